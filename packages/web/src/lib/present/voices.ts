// What people say on a decision, ready to read: the discussion, the case against, objections, suggestions.
import { markdownToHtml } from '../markdown/markdown.ts'
import { compareTexts, type Change } from '../words/diff.ts'
import { nameOf, textOf, type Speaker, type TextRef } from '../words/phrase.ts'
import { sayMoment } from '../words/time.ts'
import type { History, ObjectionOf, Place } from './history.ts'

export interface Voice {
  person: string
  name: string
  /** Null: erased by its author (clause 5.6). */
  html: string | null
  when: string
  entry: number
}

export interface CommentView extends Voice {
  id: string
  member: boolean
  replies: CommentView[]
}

export interface ObjectionView extends Voice {
  number: number
  version: number
  stands: boolean
  mark: { word: string; glyph: string; tone: string }
  answers: Voice[]
  /** The clause-4.6 form: only the objector can withdraw it. */
  own: boolean
}

export interface SuggestionView extends Voice {
  id: string
  version: number
  title: Change[] | null
  text: Change[] | null
  answer: (Voice & { accepted: boolean }) | null
}

/** One person's words with their place in the record. */
export function voice(speaker: Speaker, person: string, text: TextRef | null, place: Place): Voice {
  const words = textOf(speaker, text)
  return {
    person,
    name: nameOf(speaker, person),
    html: text === null ? '' : words === null ? null : markdownToHtml(words),
    when: sayMoment(place.at, speaker.now),
    entry: place.entry,
  }
}

/** The discussion as threads, oldest first; a reply to a comment that is not here begins a thread of its own. */
export function presentComments(
  history: History,
  members: readonly string[],
  speaker: Speaker,
): CommentView[] {
  const views = new Map<string, CommentView>()
  const threads: CommentView[] = []
  for (const comment of history.comments) {
    const view = {
      ...voice(speaker, comment.person, comment.text, comment),
      id: comment.id,
      member: members.includes(comment.person),
      replies: [],
    }
    views.set(comment.id, view)
    const above = comment.replyTo === null ? undefined : views.get(comment.replyTo)
    if (above === undefined) threads.push(view)
    else above.replies.push(view)
  }
  return threads
}

const ends: Record<ObjectionOf['state'], { word: string; glyph: string; tone: string }> = {
  stands: { word: 'Stands', glyph: 'object', tone: 'stands' },
  withdrawn: { word: 'Withdrawn', glyph: 'adopted', tone: 'open' },
  met: { word: 'Met by a new version', glyph: 'adopted', tone: 'open' },
  'fell-away': { word: 'Fell away', glyph: 'rejected', tone: 'rejected' },
  outvoted: { word: 'Stood until the vote', glyph: 'waiting', tone: 'waiting' },
}

/** The register of objections, those that stand first (clauses 4.4, 4.6). */
export function presentObjections(history: History, speaker: Speaker): ObjectionView[] {
  const views = history.objections.map((one): ObjectionView => ({
    ...voice(speaker, one.person, one.reason, one),
    number: one.number,
    version: one.version,
    stands: one.state === 'stands',
    mark: ends[one.state],
    answers: one.answers.map((answer) => voice(speaker, answer.by, answer.text, answer)),
    own: one.person === speaker.viewer,
  }))
  return views.sort((a, b) => Number(b.stands) - Number(a.stands) || b.number - a.number)
}

/** Suggested amendments as comparisons with the version that they were made on (clause 4.7). */
export function presentSuggestions(history: History, speaker: Speaker): SuggestionView[] {
  return history.suggestions.map((one) => {
    const version = history.versions.find((version) => version.number === one.version)
    const compare = (ref: TextRef | null, old: TextRef | undefined) => {
      const text = textOf(speaker, ref)
      return text === null ? null : compareTexts(textOf(speaker, old) ?? '', text)
    }
    return {
      ...voice(speaker, one.person, one.reason, one),
      id: one.id,
      version: one.version,
      title: compare(one.title, version?.content.title),
      text: compare(one.case, version?.content.case),
      answer:
        one.answer === null
          ? null
          : { ...voice(speaker, '', one.answer.reason, one.answer), accepted: one.answer.kind === 'accept' },
    }
  })
}
