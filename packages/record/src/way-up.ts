// The way of an entry up its tree: on which side of it each hash of an inclusion proof lies (RFC 9162, section 2.1.3.2).

export type Side = 'left' | 'right'

const isOdd = (value: bigint): boolean => value % 2n === 1n

/** Where each of a proof's `steps` hashes lies, from the leaf up; null where no proof of this entry has so many. */
export function wayUp(index: bigint, size: bigint, steps: number): Side[] | null {
  if (index < 0n || index >= size) return null
  let node = index
  let last = size - 1n
  const sides: Side[] = []
  while (sides.length < steps) {
    if (last === 0n) return null
    if (isOdd(node) || node === last) {
      sides.push('left')
      // A node at the right edge may be the left end of its level; it rises until it is a right child.
      while (!isOdd(node) && node !== 0n) [node, last] = [node / 2n, last / 2n]
    } else sides.push('right')
    ;[node, last] = [node / 2n, last / 2n]
  }
  return last === 0n ? sides : null
}
