// Circles as the tree and the lists show them: each with its level and its counts.
import type { CircleState } from '@open-socialism/kernel'
import type { CircleNode } from '../pages/circle-page.ts'
import { decidedStatuses } from './decision-rows.ts'
import { chainOf, type Places } from './places.ts'
import type { Reader } from './reader.ts'

/** Nodes for the circles under `parent`, or for all that are not dissolved. */
export async function circleNodes(reader: Reader, places: Places, parent?: string): Promise<CircleNode[]> {
  const circles = await reader.states(
    'circle',
    `and s.status <> 'dissolved' ${parent === undefined ? '' : 'and s.parent = $1'} order by s.created_at, s.id`,
    parent === undefined ? [] : [parent],
  )
  const ids = circles.map(({ id }) => id)
  const [decisions, projects, alerts] = await Promise.all([
    reader.query<{ circle: string; open: number; decided: number }>(
      `select s.decider as circle, count(*) filter (where s.status = 'open') as open,
         count(*) filter (where s.status = any($2)) as decided
       from proposal s where s.decider = any($1) and ${reader.holds('s')} group by s.decider`,
      [ids, decidedStatuses],
    ),
    reader.query<{ circle: string; count: number }>(
      `select s.circle, count(*) as count from project s
       where s.circle = any($1) and s.ended_at is null and ${reader.holds('s')} group by s.circle`,
      [ids],
    ),
    reader.query<{ circle: string; count: number }>(
      `select queue as circle, count(*) as count from alert
       where queue = any($1) and ${reader.made('entry')} group by queue`,
      [ids],
    ),
  ])
  const decisionsOf = new Map(decisions.map((row) => [row.circle, row]))
  const projectsOf = new Map(projects.map(({ circle, count }) => [circle, count]))
  const alertsOf = new Map(alerts.map(({ circle, count }) => [circle, count]))
  return circles.map((circle) => ({
    ...nodeOf(circle, chainOf(places, circle.id).length),
    open: decisionsOf.get(circle.id)?.open ?? 0,
    decided: decisionsOf.get(circle.id)?.decided ?? 0,
    projects: projectsOf.get(circle.id) ?? 0,
    alerts: alertsOf.get(circle.id) ?? 0,
  }))
}

const nodeOf = (
  { id, parent, name, purpose, area, status, members, charter }: CircleState,
  level: number,
) => ({
  id,
  parent,
  name,
  level,
  purpose,
  area,
  status,
  members: Object.keys(members).length,
  cap: charter.memberCap,
})
