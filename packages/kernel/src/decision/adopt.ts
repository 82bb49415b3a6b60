// Adoption and what follows: effects at once or at their date, all of them or none (clauses 2.9, 4.16, 9.7).
import { day } from '../clock.ts'
import { accept, type Course } from '../course.ts'
import { carryOutAll, needsReferendum } from '../effect/carry-out.ts'
import { isDissolving, endedBy } from '../effect/kinds.ts'
import type { ProposalId } from '../ids.ts'
import type { Refusal } from '../refusal.ts'
import type { ProposalState } from './language.ts'

/** Clause 2.9: a parent's dissolution waits after its adoption. */
function waitFor(course: Course, proposal: ProposalState): number {
  const dissolvesAnother = proposal.content.effects.some(
    (effect) => isDissolving(effect) && endedBy(effect) !== proposal.circle,
  )
  return dissolvesAnother ? course.world.society.settings.dissolutionWaitDays * day : 0
}

/** Clause 4.16: adopted at `at`; the effects happen now, or wait for their date. */
export function adopt(course: Course, id: ProposalId, at: number): void {
  const proposal = course.world.proposal(id)
  const { circle, decider, content } = proposal
  const effectiveAt = Math.max(at + waitFor(course, proposal), content.effectiveAt ?? at)
  accept(course, { type: 'proposal-adopted', proposal: id, circle, decider, at, effectiveAt })
  const clause = needsReferendum(course.world, proposal)
  if (clause !== null) accept(course, { type: 'referendum-awaited', proposal: id, circle, decider, clause })
  else if (effectiveAt <= course.now) carryOut(course, id)
}

/** Clause 4.16: all effects together and in their order, or none, with the clause that stopped them. */
export function carryOut(course: Course, id: ProposalId, retry = false): Refusal | undefined {
  const proposal = course.world.proposal(id)
  let index = 0
  const refusal = course.attempt((trial) => carryOutAll(trial, proposal, (at) => (index = at)))
  if (!refusal) accept(course, { type: 'effects-carried-out', proposal: id })
  else {
    const { clause, reason } = refusal
    accept(course, { type: 'effects-refused', proposal: id, clause, reason, effect: index, retry })
  }
  return undefined
}
