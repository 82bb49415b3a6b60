// Entries that a copy of the record holds and this log lacks, run through the rules again and written as they were.
// What the rules make of an act must be the very bytes of the copy, or nothing of it is kept.
import { openCatchingUp, type Core } from '../batch/attempt.ts'
import { enter, lastAt, type Batch } from '../batch/batch.ts'
import type { BesideBlob, BesideText } from '../batch/submission.ts'
import { readEntry } from '../log/entry.ts'
import { commitBatch } from './commit.ts'

/** An entry of a copy, with what of its texts and documents could be had. */
export type Copied = { bytes: Uint8Array; texts: BesideText[]; blobs: BesideBlob[] }

/** `differs`: the rules make something else of this act; nothing of the call was kept. */
export type Appended = { kind: 'appended'; size: number } | { kind: 'differs'; index: number; why: string }

/** Appends the entries that follow the head, in one transaction. */
export async function appendCopied(core: Core, copies: readonly Copied[]): Promise<Appended> {
  try {
    return await append(core, copies)
  } catch (error) {
    await core.writer.rollBack()
    throw error
  }
}

async function append(core: Core, copies: readonly Copied[]): Promise<Appended> {
  const { writer } = core
  const { batch, means } = await openCatchingUp(core)
  for (const copy of copies) {
    const why = await enterCopy(batch, copy, means.load)
    if (why === null) continue
    await writer.rollBack()
    return { kind: 'differs', index: batch.head.range.size + batch.entries.length, why }
  }
  return { kind: 'appended', size: await commitBatch(core, { batch }, timesOf(batch)) }
}

/** Why the copy is not what the rules make of its act, or null. */
async function enterCopy(
  batch: Batch,
  { bytes, texts, blobs }: Copied,
  load: Parameters<typeof enter>[4],
): Promise<string | null> {
  const { act, by, auth, at, signature } = readEntry(bytes)
  const sender = { by, auth, texts, blobs, ...(signature && { signature }) }
  if (at < lastAt(batch)) return 'its time is before that of the entry before it'
  const before = batch.entries.length
  const outcome = await enter(batch, act, sender, at, load)
  if (outcome.kind !== 'entered')
    return outcome.kind === 'refused' ? outcome.refusal.reason.replaceAll('-', ' ') : outcome.kind
  const made = batch.entries[before]
  return made !== undefined && Buffer.compare(made.bytes, bytes) === 0
    ? null
    : 'the rules give it other events'
}

/** Where the clock stands after these entries. */
function timesOf(batch: Batch) {
  const at = lastAt(batch)
  const moved = batch.entries.map(({ entry }) => (entry.act.type === 'advance-clock' ? entry.act.to : at))
  const isSimulated = batch.head.clock === 'simulated'
  return {
    simulatedNow: isSimulated ? Math.max(batch.head.simulatedNow ?? 0, ...moved) : null,
    aliveAt: isSimulated ? null : at,
  }
}
