// Who stands where: the seats and the counts of a proposal's present step, from its positions (clauses 4.4 to 4.9).
import type { PositionState, ProposalState, Step } from '@open-socialism/kernel'
import { inSeatOrder, type SeatState } from '../figures/seats.ts'
import type { Counted } from './sums.ts'

export interface SeatOf {
  person: string
  state: SeatState
}

const stateOfChoice: Record<PositionState['choice'], SeatState> = {
  agree: 'agree',
  'stand-aside': 'aside',
  object: 'object',
  abstain: 'abstain',
  for: 'for',
  against: 'against',
  hidden: 'hidden',
}

/** Those who decide: the electorate less the recused; in a step where one person decides, that person (4.9). */
export function eligibleIn(proposal: ProposalState): string[] {
  const step = proposal.ladder[proposal.step]
  if (step?.kind === 'lead') return [step.lead]
  const recused = new Set<string>(proposal.recused.map((one) => one.person))
  return proposal.electorate.filter((one) => !recused.has(one))
}

/** Whether a position counts where the proposal now stands. */
export function isPresent(position: PositionState, proposal: ProposalState): boolean {
  return position.version === proposal.version && position.step === proposal.step
}

/** The seats of a decision, in the order of its ring. */
export function seatsOf(proposal: ProposalState, positions: readonly PositionState[]): SeatOf[] {
  const by = new Map<string, PositionState>(positions.map((one) => [one.person, one]))
  const gone = new Set<string>(proposal.gone)
  const seats = eligibleIn(proposal).map((person): SeatOf => {
    const position = by.get(person)
    if (gone.has(person)) return { person, state: 'left' }
    if (adoptedAlone(proposal)) return { person, state: 'for' }
    if (!position || !isPresent(position, proposal)) return { person, state: 'silent' }
    return { person, state: stateOfChoice[position.choice] }
  })
  const recused = proposal.recused.map((one): SeatOf => ({ person: one.person, state: 'recused' }))
  return inSeatOrder([...seats, ...recused])
}

/** Whether the one who decides alone adopted it (3.2); what they rejected tells only the record. */
const adoptedAlone = (proposal: ProposalState): boolean =>
  proposal.status === 'adopted' && isLead(proposal.ladder[proposal.step])

/** How many must take part (4.9); nobody when the practice asks for no quorum. */
export function quorumNeeded(proposal: Pick<ProposalState, 'quorum'>, electorate: number): number {
  const { quorum } = proposal
  if (quorum === null) return 0
  const share = (quorum.n * electorate) / quorum.d
  return quorum.strict ? Math.floor(share) + 1 : Math.ceil(share)
}

/** The counts of the present step. */
export function countOf(proposal: ProposalState, seats: readonly SeatOf[]): Counted {
  const number = (...states: SeatState[]) => seats.filter((seat) => states.includes(seat.state)).length
  const electorate = eligibleIn(proposal).length
  return {
    for: number('agree', 'for'),
    against: number('aside', 'against'),
    abstain: number('abstain'),
    objections: number('object'),
    silent: number('silent'),
    electorate,
    quorumNeeded: isLead(proposal.ladder[proposal.step]) ? 1 : quorumNeeded(proposal, electorate),
  }
}

export const isLead = (step: Step | undefined): boolean => step?.kind === 'lead'
