// Checking a receipt without asking anybody: its signature, the inclusion of each entry, the recount, the signatures of
// acts, and its texts (5.3).
import {
  commitmentsIn,
  fromBase64,
  leafHash,
  opens,
  reachedRoot,
  sameHash,
} from '@open-socialism/record/portable'
import { readEntry } from '../entry.ts'
import { DoesNotHold, fails, inWords, type Fault } from '../fault.ts'
import { sameJson } from '../same-json.ts'
import { signaturesOf, type Signatures, type Trust } from '../signatures.ts'
import { Receipt, type Summary } from './language.ts'
import { recount } from './recount.ts'
import { checkSignedActs, type SignedActs } from './signed-acts.ts'

export type ReceiptVerdict =
  | {
      kind: 'holds'
      signatures: Signatures
      decision: string
      summary: Summary
      entries: number
      acts: SignedActs
      texts: number
    }
  | { kind: 'does-not-hold'; step: ReceiptStep; fault: Fault }

/** What is checked of a receipt, in this order; where one does not hold, those after it are not looked at. */
export const receiptSteps = ['form', 'signature', 'entries', 'recount', 'acts', 'texts'] as const
export type ReceiptStep = (typeof receiptSteps)[number]

/** Checks a receipt's text. */
export async function checkReceipt(text: string, trust: Trust): Promise<ReceiptVerdict> {
  let step: ReceiptStep = 'form'
  const reach = (next: ReceiptStep) => {
    step = next
  }
  try {
    return { kind: 'holds', ...(await checkAll(receiptFrom(text), trust, reach)) }
  } catch (error) {
    if (error instanceof DoesNotHold) return { kind: 'does-not-hold', step, fault: error.fault }
    throw error
  }
}

function receiptFrom(text: string): Receipt {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fails(null, 'the receipt is not JSON', inWords('a receipt'), text)
  }
  const read = Receipt.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  return fails(null, `this is no receipt: ${why}`, inWords('a receipt'), text)
}

const bytesOf = (encoded: string): Uint8Array => fromBase64(encoded) ?? new Uint8Array(0)

async function checkAll(receipt: Receipt, trust: Trust, reach: (step: ReceiptStep) => void) {
  reach('signature')
  const signatures = await signaturesOf(receipt.checkpoint, trust, () =>
    Promise.resolve(receipt.keys.join('\n')),
  )
  const { size, root } = signatures.checkpoint
  reach('entries')
  let last = -1
  const entries = receipt.entries.map(({ index, entry, proof }) => {
    if (index <= last)
      fails(index, 'the entries are not in their order', inWords('an entry after {}', String(last)), index)
    last = index
    const bytes = bytesOf(entry)
    const path = proof.map(bytesOf)
    const reached = reachedRoot({ index: BigInt(index), size, leaf: leafHash(bytes), proof: path })
    if (reached === null || !sameHash(reached, root))
      fails(index, 'the entry does not stand in the log', root, reached ?? inWords('no path of this entry'))
    // It may bear the name of a log that this one succeeds: that it stands in the signed tree is what counts.
    return { index, ...readEntry(index, bytes) }
  })
  reach('recount')
  const summary = recount(receipt.decision, entries)
  if (!sameJson(summary, receipt.says))
    fails(null, 'the receipt says something else than its entries', summary, receipt.says)
  reach('acts')
  const acts = await checkSignedActs(receipt.decision, entries)
  reach('texts')
  const committed = new Map(
    entries.flatMap(({ act }) => [...commitmentsIn(act)]).map((one) => [one.commitment, one]),
  )
  for (const { commitment, r, text } of receipt.texts) {
    const wanted = committed.get(commitment)
    if (wanted === undefined || !opens(wanted, { r: bytesOf(r), text }))
      fails(null, 'a text is not one that an entry committed to', commitment, text)
  }
  const counted = { entries: entries.length, acts, texts: receipt.texts.length }
  return { signatures, decision: receipt.decision, summary, ...counted }
}
