// What people do for themselves and for each other (clauses 2.6, 2.14): rights that need no decision.
import { queuesAbove, registryOf, sitsIn } from '../circle/rules.ts'
import { accept } from '../course.ts'
import type { Deciders } from '../decide.ts'
import { afterLeaving } from '../decision/leave.ts'
import type { PersonId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import { hasVouchedFor, hasVouches, isCitizen, mayVouchYet, vouchesThisYear } from './rules.ts'

type MembershipAct = 'register-person' | 'change-details' | 'vouch' | 'resign' | 'appeal-finding'

export const membershipDeciders: Deciders<MembershipAct> = {
  'register-person': (course, { name, biography, way, wayKind, label }) => {
    const person = `p${String(course.context.index)}` as PersonId
    const details = { name, ...(biography && { biography }) }
    accept(course, { type: 'person-registered', person, ...details })
    const issued = { person, way, wayKind, label, by: person, validFrom: course.now }
    return accept(course, { type: 'way-in-issued', ...issued })
  },

  'change-details': (course, { name, biography }) => {
    const person = course.context.by as PersonId
    const takesBack = biography === null && course.world.person(person).biography !== null
    if (!name && !biography && !takesBack) return refuse('5.6', 'details-must-change')
    return accept(course, {
      type: 'details-changed',
      person,
      ...(name && { name }),
      ...(biography && { biography }),
      ...(takesBack && { biography: null }),
    })
  },

  vouch: (course, { person: id }) => {
    const { world, now } = course
    const { society } = world
    const by = course.context.by as PersonId
    const voucher = world.person(by)
    const person = world.find('person', id)
    if (society.settings.recognition !== 'vouching') return refuse('2.14', 'vouching-must-be-what-recognises')
    if (!isCitizen(voucher)) return refuse('2.14', 'voucher-must-be-a-citizen')
    if (person === null) return refuse('2.14', 'person-must-be-registered', { person: id })
    if (id === by) return refuse('2.14', 'voucher-must-be-another')
    if (isCitizen(person) && person.lapsesAt === null) return refuse('2.14', 'person-must-need-a-vouch')
    if (person.foundFalse) return refuse('2.14', 'person-must-not-be-found-false', { person: id })
    if (hasVouchedFor(by, person)) return refuse('2.14', 'vouch-must-be-given-once')
    if (!mayVouchYet(voucher, society, now)) return refuse('2.14', 'voucher-must-be-recognised-long-enough')
    if (vouchesThisYear(voucher, now) >= society.settings.vouchesPerYear)
      return refuse('2.14', 'vouches-must-be-within-the-years-limit')
    accept(course, { type: 'vouched', by, person: id })
    if (!hasVouches(world.person(id), society)) return undefined
    return accept(course, { type: isCitizen(person) ? 'recognition-kept' : 'citizen-recognised', person: id })
  },

  resign: (course, { circle: id, reason }) => {
    const person = course.context.by as PersonId
    const circle = course.world.find('circle', id)
    if (circle === null || !sitsIn(circle, person))
      return refuse('2.6', 'person-must-be-a-member', { person })
    accept(course, { type: 'member-resigned', circle: id, person, ...(reason && { reason }) })
    afterLeaving(course, id, person)
    return undefined
  },

  'appeal-finding': (course, { reason }) => {
    const { world } = course
    const person = course.context.by as PersonId
    const { foundFalse, lapsesAt } = world.person(person)
    // Who is left with too few vouches appeals as much as who was found false.
    if (!foundFalse && lapsesAt === null) return refuse('2.14', 'person-must-be-found-false')
    const registry = registryOf(world.society)
    const about = registry === null ? null : world.circle(registry)
    // From the top circle an appeal goes to a referendum by petition (6.9), which waits for its clause.
    const circle = about?.parent ?? null
    accept(course, { type: 'finding-appealed', person, reason, circle })
    if (about === null || circle === null) return undefined
    const alert = { queues: queuesAbove(about), about: about.id, detail: person }
    return accept(course, { type: 'alert-raised', cause: 'finding-appealed', ...alert })
  },
}
