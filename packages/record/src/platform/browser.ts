// What the record's arithmetic asks of where it runs: here a browser, any of them, on a page of http too. The same as for Node.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 as hashOf } from '@noble/hashes/sha2.js'

export const newBytes = (length: number): Uint8Array => new Uint8Array(length)

export const sha256 = (bytes: Uint8Array): Uint8Array => hashOf(bytes)

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
export const toBase64url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

export function fromBase64(text: string): Uint8Array | null {
  let raw: string
  try {
    raw = atob(text)
  } catch {
    return null
  }
  const bytes = Uint8Array.from(raw, (sign) => sign.charCodeAt(0))
  return text !== '' && toBase64(bytes) === text ? bytes : null
}

/** By RFC 8032, as Node checks: no other spelling of a point or a number. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}
