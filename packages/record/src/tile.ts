// Tiles (c2sp.org/tlog-tiles): the tree in pieces of 256 hashes, and the entries in bundles of 256, each under a path that
// never changes its content once it is full.
import type { Hash } from './hash.ts'

/** Levels of the binary tree that one level of tiles covers. */
export const tileHeight = 8
/** Hashes in a full tile, entries in a full bundle. */
export const tileWidth = 2 ** tileHeight
const hashBytes = 32

/** One tile: its level (0 to 63), or `entries`; its index within the level; how many hashes or entries it holds. */
export type Tile = { readonly level: number | 'entries'; readonly index: number; readonly width: number }

/** The path of a tile below `tile/`: `0/x001/x234/067`, with `.p/W` where it is partial. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0')
  const groups = digits.match(/\d{3}/g) ?? []
  const path = groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join('/')
  return `${String(level)}/${path}${width === tileWidth ? '' : `.p/${String(width)}`}`
}

const pathForm = /^(entries|\d|[1-5]\d|6[0-3])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** Reads a tile's path; null for any other spelling, so that each tile has one address. */
export function readTilePath(path: string): Tile | null {
  const [, level = '', groups = '', partial] = pathForm.exec(path) ?? []
  const width = partial === undefined ? tileWidth : Number(partial)
  const index = Number(groups.replaceAll(/[x/]/g, ''))
  if (level === '' || !Number.isSafeInteger(index) || (partial !== undefined && width >= tileWidth))
    return null
  const tile: Tile = { level: level === 'entries' ? 'entries' : Number(level), index, width }
  return tilePath(tile) === path ? tile : null
}

/** How many hashes of a level a tree of `size` entries has: those over full tiles of the level below. */
export const hashesAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level)

/** Every tile that a tree of `size` entries needs beyond those of `oldSize`: new full ones, and the partial edge. */
export function* newTiles(oldSize: number, size: number): Generator<Tile> {
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    const [before, now] = [hashesAt(level, oldSize), hashesAt(level, size)]
    if (before === now) continue
    for (let index = Math.floor(before / tileWidth); index * tileWidth < now; index += 1) {
      const tile = { level, index, width: Math.min(tileWidth, now - index * tileWidth) }
      yield tile
      if (level === 0) yield { ...tile, level: 'entries' }
    }
  }
}

/** Whether a tree of `size` entries has this tile, or had it on its way there. */
export function hasTile({ level, index, width }: Tile, size: number): boolean {
  return index * tileWidth + width <= hashesAt(level === 'entries' ? 0 : level, size)
}

/** The hashes of a tile, one after the other. */
export const encodeTile = (hashes: readonly Hash[]): Uint8Array => Buffer.concat(hashes)

/** The hashes in a tile's bytes; null where they are not whole hashes. */
export function decodeTile(bytes: Uint8Array): Hash[] | null {
  if (bytes.length === 0 || bytes.length % hashBytes !== 0 || bytes.length > tileWidth * hashBytes)
    return null
  return Array.from({ length: bytes.length / hashBytes }, (_, at) =>
    bytes.subarray(at * hashBytes, (at + 1) * hashBytes),
  )
}

/** A bundle: each entry as big-endian uint16 length, then its bytes. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const parts = entries.flatMap((entry) => {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(entry.length)
    return [length, entry]
  })
  return Buffer.concat(parts)
}

/** The entries of a bundle; null where it is cut off or holds more than 256. */
export function decodeBundle(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: Uint8Array[] = []
  let at = 0
  while (at < view.byteLength) {
    if (at + 2 > view.byteLength || entries.length === tileWidth) return null
    const end = at + 2 + view.getUint16(at)
    if (end > view.byteLength) return null
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  return entries
}
