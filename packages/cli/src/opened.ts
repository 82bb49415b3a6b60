// Opens the database of a society: the embedded one of its directory, or one of the user's own.
import { openStore, OtherVersion, type Store } from '@open-socialism/store'
import { openEngine } from '@open-socialism/store/engine'
import { join, resolve } from 'node:path'
import { backUpBefore } from './before-migration.ts'
import { Plainly, type Io, type Typed } from './command.ts'
import { openedLast, societiesIn, type Place } from './places.ts'

export type Opened = {
  store: Store
  /** Its directory; null where the database is the user's own. */
  place: Place | null
  close: () => Promise<void>
}

/** The user's own database, from `--database-url` or the environment. */
export const databaseUrl = ({ options }: Typed, { env }: Io): string | undefined => {
  const given = options['database-url'] ?? env['DATABASE_URL']
  return typeof given === 'string' && given !== '' ? given : undefined
}

/** The directory in which societies are kept. */
export const dataDirectory = ({ options }: Typed, { directory }: Io): string =>
  resolve(directory, typeof options['data'] === 'string' ? options['data'] : 'data')

export type Database = {
  connectionString: string
  /** The directory of its society; null where the database is the user's own. */
  place: Place | null
  close: () => Promise<void>
}

/** Opens the engine in a society's directory, and leaves what is in it as it is. */
export const engineAt = async (place: Place, io: Io): Promise<Database> => {
  const say = (text: string): void =>
    io.report ? io.report('postgresql', { says: text }) : void io.err.write(`${text}\n`)
  const engine = await openEngine(join(place.directory, 'database'), { say })
  return { connectionString: engine.connectionString, place, close: () => engine.stop() }
}

/** The database of the society that the command means, neither migrated nor changed. */
export const databaseOf = async (typed: Typed, io: Io): Promise<Database> => {
  const url = databaseUrl(typed, io)
  if (url === undefined) return engineAt(placeOf(typed, io), io)
  return { connectionString: url, place: null, close: () => Promise.resolve() }
}

const reporting = ({ report }: Io) => report && { report }

const plainVersion = (error: unknown): unknown =>
  error instanceof OtherVersion
    ? new Plainly(
        `This version cannot open it: ${error.message}. Use the version that wrote it, or a later one; nothing was changed.`,
      )
    : error

/** Opens the database in a society's directory. */
export const openPlace = async (place: Place, io: Io): Promise<Opened> => {
  const { connectionString, close } = await engineAt(place, io)
  try {
    const beforeMigration = backUpBefore(connectionString, join(place.directory, 'backups'), io)
    const store = await openStore({ connectionString, beforeMigration, ...reporting(io) })
    return {
      store,
      place,
      close: async () => {
        await store.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw plainVersion(error)
  }
}

/** Opens a database of the user's own; a backup before a migration goes to ./data/backups. */
export const openUrl = async (url: string, io: Io): Promise<Opened> => {
  const beforeMigration = backUpBefore(url, resolve(io.directory, 'data/backups'), io)
  const store = await openStore({ connectionString: url, beforeMigration, ...reporting(io) }).catch(
    (error: unknown) => {
      if (error instanceof Plainly) throw error
      if (error instanceof OtherVersion) throw plainVersion(error)
      throw new Plainly(
        `The database cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
      )
    },
  )
  return { store, place: null, close: () => store.close() }
}

/** Opens the society that the command means, which must have been founded; throws `Plainly` where there is none. */
export const openSociety = async (typed: Typed, io: Io): Promise<Opened> => {
  const url = databaseUrl(typed, io)
  const opened = url === undefined ? await openPlace(placeOf(typed, io), io) : await openUrl(url, io)
  if ((await opened.store.head()).founded) return opened
  await opened.close()
  throw new Plainly('No society has been founded there yet. Found one: open-socialism found FILE')
}

const placeOf = (typed: Typed, io: Io): Place => {
  const data = dataDirectory(typed, io)
  const place = openedLast(data)
  if (place) return place
  const all = societiesIn(data)
  throw new Plainly(
    all.length === 0
      ? `There is no society in ${data} yet. Found one (open-socialism found FILE), or see the example first: npm start`
      : `Which society? Name its directory:\n${all.map(({ directory }) => `  --data ${directory}`).join('\n')}`,
  )
}

/** Does something with the society that the command means, and closes it again. */
export const withSociety = async <T>(
  typed: Typed,
  io: Io,
  use: (opened: Opened) => Promise<T>,
): Promise<T> => {
  const opened = await openSociety(typed, io)
  try {
    return await use(opened)
  } finally {
    await opened.close()
  }
}
