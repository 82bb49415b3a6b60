// Writes a backup while the society runs: one snapshot of all tables, streamed in pieces, in bounded memory.
import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { connect, type Place } from '../database/connect.ts'
import { firstLine, sealer } from './frames.ts'
import { toJson, type BackupEnd, type BackupHeader, type RanMigration } from './header.ts'
import { publicTables, rowsOf, sectionsOf, type Section } from './sections.ts'

export type BackupOptions = {
  /** The version of the software, for the header. */
  version: string
  /** False leaves out what may not be published. */
  identity?: boolean
  /** Told of the rows written so far, and how many there are about. */
  onProgress?: (rows: number, about: number) => void
}

export type BackedUp = { header: BackupHeader; rows: number }

const compress = promisify(zstdCompress)
const quickly = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }
const pieceBytes = 1024 * 1024
const lineEnd = 0x0a

/**
 * The pieces of the file, in order; `onEnd` is told what it holds. Reads one snapshot (repeatable read), so that
 * acts which are entered meanwhile are wholly in it or not at all. Throws when the database fails: what has come out
 * until then has no end mark, and no restore takes it.
 */
export async function* backUp(
  place: Place,
  options: BackupOptions,
  onEnd: (done: BackedUp) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const client = await connect(place, 'backup', { limits: { statementMs: 0, connectMs: 10_000 } })
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`set local bytea_output = hex; set local datestyle = iso; set local timezone = utc`)
    const header = await headerOf(client, options)
    const sections = (await sectionsOf(client)).filter(
      ({ table }) => header.identity || publicTables.has(table),
    )
    const about = await aboutHowMany(client, sections)
    const { seal, sum } = sealer()
    yield firstLine
    yield seal('H', toJson(header))
    const end: BackupEnd = { sections: {}, rows: 0, sha256: '' }
    for (const section of sections) {
      yield seal('S', toJson({ section: section.table, columns: section.columns }))
      let rows = 0
      let bytes = 0
      for await (const piece of piecesOf(client, section, !header.identity)) {
        rows += piece.rows
        bytes += piece.bytes
        yield seal('D', await piece.compressed)
        options.onProgress?.(end.rows + rows, about)
      }
      yield seal('E', toJson({ section: section.table, rows, bytes }))
      end.sections[section.table] = rows
      end.rows += rows
    }
    yield seal('Z', toJson({ ...end, sha256: sum().toString('hex') }))
    onEnd({ header, rows: end.rows })
  } finally {
    // A connection in the middle of a copy answers nothing else: it is closed, and the snapshot with it.
    await client.end()
  }
}

async function headerOf(
  client: pg.Client,
  { version, identity = true }: BackupOptions,
): Promise<BackupHeader> {
  const { rows: heads } = await client.query<Omit<BackupHeader, 'root'> & { root: Buffer }>(
    'select origin, clock, founded, size, root, at from log where id = 1',
  )
  const [head] = heads
  if (head === undefined) throw new Error('this schema holds no log')
  const { rows: names } = await client.query<{ name: string }>(
    `select value ->> 'name' as name from society where to_entry is null`,
  )
  const { rows: migrations } = await client.query<RanMigration>(
    'select number, name, sha256 from migration order by number',
  )
  return {
    version,
    made: new Date().toISOString(),
    society: names[0]?.name ?? null,
    origin: head.origin,
    clock: head.clock,
    founded: head.founded,
    size: head.size,
    root: head.root.toString('hex'),
    at: head.at,
    migrations,
    identity,
  }
}

/** What the database thinks that it holds; for progress alone. */
async function aboutHowMany(client: pg.Client, sections: readonly Section[]): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(
    `select sum(greatest(reltuples, 0))::bigint as rows from pg_class
     where relnamespace = current_schema()::regnamespace and relname = any($1)`,
    [sections.map(({ table }) => table)],
  )
  return rows[0]?.rows ?? 0
}

type Piece = { rows: number; bytes: number; compressed: Promise<Buffer> }

/** A section's rows as PostgreSQL's COPY writes them, cut anywhere; a piece is compressed while the next is read. */
async function* piecesOf(client: pg.Client, section: Section, isPublic: boolean): AsyncGenerator<Piece> {
  const copied = client.query(copyTo(`copy (${rowsOf(section, isPublic)}) to stdout`))
  let before: Piece | undefined
  for await (const block of blocksOf(copied)) {
    if (before !== undefined) yield before
    before = { rows: linesIn(block), bytes: block.length, compressed: compress(block, quickly) }
    before.compressed.catch(() => undefined)
  }
  if (before !== undefined) yield before
}

async function* blocksOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length < pieceBytes) continue
    yield* cut(Buffer.concat(held))
    held = []
    length = 0
  }
  if (length > 0) yield* cut(Buffer.concat(held))
}

/** One row may be a long document: no piece is longer than a reader allows. */
function* cut(block: Buffer): Generator<Buffer> {
  for (let from = 0; from < block.length; from += 2 * pieceBytes)
    yield block.subarray(from, from + 2 * pieceBytes)
}

/** COPY writes one line for each row, and no other line ends. */
function linesIn(block: Buffer): number {
  let lines = 0
  for (let at = block.indexOf(lineEnd); at !== -1; at = block.indexOf(lineEnd, at + 1)) lines++
  return lines
}
