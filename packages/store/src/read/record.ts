// Reading the record: its head, its entries in order or about one subject, and what stands beside it.
import type { Act, Predecessor } from '@open-socialism/kernel'
import type { BundledText, Tile } from '@open-socialism/record'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { readEntry, type Entry } from '../log/entry.ts'
import type { Clock } from '../log/head.ts'
import { textsBeside } from './texts-beside.ts'
import { stateReader } from './states.ts'
import { readTile } from './tiles.ts'
import { verifyRoot } from './verify-root.ts'

/** An entry of the record, with the subjects that it concerns (`circle:health`, `person:f1` …). */
export type RecordedEntry = { index: number; entry: Entry; bytes: Uint8Array; subjects: string[] }

export type PublicHead = {
  origin: string | null
  clock: Clock | null
  founded: boolean
  /** Number of entries; the last one has the index `size - 1`. */
  size: number
  root: Uint8Array
  /** Time of the last entry. */
  at: number
  simulatedNow: number | null
}

/** A person's text as it is kept; `text` and `r` are null once erased, and not shown while withheld (4.8, 5.6). */
export type KeptText = { text: string | null; r: Uint8Array | null; withheld: boolean; erased: boolean }

/** The last signed checkpoint: the log's size and root then, and the note with its signatures. */
export type Published = { size: number; root: Uint8Array; note: string }

export type RecordReader = {
  head(): Promise<PublicHead>
  entry(index: number): Promise<RecordedEntry | null>
  /** Up to `limit` entries from `index` on, in order. */
  entriesFrom(index: number, limit: number): Promise<RecordedEntry[]>
  /** The newest entries about a subject, before entry `before` where that is given, newest first. */
  entriesAbout(subject: string, options: { limit: number; before?: number }): Promise<RecordedEntry[]>
  /** The entries about somebody's ways in (5.8), in their order. */
  waysInOf(person: string): Promise<RecordedEntry[]>
  /** How many entries are about a subject. */
  countAbout(subject: string): Promise<number>
  /** Texts by commitment; unknown ones are left out. Withheld texts come without their words. */
  texts(commitments: readonly string[]): Promise<Map<string, KeptText>>
  /** A tile's bytes; null where the log does not hold all of it. */
  tile(tile: Tile): Promise<Uint8Array | null>
  /** The last signed checkpoint as it is served; null before the first. */
  published(): Promise<Published | null>
  /** The log that this one succeeds, or null: its last known checkpoint, and how many of its entries stand here (5.3). */
  predecessor(): Promise<Predecessor | null>
  /** The texts that the acts of entries `from` up to, not including, `to` committed to, in their order. */
  textsBeside(from: number, to: number): Promise<BundledText[]>
  blob(sha256: string): Promise<{ mediaType: string; bytes: Uint8Array } | null>
  /** Computes the root anew from the bytes of all entries and compares it with the head's. */
  verifyRoot(): Promise<{ size: number; root: Uint8Array; matches: boolean }>
}

/** Acts whose events bring a way in or its key, or end one. */
const actsOfWaysIn: Act['type'][] = [
  'register-person',
  'issue-way-in',
  'add-key',
  'refuse-way-in',
  'revoke-way-in',
]

type EntryRow = Pick<Selectable<Tables['entry']>, 'index' | 'bytes' | 'subjects'>

const recorded = ({ index, bytes, subjects }: EntryRow): RecordedEntry => ({
  index,
  bytes,
  subjects,
  entry: readEntry(bytes),
})

export function recordReader(db: Kysely<Tables>): RecordReader {
  const entries = () => db.selectFrom('entry').select(['index', 'bytes', 'subjects'])

  const head = async (): Promise<PublicHead> => {
    const row = await db.selectFrom('log').selectAll().where('id', '=', 1).executeTakeFirstOrThrow()
    const { origin, clock, founded, size, root, at } = row
    return { origin, clock, founded, size, root, at, simulatedNow: row.simulated_now }
  }

  const entriesFrom: RecordReader['entriesFrom'] = async (index, limit) => {
    const rows = await entries().where('index', '>=', index).orderBy('index').limit(limit).execute()
    return rows.map(recorded)
  }

  const texts: RecordReader['texts'] = async (commitments) => {
    if (commitments.length === 0) return new Map()
    // One parameter for all of them: a statement takes 65,535.
    const rows = await db
      .selectFrom('text')
      .selectAll()
      .where('commitment', '=', sql<string>`any(${commitments}::text[])`)
      .execute()
    return new Map(
      rows.map(({ commitment, text, r, withheld, erased_by }) => [
        commitment,
        { text: withheld ? null : text, r: withheld ? null : r, withheld, erased: erased_by !== null },
      ]),
    )
  }

  return {
    head,
    entriesFrom,
    async entry(index) {
      const row = await entries().where('index', '=', index).executeTakeFirst()
      return row === undefined ? null : recorded(row)
    },
    async entriesAbout(subject, { limit, before }) {
      const about = db
        .selectFrom('concern')
        .select('entry')
        .where('subject', '=', subject)
        .$if(before !== undefined, (query) => query.where('entry', '<', before ?? 0))
        .orderBy('entry', 'desc')
        .limit(limit)
      const rows = await entries().where('index', 'in', about).orderBy('index', 'desc').execute()
      return rows.map(recorded)
    },
    async waysInOf(person) {
      const about = db.selectFrom('concern').select('entry').where('subject', '=', `person:${person}`)
      const rows = await entries()
        .where('index', 'in', about)
        .where('type', 'in', actsOfWaysIn)
        .orderBy('index')
        .execute()
      return rows.map(recorded)
    },
    async countAbout(subject) {
      const row = await db
        .selectFrom('concern')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('subject', '=', subject)
        .executeTakeFirstOrThrow()
      return row.count
    },
    texts,
    textsBeside: (from, to) => textsBeside(db, texts, from, to),
    tile: (tile) => readTile(db, tile),
    async published() {
      const row = await db.selectFrom('published').select(['size', 'root', 'note']).executeTakeFirst()
      return row ?? null
    },
    async predecessor() {
      const society = await stateReader(db).state('society:society')
      return (society?.kind === 'society' && society.predecessors?.at(-1)) || null
    },
    async blob(sha256) {
      const row = await db.selectFrom('blob').selectAll().where('hash', '=', sha256).executeTakeFirst()
      return row === undefined ? null : { mediaType: row.media_type, bytes: row.content }
    },
    verifyRoot: () => verifyRoot(db),
  }
}
