// Freezes the schema of today with a small society in it, made by the code of today: `node launch.mjs freeze`.
// To be run once for each new migration; the tests then bring every frozen database up to date for ever after.
import { existsSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { testDatabase } from '../../src/engine/testing/index.ts'
import { allMigrations, openStore } from '../../src/index.ts'
import { frozenFile } from './frozen.ts'
import { liveIn } from './lived-in.ts'
import { rowsAsSql } from './schema.ts'
import { beginning, founding } from './society.ts'

const migrations = allMigrations()
const file = frozenFile(migrations.at(-1)?.number ?? 0)
if (existsSync(file) && !process.argv.includes('--again')) {
  process.stderr.write(`${file} is there already, and what is frozen is never changed.\n`)
  process.exit(1)
}
const database = await testDatabase()
const store = await openStore({ connectionString: database.connectionString, readers: 2 })
await store.found(founding({ clock: 'simulated', people: 20, circles: 2, hiddenVotes: true }), {
  at: beginning,
})
await liveIn(store, { documentBytes: 300 })
await store.close()

const client = new pg.Client({ connectionString: database.connectionString })
await client.connect()
await client.query('set search_path to society; set timezone to utc; set bytea_output to hex')
const bookkeeping = `create table migration (
  number integer primary key, name text not null, sha256 text not null, run_at timestamptz not null default now()
);
`
const rows = await rowsAsSql(client)
await client.end()
await database.drop()
writeFileSync(
  file,
  [
    `-- A database as version ${migrations.at(-1)?.name ?? ''} left it. Frozen: never edited.\n`,
    'create schema society;\nset search_path to society;\n',
    bookkeeping,
    ...migrations.map(({ sql }) => `${sql}\n`),
    // What migrations put there stands among the rows.
    'delete from log;\n',
    rows,
  ].join(''),
)
process.stdout.write(`${file}\n`)
process.exit(0)
