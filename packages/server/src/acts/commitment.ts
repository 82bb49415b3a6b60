// Commitments to an act's texts (clause 5.6): the entry holds them, the texts and their randomness stand beside the log.
import type { TextRef } from '@open-socialism/kernel'
import { commitTo } from '@open-socialism/record'

/** What is kept beside the log, and can be erased there. */
export type KeptText = { commitment: string; r: Uint8Array; text: string }

/** Commits to texts one after another and collects what must be kept of them. */
export function commitments(): { commit: (text: string) => TextRef; texts: KeptText[] } {
  const texts: KeptText[] = []
  const commit = (text: string): TextRef => {
    const { commitment, length, r } = commitTo(text)
    texts.push({ commitment, r, text })
    return { commitment, length }
  }
  return { commit, texts }
}
