// A backup as a file: whole under its name or not there at all, readable by its owner alone.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { backUp, type BackedUp } from '@open-socialism/store'
import { Plainly, type Io } from './command.ts'
import { n } from './counted.ts'
import { showProgress } from './progress.ts'
import { version } from './version.ts'

/** The schema in which the one log of a database stands. */
export const log = 'society'

const pieceBytes = 1024 * 1024

/** The bytes of a backup, to be read to their end or not. */
export const readBackup = (file: string): AsyncIterable<Buffer> =>
  createReadStream(file, { highWaterMark: pieceBytes })

/** Writes the society of a database into a file, with progress; throws `Plainly` where there is a file or no society. */
export const writeBackup = async (
  connectionString: string,
  file: string,
  identity: boolean,
  io: Io,
): Promise<BackedUp> => {
  if (existsSync(file)) throw new Plainly(`There is a file ${file} already. Choose another name.`)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const half = `${file}.half`
  rmSync(half, { force: true })
  try {
    // `flush`: the bytes are on the disk before the file gets its name.
    const done = await writeTo(
      connectionString,
      createWriteStream(half, { mode: 0o600, flags: 'wx', flush: true }),
      identity,
      io,
    )
    renameSync(half, file)
    return done
  } catch (error) {
    rmSync(half, { force: true })
    throw plainWriting(error, file)
  }
}

/** Writes a backup to a stream, such as standard output. */
export const writeTo = async (
  connectionString: string,
  stream: NodeJS.WritableStream,
  identity: boolean,
  io: Io,
): Promise<BackedUp> => {
  const progress = showProgress('Backing up', io.err)
  let done: BackedUp | undefined
  const onProgress = (rows: number, about: number): void =>
    progress.at(rows, about > rows ? about : undefined)
  const options = { version, identity, onProgress }
  const chunks = backUp({ connectionString, log }, options, (end) => (done = end))
  await pipeline(Readable.from(chunks), stream)
  if (done === undefined || done.header.size === 0)
    throw new Plainly('No society has been founded there yet.')
  const { header, rows } = done
  progress.end(
    `Backed up ${header.society ?? 'the society'}: ${n(header.size)} entries, ${n(rows)} rows in all`,
  )
  return done
}

const plainWriting = (error: unknown, file: string): unknown => {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === '42P01') return new Plainly('No society has been founded there yet.')
  if (code === 'ENOSPC')
    return new Plainly(`There is no room for ${file}. Nothing was kept; the society is as it was.`)
  if (syscall !== undefined && code !== undefined)
    return new Plainly(`${file} cannot be written (${code}). The society is as it was.`)
  return error
}
