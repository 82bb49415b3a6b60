// Which entry of the record was the newest at a moment that an address names: `2031-03-03`, a time (RFC 3339), ms since
// 1970, or the index of an entry (clause 5.2).
import type { NoPast, Past } from '../pages/moment.ts'
import type { Rows } from '../record.ts'
import type { Look } from './source.ts'

/** What an address says: an entry by its index, or the last moment that still counts, ms UTC. */
type Asked = { entry: number } | { from: number; to: number }

/** Whole numbers below are indexes of entries; from here on they are times: 1,000,000,000,000 ms are in 2001. */
const firstTime = 1_000_000_000_000
const day = /^\d{4}-\d\d-\d\d$/
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/i

/** Reads `at`. A day counts whole, and like a time without a zone is one of the zone that the society runs in. */
function askedIn(words: string): Asked | null {
  if (/^\d{1,15}$/.test(words)) {
    const number = Number(words)
    return number < firstTime ? { entry: number } : { from: number, to: number }
  }
  // A plus sign in an address means a space.
  const written = words.replace(' ', '+')
  if (day.test(written)) {
    const from = new Date(`${written}T00:00`)
    const to = new Date(from)
    to.setDate(to.getDate() + 1)
    return isDay(from, written) ? { from: from.getTime(), to: to.getTime() - 1 } : null
  }
  const at = time.test(written) ? Date.parse(written) : Number.NaN
  return Number.isNaN(at) ? null : { from: at, to: at }
}

/** There is no 31 February, whatever JavaScript makes of it. */
const isDay = (date: Date, written: string) => date.getDate() === Number(written.slice(8))

/**
 * The moment, where there was one. Acts of one moment that were entered together are seen together: of several the last
 * counts, so that a moment shows what a reader could have seen.
 */
export async function momentIn(rows: Rows, words: string, now: number): Promise<Past | NoPast> {
  const asked = askedIn(words)
  if (asked === null) return 'unreadable'
  return 'entry' in asked ? withEntry(rows, asked.entry) : atTime(rows, asked, now)
}

type Found = Pick<Past, 'entry' | 'made'> & { founded: boolean | null }

/** SQL: whether the society was founded when the entry `e` was the newest. */
const founded = `(select (s.value ->> 'founded')::boolean from society s
  where s.id = 'society' and s.from_entry <= e.index order by s.from_entry desc limit 1) as founded`

const pastOf = ({ entry, made, founded }: Found, at: number): Past | NoPast =>
  founded === true ? { entry, at, made } : 'before-founding'

async function withEntry(rows: Rows, entry: number): Promise<Past | NoPast> {
  const [found] = await rows.query<Found>(
    `select e.index as entry, e.at as made, ${founded} from entry e
     where e.index >= $1 and e.at = (select at from entry where index = $1)
       and e.index < (select min(size) from batch where size > $1)
     order by e.index desc limit 1`,
    [entry],
  )
  return found === undefined ? 'to-come' : pastOf(found, found.made)
}

async function atTime(
  rows: Rows,
  { from, to }: { from: number; to: number },
  now: number,
): Promise<Past | NoPast> {
  if (from > now) return 'to-come'
  const at = Math.min(to, now)
  const entry = await entryAt(rows, at)
  const [found] = await rows.query<Found>(
    `select e.index as entry, e.at as made, ${founded} from entry e where e.index = $1`,
    [entry],
  )
  return found === undefined ? 'before-founding' : pastOf(found, at)
}

/** Index of the newest entry made at `at` or before; −1 where there was none. Times never go back along the record. */
export async function entryAt(rows: Rows, at: number): Promise<number> {
  // The batch after the last one that ended by then may have begun by then too: a moved clock runs through many moments.
  const [found] = await rows.query<{ entry: number }>(
    `with ended as (select coalesce((select size from batch where at <= $1 order by at desc, size desc limit 1), 0) as size)
     select coalesce((
         select e.index from entry e where e.at <= $1 and e.index >= ended.size
           and e.index < (select size from batch where size > ended.size order by size limit 1)
         order by e.index desc limit 1), ended.size - 1) as entry
     from ended`,
    [at],
  )
  return found?.entry ?? -1
}

/** When the record began, and when its newest entry was made. */
export async function spanOf({
  reader,
  head,
}: Pick<Look, 'reader' | 'head'>): Promise<{ from: number; to: number }> {
  const first = await reader.one<{ at: number }>('select at from entry where index = 0')
  return { from: first?.at ?? head.at, to: head.at }
}
