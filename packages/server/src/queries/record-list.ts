// The record as a list: newest first, everything or what concerns one thing, by kinds of acts, from a moment back.
import type { RecordFilter, RecordPage, SignedRecord } from '../pages/list-pages.ts'
import { lineFrom } from './lines.ts'
import { entryAt } from './moment.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

const pageSize = 100
/** Entries that one page looks through for those of the kinds that are wanted, so that a rare kind costs no more. */
const mostLookedAt = 5000

type Row = { index: number; bytes: Buffer }

export async function recordList(
  { reader, places, head }: Look,
  filter: RecordFilter,
  signed: SignedRecord | null,
): Promise<RecordPage> {
  const before = Math.min(filter.before ?? head.size, await endOf(reader, filter.until, head.size))
  const found = await linesBefore(reader, before, filter)
  const lines = found.rows.slice(0, pageSize).map(lineFrom)
  const isFull = found.rows.length > pageSize
  const older = isFull ? (lines.at(-1)?.index ?? null) : found.isWhole ? null : found.oldest
  const to = isFull ? (lines.at(-1)?.index ?? 0) : (found.oldest ?? 0)
  return resolve(reader, places, {
    lines,
    older,
    looked: found.newest === null ? null : { from: found.newest, to },
    size: head.size,
    about: filter.about,
    signed,
  })
}

const endOf = async (reader: Reader, until: number | null, size: number): Promise<number> =>
  until === null ? size : (await entryAt(reader, until)) + 1

/** One row more than a page has, and the stretch of the record that was looked through. */
async function linesBefore(reader: Reader, before: number, { about, types }: RecordFilter) {
  const wanted = types === null ? pageSize + 1 : mostLookedAt
  const near =
    about === null
      ? `select e.index as entry from entry e where e.index < $1 and ${reader.made('e.index')} order by e.index desc limit ${String(wanted)}`
      : `select c.entry from concern c where c.subject = $2 and c.entry < $1 and ${reader.made('c.entry')}
         order by c.entry desc limit ${String(wanted)}`
  const values: unknown[] = about === null ? [before] : [before, about]
  const kinds = `$${String(values.length + 1)}`
  const [rows, stretch] = await Promise.all([
    reader.query<Row>(
      `with near as materialized (${near})
       select e.index, e.bytes from near join entry e on e.index = near.entry
       where ${kinds}::text[] is null or e.type = any(${kinds}) order by e.index desc limit ${String(pageSize + 1)}`,
      [...values, types],
    ),
    reader.one<{ oldest: number | null; newest: number | null; count: number }>(
      `select min(near.entry) as oldest, max(near.entry) as newest, count(*) as count from (${near}) near`,
      values,
    ),
  ])
  return {
    rows,
    oldest: stretch?.oldest ?? null,
    newest: stretch?.newest ?? null,
    isWhole: (stretch?.count ?? 0) < wanted,
  }
}
