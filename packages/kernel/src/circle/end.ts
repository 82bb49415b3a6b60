// How a circle ends: what becomes of its projects, sub-circles, members and open proposals (clauses 2.9 to 2.11).
import { accept, type Course } from '../course.ts'
import { lapseOpen } from '../decision/leave.ts'
import type { EffectOf } from '../effect/language.ts'
import type { CircleId, ProjectId } from '../ids.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { DissolutionGround } from './language.ts'
import { holdsArea } from './rules.ts'

type Remains = Pick<EffectOf<'dissolve-circle'>, 'projects' | 'circles'>

/** Ends `id` with its dissolved sub-circles; those that stay move under `heir`, the ended circle's parent. */
export function endCircle(
  course: Course,
  id: CircleId,
  heir: CircleId,
  ground: DissolutionGround,
  remains: Remains,
): Refusal | undefined {
  const { world } = course
  for (const child of Object.keys(world.circle(id).children) as CircleId[]) {
    const fate = remains.circles.find(({ circle }) => circle === child)?.fate
    if (fate === undefined) return refuse('2.9', 'each-sub-circle-must-have-a-fate', { circle: child })
    const refusal =
      fate === 'dissolve' ? endCircle(course, child, heir, ground, remains) : moveUnder(course, child, heir)
    if (refusal) return refusal
  }
  for (const project of world.circle(id).projects) {
    const refusal = handOn(course, project, id, remains)
    if (refusal) return refusal
  }
  accept(course, { type: 'circle-dissolved', circle: id, ground })
  lapseOpen(course, id, '2.9')
  return undefined
}

/** Moves a living circle under another parent, unless that one's area is taken there (2.1). */
export function moveUnder(course: Course, id: CircleId, to: CircleId): Refusal | undefined {
  const { world } = course
  const circle = world.circle(id)
  if (circle.parent === null) return refuse('2.4', 'circle-must-not-be-the-top')
  if (holdsArea(world.circle(to), circle.area, id))
    return refuse('2.1', 'area-must-not-be-held-under-this-parent', { area: circle.area })
  return accept(course, { type: 'circle-moved', circle: id, from: circle.parent, to })
}

function handOn(course: Course, project: ProjectId, from: CircleId, remains: Remains): Refusal | undefined {
  const fate = remains.projects.find((one) => one.project === project)
  if (fate === undefined) return refuse('2.9', 'each-project-must-have-a-fate', { project })
  if (fate.to === null) {
    const result = 'Ended with the circle that it reported to.'
    return accept(course, { type: 'project-ended', project, circle: from, result })
  }
  const to = course.world.find('circle', fate.to)
  if (to === null || to.status === 'dissolved' || to.id === from)
    return refuse('2.9', 'project-must-go-to-a-living-circle', { project })
  return accept(course, { type: 'project-handed-over', project, from, to: fate.to })
}
