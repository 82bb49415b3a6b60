// The hashes of a transparency log: RFC 6962, section 2.1, with SHA-256.
import { newBytes, sha256 } from '#platform'

/** A SHA-256 digest: 32 bytes. */
export type Hash = Uint8Array

const hashLength = 32

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Hash = sha256(new Uint8Array(0))

/** The hash of an entry's bytes as a leaf: SHA-256(0x00 ‖ entry). */
export function leafHash(entry: Uint8Array): Hash {
  const bytes = newBytes(entry.length + 1)
  bytes[0] = 0
  bytes.set(entry, 1)
  return sha256(bytes)
}

/** A node's bytes before they are hashed: nothing waits in between, so all share one place. */
const node = newBytes(1 + 2 * hashLength)
node[0] = 1

/** The hash over two subtrees: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  if (!isHash(left) || !isHash(right)) throw new RangeError('a node lies over two SHA-256 hashes')
  node.set(left, 1)
  node.set(right, 1 + hashLength)
  return sha256(node)
}

/** Whether bytes have the length of a hash. */
export function isHash(bytes: Uint8Array): bytes is Hash {
  return bytes.length === hashLength
}

/** Whether two hashes are the same bytes. */
export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
