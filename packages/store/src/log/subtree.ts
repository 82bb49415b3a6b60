// The tree above the entries: roots of complete subtrees over 256, 65,536 … entries, written by the batch that completes them.
import { tileHeight, type Hash } from '@open-socialism/record'
import type { Statement } from '../database/writer.ts'

/** `level` counts tiles: 1 is over 256 entries. */
export type Subtree = { level: number; index: number; hash: Hash }

/** Takes the subtrees that an append completes, and keeps those that tiles need. */
export function gatherSubtrees() {
  const subtrees: Subtree[] = []
  const onSubtree = (height: number, index: number, hash: Hash) => {
    if (height > 0 && height % tileHeight === 0) subtrees.push({ level: height / tileHeight, index, hash })
  }
  return { subtrees, onSubtree }
}

export const insertSubtrees = (subtrees: readonly Subtree[]): Statement => ({
  name: 'insert-subtrees',
  text: `insert into subtree (level, index, hash)
    select u.level, u.index, substring($3::bytea from 32 * (u.n::integer - 1) + 1 for 32)
    from unnest($1::smallint[], $2::bigint[]) with ordinality as u (level, index, n)`,
  values: [
    subtrees.map((one) => one.level),
    subtrees.map((one) => one.index),
    Buffer.concat(subtrees.map((one) => one.hash)),
  ],
})
