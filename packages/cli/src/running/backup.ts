// The work of `backup`: opens the database as it is, and streams it into the file.
import { resolve } from 'node:path'
import { statSync } from 'node:fs'
import { writeBackup, writeTo } from '../backup-file.ts'
import { Plainly, type Command } from '../command.ts'
import { databaseOf } from '../opened.ts'

export const runBackup: Command['run'] = async (typed, io) => {
  const [given = ''] = typed.words
  const identity = typed.options['without-identity'] !== true
  const database = await databaseOf(typed, io)
  try {
    if (given === '-') {
      await writeTo(database.connectionString, process.stdout, identity, io)
      return 0
    }
    const file = resolve(io.directory, given)
    await writeBackup(database.connectionString, file, identity, io)
    io.out(`${file} (${Math.ceil(statSync(file).size / 1024).toLocaleString('en')} KB)`)
    io.out(
      identity
        ? 'It holds texts that are withheld, and hashes of ways in: keep it where only you can read it.'
        : 'It holds what anyone may read anyhow, and may be published.',
    )
    return 0
  } catch (error) {
    throw plainly(error)
  } finally {
    await database.close()
  }
}

const plainly = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof Plainly || !('code' in error)) return error
  return new Plainly(`The backup could not be made: ${error.message || String(error.code)}`)
}
