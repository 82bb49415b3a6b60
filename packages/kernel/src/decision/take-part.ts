// Who may take part in an open decision (clauses 4.4, 4.9, 4.13, 5.8): one place for the guards that all acts share.
import type { Auth } from '../act.ts'
import { sitsIn } from '../circle/rules.ts'
import type { Course } from '../course.ts'
import type { PersonId, ProposalId } from '../ids.ts'
import type { Practice } from '../practice/language.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { phaseEnd } from './ends.ts'
import type { ProposalState } from './language.ts'

const strength: Record<Auth, number> = {
  trial: 0,
  session: 0,
  token: 0,
  operator: 0,
  clock: 0,
  founding: 0,
  passkey: 1,
  key: 2,
}

/** Clause 5.8: the practice may require that people are known by passkey or key. */
export function knownWellEnough(auth: Auth, practice: Practice): Refusal | undefined {
  if (strength[auth] < strength[practice.requires])
    return refuse('5.8', 'author-must-be-known-as-the-practice-requires', { requires: practice.requires })
  return undefined
}

/** Clauses 4.4, 4.9, 4.13: an elector of an open decision whose present phase is not over. */
export function mayTakePart(course: Course, id: ProposalId): Refusal | undefined {
  const { world, now, context } = course
  const person = context.by as PersonId
  const proposal = world.find('proposal', id)
  if (proposal === null) return refuse('4.1', 'proposal-must-be-there', { proposal: id })
  if (proposal.status !== 'open') return refuse('4.4', 'proposal-must-be-open', { status: proposal.status })
  if (phaseEnd(proposal, world.society) <= now) return refuse('4.8', 'stage-must-not-be-over')
  if (proposal.recused.some((one) => one.person === person))
    return refuse('4.13', 'person-must-not-be-recused')
  if (!proposal.electorate.includes(person)) return refuse('4.9', 'person-must-be-of-the-electorate')
  if (proposal.gone.includes(person)) return refuse('4.9', 'person-must-not-have-left')
  return knownWellEnough(context.auth, proposal.practice)
}

/** An open proposal of the one who acts (4.7, 4.11). */
export function mayLead(course: Course, id: ProposalId): Refusal | undefined {
  const proposal = course.world.find('proposal', id)
  if (proposal === null) return refuse('4.1', 'proposal-must-be-there', { proposal: id })
  if (proposal.status !== 'open') return refuse('4.7', 'proposal-must-be-open', { status: proposal.status })
  if (proposal.proposer !== course.context.by) return refuse('4.7', 'person-must-be-the-proposer')
  return knownWellEnough(course.context.auth, proposal.practice)
}

/** Whether a person sits in the circle whose decision it is, or in the one that decides it. */
export const isMemberHere = (course: Course, proposal: ProposalState, person: PersonId): boolean =>
  sitsIn(course.world.circle(proposal.circle), person) ||
  sitsIn(course.world.circle(proposal.decider), person)
