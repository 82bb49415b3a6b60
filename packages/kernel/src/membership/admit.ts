// Seating people in a circle (clauses 2.6, 2.7, 2.12, 2.14).
import { hasTooFew, lacksRoom, sitsIn } from '../circle/rules.ts'
import { accept, type Course } from '../course.ts'
import type { CircleId, PersonId, ProposalId } from '../ids.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isCitizen } from './rules.ts'

/** Clauses 2.6, 2.7: a circle admits a citizen who does not sit in it yet, below its cap. */
export function admit(
  course: Course,
  circleId: CircleId,
  personId: PersonId,
  decision: ProposalId | null = null,
): Refusal | undefined {
  const { world } = course
  const circle = world.circle(circleId)
  const person = world.find('person', personId)
  if (person === null || !isCitizen(person))
    return refuse('2.14', 'person-must-be-a-citizen', { person: personId })
  if (sitsIn(circle, personId)) return refuse('2.6', 'person-must-not-be-a-member', { person: personId })
  if (lacksRoom(circle, decision))
    return refuse('2.7', 'circle-must-be-below-its-member-cap', { cap: circle.charter.memberCap })
  return accept(course, { type: 'member-admitted', circle: circleId, person: personId })
}

/** First members of a new circle, or those whom an ancestor seats in a dormant one, which wakes by it (2.12). */
export function admitFirst(course: Course, circleId: CircleId, members: PersonId[]): Refusal | undefined {
  for (const person of members) {
    const refusal = admit(course, circleId, person)
    if (refusal) return refusal
  }
  const circle = course.world.circle(circleId)
  if (circle.status === 'dormant' && !hasTooFew(circle))
    accept(course, { type: 'circle-awoke', circle: circleId })
  return undefined
}
