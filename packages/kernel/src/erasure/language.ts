// Erasure (clause 5.6): which texts of which entries are gone, since when, and by what right.
import { z } from 'zod'
import { act, type By } from '../act.ts'
import type { PersonId, ProposalId } from '../ids.ts'
import { line } from '../text.ts'

/** One text, by the entry that brought it and its commitment there: a name of it, not a text to write. */
const TextOf = z.strictObject({
  entry: z.int().min(0),
  text: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
})
const Texts = z.array(TextOf).min(1).max(100)
export type TextOf = z.infer<typeof TextOf>

export const erasureActs = [
  act('erase-texts', { texts: Texts }),
  /** The operator's: `law` names the law that demands it. */
  act('erase-by-law', { texts: Texts, law: line(300) }),
] as const

/**
 * The texts that an entry brought, each with whose it is. No event makes this state: whoever has the record makes it of
 * the entry by `enteredOf`, so that ownership costs nothing until somebody erases.
 */
export type EnteredState = {
  kind: 'entered'
  /** The entry's index. */
  id: string
  proposal: ProposalId | null
  texts: { commitment: string; by: By; isVote: boolean }[]
}

/** A text that was erased; `id` is its commitment. */
export type ErasureState = {
  kind: 'erasure'
  id: string
  entry: number
  person: By
  erasedAt: number
  /** The law that the operator named; null where its author erased it. */
  law: string | null
}

export type ErasureEvent = {
  type: 'text-erased'
  entry: number
  /** Its commitment. */
  text: string
  person: PersonId
  proposal?: ProposalId
  law?: string
}
