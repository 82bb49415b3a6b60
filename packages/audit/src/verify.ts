// Checking a whole copy of the record: who signed it, the tree, every act by the rules, and what stands beside it; in one
// pass over the entries, in bounded memory (5.3).
import { keyOf, type Key, type Predecessor, type SocietyState } from '@open-socialism/kernel'
import {
  emptyRange,
  rootOf,
  sameHash,
  tileWidth,
  overTiles,
  type Checkpoint,
  type CompactRange,
} from '@open-socialism/record'
import { nothingBeside, openBeside, type BesideCounts } from './beside.ts'
import { entriesIn, hashesIn, textsAlone, textsIn, type ReadFile } from './copy.ts'
import { openEarlier } from './earlier.ts'
import { openEnteredActs } from './entered-acts.ts'
import { readEntry, type ReadEntry } from './entry.ts'
import { DoesNotHold, fails, type Fault } from './fault.ts'
import { inOrder } from './in-order.ts'
import { openReplay } from './replay.ts'
import { checkSignatures, type Signatures, type Trust } from './signatures.ts'
import type { Snapshot, Verified } from './snapshot.ts'
import { openReplayedStates, type ReplayedStates } from './states/replayed-states.ts'
import { openTreeCheck } from './tree.ts'

export type VerifyOptions = Trust & {
  /** Goes on from here; what it says is believed. */
  readonly since: Snapshot | null
  readonly onProgress?: (entries: number, size: number) => void
  /** Given all states at the end, while they can be read. */
  readonly onVerified?: (verified: Verified, states: ReplayedStates) => Promise<void>
  /** States in memory at most, by two; for tests. */
  readonly statesInMemory?: number
}

export type Verification = {
  signatures: Signatures
  size: number
  /** Entries that an earlier check had verified. */
  before: number
  root: Uint8Array
  tiles: number
  beside: BesideCounts
  clock: SocietyState['clock'] | null
  /** The logs that this one succeeds, and what of them is lost. */
  predecessors: readonly Predecessor[]
  /** Entries whose time lies more than five minutes from when witnesses saw them, and the first of them. */
  oddTimes: { count: number; first: number | null }
  /** Texts that are said to be erased, and no entry says so. */
  unexplained: number
}

export type Verdict = { kind: 'holds'; verification: Verification } | { kind: 'does-not-hold'; fault: Fault }

const mostApartMs = 300_000
const ahead = 8

/** Checks a copy. Rejects only when it cannot be read. */
export async function verifyCopy(read: ReadFile, options: VerifyOptions): Promise<Verdict> {
  const states = openReplayedStates(options.statesInMemory)
  try {
    return { kind: 'holds', verification: await verifyAll(read, options, states) }
  } catch (error) {
    if (error instanceof DoesNotHold) return { kind: 'does-not-hold', fault: error.fault }
    throw error
  } finally {
    states.close()
  }
}

async function verifyAll(
  read: ReadFile,
  options: VerifyOptions,
  states: ReplayedStates,
): Promise<Verification> {
  const signatures = await checkSignatures(read, options)
  const { checkpoint, signed, cosigners } = signatures
  const size = Number(checkpoint.size)
  const verified = options.since === null ? null : await goOn(read, options.since, signatures, states)
  const before = verified?.tiles.range.size ?? 0
  const tree = openTreeCheck(read, verified?.tiles ?? { range: emptyRange, partial: [] })
  const replay = openReplay(states, verified?.at)
  const beside = openBeside((sha256) => read(`blob/${sha256}`), verified?.beside ?? nothingBeside())
  const earlier = openEarlier(read, checkpoint)
  const acts = openEnteredActs(verified?.acts)
  const times = openTimes(cosigners, verified?.cosignedAt ?? null)
  const unexplained = new Set(verified?.unexplained)

  /** The same sender's act of one id is one entry, however often it came: a signed act must not count twice. */
  const mustBeAnother = async (index: number, { by, act }: ReadEntry, before: number) => {
    const other = await earlier.entry(before)
    if (other.by === by && other.act.id === act.id)
      fails(
        index,
        'the act was entered before',
        `act ${act.id} of ${by} once`,
        `entry ${String(before)} again`,
      )
  }

  let done = before
  const bundles = inOrder(ahead, bundleNumbers(before, size), (index) => bundleOf(read, index, size))
  for await (const { index, entries, tile, texts } of bundles) {
    const skip = done - index * tileWidth
    const fresh = entries.slice(skip)
    const isRight = await tree.add(fresh, done, tile)
    // Once something differs, only the root can say what; the acts are not to be trusted until then.
    for (const bytes of isRight ? fresh : []) {
      const entry = readEntry(done, bytes)
      for (const alike of acts.note(entry.by, entry.act.id)) await mustBeAnother(done, entry, alike)
      replay.enter(done, entry, await earlier.brought(entry.act, done))
      beside.enter(done, entry, texts ?? (await textsAlone(read, entry.act)))
      times.enter(done, entry.at)
      done += 1
    }
    await beside.checkDocuments()
    if (!isRight) done += fresh.length
    for (const [commitment, { state }] of texts ?? []) if (state === 'erased') unexplained.add(commitment)
    options.onProgress?.(done, size)
  }
  const { tiles, soFar } = await tree.end(checkpoint)
  for (const commitment of unexplained)
    if (states.lookup(`erasure:${commitment}` as Key) !== null) unexplained.delete(commitment)
  const found = states.lookup('society:society')
  const society = found?.kind === 'society' ? found : null
  if (society !== null && society.origin !== checkpoint.origin)
    fails(null, 'the checkpoint is of another log than its entries', society.origin, checkpoint.origin)
  const clock = society?.clock ?? null
  await options.onVerified?.(
    {
      signed,
      origin: checkpoint.origin,
      root: Buffer.from(checkpoint.root).toString('base64'),
      at: replay.at(),
      cosignedAt: times.cosignedAt,
      tiles: soFar,
      beside: beside.soFar,
      unexplained: [...unexplained],
      acts: [...acts.chunks()],
    },
    states,
  )
  return {
    signatures,
    size,
    before,
    root: checkpoint.root,
    tiles,
    beside: beside.soFar.counts,
    clock,
    predecessors: society?.predecessors ?? [],
    oddTimes: clock === 'real' ? times.odd : { count: 0, first: null },
    unexplained: unexplained.size,
  }
}

/** Takes up an earlier check, if the checkpoint can continue it: of the same log, or of one that succeeds it. */
async function goOn(
  read: ReadFile,
  { verified, states: saved }: Snapshot,
  { checkpoint, signed }: Signatures,
  states: ReplayedStates,
): Promise<Verified> {
  const { range } = verified.tiles
  const isSameLog = verified.origin === checkpoint.origin
  if (isSameLog && BigInt(range.size) > checkpoint.size)
    fails(null, 'the checkpoint is smaller than the one verified before', range.size, String(checkpoint.size))
  if (BigInt(range.size) === checkpoint.size && !sameHash(rootOf(range), checkpoint.root))
    fails(
      null,
      'two checkpoints of one size have different roots, both signed: this is proof of a fork; keep both',
      verified.signed,
      signed,
    )
  if (!isSameLog) await mustBeginWith(read, range, verified.origin, checkpoint)
  for await (const state of saved) states.put(keyOf(state), state)
  return verified
}

/** Whether a log of another name succeeds the one verified before, its entries will say; all that was verified must stand in it. */
async function mustBeginWith(read: ReadFile, range: CompactRange, origin: string, checkpoint: Checkpoint) {
  const says = 'the copy is of another log, which does not begin with all that was verified before'
  if (BigInt(range.size) > checkpoint.size) fails(null, says, origin, checkpoint.origin)
  const root = await overTiles(Number(checkpoint.size), (tile) => hashesIn(read, tile))(0, range.size)
  if (!sameHash(root, rootOf(range))) fails(null, says, origin, checkpoint.origin)
}

function* bundleNumbers(from: number, size: number): Generator<number> {
  for (let index = Math.floor(from / tileWidth); index * tileWidth < size; index++) yield index
}

async function bundleOf(read: ReadFile, index: number, size: number) {
  const width = Math.min(tileWidth, size - index * tileWidth)
  const [entries, tile, texts] = await Promise.all([
    entriesIn(read, index, width),
    hashesIn(read, { level: 0, index, width }),
    textsIn(read, index),
  ])
  return { index, entries, tile, texts }
}

/** Compares the times of entries with those at which witnesses saw the checkpoints around them. */
function openTimes(cosigners: Signatures['cosigners'], seenBefore: number | null) {
  const seconds = cosigners.map(({ time }) => Number(time))
  const earliest = seconds.length === 0 ? null : Math.min(...seconds)
  const odd: Verification['oddTimes'] = { count: 0, first: null }
  return {
    odd,
    cosignedAt: earliest,
    enter(index: number, at: number) {
      const isLater = earliest !== null && at > earliest * 1000 + mostApartMs
      const isEarlier = seenBefore !== null && at < seenBefore * 1000 - mostApartMs
      if (!isLater && !isEarlier) return
      odd.count += 1
      odd.first ??= index
    },
  }
}
