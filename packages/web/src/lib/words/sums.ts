// The sum beside a result, as clause 4.9 asks it to be printed: the comparison that is true.
import { plural } from './time.ts'
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

/** A vote round: `d × for ≥ n × (for + against)` and for > 0; simple majority when for > against. */
export function sumOfVote(counted: Counted, threshold: Threshold, recused: number): Sum {
  const { for: yes, against } = counted
  const counts = [`${String(yes)} for`, `${String(against)} against`]
  if (counted.abstain > 0) counts.push(`${String(counted.abstain)} abstained`)
  if (recused > 0) counts.push(`${String(recused)} recused`)
  const { comparison, reached } = compare(yes, against, threshold)
  const quorate = hasQuorum(counted)
  return {
    counts: counts.join(', '),
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
  if (yes === 0) return { comparison: 'nobody is for', reached }
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
  const counts = [`${String(agree)} ${agree === 1 ? 'agrees' : 'agree'}`]
  if (aside > 0) counts.push(`${String(aside)} ${aside === 1 ? 'stands' : 'stand'} aside`)
  counts.push(
    objections === 0 ? 'none objects' : `${String(objections)} ${objections === 1 ? 'objects' : 'object'}`,
  )
  if (abstain > 0) counts.push(`${String(abstain)} abstained`)
  if (recused > 0) counts.push(`${String(recused)} recused`)
  const quorate = hasQuorum(counted)
  const more = agree > aside + abstain
  const enough = !twoThirds || compare(agree, aside, { n: 2, d: 3 }).reached
  const passes = agree > 0 && objections === 0 && quorate && enough && (rule === 'no-objection' || more)
  return { counts: counts.join(', '), comparison: consensusGap(), passes }

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
  `${String(spoke(counted))} of ${String(counted.electorate)} spoke, ${String(counted.quorumNeeded)} needed`

/** "5 for, 2 against: 3 × 5 ≥ 2 × 7, passes" in one line of text. */
export function saySum(sum: Sum, verdict: string): string {
  return `${sum.counts}: ${sum.comparison === '' ? '' : `${sum.comparison}, `}${verdict}`
}

/** What is missing until a vote passes, as things stand: "2 more for" or null when nothing is. */
export function missingFor(counted: Counted, threshold: Threshold): string | null {
  for (let more = 0; more <= counted.silent; more++) {
    const then = { ...counted, for: counted.for + more, silent: counted.silent - more }
    if (compare(then.for, then.against, threshold).reached && hasQuorum(then))
      return more === 0 ? null : `${plural(more, 'more vote')} for would pass it`
  }
  return 'those still to vote cannot pass it alone'
}
