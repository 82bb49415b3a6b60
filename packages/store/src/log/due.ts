// The table of due times: what the clock is to act on, kept in step with the states by every batch. What changes the times
// of states that did not change (an outage, a setting) is not written to each of their rows: a row may be too early, never
// too late, and is put right when it comes up.
import type { Key } from '@open-socialism/kernel'
import type { Statement } from '../database/writer.ts'
import type { DueRow } from '../batch/due-queue.ts'

/** The earliest due time, or null. */
export const nextDue: Statement = { name: 'next-due', text: 'select min(at) as at from due', values: [] }

/** The earliest `most` that are due at `limit` or before. */
export const duesUntil = (limit: number, most: number): Statement => ({
  name: 'dues-until',
  text: 'select key, name, at, tries from due where at <= $1 order by at, key collate "C", name collate "C" limit $2',
  values: [limit, most],
})

/** Lets every row come up that many ms earlier. */
export const advanceDues = (by: number): Statement => ({
  name: 'advance-dues',
  text: 'update due set at = at - $1',
  values: [by],
})

export const deleteDuesOf = (keys: readonly Key[]): Statement => ({
  name: 'delete-dues-of',
  text: 'delete from due where key = any($1::text[])',
  values: [keys],
})

export const deleteDues = (rows: readonly DueRow[]): Statement => ({
  name: 'delete-dues',
  text: `delete from due as d using unnest($1::text[], $2::text[], $3::bigint[]) as u (key, name, at)
    where d.key = u.key and d.name = u.name and d.at = u.at`,
  values: [rows.map((one) => one.key), rows.map((one) => one.name), rows.map((one) => one.at)],
})

export const insertDues = (rows: readonly DueRow[]): Statement => ({
  name: 'insert-dues',
  text: `insert into due (key, name, at, tries) select u.* from log,
    unnest($1::text[], $2::text[], $3::bigint[], $4::integer[]) as u where log.id = 1
    on conflict do nothing`,
  values: [
    rows.map((one) => one.key),
    rows.map((one) => one.name),
    rows.map((one) => one.at),
    rows.map((one) => one.tries),
  ],
})
