// Who is of the electorate and sits in the circle no more (clauses 2.14, 4.9, 4.11).
import { sitsIn } from '../circle/rules.ts'
import { accept, type Course } from '../course.ts'
import type { CircleId, PersonId, ProposalId } from '../ids.ts'
import type { ProposalState } from './language.ts'

/** Clauses 4.9, 4.11: positions of one who has left `circle` fall away, and their proposal waits for another's hand. */
export function fallAway(course: Course, id: ProposalId, circle: CircleId, person: PersonId): void {
  const proposal = course.world.proposal(id)
  if (proposal.decider === circle && !proposal.gone.includes(person) && belongs(proposal, person))
    accept(course, { type: 'elector-left', proposal: id, person })
  if (proposal.status === 'open' && proposal.circle === circle && proposal.proposer === person)
    accept(course, { type: 'proposal-withdrawn', proposal: id, person, left: true })
}

/** One of those who were members when it opened, with a say in it or without. */
const belongs = ({ electorate, recused }: ProposalState, person: PersonId): boolean =>
  electorate.includes(person) || recused.some((one) => one.person === person)

/** Clause 2.14: a loss of recognition changes no open round; once that is over, it tells. */
export function fallAwayLate(course: Course, id: ProposalId): void {
  const { world } = course
  const { circle, decider, electorate, proposer, status } = world.proposal(id)
  if (status !== 'open') return
  for (const person of electorate)
    if (!sitsIn(world.circle(decider), person)) fallAway(course, id, decider, person)
  if (!sitsIn(world.circle(circle), proposer)) fallAway(course, id, circle, proposer)
}

/** Clause 2.14: an open round is not changed by a loss of recognition. */
export const isOpenRound = ({ status, phase }: ProposalState): boolean =>
  status === 'open' && phase === 'round'
