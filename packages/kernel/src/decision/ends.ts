// When stages end, and what else of a decision falls due (4.5, 4.8, 4.11, 4.14 to 4.16, 2.9).
import { day } from '../clock.ts'
import type { Outage, SocietyState } from '../society/language.ts'
import type { ProposalState } from './language.ts'
import { isAbout } from '../effect/kinds.ts'

export type DueName =
  | 'phase-end'
  | 'minimum-time'
  | 'case-against'
  | 'take-up-end'
  | 'effects'
  | 'question-end'
  | 'review'
  | 'recognition'

/** Something of a state that falls due; `movable` ends are moved by outages (4.8). Times in ms UTC. */
export type Due = { name: DueName; at: number; movable: boolean }

/** Clause 4.8: an end that was set before an outage was over, and falls due in it or after it, moves by its length. */
export function movedEnd(end: number, setAt: number, outages: Outage[]): number {
  let moved = end
  for (const { from, to } of outages) if (to > setAt && moved >= from) moved += to - from
  return moved
}

/** Clause 4.11: an end of a withdrawn proposal as it stood when it was withdrawn, later by the time in between. */
export const resumedEnd = (
  end: number,
  proposal: ProposalState,
  society: SocietyState,
  now: number,
): number => {
  const withdrawn = proposal.withdrawnAt ?? now
  const before = society.outages.filter(({ to }) => to <= withdrawn)
  return movedEnd(end, proposal.endsSetAt, before) + (now - withdrawn)
}

/** When the phase that a proposal is in ends. */
export const phaseEnd = (proposal: ProposalState, society: SocietyState): number =>
  movedEnd(proposal.phaseEnds, proposal.endsSetAt, society.outages)

/** Clauses 4.5, 4.7: until when nothing ends the phase early, as it began or was amended; its begin where nothing holds it. */
export const heldUntil = (proposal: ProposalState, society: SocietyState): number =>
  movedEnd(proposal.heldUntil ?? proposal.phaseBegan, proposal.endsSetAt, society.outages)

/** Clause 4.8: the proposal as a reader is to see it, with past outages in its ends and nothing left to move. */
export function asItEnds(proposal: ProposalState, society: SocietyState): ProposalState {
  const last = society.outages.at(-1)
  if (last === undefined) return proposal
  const held = proposal.heldUntil === null ? null : heldUntil(proposal, society)
  const endsSetAt = Math.max(proposal.endsSetAt, last.to)
  return { ...proposal, phaseEnds: phaseEnd(proposal, society), heldUntil: held, endsSetAt }
}

/** Clause 4.14: half of the first stage. */
const halfOfStage = (proposal: ProposalState, society: SocietyState): number =>
  Math.floor((proposal.phaseBegan + phaseEnd(proposal, society)) / 2)

/** Clause 4.11: until when a withdrawn proposal may be taken up. */
export const takeUpEnd = (proposal: ProposalState, society: SocietyState): number => {
  const withdrawn = proposal.withdrawnAt ?? 0
  return movedEnd(withdrawn + society.settings.takeUpDays * day, withdrawn, society.outages)
}

/** Everything of a proposal that will fall due. */
export function duesOfProposal(proposal: ProposalState, society: SocietyState): Due[] {
  const dues: Due[] = []
  if (proposal.status === 'open') {
    const end = phaseEnd(proposal, society)
    const held = heldUntil(proposal, society)
    dues.push({ name: 'phase-end', at: end, movable: true })
    if (proposal.phase === 'consensus' && proposal.heldUntil !== null && held < end)
      dues.push({ name: 'minimum-time', at: held, movable: true })
    if (proposal.step === 0 && proposal.caseAgainst === 'awaited')
      dues.push({ name: 'case-against', at: halfOfStage(proposal, society), movable: true })
  }
  if (proposal.status === 'withdrawn' && proposal.decidedAt === null)
    dues.push({ name: 'take-up-end', at: takeUpEnd(proposal, society), movable: true })
  if (proposal.carrying.state === 'pending')
    dues.push({
      name: 'effects',
      at: pendingAt(proposal, society),
      movable: isAbout(proposal.content.effects, 'dissolution'),
    })
  if (proposal.carrying.state === 'suspended')
    dues.push({ name: 'question-end', at: questionEnd(proposal, society), movable: true })
  const reviewAt = proposal.content.expectation?.reviewAt
  if (
    proposal.status === 'adopted' &&
    reviewAt !== undefined &&
    !proposal.reviewOverdue &&
    proposal.review === null
  )
    dues.push({ name: 'review', at: reviewAt, movable: false })
  return dues
}

/** When pending effects happen: a dissolution's wait is time to question it, so that outages move it (2.9, 4.8). */
export function pendingAt(proposal: ProposalState, society: SocietyState): number {
  if (proposal.carrying.state !== 'pending') return 0
  const { at } = proposal.carrying
  const isWait = isAbout(proposal.content.effects, 'dissolution')
  return isWait ? movedEnd(at, proposal.decidedAt ?? at, society.outages) : at
}

/** Clause 2.9: until when a question must be answered. */
function questionEnd(proposal: ProposalState, society: SocietyState): number {
  if (proposal.carrying.state !== 'suspended') return 0
  const { until } = proposal.carrying
  return movedEnd(until, until - society.settings.questionAnswerDays * day, society.outages)
}
