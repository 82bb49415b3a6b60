// Two versions of a proposal compared: title, case, effects, evidence, what is expected, goals and dates (clause 4.7).
import type { Content } from '@open-socialism/kernel'
import type { History } from '../server/queries.ts'
import {
  compareLists,
  compareTexts,
  sideBySide,
  unwrapped,
  type Change,
  type ItemChange,
  type SideRow,
} from '../words/diff.ts'
import { sayEffect, type EffectWords } from '../words/effects.ts'
import { plain, textOf, type Speaker } from '../words/phrase.ts'
import { sayDate, sayMoment } from '../words/time.ts'

export interface TextComparison {
  name: string
  inline: Change[]
  rows: SideRow[]
}

export interface ListComparison {
  name: string
  items: ItemChange[]
}

export interface ComparisonView {
  from: number
  to: number
  /** All versions that can be chosen. */
  numbers: number[]
  side: boolean
  texts: TextComparison[]
  lists: ListComparison[]
  /** What is the same in both, by name. */
  same: string[]
}

/** Compares the versions that the reader chose, or the last two; null where there is only one. */
export function compareVersions(
  history: History,
  compare: { from: number; to: number } | null,
  side: boolean,
  speaker: Speaker,
  own: string,
): ComparisonView | null {
  const { versions } = history
  const last = versions.at(-1)
  if (last === undefined || versions.length < 2) return null
  const find = (number: number) => versions.find((one) => one.number === number)
  const after = find(compare?.to ?? last.number) ?? last
  const before = find(compare?.from ?? after.number - 1) ?? versions[0] ?? after
  const [a, b] = [before.content, after.content]
  const text = (name: string, of: (content: Content) => string): TextComparison => {
    const inline = compareTexts(unwrapped(of(a)), unwrapped(of(b)))
    return { name, inline, rows: side ? sideBySide(inline) : [] }
  }
  const list = (name: string, of: (content: Content) => string[]): ListComparison => ({
    name,
    items: compareLists(of(a), of(b)),
  })
  const texts = [
    text('Title', (content) => textOf(speaker, content.title) ?? ''),
    text('Case', (content) => textOf(speaker, content.case) ?? ''),
    text('Against the order of goals', (content) => textOf(speaker, content.orderReason) ?? ''),
  ]
  const lists = [
    list('Effects', (content) => content.effects.map((one) => flat(sayEffect(one, speaker, own)))),
    list('Evidence', (content) => content.evidence.map((one) => sayEvidence(one, speaker))),
    list('What we expect', (content) => sayExpectation(content, speaker)),
    list('Goals', sayGoals),
    list('When it takes effect', (content) =>
      content.effectiveAt === undefined ? [] : [sayMoment(content.effectiveAt, speaker.now)],
    ),
  ]
  const changedText = ({ inline }: TextComparison) => inline.some(({ kind }) => kind !== 'same')
  const changedList = ({ items }: ListComparison) => items.some(({ kind }) => kind !== 'same')
  const isThere = (one: TextComparison | ListComparison) =>
    'inline' in one ? one.inline.length > 0 : one.items.length > 0
  return {
    from: before.number,
    to: after.number,
    numbers: versions.map(({ number }) => number),
    side,
    texts: texts.filter(changedText),
    lists: lists.filter(changedList),
    same: [
      ...texts.filter((one) => isThere(one) && !changedText(one)),
      ...lists.filter((one) => isThere(one) && !changedList(one)),
    ].map(({ name }) => name),
  }
}

const flat = ({ sentence, details }: EffectWords) => [sentence, ...details].map(plain).join(' ')

const sayEvidence = ({ title, link }: Content['evidence'][number], speaker: Speaker) =>
  `${textOf(speaker, title) ?? 'Erased'}${link === undefined ? '' : ` (${link})`}`

function sayExpectation({ expectation }: Content, speaker: Speaker): string[] {
  if (expectation === undefined) return []
  const { measure, now, expected, reviewAt } = expectation
  const row = (name: string, words: string | null) => (words === null ? [] : [`${name}: ${words}`])
  return [
    ...row('Measure', textOf(speaker, measure)),
    ...row('Now', textOf(speaker, now)),
    ...row('Expected', textOf(speaker, expected)),
    ...row('Review', sayDate(reviewAt, speaker.now.zone)),
  ]
}

const sayGoals = ({ serves, costs }: Content): string[] => [
  ...serves.map((goal) => `Serves goal ${String(goal)}`),
  ...costs.map(({ goal, gains }) => `Costs goal ${String(goal)}, so that goal ${String(gains)} gains`),
]
