// Proofs that an entry is in the tree, and that one tree continues another: RFC 6962, sections 2.1.1 and 2.1.2.
import { emptyRange, extend, rootOf } from './compact-range.ts'
import type { Hash } from './hash.ts'

/** Gives the root over the leaves from `from` up to, not including, `to`. */
export type SpanRoot = (from: number, to: number) => Hash | Promise<Hash>

/** Gives the leaf hashes from `from` up to, not including, `to`. */
export type ReadLeaves = (from: number, to: number) => readonly Hash[] | Promise<readonly Hash[]>

type Span = readonly [from: number, to: number]

const leavesAtOnce = 1024

/** A source of subtree roots that reads the leaf hashes under them, a thousand at a time. */
export function overLeaves(read: ReadLeaves): SpanRoot {
  return async (from, to) => {
    let range = emptyRange
    for (let next = from; next < to; next += leavesAtOnce) {
      range = extend(range, await read(next, Math.min(to, next + leavesAtOnce)))
    }
    return rootOf(range)
  }
}

/** The size of the left subtree: the largest power of two below `size`. */
const leftSize = (size: number): number => {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

const inclusionSpans = (index: number, [from, to]: Span): Span[] => {
  if (to - from === 1) return []
  const middle = from + leftSize(to - from)
  return index < middle
    ? [...inclusionSpans(index, [from, middle]), [middle, to]]
    : [...inclusionSpans(index, [middle, to]), [from, middle]]
}

const consistencySpans = (oldSize: number, [from, to]: Span, isWholeOld: boolean): Span[] => {
  if (oldSize === to) return isWholeOld ? [] : [[from, to]]
  const middle = from + leftSize(to - from)
  return oldSize <= middle
    ? [...consistencySpans(oldSize, [from, middle], isWholeOld), [middle, to]]
    : [...consistencySpans(oldSize, [middle, to], false), [from, middle]]
}

const rootsOf = (spans: readonly Span[], source: SpanRoot): Promise<Hash[]> =>
  Promise.all(spans.map(async ([from, to]) => source(from, to)))

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** The audit path of the entry at `index` in the tree of `size` entries, from the leaf upwards. */
export async function inclusionProof(index: number, size: number, source: SpanRoot): Promise<Hash[]> {
  if (!isSize(index) || !isSize(size) || index >= size) {
    throw new RangeError(`no entry ${index} in a tree of ${size}`)
  }
  return rootsOf(inclusionSpans(index, [0, size]), source)
}

/** The proof that the tree of `size` entries continues the tree of its first `oldSize`, which is not empty. */
export async function consistencyProof(oldSize: number, size: number, source: SpanRoot): Promise<Hash[]> {
  if (!isSize(oldSize) || !isSize(size) || oldSize === 0 || oldSize > size) {
    throw new RangeError(`no tree of ${size} continues one of ${oldSize}`)
  }
  return rootsOf(consistencySpans(oldSize, [0, size], true), source)
}
