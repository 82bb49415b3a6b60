// Looking into a database without changing it: version, durability, migrations, head, and the root by choice.
import type pg from 'pg'
import { decodeRange, rootOf } from '@open-socialism/record'
import { connect, type Place } from './database/connect.ts'
import { unsafeSettings } from './database/durability.ts'
import { missingAmong, OtherVersion, type Ran } from './migration/run.ts'
import { rangeOver } from './read/verify-root.ts'

export type Inspection = {
  version: string
  /** Such as 180004 for 18.4. */
  versionNumber: number
  encoding: string
  /** Settings by which an acknowledged act could be lost. */
  unsafe: string[]
  migrations:
    | { kind: 'none' }
    | { kind: 'current' }
    | { kind: 'older'; missing: string[] }
    | { kind: 'other'; why: string }
  /** `entries` is one more than the index of the last entry. */
  head: { size: number; entries: number; at: number; clock: string | null } | null
  root: 'not-asked' | 'matches' | 'differs'
  /** Both at the same moment, ms UTC. */
  systemTime: number
  databaseTime: number
}

/** Rejects when the database cannot be reached. */
export async function inspect(place: Place, { withRoot = false } = {}): Promise<Inspection> {
  const client = await connect(place, 'doctor', { limits: { statementMs: 600_000, connectMs: 5000 } })
  try {
    await client.query('begin isolation level repeatable read read only')
    const { rows } = await client.query<{ version: string; number: number; encoding: string; now: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
        current_setting('server_encoding') as encoding,
        (extract(epoch from clock_timestamp()) * 1000)::bigint as now`,
    )
    const systemTime = Date.now()
    const [said] = rows
    if (said === undefined) throw new Error('the database gives no answer')
    const migrations = await migrationsIn(client)
    const isOurs = migrations.kind === 'current' || migrations.kind === 'older'
    return {
      version: said.version,
      versionNumber: said.number,
      encoding: said.encoding,
      unsafe: await unsafeSettings(client),
      migrations,
      head: isOurs ? await headIn(client) : null,
      root: isOurs && withRoot ? await rootIn(client) : 'not-asked',
      systemTime,
      databaseTime: said.now,
    }
  } finally {
    await client.end()
  }
}

async function migrationsIn(client: pg.Client): Promise<Inspection['migrations']> {
  const { rows: tables } = await client.query<{ is: boolean }>(
    `select to_regclass('migration') is not null as is`,
  )
  if (tables[0]?.is !== true) return { kind: 'none' }
  const { rows: ran } = await client.query<Ran>('select number, sha256 from migration')
  try {
    const missing = missingAmong(ran)
    return missing.length === 0
      ? { kind: 'current' }
      : { kind: 'older', missing: missing.map(({ name }) => name) }
  } catch (error) {
    if (error instanceof OtherVersion) return { kind: 'other', why: error.message }
    throw error
  }
}

async function headIn(client: pg.Client): Promise<Inspection['head']> {
  const { rows } = await client.query<NonNullable<Inspection['head']>>(
    `select size, at, clock, (select coalesce(max(index) + 1, 0) from entry) as entries from log where id = 1`,
  )
  return rows[0] ?? null
}

async function rootIn(client: pg.Client): Promise<Inspection['root']> {
  const { rows: heads } = await client.query<{ size: number; root: Buffer; subtrees: Buffer }>(
    'select size, root, subtrees from log where id = 1',
  )
  const [head] = heads
  if (head === undefined) return 'differs'
  const range = await rangeOver(head.size, async (from, to) => {
    const { rows } = await client.query<{ bytes: Buffer }>(
      'select bytes from entry where index >= $1 and index < $2 order by index',
      [from, to],
    )
    return rows.map(({ bytes }) => bytes)
  })
  const isWhole = range.size === head.size && head.root.equals(rootOf(range))
  return isWhole && head.root.equals(rootOf(decodeRange(head.size, head.subtrees))) ? 'matches' : 'differs'
}
