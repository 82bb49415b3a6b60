// Clause 4.9: whether votes pass a threshold, in integers alone, with the sum that the pages print.
// Fraction terms up to 1,000,000 and counts up to 4,000,000,000 keep every product exact.

/** The fraction n/d: n a non-negative integer, d a positive one. */
export type Fraction = { readonly n: number; readonly d: number }

/** A fraction of those who voted for or against, or the simple majority (more for than against). */
export type Threshold = Fraction | 'majority'

/** Two thirds, which several clauses demand whatever the practice says. */
export const twoThirds: Fraction = { n: 2, d: 3 }

/** The sum of clause 4.9 as numbers and as the line that stands beside a result. */
export type Sum = {
  readonly left: number
  readonly right: number
  readonly comparison: '≥' | '<' | '>' | '≤'
  readonly passes: boolean
  /** For instance `3 × 5 ≥ 2 × 7, passes`. */
  readonly text: string
}

/** Clause 4.9: n/d passes when d × for ≥ n × (for + against) and for > 0; a majority when for > against. */
export function passes(threshold: Threshold, votesFor: number, votesAgainst: number): boolean {
  if (threshold === 'majority') return votesFor > votesAgainst
  return votesFor > 0 && threshold.d * votesFor >= threshold.n * (votesFor + votesAgainst)
}

/** Clause 4.9: the sum behind `passes`, to be printed beside the result. */
export function sum(threshold: Threshold, votesFor: number, votesAgainst: number): Sum {
  const passed = passes(threshold, votesFor, votesAgainst)
  const verdict = passed ? 'passes' : 'fails'
  if (threshold === 'majority') {
    const comparison = votesFor > votesAgainst ? '>' : '≤'
    const text = `${votesFor} ${comparison} ${votesAgainst}, ${verdict}`
    return { left: votesFor, right: votesAgainst, comparison, passes: passed, text }
  }
  const total = votesFor + votesAgainst
  const left = threshold.d * votesFor
  const right = threshold.n * total
  const comparison = left >= right ? '≥' : '<'
  const shown = `${threshold.d} × ${votesFor} ${comparison} ${threshold.n} × ${total}`
  const text = votesFor === 0 && left >= right ? `${shown}, but nobody is for: fails` : `${shown}, ${verdict}`
  return { left, right, comparison, passes: passed, text }
}

/** Whether some votes could pass the threshold (clause 3.2 refuses a practice that none could). */
export function canPass(threshold: Threshold): boolean {
  return threshold === 'majority' || (threshold.d > 0 && threshold.n <= threshold.d)
}

/** Whether all votes that pass `threshold` would pass `floor` too (clauses 3.3, 3.4, 4.9). */
export function demandsAtLeast(threshold: Threshold, floor: Threshold): boolean {
  if (threshold === 'majority') return floor === 'majority' || 2 * floor.n <= floor.d
  if (floor === 'majority') return 2 * threshold.n > threshold.d
  return threshold.n * floor.d >= floor.n * threshold.d
}
