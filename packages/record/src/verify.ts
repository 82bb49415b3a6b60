// Checking proofs without the tree: RFC 9162, sections 2.1.3.2 and 2.1.4.2 (the trees are those of RFC 6962).
// Sizes are bigints, since other logs' proofs may speak of up to 2^64 - 1 entries.
import { isHash, nodeHash, sameHash } from './hash.ts'
import type { Hash } from './hash.ts'
import { wayUp } from './way-up.ts'

/** What an inclusion proof claims. */
export type Inclusion = {
  readonly index: bigint
  readonly size: bigint
  readonly leaf: Hash
  readonly proof: readonly Hash[]
  readonly root: Hash
}

/** What a consistency proof claims. */
export type Consistency = {
  readonly oldSize: bigint
  readonly size: bigint
  readonly oldRoot: Hash
  readonly root: Hash
  readonly proof: readonly Hash[]
}

const isOdd = (value: bigint): boolean => value % 2n === 1n

/** The root that a proof leads to from the leaf at this index; null where it is no proof of that entry. */
export function reachedRoot({ index, size, leaf, proof }: Omit<Inclusion, 'root'>): Hash | null {
  const sides = wayUp(index, size, proof.length)
  if (sides === null || ![leaf, ...proof].every(isHash)) return null
  return proof.reduce(
    (below, beside, step) => (sides[step] === 'left' ? nodeHash(beside, below) : nodeHash(below, beside)),
    leaf,
  )
}

/** Whether the leaf is the entry at this index of the tree with this root. */
export function includes({ root, ...claim }: Inclusion): boolean {
  const reached = reachedRoot(claim)
  return reached !== null && sameHash(reached, root)
}

/** Whether the larger tree begins with exactly the entries of the smaller one. A proof from size 0 is an error. */
export function continues({ oldSize, size, oldRoot, root, proof }: Consistency): boolean {
  if (oldSize <= 0n || oldSize > size) return false
  if (oldSize === size) return proof.length === 0 && sameHash(oldRoot, root)
  if (![oldRoot, root, ...proof].every(isHash)) return false
  let node = oldSize - 1n
  let last = size - 1n
  while (isOdd(node)) [node, last] = [node / 2n, last / 2n]
  // Where the old tree is one complete subtree, its root is where both paths begin.
  const [first, ...rest] = node === 0n ? [oldRoot, ...proof] : proof
  if (first === undefined) return false
  let reachedOld = first
  let reached = first
  for (const sibling of rest) {
    if (last === 0n) return false
    if (isOdd(node) || node === last) {
      reachedOld = nodeHash(sibling, reachedOld)
      reached = nodeHash(sibling, reached)
      while (!isOdd(node) && node !== 0n) [node, last] = [node / 2n, last / 2n]
    } else {
      reached = nodeHash(reached, sibling)
    }
    ;[node, last] = [node / 2n, last / 2n]
  }
  return last === 0n && sameHash(reachedOld, oldRoot) && sameHash(reached, root)
}
