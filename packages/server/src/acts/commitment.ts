// Commitments to an act's texts (clause 5.6): the entry holds them, the texts and their randomness stand beside the log.
import type { TextRef } from '@open-socialism/kernel'
import { commitTo } from '@open-socialism/record'

/** What is kept beside the log, and can be erased there. */
export type KeptText = { commitment: string; r: Uint8Array; text: string }

/** Commits to texts one after another, with the randomness that is given (base64url) as far as it goes, and collects what must be kept. */
export function commitments(given: readonly string[] = []): {
  commit: (text: string) => TextRef
  texts: KeptText[]
} {
  const texts: KeptText[] = []
  const commit = (text: string): TextRef => {
    const chosen = given[texts.length]
    const { commitment, length, r } =
      chosen === undefined ? commitTo(text) : commitTo(text, new Uint8Array(Buffer.from(chosen, 'base64url')))
    texts.push({ commitment, r, text })
    return { commitment, length }
  }
  return { commit, texts }
}
