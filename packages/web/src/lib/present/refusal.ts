// A refusal, ready to show: what was refused, by which clause, what to do.
import type { IssueWords } from '../words/issues.ts'
import { sayRefusal } from '../words/refusals.ts'

export interface RefusalView {
  clause: string
  reason: string
  said: string
  todo: string
  /** Which effect was refused, counted from one. */
  effect: number | null
  /** The wording of the clause, where there is room to quote it. */
  quote: string | null
  /** Faults of single fields, where the input did not fit. */
  issues: IssueWords[]
}

/** Words for a refusal of the rules or of the server. */
export function presentRefusal(refusal: {
  clause: string
  reason: string
  [data: string]: unknown
}): RefusalView {
  const { clause, reason } = refusal
  const effect = typeof refusal['effect'] === 'number' ? refusal['effect'] + 1 : null
  return { clause, reason, ...sayRefusal(reason), effect, quote: null, issues: [] }
}
