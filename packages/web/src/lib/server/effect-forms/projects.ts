// Effects on projects (clauses 4.16, 7.1, 7.7).
import { effectForms as m } from '#messages'
import { effectForm } from './form.ts'
import { others, ownProjects, people } from './options.ts'
import { pick, pickMany } from './choices.ts'
import { day, folded, line, number, object, optional, orNothing, orTakenAway } from './parts.ts'
import { prose, tick, type Part } from './parts.ts'
import { one } from './values.ts'

const group = m.projects
const whichProject = pick<never>(m.whichProject, ownProjects)
const seatBounds = { min: 0, max: 100_000 }

/** Whether a project is done one day: stays, yes or no. */
const completable: Part<boolean> = {
  ...pick<never>(m.itIsDoneWhen, () => [
    { value: '', label: m.asItIs() },
    { value: 'yes', label: m.yes() },
    { value: 'no', label: m.noItGoesOn() },
  ]),
  build: (name, values) => (one(values, name) === '' ? undefined : one(values, name) === 'yes'),
  read: (name, value) => ({ [name]: [value ? 'yes' : 'no'] }),
}

export const projectForms = [
  effectForm(
    'start-project',
    {
      label: m.startAProject,
      says: m.aTeamGetsA,
      group,
      clause: '7.1',
    },
    {
      project: object({
        name: line(m.name),
        goal: prose(m.goal),
        completable: tick(m.itIsDoneWhen),
        measure: orNothing(line(m.measure)),
        team: pickMany<never>(m.team, people()),
        seats: folded(orNothing(number(m.seats, { ...seatBounds, hint: m.emptyAsManyAs }))),
        reviewAt: folded(orNothing(day(m.reviewOn))),
      }),
    },
  ),
  effectForm(
    'change-project',
    {
      label: m.changeAProject,
      says: m.nameGoalMeasureSeats,
      group,
      clause: '4.16',
    },
    {
      project: whichProject,
      changes: object({
        name: optional(line(m.name, { hint: m.leaveEmptyWhatStays })),
        goal: optional(prose(m.goal)),
        measure: orTakenAway(line(m.measure), m.noMeasureAnyMore),
        completable: folded(completable),
        seats: folded(orTakenAway(number(m.seats, seatBounds), m.asManySeatsAs)),
        reviewAt: folded(orTakenAway(day(m.reviewOn), m.noReviewAnyMore)),
      }),
    },
  ),
  effectForm(
    'assign-people',
    {
      label: m.assignPeopleToA,
      says: m.peopleJoinAProjects,
      group,
      clause: '7.1',
    },
    { project: whichProject, people: pickMany<never>(m.whom, people(), { required: true }) },
  ),
  effectForm(
    'release-people',
    {
      label: m.releasePeopleFromA,
      says: m.peopleLeaveAProjects,
      group,
      clause: '7.1',
    },
    { project: whichProject, people: pickMany<never>(m.whom, people(), { required: true }) },
  ),
  effectForm(
    'hand-over-project',
    {
      label: m.handAProjectTo,
      says: m.aProjectReportsTo,
      group,
      clause: '4.16',
    },
    { project: whichProject, to: pick<never>(m.toWhichCircle, others) },
  ),
  effectForm(
    'end-project',
    {
      label: m.endAProject,
      says: m.aProjectEndsWith,
      group,
      clause: '7.7',
    },
    { project: whichProject, result: prose(m.itsResultAgainstIts) },
  ),
]
