// The interpreter of practices (clauses 4.3 to 4.10): how a proposal climbs its ladder from stage to stage.
import { hour } from '../clock.ts'
import { accept, type Course } from '../course.ts'
import type { ProposalId } from '../ids.ts'
import { fallAwayLate } from './absent.ts'
import { adopt } from './adopt.ts'
import { heldUntil, phaseEnd } from './ends.ts'
import type { Refusal } from '../refusal.ts'
import type { ProposalState } from './language.ts'
import { allHaveSpoken, tallyOf } from './tally.ts'

/** Begins a step of the ladder at `began`; past its end the proposal is rejected (4.10). */
export function beginStep(course: Course, id: ProposalId, step: number, began: number): void {
  const { ladder, circle, decider } = course.world.proposal(id)
  const next = ladder[step]
  if (!next) {
    accept(course, { type: 'proposal-rejected', proposal: id, circle, decider, at: began })
    return
  }
  const begin = (phase: ProposalState['phase'], hours: number) => {
    accept(course, { type: 'phase-began', proposal: id, step, phase, began, ends: began + hours * hour })
  }
  switch (next.kind) {
    case 'consensus':
      begin('consensus', next.hours)
      return
    case 'round':
      if (next.discussionHours > 0) begin('discussion', next.discussionHours)
      else openRound(course, id, step, began)
      return
    case 'lead':
      begin('advice', next.hours)
      return
  }
}

/** Clause 4.14: once the first stage is over, the page says that nobody argued against. */
export function missCaseAgainst(course: Course, id: ProposalId): void {
  const { caseAgainst } = course.world.proposal(id)
  if (caseAgainst === 'awaited' || caseAgainst === 'asked')
    accept(course, { type: 'case-against-missing', proposal: id })
}

function openRound(course: Course, id: ProposalId, step: number, began: number): void {
  missCaseAgainst(course, id)
  const round = course.world.proposal(id).ladder[step]
  const hours = round?.kind === 'round' ? round.hours : 0
  accept(course, {
    type: 'phase-began',
    proposal: id,
    step,
    phase: 'round',
    began,
    ends: began + hours * hour,
  })
}

/** Judges the present stage at `at`: adopted where it passes, otherwise the next step (4.5, 4.8, 4.10). */
function judge(course: Course, id: ProposalId, at: number): void {
  const proposal = course.world.proposal(id)
  const tally = tallyOf(course.world, proposal)
  accept(course, { type: 'step-decided', proposal: id, step: proposal.step, at, tally })
  if (tally.passed) adopt(course, id, at)
  else {
    beginStep(course, id, proposal.step + 1, at)
    fallAwayLate(course, id)
  }
}

/** The present phase has come to its end at `at`. */
export function endPhase(course: Course, id: ProposalId, at: number): Refusal | undefined {
  const proposal = course.world.proposal(id)
  switch (proposal.phase) {
    case 'consensus':
      missCaseAgainst(course, id)
      judge(course, id, at)
      return undefined
    case 'discussion':
      openRound(course, id, proposal.step, at)
      return undefined
    case 'round':
      judge(course, id, at)
      return undefined
    case 'advice':
      missCaseAgainst(course, id)
      // 4.9: where the one who decides has not, the stage fails.
      beginStep(course, id, proposal.step + 1, at)
      return undefined
  }
}

/** Clauses 4.5, 4.14: consensus may be declared before the stage's end. */
function mayEndEarly(course: Course, proposal: ProposalState): boolean {
  const { caseAgainst } = proposal
  if (caseAgainst === 'awaited' || caseAgainst === 'asked') return false
  return heldUntil(proposal, course.world.society) <= course.now
}

/** Clause 4.5: the stage has been open long enough to end as soon as everyone agrees. */
export function endMinimumTime(course: Course, id: ProposalId): Refusal | undefined {
  accept(course, { type: 'minimum-time-over', proposal: id })
  settle(course, id)
  return undefined
}

/** After a position, a vote or a leaving: closes the stage early where the charter says so (4.5, 4.8). */
export function settle(course: Course, id: ProposalId): void {
  const proposal = course.world.proposal(id)
  if (proposal.status !== 'open') return
  switch (proposal.phase) {
    case 'consensus':
      if (!mayEndEarly(course, proposal)) return
      if (!allHaveSpoken(course.world, proposal) || !tallyOf(course.world, proposal).passed) return
      judge(course, id, course.now)
      return
    case 'round':
      if (!allHaveSpoken(course.world, proposal)) return
      if (!proposal.practice.hiddenVotes) judge(course, id, course.now)
      else if (phaseEnd(proposal, course.world.society) > course.now)
        // 4.8: hidden votes are revealed by the closing, which the clock brings at once.
        accept(course, { type: 'phase-shortened', proposal: id, ends: course.now })
      return
    case 'discussion':
      return
    case 'advice': {
      const step = proposal.ladder[proposal.step]
      if (step?.kind === 'lead' && proposal.gone.includes(step.lead))
        beginStep(course, id, proposal.step + 1, course.now)
      return
    }
  }
}
