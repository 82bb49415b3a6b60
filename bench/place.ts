// A database for a benchmark: the embedded PostgreSQL on a real disk, with fsync on, removed afterwards.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openEngine } from '@open-socialism/store/engine'

/** In the repository's own folder: a folder for passing files may lie in memory, where fsync costs nothing. */
const folder = fileURLToPath(new URL('./tmp/', import.meta.url))

export type DatabasePlace = { connectionString: string; version: string; close(): Promise<void> }

/** A new folder for files that are gone after the run. */
export function passingFolder(): { path: string; remove(): void } {
  mkdirSync(folder, { recursive: true })
  const path = mkdtempSync(`${folder}run-`)
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Starts an engine in a new folder. Throws if it does not flush what it commits. */
export async function openDatabase(): Promise<DatabasePlace> {
  const { path, remove } = passingFolder()
  const engine = await openEngine(path)
  const { connectionString } = engine
  const settings = await withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ fsync: string; commit: string; version: string }>(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('server_version') as version`,
    )
    return rows[0]
  })
  if (settings?.fsync !== 'on' || settings.commit !== 'on')
    throw new Error('the database does not flush its commits to disk')
  return {
    connectionString,
    version: settings.version,
    async close() {
      await engine.stop()
      remove()
    },
  }
}

/** Leaves the tables as the database does once they have lain for a while: it would do so while something is measured. */
export const tidyTables = (connectionString: string): Promise<unknown> =>
  withClient(connectionString, (client) => client.query('vacuum analyze'))

/** Runs `work` on a connection of its own. */
export async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
