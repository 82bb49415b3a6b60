// Making a receipt out of the record: the entries that a decision stands on, their proofs, and the texts that are public.
import {
  commitmentsIn,
  inclusionProof,
  overTiles,
  type BundledText,
  type ReadTile,
} from '@open-socialism/record'
import { readEntry, type ReadEntry } from '../entry.ts'
import { receiptForm, type Receipt, type Summary } from './language.ts'
import { eventsOf, recount } from './recount.ts'
import { wayInEvent, wayOf } from './signed-acts.ts'

type Bytes = { index: number; bytes: Uint8Array }

export type ReceiptSource = {
  /** The entries about the decision, in their order, as their bytes. */
  entries: readonly Bytes[]
  /** The entries about somebody's ways in, in their order; asked of those who signed acts. */
  waysInOf: (person: string) => Promise<readonly Bytes[]>
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
    .map(readAt)
    .filter(({ events }) => eventsOf(decision, events).length > 0)
  const isOpened = read.some(({ events }) =>
    events.some((one) => one.type === 'proposal-opened' && one.proposal === decision),
  )
  if (!isOpened) return null
  const summary = recount(decision, read)
  const over = overTiles(published.size, source.tile)
  const standsOn = [...read, ...(await keysOf(read, source))].sort((a, b) => a.index - b.index)
  const entries = await Promise.all(
    standsOn.map(async ({ index, bytes }) => ({
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

const readAt = ({ index, bytes }: Bytes) => ({ index, bytes, ...readEntry(index, bytes) })

/** The entries that brought the keys of signed acts, and ended them, as far as they came before the last act of each (5.8). */
async function keysOf(
  read: readonly (Bytes & ReadEntry)[],
  { waysInOf }: ReceiptSource,
): Promise<readonly Bytes[]> {
  const people = new Set<string>()
  const lastSigned = new Map<string, number>()
  for (const { index, by, signature } of read)
    if (signature !== null) {
      people.add(by)
      lastSigned.set(wayOf(by, signature.way), index)
    }
  const found = await Promise.all(
    [...people].map(async (person) =>
      (await waysInOf(person)).filter((one) =>
        readAt(one).events.some(
          (event) =>
            'person' in event &&
            event.person === person &&
            one.index < (lastSigned.get(wayInEvent(event) ?? '') ?? 0),
        ),
      ),
    ),
  )
  return found.flat()
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
