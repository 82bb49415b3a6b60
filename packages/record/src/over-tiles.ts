// Roots of spans of the tree out of its tiles: what proofs are made of, at a cost that grows with the tree's height alone.
import { emptyRoot, nodeHash, type Hash } from './hash.ts'
import type { SpanRoot } from './proof.ts'
import { decodeTile, hashesAt, tileHeight, tileWidth, type Tile } from './tile.ts'

/** Gives a tile's bytes; throws when it cannot be had. */
export type ReadTile = (tile: Tile) => Uint8Array | Promise<Uint8Array>

/** The root over `count` (a power of two) of a tile's hashes, from the `first` on. */
type TileTree = (first: number, count: number) => Hash

/**
 * Trees of tiles above the leaves, for as long as their bytes are kept by who reads them: every proof needs the same few.
 * Tiles of leaves are too many for that.
 */
const upperTrees = new WeakMap<Uint8Array, TileTree>()

/** A source of subtree roots for proofs in the tree of `size` entries; each tile is read once. */
export function overTiles(size: number, read: ReadTile): SpanRoot {
  const trees = new Map<string, Promise<TileTree>>()
  const treeOf = (level: number, index: number): Promise<TileTree> => {
    const key = `${String(level)}/${String(index)}`
    const known = trees.get(key)
    if (known) return known
    const width = Math.min(tileWidth, hashesAt(level, size) - index * tileWidth)
    const asked = Promise.resolve(read({ level, index, width })).then((bytes) => {
      const kept = upperTrees.get(bytes)
      if (kept !== undefined) return kept
      const hashes = decodeTile(bytes)
      if (hashes?.length !== width) throw new Error(`tile ${key} does not hold ${String(width)} hashes`)
      const made = treeOver(hashes)
      if (level > 0) upperTrees.set(bytes, made)
      return made
    })
    trees.set(key, asked)
    return asked
  }
  /** The root of the complete subtree over 2^height entries that begins at `from`. */
  const complete = async (from: number, height: number): Promise<Hash> => {
    const level = Math.floor(height / tileHeight)
    const first = from / tileWidth ** level
    const rootOver = await treeOf(level, Math.floor(first / tileWidth))
    return rootOver(first % tileWidth, 2 ** (height - level * tileHeight))
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

/** Each inner node is computed when it is first asked for. */
function treeOver(hashes: readonly Hash[]): TileTree {
  const inner = new Map<number, Hash>()
  const rootOver: TileTree = (first, count) => {
    if (count === 1) return hashes[first] as Hash
    // As in a heap: the root over a full tile is 1, its halves 2 and 3.
    const place = (tileWidth + first) / count
    const known = inner.get(place)
    if (known !== undefined) return known
    const half = count / 2
    const made = nodeHash(rootOver(first, half), rootOver(first + half, half))
    inner.set(place, made)
    return made
  }
  return rootOver
}
