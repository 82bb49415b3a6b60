// Computing the root anew from the bytes of all entries.
import { decodeRange, emptyRange, extend, leafHash, rootOf } from '@open-socialism/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

const pageSize = 5000

/** The root over all entries, and whether it is the one that the head holds, with its subtrees. */
export async function verifyRoot(
  db: Kysely<Tables>,
): Promise<{ size: number; root: Uint8Array; matches: boolean }> {
  const head = await db
    .selectFrom('log')
    .select(['size', 'root', 'subtrees'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  let range = emptyRange
  while (range.size < head.size) {
    const page = await db
      .selectFrom('entry')
      .select('bytes')
      .where('index', '>=', range.size)
      .where('index', '<', head.size)
      .orderBy('index')
      .limit(pageSize)
      .execute()
    if (page.length === 0) break
    range = extend(
      range,
      page.map(({ bytes }) => leafHash(bytes)),
    )
  }
  const root = rootOf(range)
  const kept = rootOf(decodeRange(head.size, head.subtrees))
  const matches = range.size === head.size && head.root.equals(root) && head.root.equals(kept)
  return { size: range.size, root, matches }
}
