// Clause 4.9: how many of an electorate must take part, in integers alone.
// Fraction terms up to 1,000,000 and electorates up to 4,000,000,000 keep every product exact.
import type { Fraction } from './threshold.ts'

/** A share of the electorate: more than n/d when `strict`, at least n/d otherwise. */
export type Quorum = Fraction & { readonly strict: boolean }

/** The default of clause 4.9: more than half of the electorate. */
export const moreThanHalf: Quorum = { n: 1, d: 2, strict: true }

/** The smallest count of people that meets the quorum; above the electorate when nothing can meet it. */
export function quorumOf(quorum: Quorum, electorate: number): number {
  const share = quorum.n * electorate
  const whole = (share - (share % quorum.d)) / quorum.d
  return quorum.strict || share % quorum.d !== 0 ? whole + 1 : whole
}

/** Clause 4.9: whether enough of the electorate took any position or vote, abstentions included. */
export function meetsQuorum(quorum: Quorum, tookPart: number, electorate: number): boolean {
  return tookPart >= quorumOf(quorum, electorate)
}

/** Whether an electorate of any size could meet the quorum (clause 3.2 refuses a practice that none could). */
export function canMeet(quorum: Quorum): boolean {
  return quorum.d > 0 && (quorum.strict ? quorum.n < quorum.d : quorum.n <= quorum.d)
}
