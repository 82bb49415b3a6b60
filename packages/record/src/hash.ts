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

/** The hash over two subtrees: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  if (!isHash(left) || !isHash(right)) throw new RangeError('a node lies over two SHA-256 hashes')
  const bytes = newBytes(1 + 2 * hashLength)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 1 + hashLength)
  return sha256(bytes)
}

/** Whether bytes have the length of a hash. */
export function isHash(bytes: Uint8Array): bytes is Hash {
  return bytes.length === hashLength
}

/** Whether two hashes are the same bytes. */
export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
