// Tiles out of the tables: hashes of entries at level 0, of subtrees above, and the entries themselves in bundles.
import { encodeBundle, encodeTile, tileWidth, type Tile } from '@open-socialism/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** A tile's bytes; null where the log does not hold all of it. One query, whatever the size of the log. */
export async function readTile(
  db: Kysely<Tables>,
  { level, index, width }: Tile,
): Promise<Uint8Array | null> {
  const from = index * tileWidth
  const to = from + width
  if (!Number.isSafeInteger(to)) return null
  if (level === 'entries' || level === 0) {
    const column = level === 'entries' ? ('bytes' as const) : ('leaf' as const)
    const rows = await db
      .selectFrom('entry')
      .select(`${column} as bytes`)
      .where('index', '>=', from)
      .where('index', '<', to)
      .orderBy('index')
      .execute()
    if (rows.length !== width) return null
    const parts = rows.map(({ bytes }) => bytes)
    return level === 'entries' ? encodeBundle(parts) : encodeTile(parts)
  }
  const rows = await db
    .selectFrom('subtree')
    .select('hash')
    .where('level', '=', level)
    .where('index', '>=', from)
    .where('index', '<', to)
    .orderBy('index')
    .execute()
  return rows.length === width ? encodeTile(rows.map(({ hash }) => hash)) : null
}
