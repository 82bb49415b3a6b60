// Effects on projects (clauses 4.16, 7.1, 7.7).
import { effectForm } from './form.ts'
import { others, ownProjects, people } from './options.ts'
import {
  day,
  folded,
  line,
  number,
  object,
  optional,
  orNothing,
  orTakenAway,
  pick,
  pickMany,
} from './parts.ts'
import { prose, tick, type Part } from './parts.ts'
import { one } from './values.ts'

const group = 'Projects'
const whichProject = pick<never>('Which project', ownProjects)
const seatBounds = { min: 0, max: 100_000 }

/** Whether a project is done one day: stays, yes or no. */
const completable: Part<boolean> = {
  ...pick<never>('It is done when its goal is met', [
    { value: '', label: 'As it is' },
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No, it goes on' },
  ]),
  build: (name, values) => (one(values, name) === '' ? undefined : one(values, name) === 'yes'),
  read: (name, value) => ({ [name]: [value ? 'yes' : 'no'] }),
}

export const projectForms = [
  effectForm(
    'start-project',
    {
      label: 'Start a project',
      says: 'A team gets a goal and does the work; it reports to this circle.',
      group,
      clause: '7.1',
    },
    {
      project: object({
        name: line('Name'),
        goal: prose('Goal'),
        completable: tick('It is done when its goal is met'),
        measure: orNothing(line('Measure')),
        team: pickMany<never>('Team', people()),
        seats: folded(orNothing(number('Seats', { ...seatBounds, hint: 'Empty: as many as its team.' }))),
        reviewAt: folded(orNothing(day('Review on'))),
      }),
    },
  ),
  effectForm(
    'change-project',
    {
      label: 'Change a project',
      says: 'Name, goal, measure, seats or review of a project change.',
      group,
      clause: '4.16',
    },
    {
      project: whichProject,
      changes: object({
        name: optional(line('Name', { hint: 'Leave empty what stays as it is.' })),
        goal: optional(prose('Goal')),
        measure: orTakenAway(line('Measure'), 'No measure any more'),
        completable: folded(completable),
        seats: folded(orTakenAway(number('Seats', seatBounds), 'As many seats as its team')),
        reviewAt: folded(orTakenAway(day('Review on'), 'No review any more')),
      }),
    },
  ),
  effectForm(
    'assign-people',
    {
      label: 'Assign people to a project',
      says: 'People join a project’s team.',
      group,
      clause: '7.1',
    },
    { project: whichProject, people: pickMany<never>('Whom', people(), { required: true }) },
  ),
  effectForm(
    'release-people',
    {
      label: 'Release people from a project',
      says: 'People leave a project’s team.',
      group,
      clause: '7.1',
    },
    { project: whichProject, people: pickMany<never>('Whom', people(), { required: true }) },
  ),
  effectForm(
    'hand-over-project',
    {
      label: 'Hand a project to another circle',
      says: 'A project reports to another circle from then on.',
      group,
      clause: '4.16',
    },
    { project: whichProject, to: pick<never>('To which circle', others) },
  ),
  effectForm(
    'end-project',
    {
      label: 'End a project',
      says: 'A project ends, with its result against its measure.',
      group,
      clause: '7.7',
    },
    { project: whichProject, result: prose('Its result, against its measure') },
  ),
]
