// Circles as the tree and the lists show them: each with its level and its counts.
import type { CircleState } from '@open-socialism/kernel'
import type { CircleNode } from '../pages/circle-page.ts'
import { decidedStatuses } from './decision-rows.ts'
import { chainOf } from './places.ts'
import type { Look } from './source.ts'

/** Nodes for these circles, in their order. */
export async function circleNodes(
  look: Pick<Look, 'reader' | 'places' | 'waiting'>,
  ids: readonly string[],
): Promise<CircleNode[]> {
  if (ids.length === 0) return []
  const { reader, places } = look
  const states = new Map((await reader.byIds('circle', ids)).map((state) => [state.id as string, state]))
  const circles = ids.flatMap((id) => states.get(id) ?? [])
  const [decisions, projects, alerts] = await Promise.all([
    decisionsIn(look, ids),
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

type Decisions = { circle: string; open: number; decided: number }

/** Of the past they are counted already. */
async function decisionsIn(
  { reader, waiting }: Pick<Look, 'reader' | 'waiting'>,
  ids: readonly string[],
): Promise<Decisions[]> {
  if (reader.asOf === null)
    return reader.query<Decisions>(
      `select s.decider as circle, count(*) filter (where s.status = 'open') as open,
         count(*) filter (where s.status <> 'open') as decided
       from proposal s where s.decider = any($1) and s.status = any($2) and ${reader.holds('s')} group by s.decider`,
      [ids, ['open', ...decidedStatuses]],
    )
  const { openIn, decidedIn } = await waiting()
  return ids.map((circle) => ({
    circle,
    open: openIn.get(circle) ?? 0,
    decided: decidedIn?.get(circle) ?? 0,
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
