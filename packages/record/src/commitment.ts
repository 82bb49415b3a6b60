// Commitments to texts (clause 5.6): an entry holds HMAC-SHA256(r, text); text and r stand beside the log.
// Without r, which is 256 random bits, nobody can tell from the commitment whether they guessed the text.
import { hash, randomBytes } from 'node:crypto'

/** What an entry says of a text: 43 characters of base64url, and how many characters the text has. */
export type Commitment = { readonly commitment: string; readonly length: number }

/** What stands beside the log, and can be erased there. */
export type Opening = { readonly r: Uint8Array; readonly text: string }

const blockBytes = 64

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

/** Commits to a text under fresh randomness. */
export function commitTo(text: string): Commitment & Opening {
  const r = randomBytes(32)
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

/** The commitments in a value of an entry, wherever they stand in it. */
export function* commitmentsIn(value: unknown): Generator<Commitment> {
  if (typeof value !== 'object' || value === null) return
  const { commitment, length } = value as Record<string, unknown>
  if (typeof commitment === 'string' && typeof length === 'number') yield { commitment, length }
  else for (const one of Object.values(value)) yield* commitmentsIn(one)
}
