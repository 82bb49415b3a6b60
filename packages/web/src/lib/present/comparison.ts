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

export interface Compared {
  side: boolean
  texts: TextComparison[]
  lists: ListComparison[]
  /** What is the same in both, by name. */
  same: string[]
}

export interface ComparisonView extends Compared {
  from: number
  to: number
  /** All versions that can be chosen. */
  numbers: number[]
}

/** A part of what is compared, as it was and as it is: a text, or a list of sentences. */
export type Part = { name: string; within: string } & (
  { before: string; after: string } | { before: string[]; after: string[] }
)

/** Compares part by part. */
export function compareParts(parts: readonly Part[], side: boolean): Compared {
  const texts: TextComparison[] = []
  const lists: ListComparison[] = []
  const same: string[] = []
  for (const { name, within, before, after } of parts) {
    if (Array.isArray(before)) {
      const items = compareLists(before, after as string[])
      if (items.some(({ kind }) => kind !== 'same')) lists.push({ name, within, items })
      else if (items.length > 0) same.push(within)
    } else {
      const inline = compareTexts(unwrapped(before), unwrapped(after as string))
      if (inline.some(({ kind }) => kind !== 'same'))
        texts.push({ name, within, inline, rows: side ? sideBySide(inline) : [] })
      else if (inline.length > 0) same.push(within)
    }
  }
  return { side, texts, lists, same }
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
  const [a, b] = [before, after].map(({ content }) => ({ content, speaker, own }))
  return {
    ...compareParts(contentParts(a ?? null, b ?? null), side),
    from: before.number,
    to: after.number,
    numbers: versions.map(({ number }) => number),
  }
}

/** What a proposal says, with the speaker who knows its words, and the circle whose effects they are. */
export type Said = { content: Content; speaker: Speaker; own: string }

/** All of a proposal, part by part; nothing where it was not there. */
export function contentParts(before: Said | null, after: Said | null): Part[] {
  const text = (name: string, within: string, of: (said: Said) => string | null): Part => ({
    name,
    within,
    before: (before && of(before)) ?? '',
    after: (after && of(after)) ?? '',
  })
  const list = (name: string, within: string, of: (said: Said) => string[]): Part => ({
    name,
    within,
    before: before === null ? [] : of(before),
    after: after === null ? [] : of(after),
  })
  return [
    text(m.title(), m.aTitle(), ({ content, speaker }) => textOf(speaker, content.title)),
    text(m.case(), m.aCase(), ({ content, speaker }) => textOf(speaker, content.case)),
    text(m.orderReason(), m.anOrderReason(), ({ content, speaker }) => textOf(speaker, content.orderReason)),
    list(m.effects(), m.someEffects(), ({ content, speaker, own }) =>
      content.effects.map((one) => flat(sayEffect(one, speaker, own))),
    ),
    list(m.evidence(), m.someEvidence(), ({ content, speaker }) =>
      content.evidence.map((one) => sayEvidence(one, speaker)),
    ),
    list(m.expectation(), m.anExpectation(), ({ content, speaker }) => sayExpectation(content, speaker)),
    list(m.goals(), m.someGoals(), ({ content }) => sayGoals(content)),
    list(m.effectiveAt(), m.anEffectiveAt(), ({ content, speaker }) =>
      content.effectiveAt === undefined ? [] : [sayMoment(content.effectiveAt, speaker.now)],
    ),
  ]
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
