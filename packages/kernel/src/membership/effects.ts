// Effects on members and citizens (clauses 2.6, 2.14, 3.3).
import { registryOf, sitsIn } from '../circle/rules.ts'
import { day } from '../clock.ts'
import { accept, type Course } from '../course.ts'
import { afterLeaving } from '../decision/leave.ts'
import type { EffectRules } from '../effect/carry-out.ts'
import type { PersonId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import { admit } from './admit.ts'
import { hasVouches, isCitizen } from './rules.ts'

type MembershipEffect = 'admit-member' | 'remove-member' | 'recognise-citizen' | 'find-person-false'

export const membershipEffects: EffectRules<MembershipEffect> = {
  'admit-member': (course, { person }, decision) => admit(course, decision.circle, person, decision.id),

  'remove-member': (course, { person }, decision) => {
    if (!sitsIn(course.world.circle(decision.circle), person))
      return refuse('2.6', 'person-must-be-a-member', { person })
    accept(course, { type: 'member-removed', circle: decision.circle, person })
    afterLeaving(course, decision.circle, person)
    return undefined
  },

  'recognise-citizen': (course, { person: id }, decision) => {
    const { society } = course.world
    const person = course.world.find('person', id)
    if (registryOf(society) !== decision.circle) return refuse('2.14', 'circle-must-hold-the-registry')
    if (society.settings.recognition !== 'registry') return refuse('2.14', 'registry-must-be-what-recognises')
    if (person === null) return refuse('2.14', 'person-must-be-registered', { person: id })
    if (isCitizen(person)) return refuse('2.14', 'person-must-not-be-a-citizen', { person: id })
    return accept(course, { type: 'citizen-recognised', person: id })
  },

  'find-person-false': (course, { person: id, reason }, decision) => {
    const person = course.world.find('person', id)
    if (registryOf(course.world.society) !== decision.circle)
      return refuse('2.14', 'circle-must-hold-the-registry')
    if (person === null) return refuse('2.14', 'person-must-be-registered', { person: id })
    if (person.foundFalse) return refuse('2.14', 'person-must-not-be-found-false', { person: id })
    accept(course, { type: 'person-found-false', person: id, reason })
    for (const { person: vouched } of person.vouches) endVouch(course, id, vouched)
    if (isCitizen(person)) loseRecognition(course, id)
    return undefined
  },
}

/** Clause 2.14: those left with fewer vouches than needed lose recognition, unless vouched for anew in time. */
function endVouch(course: Course, by: PersonId, id: PersonId): void {
  const { world } = course
  if (!world.person(id).vouchedBy.includes(by)) return
  accept(course, { type: 'vouch-ended', by, person: id })
  const person = world.person(id)
  const { recognition } = world.society.settings
  // Founders needed no vouches, nor does anyone whom the registry recognises.
  if (!isCitizen(person) || person.founder || recognition === 'registry') return
  if (person.lapsesAt !== null || hasVouches(person, world.society)) return
  const lapsesAt = course.now + world.society.settings.lapseDays * day
  accept(course, { type: 'recognition-lapsing', person: id, lapsesAt })
}

/** A person who is no citizen any more sits nowhere, and recognises nobody (2.14, 2.6). */
export function loseRecognition(course: Course, id: PersonId): void {
  const { world } = course
  accept(course, { type: 'recognition-lost', person: id })
  for (const { person } of world.person(id).vouches)
    if (!isCitizen(world.person(person))) endVouch(course, id, person)
  for (const project of world.person(id).projects)
    accept(course, { type: 'person-released', project, person: id })
  for (const circle of world.person(id).seats) {
    accept(course, { type: 'seat-lost', circle, person: id })
    afterLeaving(course, circle, id, 'stand')
  }
}
