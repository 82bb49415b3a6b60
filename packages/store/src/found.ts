// Founding (2.13): all founding acts in one transaction, so that a society is founded whole or not at all. While the
// database writes some acts, the next are run: memory holds two groups and the states in use, however large the society.
import { setImmediate as aMoment } from 'node:timers/promises'
import type { Act, Key, Refusal } from '@open-socialism/kernel'
import { enter, openBatch } from './batch/batch.ts'
import { loadInto } from './batch/load.ts'
import { openOverlay } from './batch/overlay.ts'
import type { BesideBlob, BesideText, Pending, Submitted } from './batch/submission.ts'
import { writeBatch } from './batch/write.ts'
import type { Statement, Writer } from './database/writer.ts'
import { headFrom, lockHead, type Head, type HeadRow } from './log/head.ts'
import type { Report } from './report.ts'
import type { Rules } from './rules.ts'
import { openKnownWords, searchOfBatch, type KnownWords } from './search/of-batch.ts'
import { openCache, type StateCache } from './state/cache.ts'

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
}

type Means = { log: string; rules: Rules; writer: Writer; report: Report }

const actsTogether = 100
const cacheBytes = 64_000_000
const begin: Statement = { name: 'begin', text: 'begin', values: [] }
const commit: Statement = { name: 'commit', text: 'commit', values: [] }
const analyze: Statement = { name: 'analyze', text: 'analyze', values: [] }

/** Enters the founding acts in their order. Rejects when the database fails; then nothing was kept. */
export async function found(
  means: Means,
  acts: Iterable<FoundingAct> | AsyncIterable<FoundingAct>,
  { at, onProgress }: FoundingOptions,
): Promise<Founded> {
  const { writer } = means
  const known: Known = { cache: openCache(cacheBytes), made: new Set(), words: openKnownWords() }
  const [, locked] = await writer.send([begin, lockHead])
  let head = headFrom(locked?.rows[0] as HeadRow)
  const stop = async (outcome: Founded) => {
    await writer.rollBack()
    return outcome
  }
  if (head.range.size > 0) return stop({ kind: 'already-founded' })

  let entered = 0
  let writing: Promise<unknown> = Promise.resolve()
  for await (const group of inGroups(acts)) {
    const done = await enterGroup(means, known, head, group, at)
    // A failure of the database shows here, or when the last group is awaited.
    await writing
    if (done.kind === 'stopped') return stop(failure(done.outcome, entered + done.place, done.act))
    writing = writer.send(done.statements)
    writing.catch(() => undefined)
    head = done.head
    entered += group.length
    onProgress?.(entered)
  }
  await writing
  if (!head.founded) return stop({ kind: 'not-completed' })
  await writer.send([commit])
  // A large society is there at once: without these numbers its first queries would be planned as for an empty one.
  await writer.send([analyze]).catch(() => undefined)
  return { kind: 'founded', entries: head.range.size }
}

/** States made so far: the log began empty, so that any other is known not to be there. */
type Known = { cache: StateCache; made: Set<Key>; words: KnownWords }
type Group =
  | { kind: 'entered'; head: Head; statements: Statement[] }
  | { kind: 'stopped'; outcome: Submitted; place: number; act: Act }

async function enterGroup(
  { log, rules, writer, report }: Means,
  { cache, made, words }: Known,
  head: Head,
  group: FoundingAct[],
  at: number,
): Promise<Group> {
  const overlay = openOverlay(cache, (key) => !made.has(key))
  const pending = group.map(({ act, ...beside }): Pending => ({
    act,
    sender: { by: 'founding', auth: 'founding', ...beside },
    deadline: Infinity,
    answer: () => undefined,
  }))
  const batch = openBatch(rules, overlay, head, report)
  const load = (keys: Key[]) => loadInto(overlay, cache, writer, keys)
  for (const [place, { act, sender }] of pending.entries()) {
    // What was sent is larger than what a socket takes at once: the rest goes out between two acts.
    await aMoment()
    const outcome = await enter(batch, act, sender, at, load)
    if (outcome.kind !== 'entered') return { kind: 'stopped', outcome, place, act }
  }
  // What is changed again may have left the cache since: the version that it ends has to be known.
  const unknown = [...overlay.changed.keys()].filter((key) => overlay.base(key) === undefined)
  if (unknown.length > 0) await load(unknown)
  const clock = batch.founding.clock
  const times = { simulatedNow: clock === 'simulated' ? at : null, aliveAt: clock === 'real' ? at : null }
  const search = await searchOfBatch(batch, writer, words)
  const written = writeBatch(batch, log, times, search)
  words.learn(search.met)
  for (const [key, kept] of written.states) {
    made.add(key)
    cache.put(key, kept, kept.bytes)
  }
  return { kind: 'entered', head: written.head, statements: written.statements }
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
