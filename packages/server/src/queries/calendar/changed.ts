// How often what a calendar shows of a thing has changed, counted from its versions in the record.
import type { Changed } from '../../pages/calendar-page.ts'
import type { Reader } from '../reader.ts'

/** What a calendar shows of each kind of thing: a version counts where any of it differs from the version before. */
const shown = {
  proposal: 's.status, s.phase, s.ends_at, s.carrying, s.title, s.decided_at',
  project: `s.name, s.ended_at, s.value ->> 'reviewAt'`,
  circle: `s.name, s.value ->> 'meetings'`,
} as const

/** Changes of things of one kind, by id; the first version is none. */
export async function changedOf(
  reader: Reader,
  kind: keyof typeof shown,
  ids: readonly string[],
): Promise<(id: string) => Changed> {
  const rows = await reader.query<Changed & { id: string }>(
    `select v.id, v.changes, e.at as "changedAt" from (
       select id, count(*) - 1 as changes, max(from_entry) as entry from (
         select s.id, s.from_entry, lag(s.from_entry) over w is null
           or json_build_array(${shown[kind]})::text <> lag(json_build_array(${shown[kind]})::text) over w as changed
         from ${kind} s where s.id = any($1) and ${reader.made('s.from_entry')}
         window w as (partition by s.id order by s.from_entry)
       ) versions where changed group by id
     ) v join entry e on e.index = v.entry`,
    [ids],
  )
  const changes = new Map(rows.map(({ id, ...changed }) => [id, changed]))
  return (id) => changes.get(id) ?? { changes: 0, changedAt: 0 }
}
