// Refusals are values: the clause that refuses, the requirement that was not met, and what a reader needs to know.
import type { Reason } from './reasons.ts'

/** Clause numbers are those of docs/charter.md. */
export type Refusal = { clause: string; reason: Reason; [detail: string]: unknown }

/** Refuses an act: `reason` is the requirement, as in `circle-must-be-below-its-member-cap`. */
export function refuse(clause: string, reason: Reason, details: Record<string, unknown> = {}): Refusal {
  return { ...details, clause, reason }
}
