// What an entrance that did not open tells the reader, in the same words as a refused act.
import { presentRefusal, type RefusalView } from '#lib/present/refusal.ts'
import { sayIssues } from '#lib/words/issues.ts'
import { quoteOf } from './charter.ts'
import type { Issue, Refusal } from './queries.ts'

/** A refusal of the rules, faults of single fields, or a record that cannot be reached. */
export function presentFailure(failure: { refusal?: Refusal; issues?: readonly Issue[] }): RefusalView {
  if (failure.refusal) return { ...presentRefusal(failure.refusal), quote: quoteOf(failure.refusal.clause) }
  if (failure.issues)
    return {
      ...presentRefusal({ clause: '', reason: 'input-must-be-valid' }),
      issues: sayIssues(failure.issues),
    }
  return presentRefusal({ clause: '', reason: 'record-must-be-reachable' })
}
