// Migrations: plain SQL files in the order of their numbers, forward only, each once, under a lock.
import type pg from 'pg'
import { connect, schemaOf, type Place } from '../database/connect.ts'
import { lockMigration, missingAmong, ranIn, runAll } from './run.ts'

/** What is about to happen to a society that is there already. */
export type Migrating = { from: number; to: number; entries: number }

export type MigrationOptions = {
  /**
   * Called before the first change to a log that holds entries, to back it up; nobody can write to it meanwhile.
   * Where it rejects, nothing is migrated.
   */
  before?: (migrating: Migrating) => Promise<void>
}

const patiently = { statementMs: 600_000, connectMs: 10_000 }

/** Brings the log's schema up to this version, making it if there is none. All steps happen, or none does. */
export async function migrate(place: Place, { before }: MigrationOptions = {}): Promise<{ ran: string[] }> {
  const schema = schemaOf(place)
  const client = await connect(place, 'migration', { limits: patiently })
  try {
    await client.query('begin')
    await lockMigration(client, place.log)
    const ran = await ranIn(client, schema)
    const missing = missingAmong(ran)
    const last = missing.at(-1)
    if (last !== undefined && ran.length > 0 && before !== undefined) {
      const entries = await holdHead(client)
      const from = Math.max(...ran.map(({ number }) => number))
      if (entries > 0) await before({ from, to: last.number, entries })
    }
    await runAll(client, missing)
    await client.query('commit')
    return { ran: missing.map(({ name }) => name) }
  } finally {
    await client.end()
  }
}

/** Servers of the version before wait from here on: no act can fall between the backup and the migration. */
async function holdHead(client: pg.Client): Promise<number> {
  await client.query('set local idle_in_transaction_session_timeout = 0')
  const { rows } = await client.query<{ size: number }>('select size from log where id = 1 for update')
  return rows[0]?.size ?? 0
}
