// Restores a backup into an empty place: everything in one transaction, and only if the root over all entries is right.
import { once } from 'node:events'
import type pg from 'pg'
import { decodeRange, emptyRange, rootOf, type CompactRange } from '@open-socialism/record'
import { from as copyFrom } from 'pg-copy-streams'
import { analyzeRoughly } from '../database/analyze.ts'
import { connect, schemaOf, type Place } from '../database/connect.ts'
import { othersAt } from '../database/others.ts'
import { allMigrations, lockMigration, missingAmong, OtherVersion, ranIn, runAll } from '../migration/run.ts'
import { entriesRange } from './entries-range.ts'
import type { BackupHeader } from './header.ts'
import { dropIndexes } from './indexes.ts'
import { CannotRead, openBackup, type OpenedBackup, type ReadSection, type Unreadable } from './read.ts'
import { quoted, sectionsOf } from './sections.ts'

export type Restored =
  | { kind: 'restored'; header: BackupHeader; rows: number; ran: string[] }
  | Unreadable
  /** The file was written by a later version: it has a migration that we do not know, or another text of one. */
  | { kind: 'later-version'; version: string; why: string }
  /** A society stands there already, or tables of something else. */
  | { kind: 'occupied'; origin: string | null; entries: number }
  | { kind: 'other-tables' }
  /** Another process uses this database for this log. */
  | { kind: 'in-use'; by: string[] }
  /** The sections hold something else than the header says. */
  | { kind: 'other-root'; expected: string; found: string }

export type RestoreOptions = {
  /** Told what the file says of itself before anything is read into the database. */
  onHeader?: (header: BackupHeader) => void
  /** Told how many bytes of the file have been read. */
  onProgress?: (bytes: number) => void
}

/** Every index is built from all rows at once, with as many processors as there are. */
const buildingFast = `set local maintenance_work_mem = '128MB'; set local min_parallel_table_scan_size = '4MB'`

/** Ends the transaction with an answer that is no failure of ours. */
class Refused extends Error {
  readonly result: Restored
  constructor(result: Restored) {
    super(result.kind)
    this.result = result
  }
}

/**
 * Restores the file's society into a database that holds none. Any other result than `restored` means that the
 * database is as it was. A crash on the way leaves it so too.
 */
export async function restore(
  place: Place,
  chunks: AsyncIterable<Buffer>,
  options: RestoreOptions = {},
): Promise<Restored> {
  try {
    const backup = await openBackup(chunks)
    options.onHeader?.(backup.header)
    const migrations = migrationsOf(backup.header)
    const client = await connect(place, 'restore', { limits: { statementMs: 0, connectMs: 10_000 } })
    try {
      await client.query('begin')
      await client.query(`set local synchronous_commit = on; ${buildingFast}`)
      await lockMigration(client, place.log)
      await makeRoom(client, place)
      await ranIn(client, schemaOf(place))
      await runAll(client, migrations)
      const putBack = await dropIndexes(client)
      const { rows, entries } = await readInto(client, backup, options.onProgress)
      await checkRoot(client, backup.header, entries)
      for (const statement of putBack) await client.query(statement)
      // The saved schema may be older than this version: what came since happens in the same transaction.
      const later = missingAmong(backup.header.migrations)
      await runAll(client, later)
      await client.query('commit')
      for (const statement of analyzeRoughly) await client.query(statement)
      return { kind: 'restored', header: backup.header, rows, ran: later.map(({ name }) => name) }
    } finally {
      await client.end()
    }
  } catch (error) {
    if (error instanceof CannotRead) return error.why
    if (error instanceof Refused) return error.result
    throw error
  }
}

/** The migrations that make the schema of the file. */
function migrationsOf({ migrations, version }: BackupHeader) {
  try {
    missingAmong(migrations)
  } catch (error) {
    if (!(error instanceof OtherVersion)) throw error
    throw new Refused({ kind: 'later-version', version, why: error.message })
  }
  const saved = new Set(migrations.map(({ number }) => number))
  return allMigrations().filter(({ number }) => saved.has(number))
}

/** Removes a schema of ours in which nothing was entered; refuses where anything else is. */
async function makeRoom(client: pg.Client, place: Place): Promise<void> {
  const schema = schemaOf(place)
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p')`,
    [place.log],
  )
  if (tables.length === 0) return
  const names = new Set(tables.map(({ name }) => name))
  if (!names.has('log') || !names.has('migration')) throw new Refused({ kind: 'other-tables' })
  const { rows: ran } = await client.query<{ number: number; sha256: string }>(
    'select number, sha256 from migration',
  )
  try {
    missingAmong(ran)
  } catch (error) {
    if (!(error instanceof OtherVersion)) throw error
    throw new Refused({ kind: 'later-version', version: 'of the database', why: error.message })
  }
  const { rows: heads } = await client.query<{ origin: string | null; size: number }>(
    'select origin, size from log where id = 1',
  )
  const { origin = null, size = 0 } = heads[0] ?? {}
  if (size > 0) throw new Refused({ kind: 'occupied', origin, entries: size })
  const others = await othersAt(client)
  if (others.length > 0) throw new Refused({ kind: 'in-use', by: others })
  await client.query(`drop schema ${schema} cascade`)
}

async function readInto(
  client: pg.Client,
  backup: OpenedBackup,
  onProgress: RestoreOptions['onProgress'],
): Promise<{ rows: number; entries: CompactRange }> {
  const known = new Map((await sectionsOf(client)).map(({ table, columns }) => [table, new Set(columns)]))
  // Migrations may have put rows there, such as the empty head of the log.
  await client.query(`truncate ${[...known.keys()].map(quoted).join(', ')}`)
  let rows = 0
  let entries = emptyRange
  for await (const section of backup.sections()) {
    const columns = known.get(section.section)
    if (columns === undefined || !section.columns.every((name) => columns.has(name)))
      throw new Error(`the schema of this backup has no ${section.section} (${section.columns.join(', ')})`)
    const tree = section.section === 'entry' ? entriesRange(section.columns) : null
    rows += await copyIn(client, section, (part) => {
      tree?.take(part)
      onProgress?.(backup.taken())
    })
    if (tree !== null) entries = tree.range()
  }
  return { rows, entries }
}

/** Bytes that the database is given before we look at them ourselves: about what it has read by the time that we have. */
const writtenAtOnce = 64 * 1024

/** Writes a section's rows; the next piece is unpacked while the database takes one. */
async function copyIn(
  client: pg.Client,
  section: ReadSection,
  onPart: (part: Buffer) => void,
): Promise<number> {
  const columns = section.columns.map(quoted).join(', ')
  // The table is new in this transaction, so that nobody can ever see its rows unfrozen.
  const copy = client.query(copyFrom(`copy ${quoted(section.section)} (${columns}) from stdin with (freeze)`))
  const failed = new Promise<never>((_, reject) => copy.once('error', reject))
  failed.catch(() => undefined)
  const ended = once(copy, 'finish')
  ended.catch(() => undefined)
  const pieces = section.pieces()
  const nextPiece = () => {
    const piece = pieces.next()
    piece.catch(() => undefined)
    return piece
  }
  for (let coming = nextPiece(); ;) {
    const { value, done } = await coming.catch((error: unknown): never => {
      copy.destroy()
      throw error
    })
    if (done === true) {
      copy.end()
      await Promise.race([ended, failed])
      if (copy.rowCount !== value) throw new Error(`${section.section}: ${copy.rowCount} rows of ${value}`)
      return value
    }
    coming = nextPiece()
    for (let from = 0; from < value.length; from += writtenAtOnce) {
      const part = value.subarray(from, from + writtenAtOnce)
      const isTaken = copy.write(part)
      onPart(part)
      if (!isTaken) await Promise.race([once(copy, 'drain'), failed])
    }
  }
}

/** The root over the entries that were written, the head's, and the header's must be one. */
async function checkRoot(client: pg.Client, header: BackupHeader, entries: CompactRange): Promise<void> {
  const { rows: heads } = await client.query<{ size: number; root: Buffer; subtrees: Buffer }>(
    'select size, root, subtrees from log where id = 1',
  )
  const [head] = heads
  const found = Buffer.from(rootOf(entries)).toString('hex')
  const kept = head && Buffer.from(rootOf(decodeRange(head.size, head.subtrees))).toString('hex')
  const isRight =
    entries.size === header.size &&
    head?.size === header.size &&
    found === header.root &&
    head.root.toString('hex') === found &&
    kept === found
  if (!isRight) throw new Refused({ kind: 'other-root', expected: header.root, found })
}
