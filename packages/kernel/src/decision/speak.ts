// Taking a position, voting, deciding alone, declaring an interest (clauses 4.4, 4.8, 4.13, 3.2).
import { queuesAbove } from '../circle/rules.ts'
import { accept, type Course } from '../course.ts'
import type { Deciders } from '../decide.ts'
import type { PersonId, ProposalId } from '../ids.ts'
import { leadsOf } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { adopt } from './adopt.ts'
import { beginStep, missCaseAgainst, settle } from './climb.ts'
import { heldUntil, phaseEnd } from './ends.ts'
import { beginAnew } from './leave.ts'
import { leavesTooFew } from './recusal.ts'
import type { ProposalState } from './language.ts'
import { mayTakePart } from './take-part.ts'

type SpeakingAct = 'take-position' | 'vote' | 'vote-hidden' | 'decide-alone' | 'declare-interest'

export const speakingDeciders: Deciders<SpeakingAct> = {
  'take-position': (course, { proposal: id, version, position, reason }) => {
    const refusal = mayTakePart(course, id)
    if (refusal) return refusal
    const proposal = course.world.proposal(id)
    if (proposal.phase !== 'consensus')
      return refuse('4.4', 'stage-must-be-consensus', { phase: proposal.phase })
    if (version !== proposal.version)
      return refuse('4.7', 'version-must-be-the-latest', { version: proposal.version })
    if (position === 'object' && !reason) return refuse('4.4', 'objection-must-give-its-reason')
    const person = course.context.by as PersonId
    const taken = { proposal: id, person, version, step: proposal.step, position, ...(reason && { reason }) }
    accept(course, { type: 'position-taken', ...taken })
    settle(course, id)
    return undefined
  },

  vote: (course, { proposal: id, step, vote, reason }) => {
    const refusal = mayVote(course, id, step)
    if (refusal) return refusal
    const { version, practice } = course.world.proposal(id)
    if (practice.hiddenVotes) return refuse('4.8', 'vote-must-be-hidden')
    const person = course.context.by as PersonId
    accept(course, {
      type: 'vote-cast',
      proposal: id,
      person,
      step,
      version,
      vote,
      ...(reason && { reason }),
    })
    settle(course, id)
    return undefined
  },

  'vote-hidden': (course, { proposal: id, step, sealed }) => {
    const refusal = mayVote(course, id, step)
    if (refusal) return refusal
    const { version, practice } = course.world.proposal(id)
    if (!practice.hiddenVotes) return refuse('4.8', 'vote-must-be-open')
    const person = course.context.by as PersonId
    accept(course, { type: 'hidden-vote-cast', proposal: id, person, step, version, sealed })
    settle(course, id)
    return undefined
  },

  'decide-alone': (course, { proposal: id, decide, reason }) => {
    const { world, now } = course
    const refusal = mayTakePart(course, id)
    if (refusal) return refusal
    const proposal = world.proposal(id)
    const step = proposal.ladder[proposal.step]
    const person = course.context.by as PersonId
    if (step?.kind !== 'lead') return refuse('3.2', 'stage-must-be-one-persons')
    if (step.lead !== person) return refuse('3.2', 'person-must-be-the-lead')
    if (heldUntil(proposal, world.society) > now) return refuse('3.2', 'advice-must-have-been-heard')
    accept(course, { type: 'decided-alone', proposal: id, person, decide, reason })
    missCaseAgainst(course, id)
    if (decide === 'adopt') adopt(course, id, now)
    else beginStep(course, id, proposal.step + 1, now)
    return undefined
  },

  'declare-interest': (course, { proposal: id, interest }) => {
    const { world, now } = course
    const person = course.context.by as PersonId
    const proposal = world.find('proposal', id)
    if (proposal === null) return refuse('4.1', 'proposal-must-be-there', { proposal: id })
    if (proposal.recused.some((one) => one.person === person))
      return refuse('4.13', 'person-must-not-be-recused')
    if (!proposal.electorate.includes(person)) return refuse('4.9', 'person-must-be-of-the-electorate')
    const late = !mayStillBeDecided(proposal)
    if (!late && proposal.gone.includes(person)) return refuse('4.9', 'person-must-not-have-left')
    if (proposal.status === 'open' && phaseEnd(proposal, world.society) <= now)
      return refuse('4.8', 'stage-must-not-be-over')
    accept(course, { type: 'interest-declared', proposal: id, person, interest, late })
    if (late) return alertLateInterest(course, id)
    stepBack(course, id, person)
    return undefined
  },
}

/** Open, or withdrawn and yet to be taken up. */
const mayStillBeDecided = ({ status, decidedAt }: ProposalState): boolean =>
  status === 'open' || (status === 'withdrawn' && decidedAt === null)

/** Clause 4.8: the round that is open now. */
function mayVote(course: Course, id: ProposalId, step: number): Refusal | undefined {
  const refusal = mayTakePart(course, id)
  if (refusal) return refusal
  const proposal = course.world.proposal(id)
  if (proposal.phase !== 'round')
    return refuse('4.8', 'stage-must-be-a-vote-round', { phase: proposal.phase })
  if (step !== proposal.step) return refuse('4.8', 'round-must-be-the-open-one', { step: proposal.step })
  return undefined
}

/** Clause 4.13: who has an interest leaves the electorate; where too few stay, others decide. */
function stepBack(course: Course, id: ProposalId, person: PersonId): void {
  const { world } = course
  accept(course, { type: 'member-recused', proposal: id, person, cause: 'declared-an-interest' })
  const { electorate, recused, practice } = world.proposal(id)
  const tooFew = leavesTooFew(electorate.length + recused.length, recused.length)
  if (tooFew || leadsOf(practice).includes(person)) beginAnew(course, id)
  else settle(course, id)
}

/** Clause 4.13: an interest that comes to light after the decision alerts the parent. */
function alertLateInterest(course: Course, proposal: ProposalId): Refusal | undefined {
  const circle = course.world.circle(course.world.proposal(proposal).circle)
  const alert = { queues: queuesAbove(circle), about: circle.id, proposal }
  return accept(course, { type: 'alert-raised', cause: 'interest-came-late', ...alert })
}
