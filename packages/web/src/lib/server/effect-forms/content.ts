// What a proposal carries beside its effects, read from its form and shown in it again (clause 4.2).
import type { Content, Effect } from '@open-socialism/kernel'
import { textOf, type Known } from '#lib/words/phrase.ts'
import { dayOf, has, many, moment, one, text, type Values } from './values.ts'

/** Sources that a form has room for at least. */
const EVIDENCE_ROWS = 3

/** The rows of evidence that the form shows: those that are filled, and always one more. */
export function evidenceRows(values: Values): number[] {
  const filled = Object.entries(values).flatMap(([name, value]) => {
    const [, row] = /^evidence\.(\d+)\./.exec(name) ?? []
    return row !== undefined && value.some((typed) => typed.trim() !== '') ? [Number(row)] : []
  })
  const count = Math.min(50, Math.max(EVIDENCE_ROWS, ...filled.map((row) => row + 2)))
  return Array.from({ length: count }, (_, index) => index)
}

const evidenceOf = (values: Values) =>
  evidenceRows(values)
    .map((row) => ({
      title: one(values, `evidence.${String(row)}.title`),
      link: one(values, `evidence.${String(row)}.link`),
    }))
    .filter((row) => row.title !== '' || row.link !== '')
    .map((row) => ({ title: row.title || row.link, ...(row.link !== '' && { link: row.link }) }))

/** Goals that it costs, each with the one that gains: `costs.<goal>`. */
const costsOf = (values: Values) =>
  Object.keys(values).flatMap((name) => {
    const [, goal] = /^costs\.(\d+)$/.exec(name) ?? []
    return goal !== undefined && has(values, name)
      ? [{ goal: Number(goal), gains: Number(one(values, name)) }]
      : []
  })

/** What a proposal carries, with plain texts, as the act's schema wants it. */
export function contentOf(values: Values, effects: readonly Effect[]): Record<string, unknown> {
  const typed = (name: string) => text(values, name).trim() !== ''
  const costs = costsOf(values)
  const expects = ['measure', 'now', 'expected', 'reviewAt'].some((name) => has(values, name))
  return {
    title: one(values, 'title'),
    case: text(values, 'case'),
    effects,
    serves: many(values, 'serves').map(Number),
    costs,
    ...(costs.length > 0 && typed('orderReason') && { orderReason: text(values, 'orderReason') }),
    evidence: evidenceOf(values),
    ...(expects && {
      expectation: {
        measure: one(values, 'measure'),
        ...(typed('now') && { now: one(values, 'now') }),
        expected: one(values, 'expected'),
        reviewAt: moment(values, 'reviewAt'),
      },
    }),
    ...(has(values, 'effectiveAt') && { effectiveAt: moment(values, 'effectiveAt') }),
  }
}

/** The values that show a version of a proposal again, for amending it. */
export function valuesOf(content: Content, known: Known): Values {
  const line = (ref: { commitment: string; length: number } | undefined) => [textOf(known, ref) ?? '']
  const { expectation } = content
  return {
    title: line(content.title),
    case: line(content.case),
    serves: content.serves.map(String),
    ...Object.fromEntries(content.costs.map(({ goal, gains }) => [`costs.${String(goal)}`, [String(gains)]])),
    orderReason: line(content.orderReason),
    ...Object.fromEntries(
      content.evidence.flatMap((source, index) => [
        [`evidence.${String(index)}.title`, line(source.title)],
        [`evidence.${String(index)}.link`, [source.link ?? '']],
      ]),
    ),
    measure: line(expectation?.measure),
    now: line(expectation?.now),
    expected: line(expectation?.expected),
    reviewAt: [expectation === undefined ? '' : dayOf(expectation.reviewAt)],
    effectiveAt: [content.effectiveAt === undefined ? '' : dayOf(content.effectiveAt)],
  }
}
