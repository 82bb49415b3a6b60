// A decision's receipt: one file that proves the decision without asking anybody. What it says of the decision follows from the
// entries in it; each entry comes with its proof that it stands in the log.
import { z } from 'zod'
import type { Content, Practice, ProposalState } from '@open-socialism/kernel'

export const receiptForm = 'open-socialism receipt 1'

/** Bytes, as far as a form can say. */
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)

export const Receipt = z.strictObject({
  form: z.literal(receiptForm),
  decision: z.string(),
  /** What the entries come to. */
  says: z.record(z.string(), z.unknown()),
  /** The entries that the decision stands on, each with its audit path. */
  entries: z.array(z.strictObject({ index: z.int().min(0), entry: base64, proof: z.array(base64).max(64) })),
  /** Texts of the decision that are public, with what opens their commitments. */
  texts: z.array(z.strictObject({ commitment: z.string(), r: base64, text: z.string() })),
  /** The signed checkpoint that the proofs lead to. */
  checkpoint: z.string(),
  /** Keys of the log; whoever checks compares them with what others have. */
  keys: z.array(z.string()),
})
export type Receipt = z.infer<typeof Receipt>

type Stated = Pick<
  ProposalState,
  'circle' | 'decider' | 'number' | 'author' | 'proposer' | 'status' | 'version' | 'decidedAt' | 'carrying'
>

/** What the entries of a decision come to. */
export type Summary = Stated & {
  content: Content
  /** The rule in force. */
  practice: Practice
  electorate: ProposalState['electorate']
  recused: ProposalState['recused']
  gone: ProposalState['gone']
  /** Each stage that was decided, with its sum and the positions or votes that it was counted from. */
  steps: {
    entry: number
    step: number
    at: number
    tally: ProposalState['results'][number]['tally']
    positions: { person: string; choice: string; at: number }[]
  }[]
  /** The entry in which the effects were carried out; null where they were not. */
  carriedOut: number | null
}
