// Ways in (clause 5.8): every one is an entry; one's own works at once, another's for a passkey holder waits.
import { day } from '../clock.ts'
import { accept, type Course } from '../course.ts'
import type { Deciders } from '../decide.ts'
import type { PersonId, WayInId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import type { PersonState } from './language.ts'
import { fitsWayIn, hasPasskey, signsFrom, wayOf } from './rules.ts'

type WayInAct = 'issue-way-in' | 'add-key' | 'use-way-in' | 'refuse-way-in' | 'revoke-way-in'

const own = (course: Course, way: WayInId) => {
  const person = course.context.by as PersonId
  return { person, found: wayOf(course.world.person(person), way) }
}

const fromWhen = ({ world, context, now }: Course, person: PersonState): number =>
  signsFrom(person, context.signedBy !== undefined, now, world.society.settings.wayInWaitDays * day)

const isTrial = (course: Course): boolean => course.context.auth === 'trial'
const fromTrial = () => refuse('5.8', 'way-in-must-not-come-from-a-trial')

export const waysInDeciders: Deciders<WayInAct> = {
  'issue-way-in': (course, { person: id, way, wayKind, label, key }) => {
    const { world, now, context } = course
    const person = world.find('person', id)
    const another = context.by !== id
    if (person === null) return refuse('2.14', 'person-must-be-registered', { person: id })
    if (another && context.by !== 'operator') return refuse('5.8', 'way-in-must-be-ones-own')
    if (another && wayKind !== 'link' && wayKind !== 'token')
      return refuse('5.8', 'key-must-be-made-by-its-holder')
    if (isTrial(course)) return fromTrial()
    if (wayOf(person, way) !== null) return refuse('5.8', 'way-in-must-be-new')
    if (key && !fitsWayIn(key, wayKind)) return refuse('5.8', 'signing-key-must-fit-its-way-in')
    const waits = another && hasPasskey(person, now)
    const validFrom = now + (waits ? world.society.settings.wayInWaitDays * day : 0)
    const issued = { person: id, way, wayKind, label, by: context.by, validFrom }
    const signing = key && { key, signsFrom: fromWhen(course, person) }
    return accept(course, { type: 'way-in-issued', ...issued, ...signing })
  },

  'add-key': (course, { way, key }) => {
    const { person, found } = own(course, way)
    if (isTrial(course)) return fromTrial()
    if (found === null) return refuse('5.8', 'way-in-must-be-ones-own')
    if (found.endedAt !== null) return refuse('5.8', 'way-in-must-not-be-ended')
    if (!fitsWayIn(key, found.wayKind)) return refuse('5.8', 'signing-key-must-fit-its-way-in')
    if (found.signs) return refuse('5.8', 'way-in-must-sign-with-one-key')
    const from = fromWhen(course, course.world.person(person))
    return accept(course, { type: 'key-added', person, way, key, signsFrom: from })
  },

  'use-way-in': (course, { way }) => {
    const { person, found } = own(course, way)
    if (isTrial(course)) return fromTrial()
    if (found === null) return refuse('5.8', 'way-in-must-be-ones-own')
    if (found.endedAt !== null) return refuse('5.8', 'way-in-must-not-be-ended')
    if (found.wayKind === 'link' && found.usedAt !== null) return refuse('5.8', 'link-must-be-used-once')
    if (found.validFrom > course.now)
      return refuse('5.8', 'way-in-must-have-waited', { validFrom: found.validFrom })
    return accept(course, { type: 'way-in-used', person, way })
  },

  'refuse-way-in': (course, { way }) => {
    const { person, found } = own(course, way)
    if (isTrial(course)) return fromTrial()
    if (found === null) return refuse('5.8', 'way-in-must-be-ones-own')
    if (found.endedAt !== null) return refuse('5.8', 'way-in-must-not-be-ended')
    if (found.validFrom <= course.now) return refuse('5.8', 'way-in-must-still-wait')
    return accept(course, { type: 'way-in-refused', person, way })
  },

  'revoke-way-in': (course, { way }) => {
    const { person, found } = own(course, way)
    if (isTrial(course)) return fromTrial()
    if (found === null) return refuse('5.8', 'way-in-must-be-ones-own')
    if (found.endedAt !== null) return refuse('5.8', 'way-in-must-not-be-ended')
    return accept(course, { type: 'way-in-revoked', person, way })
  },
}
