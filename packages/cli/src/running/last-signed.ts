// What was signed last, as the guard knows it: by it one sees what of a record is missing.
import { dirname } from 'node:path'
import {
  logKeyOf,
  openCheckpoint,
  type Checkpoint,
  type Signer,
  type VerifierKey,
} from '@open-socialism/record'
import { logKeyFile, readLogKeys, type SigningMeans, type Store } from '@open-socialism/store'
import { Plainly } from '../command.ts'
import { entriesAre } from '../counted.ts'

/** The last checkpoint of this log that is known, as it was signed, and by which keys. */
export type LastSigned = { checkpoint: Checkpoint; text: string; signedBy: readonly VerifierKey[] }

/** The entries from `size` on that were signed, as in `entries 90 to 99 are`. */
export const rangeOf = (size: number, { checkpoint }: LastSigned): string =>
  entriesAre(size, Number(checkpoint.size))

/** The checkpoint that the guard holds; null where it is the one that this log succeeds already. */
export async function lastSigned(store: Store, signing: SigningMeans): Promise<LastSigned | null> {
  const { guard } = signing
  const text = guard.read()
  const predecessor = await store.predecessor()
  if (text === null) {
    if (predecessor !== null && (await store.published()) === null) return null
    throw new Plainly(
      `There is no signed checkpoint in ${guard.place}, so nobody can tell what is missing. Say where it is with --guard, or put the newest one there that anybody holds: a mirror’s or a witness’s.`,
    )
  }
  // A backup from before a succession lacks entries of the successor, and that log's key signed them.
  const [origin = ''] = text.split('\n', 1)
  const opened = openCheckpoint(text, origin, signersOf(signing, origin).map(logKeyOf))
  if (!opened.ok) throw new Plainly(`The checkpoint in ${guard.place} cannot be used: ${opened.why}.`)
  const { checkpoint, signedBy } = opened.value
  const isSucceeded = predecessor?.origin === origin && predecessor.size === Number(checkpoint.size)
  return isSucceeded ? null : { checkpoint, text, signedBy }
}

/** The keys at hand of the log of that name. */
export const signersOf = ({ keyFile }: SigningMeans, origin: string): readonly Signer[] =>
  readLogKeys(logKeyFile(dirname(keyFile), origin), origin) ?? []
