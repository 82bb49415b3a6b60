// Databases for tests: one real PostgreSQL for a whole run, and a database of its own for each test file.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openEngine } from '../open.ts'
import { residentsOf } from '../residents.ts'

/** The environment variable in which a test run passes the connection string of its engine on to test files. */
export const testEngineVariable = 'OPEN_SOCIALISM_TEST_ENGINE'

export type TestEngine = { readonly connectionString: string; stop(): Promise<void> }

export type TestDatabase = {
  readonly connectionString: string
  /** Ends whatever is still connected, and removes the database. */
  drop(): Promise<void>
}

const prefix = 'open-socialism-test-engine-'

const end = (folder: string, signal: NodeJS.Signals): void => {
  const residents = residentsOf(join(folder, 'postgres/cluster'))
  if (residents.kind === 'postmaster') process.kill(residents.pid, signal)
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Ends the engines of earlier runs that were killed, and removes their folders. */
const removeAbandoned = (): void => {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!lives(pid)) end(join(tmpdir(), name), 'SIGKILL')
  }
}

/** Starts an engine in a temporary folder. It does not sync to disk, and ends with this process at the latest. */
export async function testEngine(): Promise<TestEngine> {
  removeAbandoned()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const onExit = (): void => {
    end(folder, 'SIGQUIT')
  }
  process.once('exit', onExit)
  const engine = await openEngine(folder, { durable: false })
  return {
    connectionString: engine.connectionString,
    stop: async () => {
      await engine.stop()
      process.off('exit', onExit)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const withClient = async <T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const withDatabase = (connectionString: string, database: string): string => {
  const url = new URL(connectionString)
  url.pathname = `/${database}`
  return url.href
}

let own: Promise<TestEngine> | undefined

/** The engine of this test run, or one that this process starts for itself when a test file runs alone. */
const runningEngine = async (): Promise<string> => {
  const given = process.env[testEngineVariable]
  if (given !== undefined) return given
  own ??= testEngine()
  return (await own).connectionString
}

/** Makes the template once per run, whichever process comes first, and prepares it. */
const ensureTemplate = async (
  engine: string,
  template: string,
  prepare: (connectionString: string) => Promise<void>,
): Promise<void> => {
  await withClient(engine, async (client) => {
    // Held until this connection ends, so that others find the template ready or absent, never half made.
    await client.query('select pg_advisory_lock(7309453, 2)')
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
    if (rowCount !== 0) return
    const half = `${template}_half`
    await client.query(`drop database if exists "${half}"`)
    await client.query(`create database "${half}"`)
    await prepare(withDatabase(engine, half))
    await client.query(`alter database "${half}" rename to "${template}"`)
  })
}

/**
 * A database for one test file. With `template`, it is a copy of a database that `prepare` made, such as one
 * with every migration applied; `template` names it, and is prepared once per test run.
 */
export async function testDatabase(template?: {
  readonly name: string
  readonly prepare: (connectionString: string) => Promise<void>
}): Promise<TestDatabase> {
  const engine = await runningEngine()
  const name = `test_${randomBytes(6).toString('hex')}`
  if (template !== undefined) await ensureTemplate(engine, template.name, template.prepare)
  const copied = template === undefined ? 'template1' : template.name
  await withClient(engine, (client) => client.query(`create database "${name}" template "${copied}"`))
  return {
    connectionString: withDatabase(engine, name),
    drop: async () => {
      await withClient(engine, (client) => client.query(`drop database if exists "${name}" with (force)`))
    },
  }
}
