// Entries of the record as pages list them: everything, or what concerns one circle, decision, person or project.
import type { RecordLine } from '../pages/resolved.ts'
import type { Reader } from './reader.ts'

type Row = { index: number; bytes: Buffer }
type Stored = Omit<RecordLine, 'index'>

/** Entries that were read already, for as long as their bytes are remembered. */
const read = new WeakMap<Buffer, RecordLine>()

/** An entry as a line: its act and events as they stand in its bytes. */
export function lineFrom({ index, bytes }: Row): RecordLine {
  const known = read.get(bytes)
  if (known) return known
  const { at, by, auth, act, events } = JSON.parse(bytes.toString('utf8')) as Stored
  const line = { index, at, by, auth, act, events }
  read.set(bytes, line)
  return line
}

/** Newest entries that concern a subject such as `circle:health`, and how many there are. */
export async function linesAbout(reader: Reader, subject: string, limit: number) {
  const [rows, count] = await Promise.all([
    reader.query<Row>(
      `select e.index, e.bytes from concern c join entry e on e.index = c.entry
       where c.subject = $1 and ${reader.made('c.entry')} order by c.entry desc limit $2`,
      [subject, limit],
    ),
    reader.one<{ count: number }>(
      `select count(*) as count from concern c where c.subject = $1 and ${reader.made('c.entry')}`,
      [subject],
    ),
  ])
  return { record: rows.map(lineFrom), recordTotal: count?.count ?? 0 }
}

/** The first entry about a subject: the one that made it. */
export async function firstEntryAbout(reader: Reader, subject: string): Promise<number> {
  const row = await reader.one<{ entry: number | null }>(
    'select min(entry) as entry from concern where subject = $1',
    [subject],
  )
  return row?.entry ?? 0
}

/** Keys and clocks: they come in crowds, and say least to those who want to know what is going on. */
const ofLittleNews: ReadonlySet<string> = new Set(['clock-advanced', 'way-in-issued', 'way-in-used'])
const isNews = ({ events }: RecordLine): boolean => events.some(({ type }) => !ofLittleNews.has(type))

/** The newest entries in which something happened; what is of little news fills up where there is nothing else. */
export async function newestLines(reader: Reader, limit: number): Promise<RecordLine[]> {
  const rows = await reader.query<Row>(
    `select e.index, e.bytes from entry e where ${reader.made('e.index')} order by e.index desc limit $1`,
    [limit * 5],
  )
  const lines = rows.map(lineFrom).filter(({ events }) => events.length > 0)
  const newsFirst = [...lines.filter(isNews), ...lines.filter((line) => !isNews(line))]
  return newsFirst.slice(0, limit).sort((a, b) => b.index - a.index)
}
