// A calendar of the society, a circle, a decision, or of what somebody chose. Nothing in it but what the record says: the
// same record gives the same calendar, whenever it is asked.
import type {
  CalendarOf,
  CalendarPage,
  CircleMeetings,
  DecisionDate,
  ProjectDate,
} from '../../pages/calendar-page.ts'
import { resolve } from '../resolve.ts'
import type { Look } from '../source.ts'
import { changedOf } from './changed.ts'
import { meetingCircles, projectsIn, proposalsIn, scopeOf, type Scope } from './chosen.ts'
import { datesOf, outagesSince, projectDateOf } from './dates.ts'

/** Null where there is no such circle or decision. */
export async function calendar(look: Look, of: CalendarOf): Promise<CalendarPage | null> {
  const { reader, places, society } = look
  if (of.kind === 'circle' && !places.circles.has(of.id)) return null
  const scope = scopeOf(of)
  const [decisions, projects, meetings] = await Promise.all([
    decisionDates(look, scope),
    of.kind === 'decision' ? [] : projectDates(look, scope),
    meetingsOf(look, scope),
  ])
  if (of.kind === 'decision' && !(await isOpened(look, of.id))) return null
  const { name, origin, clock } = society
  return resolve(reader, places, { society: { name, origin, clock }, of, decisions, projects, meetings })
}

const isOpened = async ({ reader }: Look, id: string) => {
  const proposal = await reader.state('proposal', id)
  return proposal !== null && proposal.status !== 'draft'
}

async function decisionDates({ reader, society, head }: Look, scope: Scope): Promise<DecisionDate[]> {
  const proposals = await proposalsIn(reader, scope, head.at)
  const ids = proposals.map(({ id }) => id)
  const changed = await changedOf(reader, 'proposal', ids)
  return proposals.flatMap((proposal) => {
    const outages = outagesSince(proposal, society)
    const { changes, changedAt } = changed(proposal.id)
    const repealed = proposal.repealedBy === null ? 0 : 1
    return datesOf(proposal, society).map((date) => ({
      decision: proposal.id,
      circle: proposal.decider,
      ...date,
      changes: changes + outages.length + repealed,
      changedAt: Math.max(changedAt, outages.at(-1)?.to ?? 0),
    }))
  })
}

async function projectDates({ reader, head }: Look, scope: Scope): Promise<ProjectDate[]> {
  const projects = await projectsIn(reader, scope, head.at)
  const changed = await changedOf(
    reader,
    'project',
    projects.map(({ id }) => id),
  )
  return projects.flatMap((project) =>
    projectDateOf(project).map((date) => ({
      project: project.id,
      circle: project.circle,
      ...date,
      ...changed(project.id),
    })),
  )
}

async function meetingsOf({ reader }: Look, scope: Scope): Promise<CircleMeetings[]> {
  const circles = await meetingCircles(reader, scope)
  const changed = await changedOf(
    reader,
    'circle',
    circles.map(({ id }) => id),
  )
  return circles.map(({ id, meetings }) => ({ circle: id, meetings, ...changed(id) }))
}
