// What a process signs with: the log's keys and its guard, made when a record is published for the first time.
import type { Signer } from '@open-socialism/record'
import type { RecordReader } from '../read/record.ts'
import { CannotSign } from './cannot-sign.ts'
import { fileGuard, type Guard } from './guard.ts'
import { addLogKey, logKeyFile, readLogKeys } from './log-keys.ts'

/** A directory for the keys, a file for the guard; both apart from the database and from each other. */
export type SigningPlaces = { keys: string; guard: string }

export type SigningMeans = {
  /** The keys in the file, read anew: another process may have added one. */
  signers: () => readonly Signer[]
  guard: Guard
  keyFile: string
  /** True when the key was made just now. */
  isNew: boolean
}

/** Reads keys and guard of a founded record. Makes a key only where nothing was ever signed. */
export async function signingMeans(record: RecordReader, places: SigningPlaces): Promise<SigningMeans> {
  const { origin } = await record.head()
  if (origin === null) throw new Error('a record has a name from its founding on')
  const guard = fileGuard(places.guard)
  const keyFile = logKeyFile(places.keys, origin)
  const signers = () => {
    const found = readLogKeys(keyFile, origin)
    if (found === null) throw new CannotSign({ kind: 'key-missing', file: keyFile })
    return found
  }
  const isThere = readLogKeys(keyFile, origin) !== null
  if (isThere) return { signers, guard, keyFile, isNew: false }
  const published = await record.published()
  if (published !== null || guard.read() !== null)
    throw new CannotSign({ kind: 'key-missing', file: keyFile })
  await addLogKey(places.keys, origin)
  return { signers, guard, keyFile, isNew: true }
}
