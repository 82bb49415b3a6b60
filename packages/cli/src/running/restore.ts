// The work of `restore`: reads a backup into a new directory or an empty database, and says plainly why not.
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { slugOf } from '@open-socialism/kernel'
import { backupHeader, restore, type BackupHeader, type Restored } from '@open-socialism/store'
import { log, readBackup } from '../backup-file.ts'
import { Plainly, type Command, type Io, type Typed } from '../command.ts'
import { dataDirectory, databaseUrl, engineAt } from '../opened.ts'
import { makePlace, markFounded, openedLast, rememberOpened } from '../places.ts'
import { showProgress } from '../progress.ts'
import { version } from '../version.ts'

export const runRestore: Command['run'] = async (typed, io) => {
  const [given = ''] = typed.words
  const file = resolve(io.directory, given)
  if (!existsSync(file) || !statSync(file).isFile()) throw new Plainly(`There is no file ${file}.`)
  const header = await backupHeader(readBackup(file))
  if ('kind' in header) throw new Plainly(sentenceOf(header, given))
  const url = databaseUrl(typed, io)
  if (url !== undefined) {
    await restoreInto(url, file, io)
    io.out(`${describe(header)} is restored. Open it with: open-socialism start --database-url …`)
  } else await restoreBeside(typed, io, file, header)
  if (!header.identity)
    io.out('This backup holds no ways in. Invite everyone anew: open-socialism invite PERSON')
  return 0
}

/** Into a directory of its own; one that was made for this is removed again when nothing was restored. */
const restoreBeside = async (typed: Typed, io: Io, file: string, header: BackupHeader): Promise<void> => {
  const data = dataDirectory(typed, io)
  const name = typed.options['name']
  const slug = slugOf(typeof name === 'string' ? name : (header.society ?? 'society'))
  if (slug === '') throw new Plainly('The name of its directory needs a letter or a digit: --name NAME', 2)
  const isNew = !existsSync(join(data, slug))
  const place = makePlace(data, slug, header.society ?? slug)
  try {
    const database = await engineAt(place, io)
    try {
      await restoreInto(database.connectionString, file, io)
    } finally {
      await database.close()
    }
  } catch (error) {
    if (isNew) removeAll(place.directory)
    throw error
  }
  // What was open until now stays what `start` opens: a restore is often only a trial.
  const isOnly = openedLast(data) === undefined
  markFounded(place)
  if (isOnly) rememberOpened(place)
  const how = isOnly ? 'npm start' : `open-socialism start --society ${place.directory}`
  io.out(`${describe(header)} is restored in ${place.directory}. Open it with: ${how}`)
}

const describe = ({ society, size, made }: BackupHeader): string =>
  `${society ?? 'The society'} as of ${made.slice(0, 16)}Z (${size.toLocaleString('en')} entries)`

/** The engine may have put its files elsewhere; then a note in the directory says where. */
const removeAll = (directory: string): void => {
  const note = join(directory, 'database/postgres-is-elsewhere')
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true })
  rmSync(directory, { recursive: true, force: true })
}

const restoreInto = async (connectionString: string, file: string, io: Io): Promise<void> => {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)
  const total = megabytes(statSync(file).size)
  const progress = showProgress('Restoring (MB)', io.err)
  const restored = await restore({ connectionString, log }, readBackup(file), {
    onProgress: (bytes) => progress.at(megabytes(bytes), total),
  }).catch((error: unknown) => {
    throw new Plainly(
      `It could not be restored: ${error instanceof Error ? error.message : String(error)}\nNothing was kept.`,
    )
  })
  if (restored.kind !== 'restored') throw new Plainly(sentenceOf(restored, file))
  const root = Buffer.from(restored.header.root, 'hex').toString('base64')
  progress.end(
    `Restored ${restored.rows.toLocaleString('en')} rows; the root over all entries is the saved one: ${root}`,
  )
  if (restored.ran.length > 0) io.err.write(`Brought to this version: ${restored.ran.join(', ')}\n`)
}

const nothing = 'Nothing was restored.'

/** Why nothing was restored, and what to do. */
const sentenceOf = (result: Exclude<Restored, { kind: 'restored' }>, file: string): string => {
  switch (result.kind) {
    case 'not-a-backup':
      return `${file} is no backup of this software. ${nothing}`
    case 'other-form':
      return `${file} is a backup of form ${result.form}; this version (${version}) reads form ${result.known}. ${nothing}`
    case 'damaged': {
      const where = `in its section "${result.section}" (about byte ${result.atByte.toLocaleString('en')})`
      return result.how === 'cut-off'
        ? `${file} is cut off ${where}: it was not written to its end, or not copied whole. ${nothing}`
        : `${file} was changed ${where}: a byte is not the one that was written. Take another copy. ${nothing}`
    }
    case 'later-version':
      return `This version (${version}) is older than what it meets: ${result.why}. ${nothing} Use version ${result.version} or a later one.`
    case 'occupied':
      return `A society stands there already (${result.origin ?? 'not yet founded'}, ${result.entries.toLocaleString('en')} entries), and a restore goes only where nothing is. ${nothing} Use an empty database, or another --name.`
    case 'other-tables':
      return `The schema "${log}" of this database holds something else. ${nothing} Use an empty database.`
    case 'in-use':
      return `Another process uses this database (${result.by.join(', ')}). Stop the server first. ${nothing}`
    case 'other-root':
      return `The entries of ${file} give the root ${result.found}, and it says ${result.expected}: something in it is not what was recorded. ${nothing}`
  }
}
