// Making a receipt out of the record: the entries that a decision stands on, their proofs, and the texts that are public.
import {
  commitmentsIn,
  inclusionProof,
  overTiles,
  type BundledText,
  type ReadTile,
} from '@open-socialism/record'
import { readEntry } from '../entry.ts'
import { receiptForm, type Receipt, type Summary } from './language.ts'
import { eventsOf, recount } from './recount.ts'

export type ReceiptSource = {
  /** The entries about the decision, in their order, as their bytes. */
  entries: readonly { index: number; bytes: Uint8Array }[]
  /** The last signed checkpoint, and its size. */
  published: { size: number; note: string }
  keys: readonly string[]
  tile: ReadTile
  texts: (commitments: readonly string[]) => Promise<readonly BundledText[]>
}

/** A receipt that was made here: what it says is what its entries come to. */
export type MadeReceipt = Receipt & { says: Summary }

/** The receipt of a decision; null where no signed entry opens it. */
export async function makeReceipt(decision: string, source: ReceiptSource): Promise<MadeReceipt | null> {
  const { published, keys } = source
  const read = source.entries
    .filter(({ index }) => index < published.size)
    .map(({ index, bytes }) => ({ index, bytes, ...readEntry(index, bytes) }))
    .filter(({ events }) => eventsOf(decision, events).length > 0)
  const isOpened = read.some(({ events }) =>
    events.some((one) => one.type === 'proposal-opened' && one.proposal === decision),
  )
  if (!isOpened) return null
  const summary = recount(decision, read)
  const over = overTiles(published.size, source.tile)
  const entries = await Promise.all(
    read.map(async ({ index, bytes }) => ({
      index,
      entry: base64(bytes),
      proof: (await inclusionProof(index, published.size, over)).map(base64),
    })),
  )
  const wanted = new Set(read.flatMap(({ act }) => [...commitmentsIn(act)].map((one) => one.commitment)))
  const texts = (await source.texts([...wanted])).flatMap((one) =>
    one.state === 'present' ? [{ commitment: one.commitment, r: base64(one.r), text: one.text }] : [],
  )
  const says = JSON.parse(JSON.stringify(summary)) as Summary
  return { form: receiptForm, decision, says, entries, texts, checkpoint: published.note, keys: [...keys] }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
