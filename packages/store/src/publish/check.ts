// Whether the log may be signed: it must continue what the guard holds, which was signed by keys at hand.
import type { Predecessor } from '@open-socialism/kernel'
import {
  logKeyOf,
  openCheckpoint,
  overTiles,
  sameHash,
  type Checkpoint,
  type Hash,
  type Signer,
  type Tile,
} from '@open-socialism/record'
import { CannotSign } from './cannot-sign.ts'
import { tileOf } from '../read/tiles.ts'
import type { Guard } from './guard.ts'

/** What stands in the database. */
export type Signable = {
  origin: string
  size: number
  root: Hash
  tile: (tile: Tile) => Promise<Uint8Array | null>
  /** The root that a batch left at that size, where that is known without computing it. */
  rootAfter: (size: number) => Promise<Hash | null>
  /** The last signed checkpoint that was served from here. */
  signed: () => Promise<string | null>
}

/**
 * The guard's text, with its checkpoint; null before the first signing. Without a checkpoint it is the predecessor's, which
 * stands there until this log is signed for the first time.
 */
export type Guarded = { checkpoint: Checkpoint | null; text: string } | null

/** Reads the guard; throws `CannotSign` where it holds no checkpoint of this log by a key at hand. */
export async function readGuard(
  guard: Guard,
  origin: string,
  signers: readonly Signer[],
  predecessor: () => Promise<Predecessor | null>,
): Promise<Guarded> {
  const text = guard.read()
  if (text === null) return null
  if (!text.startsWith(`${origin}\n`) && isOf(text, await predecessor())) return { checkpoint: null, text }
  const opened = openCheckpoint(text, origin, signers.map(logKeyOf))
  if (!opened.ok) throw new CannotSign({ kind: 'guard-unreadable', place: guard.place, why: opened.why })
  return { checkpoint: opened.value.checkpoint, text }
}

/** Whether it is the very checkpoint that the succession names. */
const isOf = (text: string, last: Predecessor | null): boolean =>
  last !== null && text.startsWith(`${last.origin}\n${String(last.size)}\n${last.root}\n`)

/** Throws `CannotSign` unless the log begins with what was signed. Reads a few tiles, however large the log is. */
export async function mustContinue(log: Signable, guarded: Guarded, guard: Guard): Promise<void> {
  if (guarded === null || guarded.checkpoint === null) return
  const { place } = guard
  const signedSize = Number(guarded.checkpoint.size)
  const { size } = log
  if (size < signedSize) throw new CannotSign({ kind: 'behind', place, size, signedSize })
  const root = await rootAt(log, signedSize)
  if (sameHash(root, guarded.checkpoint.root)) return
  // Where this history was signed too, the two checkpoints together prove the fork to anyone.
  const other = await log.signed()
  const evidence = other === null ? null : await guard.keepEvidence([guarded.text, other])
  throw new CannotSign({ kind: 'other-history', place, size, signedSize, evidence })
}

/** The root that the log had at an earlier size. */
async function rootAt(log: Signable, earlier: number): Promise<Hash> {
  if (earlier === log.size) return log.root
  return (await log.rootAfter(earlier)) ?? overTiles(earlier, (wanted) => tileOf(log, wanted))(0, earlier)
}
