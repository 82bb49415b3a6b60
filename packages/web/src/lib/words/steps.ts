// The steps of a decision on the calendar: what ran when, what runs now, what would follow if each step failed
// (clauses 4.3, 4.8, 4.10). Pure, from the proposal and the phases that the record tells of.
import type { ProposalState, Step } from '@open-socialism/kernel'

const HOUR = 3_600_000

/** A phase as the record tells it; its end is the one that held at last. */
export interface Phase {
  step: number
  phase: ProposalState['phase']
  began: number
  ends: number
}

export type StepStatus = 'done' | 'passed' | 'discussion' | 'now' | 'next' | 'not-needed'

export interface DatedStep {
  index: number
  step: Step
  discussionFrom: number | null
  from: number
  to: number
  status: StepStatus
}

const isBallot = (phase: Phase) => phase.phase !== 'discussion'
const discussionHours = (step: Step) => (step.kind === 'round' ? step.discussionHours : 0)

/** Every step of the ladder with its dates; those to come are dated as if each before them ran to its end and failed. */
export function dateSteps(proposal: ProposalState, phases: readonly Phase[]): DatedStep[] {
  const dated: DatedStep[] = []
  const begin = proposal.openedAt ?? proposal.createdAt
  let free = begin
  proposal.ladder.forEach((step, index) => {
    const one = dateStep(proposal, phases, step, index, free)
    dated.push(one)
    free = one.to
  })
  return dated
}

function dateStep(
  proposal: ProposalState,
  phases: readonly Phase[],
  step: Step,
  index: number,
  free: number,
): DatedStep {
  const own = phases.filter((phase) => phase.step === index)
  const ballot = own.findLast(isBallot)
  const discussion = own.findLast((phase) => !isBallot(phase))
  const decided = proposal.results.findLast((result) => result.step === index)?.at
  const ended = proposal.status !== 'open' && proposal.status !== 'draft'
  const status = statusOf(proposal, index)
  if (index < proposal.step || (index === proposal.step && ended)) {
    const from = ballot?.began ?? free + discussionHours(step) * HOUR
    const to = decided ?? proposal.decidedAt ?? ballot?.ends ?? from + step.hours * HOUR
    return { index, step, discussionFrom: discussion?.began ?? null, from, to: Math.max(to, from), status }
  }
  if (index === proposal.step && proposal.status === 'open')
    return datePresent(proposal, step, index, discussion, status)
  const from = free + discussionHours(step) * HOUR
  return {
    index,
    step,
    discussionFrom: discussionHours(step) > 0 ? free : null,
    from,
    to: from + step.hours * HOUR,
    status,
  }
}

function datePresent(
  proposal: ProposalState,
  step: Step,
  index: number,
  discussion: Phase | undefined,
  status: StepStatus,
): DatedStep {
  const { phase, phaseBegan, phaseEnds } = proposal
  if (phase === 'discussion')
    return {
      index,
      step,
      discussionFrom: phaseBegan,
      from: phaseEnds,
      to: phaseEnds + step.hours * HOUR,
      status,
    }
  return { index, step, discussionFrom: discussion?.began ?? null, from: phaseBegan, to: phaseEnds, status }
}

function statusOf(proposal: ProposalState, index: number): StepStatus {
  if (proposal.status === 'draft') return 'next'
  if (index < proposal.step) return 'done'
  if (index > proposal.step) return proposal.status === 'open' ? 'next' : 'not-needed'
  if (proposal.status === 'open') return proposal.phase === 'discussion' ? 'discussion' : 'now'
  return proposal.status === 'adopted' || proposal.status === 'awaits-referendum' ? 'passed' : 'done'
}
