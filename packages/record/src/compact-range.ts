// The right edge of the tree: what a log must remember to append entries and to know its root.
// It holds one hash for each bit that is set in the size, so a log of a million entries keeps twenty at most.
import { emptyRoot, nodeHash } from './hash.ts'
import type { Hash } from './hash.ts'

/** The roots of the complete subtrees that a tree of `size` leaves falls into, the largest first. */
export type CompactRange = { readonly size: number; readonly hashes: readonly Hash[] }

/** Told of each subtree that an append completes: the `index`-th of its `level`, where level 0 is the leaves. */
export type OnSubtree = (level: number, index: number, root: Hash) => void

/** The tree without leaves. */
export const emptyRange: CompactRange = { size: 0, hashes: [] }

/** The tree with more leaves at its end. The given range stays as it is, so an abandoned batch costs nothing. */
export function extend(range: CompactRange, leafHashes: Iterable<Hash>, onSubtree?: OnSubtree): CompactRange {
  const hashes = [...range.hashes]
  let size = range.size
  for (const leaf of leafHashes) {
    let root = leaf
    let level = 0
    let index = size
    onSubtree?.(level, index, root)
    // Each set bit at the end of the size is a complete subtree that waits for this one as its right half.
    for (; index % 2 === 1; index = (index - 1) / 2) {
      const left = hashes.pop()
      if (left === undefined) throw new Error('a compact range lacks a subtree that its size implies')
      root = nodeHash(left, root)
      level += 1
      onSubtree?.(level, (index - 1) / 2, root)
    }
    hashes.push(root)
    size += 1
  }
  return { size, hashes }
}

/** The root of the tree: the hash that a checkpoint signs. */
export function rootOf(range: CompactRange): Hash {
  const last = range.hashes.at(-1)
  if (last === undefined) return emptyRoot
  return range.hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}

/** The hashes one after the other, 32 bytes each; with the size, all that `decodeRange` needs. */
export function encodeRange(range: CompactRange): Uint8Array {
  return Buffer.concat(range.hashes)
}

const setBits = (size: number): number => {
  let count = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}

/** The range that `encodeRange` wrote down; throws when the bytes cannot be those of a tree of this size. */
export function decodeRange(size: number, bytes: Uint8Array): CompactRange {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`no tree has the size ${size}`)
  if (bytes.length !== 32 * setBits(size)) {
    throw new RangeError(`${bytes.length} bytes are not the subtrees of a tree of ${size} leaves`)
  }
  const hashes = Array.from({ length: bytes.length / 32 }, (_, at) => bytes.slice(32 * at, 32 * at + 32))
  return { size, hashes }
}
