// What events change of projects (clause 7.1).
import { changeCircle } from '../circle/evolve.ts'
import type { Evolver } from '../evolve.ts'
import type { PersonId, ProjectId } from '../ids.ts'
import type { World } from '../world.ts'
import type { ProjectEvent, ProjectState } from './language.ts'

const changeProject = (world: World, id: ProjectId, change: Partial<ProjectState>) => {
  world.put({ ...world.project(id), ...change })
}

const assign = (world: World, id: ProjectId, personId: PersonId) => {
  const person = world.person(personId)
  world.put({ ...person, projects: [...person.projects, id] })
}

const release = (world: World, id: ProjectId, personId: PersonId) => {
  const person = world.person(personId)
  world.put({ ...person, projects: person.projects.filter((one) => one !== id) })
}

export const evolveProject: Evolver<ProjectEvent> = {
  'project-started': (world, { type: _, project, ...spec }, { at }) => {
    world.put({ kind: 'project', id: project, ...spec, startedAt: at, endedAt: null, result: null })
    changeCircle(world, spec.circle, ({ projects }) => ({ projects: [...projects, project] }))
    for (const person of spec.team) assign(world, project, person)
  },
  'project-changed': (world, { type: _, project, ...changes }) => {
    changeProject(world, project, changes)
  },
  'project-handed-over': (world, { project, from, to }) => {
    changeProject(world, project, { circle: to })
    changeCircle(world, from, ({ projects }) => ({ projects: projects.filter((one) => one !== project) }))
    changeCircle(world, to, ({ projects }) => ({ projects: [...projects, project] }))
  },
  'project-ended': (world, { project, circle, result }, { at }) => {
    for (const person of world.project(project).team) release(world, project, person)
    changeProject(world, project, { endedAt: at, result })
    changeCircle(world, circle, ({ projects }) => ({ projects: projects.filter((one) => one !== project) }))
  },
  'person-assigned': (world, { project, person }) => {
    changeProject(world, project, { team: [...world.project(project).team, person] })
    assign(world, project, person)
  },
  'person-released': (world, { project, person }) => {
    changeProject(world, project, { team: world.project(project).team.filter((one) => one !== person) })
    release(world, project, person)
  },
}
