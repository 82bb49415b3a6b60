// What the record's arithmetic asks of where it runs: here Node, whose own code hashes and checks signatures.
import { createPublicKey, hash, verify } from 'node:crypto'

/** Bytes to be written over wholly. */
export const newBytes = (length: number): Uint8Array => Buffer.allocUnsafe(length)

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
export const toBase64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** Bytes of standard base64 with its padding, or null for anything else, other spellings of the same bytes included. */
export function fromBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64') === text ? bytes : null
}

const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Whether a signature over a message holds; false for keys and signatures of other lengths. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' })
  return verify(null, message, key, signature)
}
