// Roots of spans of the tree out of its tiles: what proofs are made of, at a cost that grows with the tree's height alone.
import { emptyRoot, nodeHash, type Hash } from './hash.ts'
import type { SpanRoot } from './proof.ts'
import { decodeTile, hashesAt, tileHeight, tileWidth, type Tile } from './tile.ts'

/** Gives a tile's bytes; throws when it cannot be had. */
export type ReadTile = (tile: Tile) => Uint8Array | Promise<Uint8Array>

/** A source of subtree roots for proofs in the tree of `size` entries; each tile is read once. */
export function overTiles(size: number, read: ReadTile): SpanRoot {
  const tiles = new Map<string, Promise<Hash[]>>()
  const hashesOf = (level: number, index: number): Promise<Hash[]> => {
    const key = `${String(level)}/${String(index)}`
    const known = tiles.get(key)
    if (known) return known
    const width = Math.min(tileWidth, hashesAt(level, size) - index * tileWidth)
    const asked = Promise.resolve(read({ level, index, width })).then((bytes) => {
      const hashes = decodeTile(bytes)
      if (hashes?.length !== width) throw new Error(`tile ${key} does not hold ${String(width)} hashes`)
      return hashes
    })
    tiles.set(key, asked)
    return asked
  }
  /** The root of the complete subtree over 2^height entries that begins at `from`. */
  const complete = async (from: number, height: number): Promise<Hash> => {
    const level = Math.floor(height / tileHeight)
    const first = from / tileWidth ** level
    const count = 2 ** (height - level * tileHeight)
    const hashes = await hashesOf(level, Math.floor(first / tileWidth))
    return merge(hashes.slice(first % tileWidth, (first % tileWidth) + count))
  }
  return async (from, to) => {
    const roots: Hash[] = []
    for (let at = from; at < to;) {
      const height = Math.floor(Math.log2(to - at))
      roots.push(await complete(at, height))
      at += 2 ** height
    }
    const last = roots.pop()
    return last === undefined ? emptyRoot : roots.reduceRight((right, left) => nodeHash(left, right), last)
  }
}

/** The root over a power of two of hashes. */
function merge(hashes: readonly Hash[]): Hash {
  let level = [...hashes]
  while (level.length > 1)
    level = Array.from({ length: level.length / 2 }, (_, at) =>
      nodeHash(level[2 * at] as Hash, level[2 * at + 1] as Hash),
    )
  return level[0] ?? emptyRoot
}
