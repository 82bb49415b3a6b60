// Whether the log may be signed: it must continue what the guard holds, which was signed by keys at hand.
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

/** The guard's checkpoint with the text it stands in; null before the first signing. */
export type Guarded = { checkpoint: Checkpoint; text: string } | null

/** Reads the guard; throws `CannotSign` where it holds no checkpoint of this log by a key at hand. */
export function readGuard(guard: Guard, origin: string, signers: readonly Signer[]): Guarded {
  const text = guard.read()
  if (text === null) return null
  const opened = openCheckpoint(text, origin, signers.map(logKeyOf))
  if (!opened.ok) throw new CannotSign({ kind: 'guard-unreadable', place: guard.place, why: opened.why })
  return { checkpoint: opened.value.checkpoint, text }
}

/** Throws `CannotSign` unless the log begins with what was signed. Reads a few tiles, however large the log is. */
export async function mustContinue(log: Signable, guarded: Guarded, guard: Guard): Promise<void> {
  if (guarded === null) return
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
