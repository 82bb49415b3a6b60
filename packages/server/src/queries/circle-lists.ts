// The long lists of one circle, a page at a time: decisions, members, sub-circles, projects, documents, alerts.
import type { DocumentState, ProjectState } from '@open-socialism/kernel'
import type { Alert } from '../pages/circle-page.ts'
import type { CircleListName, CircleListPage, CircleRows, ListFilter } from '../pages/list-pages.ts'
import { circleNodes } from './circle-nodes.ts'
import { decisionRows } from './decision-rows.ts'
import { countsOf, holding, rowsOfPage } from './listed.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

type Asked = { look: Look; id: string; filter: ListFilter }
type Rows = CircleRows & Pick<CircleListPage, 'page' | 'pageSize' | 'total' | 'counts'>

const lists: Record<CircleListName, (asked: Asked) => Promise<Rows>> = {
  decisions,
  members,
  circles,
  projects,
  documents,
  alerts,
}

/** One page of one list of a circle. */
export async function circleList(
  look: Look,
  id: string,
  list: CircleListName,
  filter: ListFilter,
): Promise<CircleListPage | null> {
  const known = look.places.circles.get(id)
  if (known === undefined) return null
  const rows = await lists[list]({ look, id, filter })
  return resolve(look.reader, look.places, { circle: { id, name: known.name }, ...rows })
}

type Counted = { state: string; count: number }

async function decisions({ look: { reader }, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 50)
  const named = `and (s.circle = $1 or s.decider = $1) and ($2 = '%%' or exists (
    select 1 from text t where t.commitment = s.title and t.erased_by is null and t.text ilike $2))`
  const counted = await reader.query<Counted>(
    `select s.status as state, count(*) as count from proposal s where ${reader.holds('s')} ${named} group by s.status`,
    [id, holding(filter.q)],
  )
  const rows = await decisionRows(
    reader,
    `${named} and ($3::text is null or s.status = $3)
     order by coalesce(s.decided_at, s.opened_at, s.created_at) desc, s.id desc ${window}`,
    [id, holding(filter.q), filter.state],
  )
  return { list: 'decisions', rows, page, pageSize, ...countsOf(counted, filter.state) }
}

async function members({ look: { reader }, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 200)
  const state = filter.state === 'former' ? 'former' : 'member'
  const sits =
    reader.asOf === null
      ? 's.to_entry is null'
      : `(s.to_entry is null or s.to_entry > ${String(reader.asOf)})`
  const from = `from seat s join person p on p.id = s.person and ${reader.holds('p')}
     left join text t on t.commitment = p.name and t.erased_by is null
     where s.circle = $1 and ${reader.made('s.from_entry')} and ($2 = '%%' or t.text ilike $2)`
  const [counted, rows] = await Promise.all([
    reader.query<Counted>(
      `select case when ${sits} then 'member' else 'former' end as state, count(*) as count ${from} group by 1`,
      [id, holding(filter.q)],
    ),
    reader.query<{ person: string; since: number; entry: number }>(
      `select s.person, s.since, s.from_entry as entry ${from} and ${state === 'member' ? sits : `not (${sits})`}
       order by t.text nulls last, s.person, s.from_entry ${window}`,
      [id, holding(filter.q)],
    ),
  ])
  return { list: 'members', rows, page, pageSize, ...countsOf(counted, state) }
}

async function circles({ look, id, filter }: Asked): Promise<Rows> {
  const { reader } = look
  const { page, pageSize, window } = rowsOfPage(filter, 100)
  const named = `s.parent = $1 and ($2 = '%%' or s.name ilike $2 or s.area ilike $2)`
  const [counted, ids] = await Promise.all([
    reader.query<Counted>(
      `select s.status as state, count(*) as count from circle s where ${reader.holds('s')} and ${named} group by s.status`,
      [id, holding(filter.q)],
    ),
    reader.query<{ id: string }>(
      `select s.id from circle s where ${reader.holds('s')} and ${named} and ($3::text is null or s.status = $3)
       order by s.name, s.id ${window}`,
      [id, holding(filter.q), filter.state],
    ),
  ])
  const rows = await circleNodes(
    look,
    ids.map((one) => one.id),
  )
  return { list: 'circles', rows, page, pageSize, ...countsOf(counted, filter.state) }
}

async function projects({ look: { reader }, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 100)
  const state = `case when s.ended_at is null then 'running' else 'ended' end`
  const from = `from project s where s.circle = $1 and ${reader.holds('s')} and ($2 = '%%' or s.name ilike $2)`
  const [counted, rows] = await Promise.all([
    reader.query<Counted>(`select ${state} as state, count(*) as count ${from} group by 1`, [
      id,
      holding(filter.q),
    ]),
    reader.query<{ value: ProjectState; entry: number }>(
      `select s.value, (select min(c.entry) from concern c where c.subject = 'project:' || s.id) as entry
       ${from} and ($3::text is null or ${state} = $3) order by s.ended_at desc nulls first, s.name, s.id ${window}`,
      [id, holding(filter.q), filter.state],
    ),
  ])
  return {
    list: 'projects',
    rows: rows.map(({ value, entry }) => ({ ...value, entry })),
    ...{ page, pageSize, ...countsOf(counted, filter.state) },
  }
}

async function documents({ look: { reader }, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 100)
  const state = `case when s.repealed_at is null then 'in-force' else 'repealed' end`
  const from = `from document s where s.circle = $1 and ${reader.holds('s')} and ($2 = '%%' or s.title ilike $2)`
  const [counted, rows] = await Promise.all([
    reader.query<Counted>(`select ${state} as state, count(*) as count ${from} group by 1`, [
      id,
      holding(filter.q),
    ]),
    reader.query<{ value: DocumentState; entry: number }>(
      `select s.value, s.from_entry as entry ${from} and ($3::text is null or ${state} = $3)
       order by s.repealed_at desc nulls first, s.title, s.id ${window}`,
      [id, holding(filter.q), filter.state],
    ),
  ])
  return {
    list: 'documents',
    rows: rows.map(({ value, entry }) => ({ ...value, entry })),
    ...{ page, pageSize, ...countsOf(counted, filter.state) },
  }
}

async function alerts({ look: { reader }, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 100)
  const [counted, rows] = await Promise.all([
    reader.query<Counted>(
      `select cause as state, count(*) as count from alert where queue = $1 and ${reader.made('entry')} group by cause`,
      [id],
    ),
    reader.query<Alert>(
      `select about, cause, proposal, detail, at, entry from alert
       where queue = $1 and ${reader.made('entry')} and ($2::text is null or cause = $2)
       order by entry desc, part ${window}`,
      [id, filter.state],
    ),
  ])
  return { list: 'alerts', rows, page, pageSize, ...countsOf(counted, filter.state) }
}
