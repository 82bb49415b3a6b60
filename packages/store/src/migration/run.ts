// Running migrations inside an open transaction: which there are, which a schema has run, and the rest of them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'

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

/** A database that this version must not touch: a later one made it, or a migration of it has another text. */
export class OtherVersion extends Error {}

export type Ran = { number: number; sha256: string }

/** Those of ours that are missing among `ran`; throws `OtherVersion` where a later version, or another one, has been. */
export function missingAmong(ran: readonly Ran[], all = allMigrations()): Migration[] {
  const done = new Map(ran.map(({ number, sha256 }) => [number, sha256]))
  for (const number of done.keys())
    if (!all.some((one) => one.number === number))
      throw new OtherVersion(`this database is from a later version: it holds migration ${number}`)
  return all.filter(({ number, name, sha256 }) => {
    const before = done.get(number)
    if (before !== undefined && before !== sha256)
      throw new OtherVersion(`migration ${name} is not the one that this database ran`)
    return before === undefined
  })
}

const bookkeeping = `create table if not exists migration (
  number integer primary key, name text not null, sha256 text not null, run_at timestamptz not null default now()
)`

/** Waits for whoever else is migrating or restoring this log; others wait for us until the transaction ends. */
export const lockMigration = (client: pg.Client, log: string): Promise<unknown> =>
  client.query(`select pg_advisory_xact_lock(hashtextextended('open-socialism migration ' || $1, 0))`, [log])

/** What the schema has run, making the schema and its bookkeeping if need be. */
export async function ranIn(client: pg.Client, schema: string): Promise<Ran[]> {
  await client.query(`create schema if not exists ${schema}`)
  await client.query(bookkeeping)
  const { rows } = await client.query<Ran>('select number, sha256 from migration')
  return rows
}

export async function runAll(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  for (const { number, name, sql, sha256 } of migrations) {
    await client.query(sql)
    await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ])
  }
}
