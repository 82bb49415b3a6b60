// Commitments to an act's texts (clause 5.6): the entry holds them, the texts and their randomness stand beside the log.
// The same HMAC-SHA256 as `record` opens (RFC 2104), made of one-shot hashes: a sixth of the time of a whole act goes
// into key objects otherwise.
import { hash, randomFillSync } from 'node:crypto'
import { textLength, type TextRef } from '@open-socialism/kernel'

/** What is kept beside the log, and can be erased there. */
export type KeptText = { commitment: string; r: Uint8Array; text: string }

const blockBytes = 64
const randomBytesEach = 32

/** Commits to texts one after another, with the randomness that is given (base64url) as far as it goes, and collects what must be kept. */
export function commitments(given: readonly string[] = []): {
  commit: (text: string) => TextRef
  texts: KeptText[]
} {
  const texts: KeptText[] = []
  const commit = (text: string): TextRef => {
    const chosen = given[texts.length]
    const r = chosen === undefined ? freshRandom() : new Uint8Array(Buffer.from(chosen, 'base64url'))
    const commitment = hmac(r, Buffer.from(text, 'utf8'))
    texts.push({ commitment, r, text })
    return { commitment, length: textLength(text) }
  }
  return { commit, texts }
}

let pool = Buffer.alloc(0)
let used = 0

/** 32 random bytes of their own memory, of which no part is ever given out twice. */
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

/** HMAC-SHA256 of `text` under `r`, which is shorter than a block; base64url. */
function hmac(r: Uint8Array, text: Buffer): string {
  const inner = Buffer.alloc(blockBytes + text.length, 0x36)
  const outer = Buffer.alloc(blockBytes + 32, 0x5c)
  for (const [at, byte] of r.entries()) {
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  text.copy(inner, blockBytes)
  hash('sha256', inner, 'buffer').copy(outer, blockBytes)
  return hash('sha256', outer, 'base64url')
}
