// Migrations: plain SQL files in the order of their numbers, forward only, each once, under a lock.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { connect, schemaOf, type Place } from '../database/connect.ts'

const folder = new URL('./sql/', import.meta.url)

export type Migration = { number: number; name: string; sql: string; sha256: string }

/** All migrations of this version, in order. */
export function allMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      const sha256 = createHash('sha256').update(sql).digest('hex')
      return { number: Number.parseInt(name, 10), name, sql, sha256 }
    })
}

const bookkeeping = `create table if not exists migration (
  number integer primary key, name text not null, sha256 text not null, run_at timestamptz not null default now()
)`

/** Brings the log's schema up to this version, making it if there is none. All steps happen, or none does. */
export async function migrate(place: Place): Promise<{ ran: string[] }> {
  const schema = schemaOf(place)
  const client = await connect(place, 'migration', { limits: { statementMs: 600_000, connectMs: 10_000 } })
  try {
    await client.query('begin')
    await client.query(
      `select pg_advisory_xact_lock(hashtextextended('open-socialism migration ' || $1, 0))`,
      [place.log],
    )
    await client.query(`create schema if not exists ${schema}`)
    await client.query(bookkeeping)
    const done = await client.query<{ number: number; sha256: string }>(
      'select number, sha256 from migration',
    )
    const ran = await runMissing(allMigrations(), new Map(done.rows.map((row) => [row.number, row.sha256])))
    await client.query('commit')
    return { ran }
  } finally {
    await client.end()
  }

  async function runMissing(migrations: Migration[], done: Map<number, string>): Promise<string[]> {
    const ran: string[] = []
    for (const number of done.keys()) {
      if (!migrations.some((one) => one.number === number)) {
        throw new Error(`this database is from a later version: it holds migration ${number}`)
      }
    }
    for (const { number, name, sql, sha256 } of migrations) {
      const before = done.get(number)
      if (before === sha256) continue
      if (before !== undefined) throw new Error(`migration ${name} is not the one that this database ran`)
      await client.query(sql)
      await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
        number,
        name,
        sha256,
      ])
      ran.push(name)
    }
    return ran
  }
}
