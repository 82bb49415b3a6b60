// Two versions of a proposal compared: title, case, effects, evidence, what is expected, goals and dates (clause 4.7).
import { versions as m } from '#messages'
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
  /** How it is named within a sentence. */
  within: string
  inline: readonly Change[]
  rows: SideRow[]
}

export interface ListComparison {
  name: string
  within: string
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
  const text = (name: string, within: string, of: (content: Content) => string): TextComparison => {
    const inline = compareTexts(unwrapped(of(a)), unwrapped(of(b)))
    return { name, within, inline, rows: side ? sideBySide(inline) : [] }
  }
  const list = (name: string, within: string, of: (content: Content) => string[]): ListComparison => ({
    name,
    within,
    items: compareLists(of(a), of(b)),
  })
  const texts = [
    text(m.title(), m.aTitle(), (content) => textOf(speaker, content.title) ?? ''),
    text(m.case(), m.aCase(), (content) => textOf(speaker, content.case) ?? ''),
    text(m.orderReason(), m.anOrderReason(), (content) => textOf(speaker, content.orderReason) ?? ''),
  ]
  const lists = [
    list(m.effects(), m.someEffects(), (content) =>
      content.effects.map((one) => flat(sayEffect(one, speaker, own))),
    ),
    list(m.evidence(), m.someEvidence(), (content) =>
      content.evidence.map((one) => sayEvidence(one, speaker)),
    ),
    list(m.expectation(), m.anExpectation(), (content) => sayExpectation(content, speaker)),
    list(m.goals(), m.someGoals(), sayGoals),
    list(m.effectiveAt(), m.anEffectiveAt(), (content) =>
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
    ].map(({ within }) => within),
  }
}

const flat = ({ sentence, details }: EffectWords) => [sentence, ...details].map(plain).join(' ')

function sayEvidence({ title: ref, link }: Content['evidence'][number], speaker: Speaker): string {
  const title = textOf(speaker, ref) ?? m.erased()
  return link === undefined ? title : m.evidenceWithLink({ title, link })
}

function sayExpectation({ expectation }: Content, speaker: Speaker): string[] {
  if (expectation === undefined) return []
  const { measure, now, expected, reviewAt } = expectation
  const row = (name: string, words: string | null) => (words === null ? [] : [m.row({ name, words })])
  return [
    ...row(m.measure(), textOf(speaker, measure)),
    ...row(m.now(), textOf(speaker, now)),
    ...row(m.expected(), textOf(speaker, expected)),
    ...row(m.review(), sayDate(reviewAt, speaker.now.zone)),
  ]
}

const sayGoals = ({ serves, costs }: Content): string[] => [
  ...serves.map((goal) => m.servesGoal({ goal })),
  ...costs.map(({ goal, gains }) => m.costsGoal({ goal, gains })),
]
