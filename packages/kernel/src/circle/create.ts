// How a circle comes to be (clauses 2.1, 2.3, 2.4, 2.7, 3.1).
import { accept, type Course } from '../course.ts'
import { freeSlug } from '../free-slug.ts'
import type { CircleId } from '../ids.ts'
import { admitFirst } from '../membership/admit.ts'
import { allPractices, canEverPass, leadsOf } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { CircleSpec } from './language.ts'
import { fullCharter, goalsExist, holdsArea, isPossibleCharter } from './rules.ts'

/** Creates a sub-circle of `parentId` as a decision of the parent describes it. */
export function createCircle(course: Course, parentId: CircleId, spec: CircleSpec): Refusal | undefined {
  const { world } = course
  const { society } = world
  const parent = world.circle(parentId)
  const charter = fullCharter(society, spec.charter)
  const practices = spec.practices ?? { general: society.settings.standardPractice, byKind: {} }
  if (holdsArea(parent, spec.area))
    return refuse('2.1', 'area-must-not-be-held-under-this-parent', { area: spec.area })
  if (!goalsExist(society, spec.serves)) return refuse('1.2', 'goals-must-be-the-societys')
  if (!isPossibleCharter(charter)) return refuse('2.4', 'minimum-must-not-exceed-the-cap')
  if (new Set(spec.members).size < spec.members.length) return refuse('2.6', 'members-must-be-named-once')
  if (spec.members.length > charter.memberCap) return refuse('2.7', 'members-must-not-exceed-the-cap')
  if (spec.members.length < charter.memberMinimum)
    return refuse('2.12', 'first-members-must-reach-the-minimum')
  if (!allPractices(practices).every(canEverPass))
    return refuse('3.2', 'practice-must-be-possible-to-satisfy')
  if (
    !allPractices(practices)
      .flatMap(leadsOf)
      .every((lead) => spec.members.includes(lead))
  )
    return refuse('3.2', 'lead-must-be-a-member')
  const circle = freeSlug(world, 'circle', spec.name, course.context.index) as CircleId
  const { name, area, purpose, serves } = spec
  accept(course, {
    type: 'circle-created',
    circle,
    parent: parentId,
    name,
    area,
    purpose,
    serves,
    charter,
    practices,
  })
  return admitFirst(course, circle, spec.members)
}
