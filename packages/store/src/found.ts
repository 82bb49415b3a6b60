// Founding (2.13): all founding acts in one transaction, so that a society is founded whole or not at all. Entries are
// written in groups while the next are run; states, which many acts change at the one moment of the founding, are
// written as they stand at its end, once. Memory holds two groups of entries and the states of the society.
import { setImmediate as aMoment } from 'node:timers/promises'
import type { Act, Key, Refusal } from '@open-socialism/kernel'
import { duesOf, enter, openBatch, type Batch } from './batch/batch.ts'
import { openOverlay, type Overlay, type Version } from './batch/overlay.ts'
import type { BesideBlob, BesideText, Submitted } from './batch/submission.ts'
import { headAfter, insertBatch, tellOthers, writeEntries, writeStates } from './batch/write.ts'
import { analyzeRoughly } from './database/analyze.ts'
import type { Statement, Writer } from './database/writer.ts'
import { insertDues } from './log/due.ts'
import { advanceHead, headFrom, lockHead, type HeadRow } from './log/head.ts'
import type { Report } from './report.ts'
import type { Rules } from './rules.ts'
import { openKnownWords, searchOfBatch, type KnownWords } from './search/of-batch.ts'
import { openCache } from './state/cache.ts'

export type FoundingAct = { act: Act; texts?: readonly BesideText[]; blobs?: readonly BesideBlob[] }

export type Founded =
  | { kind: 'founded'; entries: number }
  | { kind: 'already-founded' }
  /** The act of this number (from 0) was not accepted; nothing was kept. */
  | { kind: 'refused'; number: number; act: Act; refusal: Refusal }
  | { kind: 'too-large'; number: number; act: Act; bytes: number }
  | { kind: 'not-completed' }

export type FoundingOptions = {
  /** Time of all founding entries, and where a simulated clock starts; ms UTC. */
  at: number
  /** Told after each few acts how many were entered. */
  onProgress?: (acts: number) => void
  /** Told how many states were written, once all acts are entered, and how many there are. */
  onWritten?: (states: number, all: number) => void
}

type Means = { log: string; rules: Rules; writer: Writer; report: Report }

const actsTogether = 100
const statesTogether = 4000

/** Enters the founding acts in their order. Rejects when the database fails; then nothing was kept. */
export async function found(
  means: Means,
  acts: Iterable<FoundingAct> | AsyncIterable<FoundingAct>,
  { at, onProgress, onWritten }: FoundingOptions,
): Promise<Founded> {
  const { log, rules, report, writer } = means
  const [locked] = await writer.begin([lockHead])
  const before = headFrom(locked?.rows[0] as HeadRow)
  const stop = async (outcome: Founded) => {
    await writer.rollBack()
    return outcome
  }
  if (before.range.size > 0) return stop({ kind: 'already-founded' })

  // The log began empty, so that what is not in memory is known not to be there.
  const overlay = openOverlay(openCache(0), () => true)
  const sending = sendBehind(writer)
  let batch = openBatch(rules, overlay, before, report)
  let entered = 0
  for await (const group of inGroups(acts)) {
    const stopped = await enterGroup(batch, group, at)
    if (stopped !== null) {
      await sending.done()
      return stop(failure(stopped.outcome, entered + stopped.place, stopped.act))
    }
    const { head, subtrees } = after(batch, at)
    await sending.send([...writeEntries(batch), ...subtrees])
    batch = openBatch(rules, overlay, head, report)
    entered += group.length
    onProgress?.(entered)
  }
  const { head } = batch
  if (head.founded) {
    await writeWhatStands(batch, writer, sending, onWritten)
    const keys = [...overlay.changed.keys()]
    await sending.send([insertBatch(before, head, keys), tellOthers(log, head.range.size), advanceHead(head)])
  }
  await sending.done()
  if (!head.founded) return stop({ kind: 'not-completed' })
  await writer.commit()
  await lookAround(writer, report)
  return { kind: 'founded', entries: head.range.size }
}

/** Lets the planner look at what was founded: without it the first queries are slow, and no more than that. */
async function lookAround(writer: Writer, report: Report): Promise<void> {
  try {
    await writer.begin(analyzeRoughly)
    await writer.commit()
  } catch (error) {
    report('not-analyzed', { error })
  }
}

/** The head after a group: all entries of a founding have its one moment. */
const after = (batch: Batch, at: number) => {
  const { clock } = batch.founding
  return headAfter(batch, {
    simulatedNow: clock === 'simulated' ? at : null,
    aliveAt: clock === 'real' ? at : null,
  })
}

/** Runs a group of acts; gives the first that was not entered, or null. */
async function enterGroup(
  batch: Batch,
  group: readonly FoundingAct[],
  at: number,
): Promise<{ outcome: Submitted; place: number; act: Act } | null> {
  const nothing = () => Promise.resolve()
  for (const [place, { act, ...beside }] of group.entries()) {
    // What was sent is larger than what a socket takes at once: the rest goes out between two acts.
    await aMoment()
    const outcome = await enter(batch, act, { by: 'founding', auth: 'founding', ...beside }, at, nothing)
    if (outcome.kind !== 'entered') return { outcome, place, act }
  }
  return null
}

/** Writes every state as the founding leaves it, with how it is found and what falls due of it. */
async function writeWhatStands(
  batch: Batch,
  writer: Writer,
  sending: Sending,
  onWritten: FoundingOptions['onWritten'],
): Promise<void> {
  const { overlay } = batch
  const words = openKnownWords()
  let written = 0
  for (const changed of chunksOf(overlay.changed)) {
    const part = { ...overlay, changed }
    const states = [...changed.values()].flatMap((versions) => versions.at(-1)?.state ?? [])
    const dues = states.flatMap((state) => duesOf(batch, state))
    await sending.send([
      ...writeStates(part).statements,
      ...(await searchOf(part, writer, words)),
      ...(dues.length > 0 ? [insertDues(dues)] : []),
    ])
    written += changed.size
    onWritten?.(written, overlay.changed.size)
  }
}

async function searchOf(overlay: Overlay, writer: Writer, words: KnownWords): Promise<Statement[]> {
  const search = await searchOfBatch({ overlay, entries: [], texts: [], blobs: [] }, writer, words)
  words.learn(search.met)
  return search.statements
}

function* chunksOf(changed: Overlay['changed']): Generator<Map<Key, readonly Version[]>> {
  let chunk = new Map<Key, readonly Version[]>()
  for (const [key, versions] of changed) {
    chunk.set(key, versions)
    if (chunk.size < statesTogether) continue
    yield chunk
    chunk = new Map()
  }
  if (chunk.size > 0) yield chunk
}

type Sending = ReturnType<typeof sendBehind>

/** Sends statements without waiting for their answers, but never more than one lot ahead of the database. */
function sendBehind(writer: Writer) {
  let last: Promise<unknown> = Promise.resolve()
  return {
    /** Rejects when what was sent before failed. */
    async send(statements: Statement[]): Promise<void> {
      await last
      last = writer.send(statements)
      last.catch(() => undefined)
    },
    done: async (): Promise<void> => void (await last),
  }
}

function failure(outcome: Submitted, number: number, act: Act): Founded {
  switch (outcome.kind) {
    case 'refused':
      return { kind: 'refused', number, act, refusal: outcome.refusal }
    case 'too-large':
      return { kind: 'too-large', number, act, bytes: outcome.bytes }
    case 'entered':
    case 'unavailable':
      throw new Error(`founding act ${number} (${act.type}) could not be run`)
  }
}

async function* inGroups(
  acts: Iterable<FoundingAct> | AsyncIterable<FoundingAct>,
): AsyncGenerator<FoundingAct[]> {
  let group: FoundingAct[] = []
  for await (const act of acts) {
    group.push(act)
    if (group.length < actsTogether) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
