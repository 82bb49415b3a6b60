// Clause 4.9: the sum of a stage, in integers, over the electorate that was frozen at the opening.
import { passes, quorumOf, twoThirds } from '@open-socialism/tally'
import type { PersonId } from '../ids.ts'
import type { Step } from '../practice/language.ts'
import type { World } from '../world.ts'
import type { PositionState, ProposalState, Tally } from './language.ts'

/** A position counts in the stage and for the version that it was taken on. */
const counts = (proposal: ProposalState, position: PositionState | null): position is PositionState =>
  position !== null && position.step === proposal.step && position.version === proposal.version

/** Those who may still speak: the electorate less those who left (4.9). */
export const eligible = (proposal: ProposalState): PersonId[] =>
  proposal.gone.length === 0
    ? proposal.electorate
    : proposal.electorate.filter((one) => !proposal.gone.includes(one))

/** The positions or votes that count now. */
export function standing(world: World, proposal: ProposalState): PositionState[] {
  const people = eligible(proposal)
  world.need(people.map((person) => `position:${proposal.id}/${person}` as const))
  return people.map((person) => world.position(proposal.id, person)).filter((one) => counts(proposal, one))
}

/** Whether every eligible member has taken a position or vote (4.5, 4.8); stops at the first who has not. */
export function allHaveSpoken(world: World, proposal: ProposalState): boolean {
  const people = eligible(proposal)
  const all = () => people.map((person) => `position:${proposal.id}/${person}` as const)
  return people.every((person) => counts(proposal, world.position(proposal.id, person, all)))
}

/** Clause 4.5: quorum, no objection, more agree than stand aside and abstain; or the rule that the stage names. */
function agreementStands(
  step: Step & { kind: 'consensus' },
  agree: number,
  aside: number,
  abstain: number,
): boolean {
  if (agree === 0) return false
  if (step.twoThirds && !passes(twoThirds, agree, aside)) return false
  return step.rule === 'no-objection' || agree > aside + abstain
}

/** The sum of the stage that a proposal is in; `for` counts those who agree, `against` those who stand aside. */
export function tallyOf(world: World, proposal: ProposalState): Tally {
  const step = proposal.ladder[proposal.step]
  const choices = standing(world, proposal).map(({ choice }) => choice)
  const count = (...names: PositionState['choice'][]) =>
    choices.filter((choice) => names.includes(choice)).length
  const [votesFor, against, abstain] = [
    count('for', 'agree'),
    count('against', 'stand-aside'),
    count('abstain'),
  ]
  const objections = count('object')
  const electorate = proposal.electorate.length
  const quorumNeeded = proposal.quorum === null ? 0 : quorumOf(proposal.quorum, electorate)
  const quorate = choices.length >= quorumNeeded
  const reached =
    step?.kind === 'consensus'
      ? objections === 0 && agreementStands(step, votesFor, against, abstain)
      : step?.kind === 'round' && passes(step.threshold, votesFor, against)
  const silent = electorate - choices.length
  const sums = { for: votesFor, against, abstain, objections, silent }
  return { ...sums, electorate, quorumNeeded, quorate, passed: quorate && reached }
}
