// The log's private keys: one file, apart from the database and its backups, that only its owner can read. All keys in it
// sign; the last is the newest. It holds two while a new key takes over from an old one.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatSignerKey, newKeyPair, readSignerKey, type Signer } from '@open-socialism/record'
import { CannotSign } from './cannot-sign.ts'
import { writeLocked } from './files.ts'

const fileNameOf = (origin: string): string => origin.replaceAll('/', '_')

/** The file of a log's keys in a directory. */
export const logKeyFile = (directory: string, origin: string): string =>
  join(directory, `${fileNameOf(origin)}.key`)

/** The keys in a file, or null where there is none; throws `CannotSign` where it holds anything else. */
export function readLogKeys(file: string, origin: string): Signer[] | null {
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const signers = lines
    .filter((line) => line !== '')
    .map((line) => {
      const read = readSignerKey(line)
      if (!read.ok) throw new CannotSign({ kind: 'key-unreadable', file, why: read.why })
      if (read.value.name !== origin)
        throw new CannotSign({ kind: 'key-unreadable', file, why: `it is a key of ${read.value.name}` })
      return read.value
    })
  if (signers.length === 0) throw new CannotSign({ kind: 'key-unreadable', file, why: 'it is empty' })
  return signers
}

/** Makes a new key and adds it to the file, which is made where there is none. */
export async function addLogKey(directory: string, origin: string): Promise<Signer> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = logKeyFile(directory, origin)
  const before = readLogKeys(file, origin) ?? []
  const signer = { name: origin, privateKey: newKeyPair().privateKey }
  await writeLogKeys(file, [...before, signer])
  return signer
}

/** Leaves the newest key alone in the file. */
export async function keepNewestLogKey(directory: string, origin: string): Promise<void> {
  const file = logKeyFile(directory, origin)
  await writeLogKeys(file, (readLogKeys(file, origin) ?? []).slice(-1))
}

/** Writes the file anew with these keys. */
async function writeLogKeys(file: string, signers: readonly Signer[]): Promise<void> {
  const text = signers.map((one) => `${formatSignerKey(one)}\n`).join('')
  if (!(await writeLocked(file, text, () => true)))
    throw new CannotSign({ kind: 'key-unreadable', file, why: 'another process is writing it' })
}
