// Commitments to texts (clause 5.6): an entry holds HMAC-SHA256(r, text); text and r stand beside the log.
// Without r, which is 256 random bits, nobody can tell from the commitment whether they guessed the text.
import { newBytes, sha256, toBase64url } from '#platform'
import type { Commitment } from './commitments-in.ts'

/** What stands beside the log, and can be erased there. */
export type Opening = { readonly r: Uint8Array; readonly text: string }

const blockBytes = 64
const randomBytesEach = 32
const utf8 = new TextEncoder()

/** HMAC-SHA256 (RFC 2104) of one-shot hashes: a key object for each text would take most of a check's time. */
function hmac({ r, text }: Opening): string {
  const key = r.length > blockBytes ? sha256(r) : r
  const words = utf8.encode(text)
  const inner = newBytes(blockBytes + words.length).fill(0x36, 0, blockBytes)
  const outer = newBytes(blockBytes + 32).fill(0x5c, 0, blockBytes)
  for (const [at, byte] of key.entries()) {
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  inner.set(words, blockBytes)
  outer.set(sha256(inner), blockBytes)
  return toBase64url(sha256(outer))
}

let pool = new Uint8Array(0)
let used = 0

/** 32 random bytes of their own memory, of which no part is ever given out twice; the system is asked for many at once. */
function freshRandom(): Uint8Array {
  if (used + randomBytesEach > pool.length) {
    pool = crypto.getRandomValues(new Uint8Array(randomBytesEach * 256))
    used = 0
  }
  const r = pool.slice(used, used + randomBytesEach)
  pool.fill(0, used, used + randomBytesEach)
  used += randomBytesEach
  return r
}

/** Commits to a text, under fresh randomness unless some is given. */
export function commitTo(text: string, r = freshRandom()): Commitment & Opening {
  return { commitment: hmac({ r, text }), length: charactersOf(text), r, text }
}

/** Whether the text and r are those that the entry committed to, the length included. */
export function opens({ commitment, length }: Commitment, opening: Opening): boolean {
  return hmac(opening) === commitment && charactersOf(opening.text) === length
}

/** How many characters (Unicode code points) a text has; an entry says this of every text. */
export function charactersOf(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
