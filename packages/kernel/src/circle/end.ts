// How a circle ends: what becomes of its projects, sub-circles, members and open proposals (clauses 2.9 to 2.11).
import { accept, type Course } from '../course.ts'
import { lapseOpen } from '../decision/leave.ts'
import type { EffectOf } from '../effect/language.ts'
import type { CircleId, ProjectId } from '../ids.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
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
  const { ended, staying, fateless } = fatesBelow(course.world, id, remains)
  if (fateless !== undefined) return refuse('2.9', 'each-sub-circle-must-have-a-fate', { circle: fateless })
  for (const circle of ended) {
    const refusal = handOnProjects(course, circle, remains)
    if (refusal) return refusal
    accept(course, { type: 'circle-dissolved', circle, ground })
  }
  // Only now, so that an area which one of the ended circles held is free (2.1).
  for (const circle of staying) {
    const refusal = moveUnder(course, circle, heir)
    if (refusal) return refusal
  }
  for (const circle of ended) lapseOpen(course, circle, '2.9')
  return undefined
}

type Fates = { ended: CircleId[]; staying: CircleId[]; fateless?: CircleId }

/** Who ends with `id`, the lowest first, and who stays; `fateless` is a sub-circle of which nothing is said. */
function fatesBelow(world: World, id: CircleId, remains: Remains): Fates {
  const fates: Fates = { ended: [], staying: [] }
  for (const child of Object.keys(world.circle(id).children) as CircleId[]) {
    const fate = remains.circles.find(({ circle }) => circle === child)?.fate
    if (fate === undefined) return { ...fates, fateless: child }
    if (fate === 'move-up') {
      fates.staying.push(child)
      continue
    }
    const below = fatesBelow(world, child, remains)
    if (below.fateless !== undefined) return below
    fates.ended.push(...below.ended)
    fates.staying.push(...below.staying)
  }
  return { ...fates, ended: [...fates.ended, id] }
}

/** Moves a living circle, which is not the top, under another parent, unless that one's area is taken there (2.1). */
export function moveUnder(course: Course, id: CircleId, to: CircleId): Refusal | undefined {
  const { world } = course
  const { area, parent } = world.circle(id)
  if (holdsArea(world.circle(to), area, id))
    return refuse('2.1', 'area-must-not-be-held-under-this-parent', { area })
  return accept(course, { type: 'circle-moved', circle: id, from: parent as CircleId, to })
}

function handOnProjects(course: Course, from: CircleId, remains: Remains): Refusal | undefined {
  for (const project of course.world.circle(from).projects) {
    const refusal = handOn(course, project, from, remains)
    if (refusal) return refusal
  }
  return undefined
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
