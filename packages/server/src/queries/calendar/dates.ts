// The dates that one decision or project has in a calendar, with past outages in them (4.5, 4.8, 4.11, 4.16, 5.3).
import {
  asItEnds,
  dueTimes,
  type ProjectState,
  type ProposalState,
  type SocietyState,
} from '@open-socialism/kernel'
import type { DecisionDate, ProjectDate } from '../../pages/calendar-page.ts'

export type CalendarDate = Pick<DecisionDate, 'kind' | 'key' | 'at' | 'cancelled'>

/** The end of the stage that it is in or ended in, its effects, its review: those that stand, and those that will not come. */
export function datesOf(state: ProposalState, society: SocietyState): CalendarDate[] {
  const proposal = asItEnds(state, society)
  return [...stageOf(proposal), ...effectsOf(proposal, society), ...reviewOf(proposal)]
}

function stageOf({ status, step, phase, phaseEnds }: ProposalState): CalendarDate[] {
  const isOver = status === 'withdrawn' || status === 'lapsed'
  if (status !== 'open' && !isOver) return []
  return [{ kind: 'stage', key: `stage-${String(step + 1)}-${phase}`, at: phaseEnds, cancelled: isOver }]
}

/** Effects that happen at adoption are no date of a calendar. */
function effectsOf(proposal: ProposalState, society: SocietyState): CalendarDate[] {
  const { carrying, content } = proposal
  const date = (at: number, cancelled: boolean): CalendarDate[] => [
    { kind: 'effects', key: 'effects', at, cancelled },
  ]
  const due = dueTimes(proposal, society).find(({ name }) => name === 'effects')
  if (due !== undefined) return date(due.at, false)
  if (carrying.state === 'suspended') return date(carrying.pendingAt, true)
  if (content.effectiveAt === undefined) return []
  if (carrying.state === 'done') return date(content.effectiveAt, false)
  return carrying.state === 'ended' || carrying.state === 'refused' ? date(content.effectiveAt, true) : []
}

/** The review stays where it was when it comes due: what is overdue is not taken out of a calendar. */
function reviewOf({ status, content, carrying, repealedBy }: ProposalState): CalendarDate[] {
  const at = content.expectation?.reviewAt
  if (status !== 'adopted' || at === undefined) return []
  return [{ kind: 'review', key: 'review', at, cancelled: repealedBy !== null || carrying.state === 'ended' }]
}

/** A project that ended before its review has none. */
export const projectDateOf = ({
  reviewAt,
  endedAt,
}: ProjectState): Pick<ProjectDate, 'at' | 'cancelled'>[] =>
  reviewAt === null ? [] : [{ at: reviewAt, cancelled: endedAt !== null && endedAt < reviewAt }]

/** Outages since a decision opened: each may have moved its ends (4.8). */
export const outagesSince = (proposal: ProposalState, { outages }: SocietyState) =>
  outages.filter(({ to }) => to > (proposal.openedAt ?? proposal.createdAt))
