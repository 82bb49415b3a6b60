// The long lists of one person, a page at a time: positions taken, proposals made, seats held.
import type { PositionState } from '@open-socialism/kernel'
import type { ListFilter, PersonListName, PersonListPage, PersonRows } from '../pages/list-pages.ts'
import { decisionRows } from './decision-rows.ts'
import { countsOf, rowsOfPage } from './listed.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

type Asked = { reader: Reader; id: string; filter: ListFilter }
type Rows = PersonRows & Pick<PersonListPage, 'page' | 'pageSize' | 'total' | 'counts'>
type Counted = { state: string; count: number }

const lists: Record<PersonListName, (asked: Asked) => Promise<Rows>> = { positions, proposals, seats }

/** One page of one list of a person. */
export async function personList(
  { reader, places }: Look,
  id: string,
  list: PersonListName,
  filter: ListFilter,
): Promise<PersonListPage | null> {
  if ((await reader.state('person', id)) === null) return null
  const rows = await lists[list]({ reader, id, filter })
  return resolve(reader, places, { person: id, ...rows })
}

async function positions({ reader, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 100)
  const [counted, rows] = await Promise.all([
    reader.query<Counted>(
      `select s.choice as state, count(*) as count from position s where s.person = $1 and ${reader.holds('s')} group by 1`,
      [id],
    ),
    reader.query<{ value: PositionState; entry: number }>(
      `select s.value, s.from_entry as entry from position s
       where s.person = $1 and ${reader.holds('s')} and ($2::text is null or s.choice = $2)
       order by s.from_entry desc, s.id ${window}`,
      [id, filter.state],
    ),
  ])
  return {
    list: 'positions',
    rows: rows.map(({ value, entry }) => ({ ...value, entry })),
    ...{ page, pageSize, ...countsOf(counted, filter.state) },
  }
}

async function proposals({ reader, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 50)
  const counted = await reader.query<Counted>(
    `select s.status as state, count(*) as count from proposal s where s.proposer = $1 and ${reader.holds('s')} group by 1`,
    [id],
  )
  const rows = await decisionRows(
    reader,
    `and s.proposer = $1 and ($2::text is null or s.status = $2) order by s.created_at desc, s.id desc ${window}`,
    [id, filter.state],
  )
  return { list: 'proposals', rows, page, pageSize, ...countsOf(counted, filter.state) }
}

async function seats({ reader, id, filter }: Asked): Promise<Rows> {
  const { page, pageSize, window } = rowsOfPage(filter, 200)
  const state = `case when until is null then 'now' else 'past' end`
  const from = `from seat where person = $1 and ${reader.made('from_entry')}`
  const [counted, rows] = await Promise.all([
    reader.query<Counted>(`select ${state} as state, count(*) as count ${from} group by 1`, [id]),
    reader.query<Extract<PersonRows, { list: 'seats' }>['rows'][number]>(
      `select circle, since, until as to, from_entry as entry ${from} and ($2::text is null or ${state} = $2)
       order by until desc nulls first, since desc, circle ${window}`,
      [id, filter.state],
    ),
  ])
  return { list: 'seats', rows, page, pageSize, ...countsOf(counted, filter.state) }
}
