// Effects on circles (clauses 2.3, 2.4, 2.9 to 2.12): what the parent may do, and nothing more (2.5).
import { accept, type Course } from '../course.ts'
import type { Deciding } from '../decision/language.ts'
import { fallDormant } from '../decision/leave.ts'
import type { EffectRules } from '../effect/carry-out.ts'
import type { EffectOf } from '../effect/language.ts'
import type { CircleId } from '../ids.ts'
import { admitFirst } from '../membership/admit.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { defined } from '../some.ts'
import type { World } from '../world.ts'
import { createCircle } from './create.ts'
import { endCircle, moveUnder } from './end.ts'
import type { CharterSettings, CircleState } from './language.ts'
import {
  ancestorsOf,
  goalsExist,
  hasTooFew,
  holdsArea,
  isPossibleCharter,
  isTop,
  memberCount,
  nearestAwakeAncestor,
} from './rules.ts'

type CircleEffect =
  | 'create-circle'
  | 'dissolve-circle'
  | 'create-circle-anew'
  | 'move-circle'
  | 'change-charter'
  | 'seat-members'

const living = (world: World, id: CircleId): CircleState | null => {
  const circle = world.find('circle', id)
  return circle === null || circle.status === 'dissolved' ? null : circle
}

/** Clause 2.4: the other circle has consented to these effects of this decision, by a decision of its own. */
const hasConsented = ({ consents, effectsVersion }: Deciding, circle: CircleId): boolean =>
  consents[circle] === effectsVersion

export const circleEffects: EffectRules<CircleEffect> = {
  'create-circle': (course, { circle }, decision) => createCircle(course, decision.circle, circle),

  'dissolve-circle': (course, { circle: id, ground, projects, circles }, decision) => {
    const circle = living(course.world, id)
    if (circle === null) return refuse('2.9', 'circle-must-be-living', { circle: id })
    if (isTop(circle)) return refuse('2.9', 'circle-must-not-be-the-top')
    const itself = id === decision.circle
    if (itself && ground !== 'purpose-fulfilled') return refuse('2.11', 'ground-must-be-a-fulfilled-purpose')
    if (!itself && circle.parent !== decision.circle)
      return refuse('2.5', 'circle-must-be-a-sub-circle', { circle: id })
    return endCircle(course, id, circle.parent as CircleId, ground, { projects, circles })
  },

  'create-circle-anew': (course, { old, ground, projects, circles, circle: spec }, decision) => {
    const { world } = course
    const circle = living(world, old)
    if (circle === null) return refuse('2.10', 'circle-must-be-living', { circle: old })
    if (circle.parent === null) return refuse('2.10', 'circle-must-not-be-the-top')
    if (!mayCreateAnew(world, circle, decision.circle))
      return refuse('2.5', 'circle-must-be-a-sub-circle', { circle: old })
    const { parent } = circle
    return endCircle(course, old, parent, ground, { projects, circles }) ?? createCircle(course, parent, spec)
  },

  'move-circle': (course, { circle: id, to }, decision) => {
    const { world } = course
    const circle = living(world, id)
    const target = living(world, to)
    if (circle === null || target === null)
      return refuse('2.4', 'circle-must-be-living', { circle: circle ? to : id })
    if (circle.parent === null) return refuse('2.4', 'circle-must-not-be-the-top')
    if (id === to || ancestorsOf(world, target).some((one) => one.id === id))
      return refuse('2.4', 'circle-must-not-move-under-itself')
    const concerned = [id, circle.parent, to]
    if (!concerned.includes(decision.circle)) return refuse('2.5', 'decision-must-be-of-a-circle-concerned')
    const silent = concerned.find((one) => one !== decision.circle && !hasConsented(decision, one))
    if (silent !== undefined)
      return refuse('2.4', 'circles-concerned-must-have-consented', { circle: silent })
    return moveUnder(course, id, to)
  },

  'change-charter': (course, { type: _, circle: id, ...changes }, decision) => {
    const { world } = course
    const circle = living(world, id)
    if (circle === null) return refuse('2.4', 'circle-must-be-living', { circle: id })
    const own = id === decision.circle
    if (own && !isTop(circle)) return refuse('2.4', 'charter-must-be-changed-by-the-parent')
    if (!own && circle.parent !== decision.circle)
      return refuse('2.5', 'circle-must-be-a-sub-circle', { circle: id })
    if (!own && !hasConsented(decision, id))
      return refuse('2.4', 'circles-concerned-must-have-consented', { circle: id })
    return changeCharter(course, circle, changes)
  },

  'seat-members': (course, { circle: id, members }, decision) => {
    const { world } = course
    const circle = living(world, id)
    if (circle === null) return refuse('2.12', 'circle-must-be-living', { circle: id })
    if (circle.status !== 'dormant') return refuse('2.12', 'circle-must-be-dormant', { circle: id })
    if (nearestAwakeAncestor(world, circle)?.id !== decision.circle)
      return refuse('2.12', 'decision-must-be-of-the-nearest-ancestor-awake')
    return admitFirst(course, id, members)
  },
}

/** Clauses 2.10, 2.12: the parent, or for a dormant circle the nearest ancestor that is not dormant. */
const mayCreateAnew = (world: World, circle: CircleState, by: CircleId): boolean =>
  circle.parent === by || (circle.status === 'dormant' && nearestAwakeAncestor(world, circle)?.id === by)

type Changes = Omit<EffectOf<'change-charter'>, 'type' | 'circle'>

function changeCharter(course: Course, circle: CircleState, changes: Changes): Refusal | undefined {
  const { world } = course
  const charter: CharterSettings = { ...circle.charter, ...defined(changes.charter ?? {}) }
  const parent = circle.parent === null ? null : world.circle(circle.parent)
  if (changes.area !== undefined && parent !== null && holdsArea(parent, changes.area, circle.id))
    return refuse('2.1', 'area-must-not-be-held-under-this-parent', { area: changes.area })
  if (changes.serves && !goalsExist(world.society, changes.serves))
    return refuse('1.2', 'goals-must-be-the-societys')
  if (!isPossibleCharter(charter)) return refuse('2.4', 'minimum-must-not-exceed-the-cap')
  if (memberCount(circle) > charter.memberCap) return refuse('2.7', 'cap-must-hold-those-who-sit')
  accept(course, { type: 'charter-changed', circle: circle.id, ...defined(changes) })
  // 2.12: a higher minimum may leave it with too few.
  if (hasTooFew(world.circle(circle.id))) fallDormant(course, circle.id)
  return undefined
}
