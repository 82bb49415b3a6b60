// The discussion, ready to read: threads with answers, edits as versions, what is new, and addresses for all of it.
import { talk as m } from '#messages'
import type { DecisionPage, TalkPage } from '../server/queries.ts'
import { markdownToPassages } from '../markdown/markdown.ts'
import { compareTexts, unwrapped, type Change } from '../words/diff.ts'
import { sayErased } from '../words/erased.ts'
import { nameOf, textOf, type Speaker, type TextRef } from '../words/phrase.ts'
import { figures } from '../words/numbers.ts'
import { sayMoment } from '../words/time.ts'
import { addressOf, type Asked } from './asked.ts'

type Told = TalkPage['comments'][number]

export interface EditionView {
  version: number
  when: string
  entry: number
  href: string
  /** Compares it with the version before. */
  compareHref: string | null
}

export interface CommentView {
  id: string
  person: string
  name: string
  /** The words as passages; null where they were erased (clause 5.6), as `erased` says. */
  passages: readonly string[] | null
  erased: string | null
  /** The version that is shown, and how many there are. */
  version: number
  versions: number
  when: string
  entry: number
  /** The entry that it is new from: its last edit, else its making. */
  changed: number
  member: boolean
  own: boolean
  isNew: boolean
  depth: number
  href: string
  answerHref: string
  quoteHref: string
  editHref: string
  /** What it answers, and which version of that. */
  answers: { name: string; href: string; version: number | null; isLatest: boolean } | null
  editions: EditionView[]
  /** The words as they are typed, for their author who edits them. */
  typed: string | null
  comparison: { from: number; to: number; changes: readonly Change[] } | null
}

export interface ThreadView {
  id: string
  /** Null where the page begins in the middle of a thread. */
  first: CommentView | null
  answers: CommentView[]
  /** Long threads are folded until one of them is asked for. */
  folded: boolean
  summary: string
}

export interface TalkView {
  threads: ThreadView[]
  total: number
  order: 'threads' | 'new'
  page: number
  pages: number
  links: { href: string; name: string; current: boolean }[]
  orders: { href: string; name: string; current: boolean }[]
  since: number | null
  fresh: number
  firstFreshHref: string | null
  nextFreshHref: string | null
  newest: number
}

/** More answers than this are folded. */
const SHOWN_ANSWERS = 12

/** Builds the page of the discussion that was asked for. */
export function presentTalk(page: DecisionPage, asked: Asked, speaker: Speaker): TalkView {
  const { talk, row } = page
  const id = row.proposal.id
  const to = (change: Partial<Asked>, anchor: string) => addressOf(id, asked, change, anchor)
  const comment = (one: Told) => presentComment(one, page, asked, speaker)
  const at = (key: string | null) => (key === null ? null : to({ comment: key, page: 1 }, key))
  const isNamed = (key: string) => [asked.comment, asked.reply, asked.edit].includes(key)
  return {
    threads: threadsOf(talk.comments, comment).map((thread) => ({
      ...thread,
      folded:
        talk.order === 'threads' &&
        thread.answers.length > SHOWN_ANSWERS &&
        !thread.answers.some((one) => isNamed(one.id) || one.isNew),
      summary: sayAnswers(thread.answers),
    })),
    total: talk.total,
    order: talk.order,
    page: talk.page,
    pages: talk.pages,
    links: pagesAround(talk).map((number) => ({
      href: to({ page: number, comment: null }, 'discussion'),
      name: figures(number),
      current: number === talk.page,
    })),
    orders: [
      {
        href: to({ order: 'threads', page: 1, comment: null }, 'discussion'),
        name: m.inThreads(),
        current: talk.order === 'threads',
      },
      {
        href: to({ order: 'new', page: 1, comment: null }, 'discussion'),
        name: m.newestFirst(),
        current: talk.order === 'new',
      },
    ],
    since: talk.since,
    fresh: talk.fresh,
    firstFreshHref: at(talk.firstFresh),
    nextFreshHref: at(talk.nextFresh),
    newest: talk.newest,
  }
}

function threadsOf(
  told: readonly Told[],
  comment: (one: Told) => CommentView,
): Omit<ThreadView, 'folded' | 'summary'>[] {
  const threads: Omit<ThreadView, 'folded' | 'summary'>[] = []
  for (const one of told) {
    const last = threads.at(-1)
    if (one.depth === 0) threads.push({ id: one.root, first: comment(one), answers: [] })
    else if (last?.id === one.root) last.answers.push(comment(one))
    else threads.push({ id: one.root, first: null, answers: [comment(one)] })
  }
  return threads
}

function sayAnswers(answers: readonly CommentView[]): string {
  const last = answers.reduce<CommentView | null>(
    (newest, one) => (newest === null || one.entry > newest.entry ? one : newest),
    null,
  )
  if (last === null) return ''
  return m.answersBy({ count: answers.length, name: last.name, when: last.when })
}

/** Numbers of the first, last and neighbouring pages; none where all is on one. */
function pagesAround({ page, pages }: TalkPage): number[] {
  if (pages < 2) return []
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages]
  return [...new Set(near)].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b)
}

function presentComment(
  { comment, depth, above, isNew }: Told,
  { row, members }: DecisionPage,
  asked: Asked,
  speaker: Speaker,
): CommentView {
  const { id, person, edits, entry, at } = comment
  const proposal = row.proposal.id
  const to = (change: Partial<Asked>, anchor: string) => addressOf(proposal, asked, change, anchor)
  const editions = [{ version: 1, text: comment.text, at, entry }, ...edits]
  const wanted = asked.words?.comment === id ? asked.words : null
  const shown = editions[(wanted?.to ?? editions.length) - 1] ?? editions.at(-1)
  const text = textOf(speaker, shown?.text)
  const own = person === speaker.viewer
  const here = { comment: id, page: 1 }
  return {
    id,
    person,
    name: nameOf(speaker, person),
    passages: text === null ? null : markdownToPassages(text),
    erased: sayErased(speaker, shown?.text),
    version: shown?.version ?? 1,
    versions: editions.length,
    when: sayMoment(at, speaker.now),
    entry,
    changed: edits.at(-1)?.entry ?? entry,
    member: members.includes(person),
    own,
    isNew,
    depth,
    href: to(here, id),
    answerHref: to({ ...here, reply: id }, 'say'),
    quoteHref: to({ ...here, reply: id, quote: `${id}.${String(shown?.version ?? 1)}` }, 'say'),
    editHref: to({ ...here, edit: id }, 'say'),
    answers:
      above === null
        ? null
        : {
            name: nameOf(speaker, above.person),
            href: to({ comment: above.id, page: 1 }, above.id),
            version: comment.replyVersion,
            isLatest: comment.replyVersion === null || comment.replyVersion === above.version,
          },
    editions:
      editions.length === 1
        ? []
        : editions.map((one) => ({
            version: one.version,
            when: sayMoment(one.at, speaker.now),
            entry: one.entry,
            href: to({ ...here, words: { comment: id, from: one.version, to: one.version } }, id),
            compareHref:
              one.version === 1
                ? null
                : to({ ...here, words: { comment: id, from: one.version - 1, to: one.version } }, id),
          })),
    typed: own && asked.edit === id ? textOf(speaker, editions.at(-1)?.text) : null,
    comparison: comparisonOf(editions, wanted, speaker),
  }
}

function comparisonOf(
  editions: readonly { version: number; text: TextRef }[],
  wanted: Asked['words'],
  speaker: Speaker,
): CommentView['comparison'] {
  const [before, after] = [editions[(wanted?.from ?? 0) - 1], editions[(wanted?.to ?? 0) - 1]]
  if (before === undefined || after === undefined || before === after) return null
  const words = ({ text }: { text: TextRef }) => unwrapped(textOf(speaker, text) ?? '')
  return { from: before.version, to: after.version, changes: compareTexts(words(before), words(after)) }
}
