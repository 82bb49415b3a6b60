// Computing the root anew from the bytes of all entries.
import { decodeRange, emptyRange, extend, leafHash, rootOf, type CompactRange } from '@open-socialism/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

const pageSize = 5000

/** Computes the range over entries that are read page by page; it is shorter than `size` where some are missing. */
export async function rangeOver(
  size: number,
  bytesBetween: (from: number, to: number) => Promise<Uint8Array[]>,
): Promise<CompactRange> {
  let range = emptyRange
  while (range.size < size) {
    const page = await bytesBetween(range.size, Math.min(size, range.size + pageSize))
    if (page.length === 0) break
    range = extend(
      range,
      page.map((bytes) => leafHash(bytes)),
    )
  }
  return range
}

/** The root over all entries, and whether it is the one that the head holds, with its subtrees. */
export async function verifyRoot(
  db: Kysely<Tables>,
): Promise<{ size: number; root: Uint8Array; matches: boolean }> {
  const head = await db
    .selectFrom('log')
    .select(['size', 'root', 'subtrees'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  const range = await rangeOver(head.size, async (from, to) => {
    const page = await db
      .selectFrom('entry')
      .select('bytes')
      .where('index', '>=', from)
      .where('index', '<', to)
      .orderBy('index')
      .execute()
    return page.map(({ bytes }) => bytes)
  })
  const root = rootOf(range)
  const kept = rootOf(decodeRange(head.size, head.subtrees))
  const matches = range.size === head.size && head.root.equals(root) && head.root.equals(kept)
  return { size: range.size, root, matches }
}
