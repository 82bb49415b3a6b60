// The tiles of a tree while it grows: told of each leaf in its order, gives each tile as it becomes full, and the edge at last.
import { extend, type CompactRange } from './compact-range.ts'
import type { Hash } from './hash.ts'
import { encodeTile, tileHeight, tileWidth, type Tile } from './tile.ts'

/** What has to be kept to go on: the tree's right edge, and the hashes of the tiles that are not full, by level. */
export type TilesSoFar = { readonly range: CompactRange; readonly partial: readonly (readonly Hash[])[] }

export type TileFollower = {
  /** Adds leaves at the end. */
  add(leaves: readonly Hash[]): void
  /** The tiles at the right edge that are not full. */
  edge(): { tile: Tile; bytes: Uint8Array }[]
  soFar(): TilesSoFar
}

/** Follows a tree from where it stands; `onFull` is given each tile that an addition completes. */
export function followTiles(from: TilesSoFar, onFull: (tile: Tile, bytes: Uint8Array) => void): TileFollower {
  let range = from.range
  const partial = from.partial.map((hashes) => [...hashes])

  const onSubtree = (height: number, index: number, root: Hash) => {
    if (height % tileHeight !== 0) return
    const level = height / tileHeight
    const hashes = (partial[level] ??= [])
    hashes.push(root)
    if (hashes.length < tileWidth) return
    onFull({ level, index: Math.floor(index / tileWidth), width: tileWidth }, encodeTile(hashes))
    partial[level] = []
  }

  return {
    add(leaves) {
      range = extend(range, leaves, onSubtree)
    },
    edge: () =>
      partial.flatMap((hashes, level) => {
        if (hashes.length === 0) return []
        const index = Math.floor(range.size / tileWidth ** (level + 1))
        return [{ tile: { level, index, width: hashes.length }, bytes: encodeTile(hashes) }]
      }),
    soFar: () => ({ range, partial: partial.map((hashes) => [...hashes]) }),
  }
}
