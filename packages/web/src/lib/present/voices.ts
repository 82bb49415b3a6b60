// What people say on a decision, ready to read: the case against, objections with their answers, suggestions.
import { voices as m } from '#messages'
import type { ProposalState } from '@open-socialism/kernel'
import { saidHtml } from './said.ts'
import { compareTexts, unwrapped, type Change } from '../words/diff.ts'
import { nameOf, textOf, type Speaker, type TextRef } from '../words/phrase.ts'
import { nameStep } from '../words/ladder.ts'
import { sayMoment } from '../words/time.ts'
import type { History, ObjectionOf, Place } from '../server/queries.ts'

export interface Voice {
  person: string
  name: string
  /** Null where nothing was said. */
  html: string | null
  when: string
  entry: number
}

export interface ObjectionView extends Voice {
  number: number
  version: number
  stands: boolean
  mark: { word: string; glyph: string; tone: string }
  versionHref: string
  /** What met it or closed it, with its place in the record. */
  ending: { words: string; href: string | null; entry: number } | null
  answers: (Voice & { version: number })[]
  /** The clause-4.6 form: only the objector can withdraw it. */
  own: boolean
}

export interface SuggestionView extends Voice {
  id: string
  version: number
  title: readonly Change[] | null
  text: readonly Change[] | null
  answer: (Voice & { accepted: boolean }) | null
}

/** One person's words with their place in the record. */
export function voice(speaker: Speaker, person: string, text: TextRef | null, place: Place): Voice {
  return {
    person,
    name: nameOf(speaker, person),
    html: saidHtml(speaker, text),
    when: sayMoment(place.at, speaker.now),
    entry: place.entry,
  }
}

const ends: Record<ObjectionOf['state'], { glyph: string; tone: string }> = {
  stands: { glyph: 'object', tone: 'stands' },
  withdrawn: { glyph: 'adopted', tone: 'open' },
  met: { glyph: 'adopted', tone: 'open' },
  'fell-away': { glyph: 'rejected', tone: 'rejected' },
  outvoted: { glyph: 'waiting', tone: 'waiting' },
}

/** The register of objections, those that stand first (clauses 4.4, 4.6). */
export function presentObjections(
  { id, ladder }: ProposalState,
  history: History,
  speaker: Speaker,
): ObjectionView[] {
  const views = history.objections.map((one): ObjectionView => ({
    ...voice(speaker, one.person, one.reason, one),
    number: one.number,
    version: one.version,
    versionHref: `/decisions/${id}?version=${String(one.version)}#case`,
    stands: one.state === 'stands',
    mark: { word: m.mark({ state: one.state }), ...ends[one.state] },
    ending: endingOf(one, id, ladder, history, speaker),
    answers: one.answers.map((answer) => ({
      ...voice(speaker, answer.by, answer.text, answer),
      version: answer.version,
    })),
    own: one.person === speaker.viewer,
  }))
  return views.sort((a, b) => Number(b.stands) - Number(a.stands) || b.number - a.number)
}

function endingOf(
  { state, closed, closedBy, person, version }: ObjectionOf,
  id: string,
  ladder: ProposalState['ladder'],
  history: History,
  speaker: Speaker,
): ObjectionView['ending'] {
  if (closed === null) return null
  const when = sayMoment(closed.at, speaker.now)
  const ending = (words: string, href: string | null = null) => ({ words, href, entry: closed.entry })
  switch (state) {
    case 'stands':
      return null
    case 'met':
      return ending(
        m.met({ version: closedBy ?? 0, when }),
        `/decisions/${id}?from=${String(version)}&to=${String(closedBy)}#versions`,
      )
    case 'withdrawn':
      return ending(m.withdrawn({ name: nameOf(speaker, person), when }))
    case 'fell-away':
      return ending(
        person in history.leftAt
          ? m.left({ name: nameOf(speaker, person), when })
          : m.wasRecused({ name: nameOf(speaker, person), when }),
      )
    case 'outvoted': {
      const step = ladder[closedBy ?? 0]
      const named = step === undefined ? '' : nameStep(step, (one) => nameOf(speaker, one))
      return ending(m.outvoted({ when, step: named }))
    }
  }
}

/** Suggested amendments as comparisons with the version that they were made on (clause 4.7). */
export function presentSuggestions(history: History, speaker: Speaker): SuggestionView[] {
  return history.suggestions.map((one) => {
    const version = history.versions.find((version) => version.number === one.version)
    const compare = (ref: TextRef | null, old: TextRef | undefined) => {
      const text = textOf(speaker, ref)
      return text === null ? null : compareTexts(unwrapped(textOf(speaker, old) ?? ''), unwrapped(text))
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
