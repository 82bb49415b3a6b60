// What happened to what a reader follows since they last looked: along what entries concern, a bounded number of them.
import type { Follow, Followed } from '@open-socialism/store'
import { lineFrom } from '../queries/lines.ts'
import { chainOf, type Places } from '../queries/places.ts'
import type { Reader } from '../queries/reader.ts'
import type { RecordLine } from '../pages/resolved.ts'
import { actsOf } from './kinds.ts'

/** Lines that a page shows, and so that are counted. */
export const mostNews = 200
/** Newest entries that are looked through for a circle with all below it. */
const mostLookedAt = 1000

type Row = { index: number; bytes: Buffer; subjects: string[] }
export type News = { lines: RecordLine[]; more: boolean }
type Asked = { reader: Reader; places: Places; person: string; size: number }

/** The newest first. What the reader did is no news to them. */
export async function newsOf(asked: Asked, { follows, seen, kinds }: Followed): Promise<News> {
  if (follows.length === 0) return { lines: [], more: false }
  const since = follows.map((one) => ({ ...one, after: Math.max(one.after, seen) }))
  const acts = actsOf(kinds)
  const [alone, below] = await Promise.all([
    about(asked, since, acts),
    inSubtrees(
      asked,
      since.filter((one) => one.below),
      acts,
    ),
  ])
  const rows = new Map([...alone, ...below.rows].map((row) => [row.index, row]))
  const newest = [...rows.values()].sort((a, b) => b.index - a.index)
  return { lines: newest.slice(0, mostNews).map(lineFrom), more: newest.length > mostNews || below.more }
}

/** One row more than is shown, of each thing and of all. */
const about = (
  { reader, person }: Asked,
  follows: readonly Follow[],
  acts: readonly string[],
): Promise<Row[]> =>
  reader.query<Row>(
    `select e.index, e.bytes, e.subjects from (
       select distinct c.entry from unnest($1::text[], $2::bigint[]) f (subject, after), lateral (
         select c.entry from concern c where c.subject = f.subject and c.entry > f.after
         order by c.entry desc limit ${String(mostNews + 1)}) c
     ) c join entry e on e.index = c.entry
     where e.type = any($3) and e.by <> $4 order by e.index desc limit ${String(mostNews + 1)}`,
    [follows.map(({ subject }) => subject), follows.map(({ after }) => after), acts, person],
  )

/** However many circles lie below, only the newest entries are looked through, each once. */
async function inSubtrees(
  { reader, places, person, size }: Asked,
  follows: readonly Follow[],
  acts: readonly string[],
) {
  if (follows.length === 0) return { rows: [], more: false }
  const after = Math.min(...follows.map((one) => one.after))
  const oldest = Math.max(after, size - 1 - mostLookedAt)
  const rows = await reader.query<Row>(
    `select e.index, e.bytes, e.subjects from entry e
     where e.index > $1 and e.type = any($2) and e.by <> $3 order by e.index desc`,
    [oldest, acts, person],
  )
  const roots = new Map(follows.map((one) => [one.subject.slice('circle:'.length), one.after]))
  const isBelow = ({ index, subjects }: Row) =>
    subjects.some(
      (subject) =>
        subject.startsWith('circle:') &&
        chainOf(places, subject.slice('circle:'.length)).some((id) => index > (roots.get(id) ?? Infinity)),
    )
  return { rows: rows.filter(isBelow), more: oldest > after }
}
