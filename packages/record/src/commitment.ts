// Commitments to texts (clause 5.6): an entry holds HMAC-SHA256(r, text); text and r stand beside the log.
// Without r, which is 256 random bits, nobody can tell from the commitment whether they guessed the text.
import { hash, randomFillSync } from 'node:crypto'
import type { Commitment } from './commitments-in.ts'

/** What stands beside the log, and can be erased there. */
export type Opening = { readonly r: Uint8Array; readonly text: string }

const blockBytes = 64
const randomBytesEach = 32

/** HMAC-SHA256 (RFC 2104) of one-shot hashes: a key object for each text would take most of a check's time. */
function hmac({ r, text }: Opening): string {
  const key = r.length > blockBytes ? hash('sha256', r, 'buffer') : r
  const words = Buffer.from(text, 'utf8')
  const inner = Buffer.alloc(blockBytes + words.length, 0x36)
  const outer = Buffer.alloc(blockBytes + 32, 0x5c)
  for (const [at, byte] of key.entries()) {
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  words.copy(inner, blockBytes)
  hash('sha256', inner, 'buffer').copy(outer, blockBytes)
  return hash('sha256', outer, 'base64url')
}

let pool = Buffer.alloc(0)
let used = 0

/** 32 random bytes of their own memory, of which no part is ever given out twice; the system is asked for many at once. */
function freshRandom(): Uint8Array {
  if (used + randomBytesEach > pool.length) {
    pool = randomFillSync(Buffer.alloc(randomBytesEach * 256))
    used = 0
  }
  const r = new Uint8Array(randomBytesEach)
  pool.copy(r, 0, used, used + randomBytesEach)
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
