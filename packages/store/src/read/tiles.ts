// Tiles out of the tables: hashes of entries at level 0, of subtrees above, and the entries themselves in bundles.
import { tileWidth, type Tile } from '@open-socialism/record'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

type Row = { count: number; bytes: Buffer | null }

/** A tile that the log must have, since its size implies it. */
export async function tileOf(
  log: { tile(tile: Tile): Promise<Uint8Array | null> },
  wanted: Tile,
): Promise<Uint8Array> {
  const bytes = await log.tile(wanted)
  if (bytes === null) throw new Error('the log lacks a tile that its size implies')
  return bytes
}

const queries = {
  /** Each entry after its length in two bytes. */
  entries: (from: number, to: number) => sql<Row>`select count(*) as count,
    string_agg(substring(int4send(length(bytes)) from 3) || bytes, '' order by index) as bytes
    from entry where index >= ${from} and index < ${to}`,
  leaves: (from: number, to: number) => sql<Row>`select count(*) as count,
    string_agg(leaf, '' order by index) as bytes from entry where index >= ${from} and index < ${to}`,
  subtrees: (level: number, from: number, to: number) => sql<Row>`select count(*) as count,
    string_agg(hash, '' order by index) as bytes
    from subtree where level = ${level} and index >= ${from} and index < ${to}`,
}

/** A tile's bytes; null where the log does not hold all of it. One query, put together by the database. */
export async function readTile(
  db: Kysely<Tables>,
  { level, index, width }: Tile,
): Promise<Uint8Array | null> {
  const from = index * tileWidth
  const to = from + width
  if (!Number.isSafeInteger(to)) return null
  const query =
    level === 'entries'
      ? queries.entries(from, to)
      : level === 0
        ? queries.leaves(from, to)
        : queries.subtrees(level, from, to)
  const { rows } = await query.execute(db)
  const [row] = rows
  return row?.count === width ? row.bytes : null
}
