// The sum beside a result, as clause 4.9 asks it to be printed: the comparison that is true.
import { sums as m } from '#messages'
import type { Threshold } from './numbers.ts'

/** Counts of one stage; a consensus stage counts agree as for and stand aside as against. */
export interface Counted {
  for: number
  against: number
  abstain: number
  silent: number
  objections: number
  electorate: number
  quorumNeeded: number
}

export interface Sum {
  /** "5 for, 2 against, 1 abstained, 1 recused" */
  counts: string
  /** "3 × 5 ≥ 2 × 7", or empty where there is nothing to compare. */
  comparison: string
  passes: boolean
}

const spoke = (counted: Counted) => counted.for + counted.against + counted.abstain + counted.objections
export const hasQuorum = (counted: Counted) => spoke(counted) >= counted.quorumNeeded

/** Counts beside each other, as the language parts them. */
const joined = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : m.joined({ first, rest: joined(others) })

/** A vote round: `d × for ≥ n × (for + against)` and for > 0; simple majority when for > against. */
export function sumOfVote(counted: Counted, threshold: Threshold, recused: number): Sum {
  const { for: yes, against } = counted
  const counts = [m.for({ count: yes }), m.against({ count: against })]
  if (counted.abstain > 0) counts.push(m.abstained({ count: counted.abstain }))
  if (recused > 0) counts.push(m.recused({ count: recused }))
  const { comparison, reached } = compare(yes, against, threshold)
  const quorate = hasQuorum(counted)
  return {
    counts: joined(counts),
    comparison: quorate ? comparison : quorumGap(counted),
    passes: reached && quorate,
  }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

function lowest({ n, d }: { n: number; d: number }): { n: number; d: number } {
  const common = divisor(n, d)
  return { n: n / common, d: d / common }
}

function compare(
  yes: number,
  against: number,
  threshold: Threshold,
): { comparison: string; reached: boolean } {
  if (threshold === 'majority') {
    const reached = yes > against
    return { comparison: `${String(yes)} ${reached ? '>' : '≤'} ${String(against)}`, reached }
  }
  const { n, d } = lowest(threshold)
  const all = yes + against
  const reached = yes > 0 && d * yes >= n * all
  if (yes === 0) return { comparison: m.nobodyFor(), reached }
  return {
    comparison: `${String(d)} × ${String(yes)} ${reached ? '≥' : '<'} ${String(n)} × ${String(all)}`,
    reached,
  }
}

/** A consensus stage: nobody objects, quorum, and more agree than stand aside and abstain together. */
export function sumOfConsensus(
  counted: Counted,
  rule: 'more-agree' | 'no-objection',
  recused: number,
  twoThirds = false,
): Sum {
  const { for: agree, against: aside, abstain, objections } = counted
  const counts = [m.agree({ count: agree })]
  if (aside > 0) counts.push(m.aside({ count: aside }))
  counts.push(m.object({ count: objections }))
  if (abstain > 0) counts.push(m.abstained({ count: abstain }))
  if (recused > 0) counts.push(m.recused({ count: recused }))
  const quorate = hasQuorum(counted)
  const more = agree > aside + abstain
  const enough = !twoThirds || compare(agree, aside, { n: 2, d: 3 }).reached
  const passes = agree > 0 && objections === 0 && quorate && enough && (rule === 'no-objection' || more)
  return { counts: joined(counts), comparison: consensusGap(), passes }

  function consensusGap(): string {
    if (objections > 0) return ''
    if (!quorate) return quorumGap(counted)
    if (rule === 'more-agree' && !more) return `${String(agree)} ≤ ${String(aside + abstain)}`
    if (!enough) return compare(agree, aside, { n: 2, d: 3 }).comparison
    if (twoThirds) return compare(agree, aside, { n: 2, d: 3 }).comparison
    return rule === 'more-agree' && aside + abstain > 0 ? `${String(agree)} > ${String(aside + abstain)}` : ''
  }
}

const quorumGap = (counted: Counted) =>
  m.quorumGap({ spoke: spoke(counted), electorate: counted.electorate, needed: counted.quorumNeeded })

/** "5 for, 2 against: 3 × 5 ≥ 2 × 7, passes" in one line of text. */
export const saySum = ({ counts, comparison }: Sum, verdict: string): string =>
  comparison === ''
    ? m.withoutComparison({ counts, verdict })
    : m.withComparison({ counts, comparison, verdict })

/** How a sum that is final came out. */
export const sayVerdict = (passed: boolean): string => (passed ? m.passes() : m.fails())

/** A sum while votes are still to come: "5 for, 2 against, 3 still to vote: 3 × 5 ≥ 2 × 7, passes so far". */
export const saySumSoFar = (sum: Sum, silent: number): string =>
  saySum(
    silent === 0 ? sum : { ...sum, counts: m.stillToVote({ counts: sum.counts, count: silent }) },
    sum.passes ? m.passesSoFar() : m.failsSoFar(),
  )

/** What is missing until a vote passes, as things stand: "2 more for" or null when nothing is. */
export function missingFor(counted: Counted, threshold: Threshold): string | null {
  for (let more = 0; more <= counted.silent; more++) {
    const then = { ...counted, for: counted.for + more, silent: counted.silent - more }
    if (compare(then.for, then.against, threshold).reached && hasQuorum(then))
      return more === 0 ? null : m.missing({ count: more })
  }
  return m.cannotPass()
}
