// Effects on projects (clauses 2.2, 7.1, 7.7): a circle starts, staffs, hands over and ends its own.
import { reservedBy } from '../circle/rules.ts'
import { accept } from '../course.ts'
import type { EffectRules } from '../effect/carry-out.ts'
import { freeSlug } from '../free-slug.ts'
import type { CircleId, PersonId, ProjectId, ProposalId } from '../ids.ts'
import { isCitizen } from '../membership/rules.ts'
import { refuse } from '../refusal.ts'
import { defined } from '../some.ts'
import type { World } from '../world.ts'
import type { ProjectState } from './language.ts'

type ProjectEffect =
  | 'start-project'
  | 'change-project'
  | 'hand-over-project'
  | 'end-project'
  | 'assign-people'
  | 'release-people'

const ownProject = (world: World, id: ProjectId, circle: CircleId): ProjectState | null => {
  const project = world.find('project', id)
  return project !== null && project.circle === circle && project.endedAt === null ? project : null
}

const notOurs = (project: ProjectId) =>
  refuse('2.5', 'project-must-be-a-living-one-of-the-circle', { project })

const notCitizen = (world: World, people: PersonId[]): PersonId | undefined =>
  people.find((id) => {
    const person = world.find('person', id)
    return person === null || !isCitizen(person)
  })

const seatsOf = (project: ProjectState): number => project.seats ?? project.team.length

/** Clause 4.16: seats of the circle's projects with `more`, `except` one, against the budget of its charter. */
function exceedsSeats(
  world: World,
  circleId: CircleId,
  more: number,
  own: ProposalId,
  except: ProjectId | null = null,
): boolean {
  const circle = world.circle(circleId)
  if (circle.charter.seatBudget === null) return false
  const reserved = reservedBy(circle, 'projectSeats', own)
  const others = circle.projects.filter((id) => id !== except).map((id) => seatsOf(world.project(id)))
  return others.reduce((sum, seats) => sum + seats, more + reserved) > circle.charter.seatBudget
}

export const projectEffects: EffectRules<ProjectEffect> = {
  'start-project': (course, { project: spec }, decision) => {
    const { world } = course
    const stranger = notCitizen(world, spec.team)
    if (stranger !== undefined) return refuse('2.14', 'person-must-be-a-citizen', { person: stranger })
    if (new Set(spec.team).size < spec.team.length) return refuse('7.1', 'people-must-be-named-once')
    if (spec.seats !== null && spec.team.length > spec.seats) return refuse('7.1', 'team-must-fit-the-seats')
    if (exceedsSeats(world, decision.circle, spec.seats ?? spec.team.length, decision.id))
      return refuse('2.4', 'seats-must-be-within-the-budget')
    const project = freeSlug(world, 'project', spec.name, course.context.index) as ProjectId
    return accept(course, { type: 'project-started', project, circle: decision.circle, ...spec })
  },

  'change-project': (course, { project: id, changes }, decision) => {
    const { world } = course
    const project = ownProject(world, id, decision.circle)
    if (project === null) return notOurs(id)
    if (changes.seats !== undefined && changes.seats !== null && project.team.length > changes.seats)
      return refuse('7.1', 'team-must-fit-the-seats')
    if (changes.seats && exceedsSeats(world, decision.circle, changes.seats, decision.id, id))
      return refuse('2.4', 'seats-must-be-within-the-budget')
    return accept(course, { type: 'project-changed', project: id, ...defined(changes) })
  },

  'hand-over-project': (course, { project: id, to }, decision) => {
    const { world } = course
    const receiver = world.find('circle', to)
    const { consents, effectsVersion } = decision
    const project = ownProject(world, id, decision.circle)
    if (project === null) return notOurs(id)
    if (receiver === null || receiver.status !== 'living' || to === decision.circle)
      return refuse('7.1', 'project-must-go-to-a-living-circle', { project: id })
    if (consents[to] !== effectsVersion)
      return refuse('2.5', 'circles-concerned-must-have-consented', { circle: to })
    if (exceedsSeats(world, to, seatsOf(project), decision.id))
      return refuse('2.4', 'seats-must-be-within-the-budget')
    return accept(course, { type: 'project-handed-over', project: id, from: decision.circle, to })
  },

  'end-project': (course, { project: id, result }, decision) => {
    if (ownProject(course.world, id, decision.circle) === null) return notOurs(id)
    return accept(course, { type: 'project-ended', project: id, circle: decision.circle, result })
  },

  'assign-people': (course, { project: id, people }, decision) => {
    const { world } = course
    const project = ownProject(world, id, decision.circle)
    if (project === null) return notOurs(id)
    const stranger = notCitizen(world, people)
    if (stranger !== undefined) return refuse('2.14', 'person-must-be-a-citizen', { person: stranger })
    if (new Set([...project.team, ...people]).size < project.team.length + people.length)
      return refuse('7.1', 'people-must-be-named-once')
    if (project.seats !== null && project.team.length + people.length > project.seats)
      return refuse('7.1', 'team-must-fit-the-seats')
    if (
      project.seats === null &&
      exceedsSeats(world, decision.circle, project.team.length + people.length, decision.id, id)
    )
      return refuse('2.4', 'seats-must-be-within-the-budget')
    return accept(
      course,
      ...people.map((person) => ({ type: 'person-assigned', project: id, person }) as const),
    )
  },

  'release-people': (course, { project: id, people }, decision) => {
    const project = ownProject(course.world, id, decision.circle)
    if (project === null) return notOurs(id)
    if (new Set(people).size < people.length) return refuse('7.1', 'people-must-be-named-once')
    const outsider = people.find((person) => !project.team.includes(person))
    if (outsider !== undefined) return refuse('7.1', 'person-must-be-in-the-team', { person: outsider })
    return accept(
      course,
      ...people.map((person) => ({ type: 'person-released', project: id, person }) as const),
    )
  },
}
