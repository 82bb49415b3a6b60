// The tree rebuilt from the entries, beside the tiles that the copy gives: which of the two differs is known at the end.
import {
  followTiles,
  leafHash,
  rootOf,
  sameHash,
  tilePath,
  type Checkpoint,
  type Tile,
  type TilesSoFar,
} from '@open-socialism/record'
import { hashesIn, type ReadFile } from './copy.ts'
import { fails } from './fault.ts'

type Difference = { path: string; entry: number | null; expected: Uint8Array; found: Uint8Array }

export type TreeCheck = {
  /** Adds a bundle's entries, and compares them with the copy's tile. True while nothing differs. */
  add(entries: readonly Uint8Array[], first: number, tile: Uint8Array): Promise<boolean>
  /** Compares the edge and the root with the checkpoint; throws `DoesNotHold` where anything differs. */
  end(checkpoint: Checkpoint): Promise<{ tiles: number; soFar: TilesSoFar }>
}

export function openTreeCheck(read: ReadFile, from: TilesSoFar): TreeCheck {
  let difference: Difference | null = null
  let tiles = 0
  const full: { tile: Tile; bytes: Uint8Array }[] = []
  const follower = followTiles(from, (tile, bytes) => {
    if (tile.level !== 0) full.push({ tile, bytes })
  })

  const compare = (path: string, first: number | null, expected: Uint8Array, found: Uint8Array) => {
    tiles += 1
    if (difference !== null || Buffer.compare(expected, found) === 0) return
    let at = 0
    while (sameHash(expected.subarray(at, at + 32), found.subarray(at, at + 32))) at += 32
    const entry = first === null ? null : first + at / 32
    difference = {
      path,
      entry,
      expected: expected.slice(at, at + 32),
      found: found.slice(at, at + 32),
    }
  }
  const compareAbove = async (all: { tile: Tile; bytes: Uint8Array }[]) => {
    for (const { tile, bytes } of all)
      compare(`tile/${tilePath(tile)}`, null, bytes, await hashesIn(read, tile))
  }

  return {
    async add(entries, first, tile) {
      const leaves = entries.map(leafHash)
      const [before, after] = [first % 256, (first % 256) + entries.length]
      compare(
        `tile/${tilePath({ level: 0, index: Math.floor(first / 256), width: after })}`,
        first,
        Buffer.concat(leaves),
        tile.subarray(32 * before, 32 * after),
      )
      follower.add(leaves)
      await compareAbove(full.splice(0))
      return difference === null
    },
    async end({ root }) {
      // The edge of level 0 was compared with its bundle.
      await compareAbove(follower.edge().filter(({ tile }) => tile.level !== 0))
      const soFar = follower.soFar()
      const found = rootOf(soFar.range)
      if (!sameHash(found, root)) {
        if (difference?.entry !== undefined && difference.entry !== null)
          fails(
            difference.entry,
            'the entry is not the one that was signed',
            `an entry with the hash ${base64(difference.found)}`,
            base64(difference.expected),
          )
        fails(null, 'the entries are not those that were signed: they give another root', root, found)
      }
      if (difference !== null)
        fails(
          difference.entry,
          `${difference.path} is not what the signed entries give`,
          difference.expected,
          difference.found,
        )
      return { tiles, soFar }
    },
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
