// The work of `verify`: opens the copy, shows progress, and says each check in a line or the first thing that fails.
import { createReadStream, createWriteStream, existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  checkReceipt,
  readSnapshot,
  snapshotLines,
  verifyCopy,
  type ReadFile,
  type Snapshot,
  type VerifyOptions,
} from '@open-socialism/audit'
import { readPolicy, readVerifierKey } from '@open-socialism/record'
import { Plainly, type Command, type ExitCode, type Io, type Typed } from '../command.ts'
import { showProgress } from '../progress.ts'
import { openCopy } from '../record-copy.ts'
import { faultLines, receiptLines, verifiedLines } from './verify-words.ts'

export const runVerify: Command['run'] = async (typed, io) => {
  const [from = ''] = typed.words
  const file = resolve(io.directory, from)
  try {
    if (existsSync(file) && statSync(file).isFile()) return await verifyReceipt(file, typed, io)
    const copy = openCopy(from, io)
    const read: ReadFile = async (path) => (await copy.read(path))?.bytes ?? null
    const progress = showProgress('Verifying entries', io.err)
    const saveTo = typed.options['save']
    const verdict = await verifyCopy(read, {
      keys: keysOf(typed),
      policy: policyOf(typed, io),
      since: await snapshotOf(typed, io),
      onProgress: progress.at,
      ...(typeof saveTo === 'string' && { onVerified: saver(resolve(io.directory, saveTo)) }),
    })
    progress.end()
    const holds = verdict.kind === 'holds'
    const lines = holds ? verifiedLines(verdict.verification) : faultLines(verdict.fault)
    for (const line of lines) io.out(line)
    return holds ? 0 : 1
  } catch (error) {
    if (error instanceof Plainly) throw new Plainly(error.message, 2)
    throw error
  }
}

async function verifyReceipt(file: string, typed: Typed, io: Io): Promise<ExitCode> {
  const trust = { keys: keysOf(typed), policy: policyOf(typed, io) }
  const verdict = await checkReceipt(readFileSync(file, 'utf8'), trust)
  const lines = verdict.kind === 'holds' ? receiptLines(verdict) : faultLines(verdict.fault)
  for (const line of lines) io.out(line)
  return verdict.kind === 'holds' ? 0 : 1
}

function keysOf({ options }: Typed): VerifyOptions['keys'] {
  const line = options['key']
  if (typeof line !== 'string') return null
  const key = readVerifierKey(line)
  if (!key.ok) throw new Plainly(`--key cannot be read: ${key.why}.`)
  return [key.value]
}

function policyOf({ options }: Typed, { directory }: Io): VerifyOptions['policy'] {
  const name = options['policy']
  if (typeof name !== 'string') return null
  const file = resolve(directory, name)
  if (!existsSync(file)) throw new Plainly(`There is no file ${file}.`)
  const policy = readPolicy(readFileSync(file, 'utf8'))
  if (!policy.ok) throw new Plainly(`${file} is no policy: ${policy.why}.`)
  return policy.value
}

async function snapshotOf({ options }: Typed, { directory }: Io): Promise<Snapshot | null> {
  const name = options['since']
  if (typeof name !== 'string') return null
  const file = resolve(directory, name)
  if (!existsSync(file)) throw new Plainly(`There is no file ${file}. A first check with --save writes it.`)
  const snapshot = await readSnapshot(createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
  if (snapshot === null) throw new Plainly(`${file} was not written by verify --save.`)
  return snapshot
}

/** Writes the snapshot whole or not at all. */
const saver =
  (file: string): NonNullable<VerifyOptions['onVerified']> =>
  async (verified, states) => {
    const half = `${file}.half`
    const lines = Readable.from(snapshotLines(verified, states.all()))
    await pipeline(lines, createWriteStream(half, { flush: true }))
    renameSync(half, file)
  }
