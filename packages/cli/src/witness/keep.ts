// What a witness remembers: for each log the last checkpoint that it cosigned, in a file of its own that is on disk before
// anybody is answered; and the proof, where a log showed two histories.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from 'node:crypto'
import {
  formatSignerKey,
  newKeyPair,
  openCheckpoint,
  readAddCheckpoint,
  readCheckpoint,
  readNote,
  readSignerKey,
  sameHash,
  type Signer,
  type VerifierKey,
  type Witnessed,
} from '@open-socialism/record'
import { writeLocked } from '@open-socialism/store'
import { Plainly } from '../command.ts'

/** The witness's key in its directory, made the first time under `name`. */
export const witnessSigner = async (directory: string, name: string): Promise<Signer> => {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, 'witness.key')
  if (!existsSync(file)) {
    const made = { name, privateKey: newKeyPair().privateKey }
    if (!(await writeLocked(file, `${formatSignerKey(made)}\n`, () => !existsSync(file))))
      throw new Plainly(`Another witness is starting in ${directory}.`)
    return made
  }
  const read = readSignerKey(readFileSync(file, 'utf8').trim())
  if (!read.ok) throw new Plainly(`The key in ${file} cannot be used: ${read.why}.`)
  return read.value
}

const fileOf = (directory: string, origin: string, ending: string): string =>
  join(directory, `${hash('sha256', origin, 'hex').slice(0, 16)}.${ending}`)

const textIn = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)

export type Remembered = { text: string | null; witnessed: Witnessed | null }

/** What was cosigned last of a log; throws where the file is damaged, since forgetting would be worse than stopping. */
export const recall = (directory: string, origin: string): Remembered => {
  const text = textIn(fileOf(directory, origin, 'checkpoint'))
  if (text === null) return { text, witnessed: null }
  const note = readNote(text)
  const checkpoint = note.ok ? readCheckpoint(note.value.text) : note
  if (!checkpoint.ok || checkpoint.value.origin !== origin)
    throw new Error(`what is remembered of ${origin} cannot be read`)
  const { size, root } = checkpoint.value
  return { text, witnessed: { size, root, signed: text } }
}

/** Remembers what is about to be answered; false where another request came first. */
export const remember = (
  directory: string,
  origin: string,
  before: Remembered,
  keep: Witnessed,
): Promise<boolean> => {
  const file = fileOf(directory, origin, 'checkpoint')
  return writeLocked(file, keep.signed, () => textIn(file) === before.text)
}

/** Keeps two checkpoints of one size with different roots, both signed by the log: the proof of a fork. */
export const keepFork = async (
  directory: string,
  body: string,
  origin: string,
  keys: readonly VerifierKey[],
  { witnessed }: Remembered,
): Promise<string | null> => {
  const request = readAddCheckpoint(body)
  if (!request.ok || witnessed === null) return null
  const opened = openCheckpoint(request.value.checkpoint, origin, keys)
  if (!opened.ok) return null
  const { size, root } = opened.value.checkpoint
  if (size !== witnessed.size || sameHash(root, witnessed.root)) return null
  const file = fileOf(directory, origin, 'fork')
  const text = `${witnessed.signed}\n${request.value.checkpoint}`
  if (textIn(file) === null) await writeLocked(file, text, () => textIn(file) === null)
  return file
}
