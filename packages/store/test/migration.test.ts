// Migrations: forward only, each once, whole or not at all, whoever starts first.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import type { CommentState } from '@open-socialism/kernel'
import { testDatabase } from '../src/engine/testing/index.ts'
import { allMigrations, migrate } from '../src/index.ts'

const database = await testDatabase()
const place = { connectionString: database.connectionString, log: 'society' }
const client = new pg.Client({ connectionString: database.connectionString })
await client.connect()
after(async () => {
  await client.end()
  await database.drop()
})

test('several processes that start at once run each migration once', async () => {
  const runs = await Promise.all([migrate(place), migrate(place), migrate(place)])
  const names = allMigrations().map(({ name }) => name)
  assert.deepEqual(runs.flatMap(({ ran }) => ran).sort(), names)
  assert.deepEqual(await migrate(place), { ran: [] })
})

test('comments made before there were edits are read off the record', async () => {
  const text = { commitment: 'A'.repeat(43), length: 7 }
  const said = { proposal: 'd1', person: 'f2', text }
  const made = [
    { type: 'comment-made', comment: 'c4', ...said },
    { type: 'comment-made', comment: 'c5', ...said, replyTo: 'c4' },
    { type: 'case-against-made', comment: 'c6', ...said },
  ]
  await migrate({ ...place, log: 'town' })
  for (const [n, event] of made.entries())
    await client.query(
      `insert into town.entry (index, at, by, act_id, type, subjects, leaf, bytes) values ($1, 9, 'f2', $2, $3, '{}', '', $4)`,
      [
        n + 4,
        `a${n}`,
        n === 2 ? 'argue-against' : 'comment',
        Buffer.from(JSON.stringify({ events: [event] })),
      ],
    )
  const comments = allMigrations().find(({ number }) => number === 7)
  await client.query(`set search_path to town`)
  await client.query('drop index proposal_naming')
  await client.query(comments?.sql ?? '')
  await client.query(`reset search_path`)
  const { rows } = await client.query<{ from_entry: string; value: CommentState }>(
    'select from_entry, value from town.comment where to_entry is null order by from_entry',
  )
  const state = { kind: 'comment', proposal: 'd1', person: 'f2', version: 1, text }
  assert.deepEqual(
    rows.map((row) => [Number(row.from_entry), row.value]),
    [
      [4, { ...state, id: 'c4', against: false, replyTo: null }],
      [5, { ...state, id: 'c5', against: false, replyTo: 'c4' }],
      [6, { ...state, id: 'c6', against: true, replyTo: null }],
    ],
  )
})

test('two logs live in one database, each in its schema', async () => {
  await migrate({ ...place, log: 'village' })
  const { rows } = await client.query<{ table_schema: string; tables: number }>(
    `select table_schema, count(*)::int as tables from information_schema.tables
     where table_schema in ('society', 'village') group by 1`,
  )
  assert.equal(rows.length, 2)
  assert.equal(rows[0]?.tables, rows[1]?.tables)
})

test('every table has a primary key; there are no triggers and no foreign keys', async () => {
  const without = await client.query(
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'society' and c.relkind = 'r'
       and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`,
  )
  assert.deepEqual(without.rows, [])
  const foreign = await client.query(
    `select k.conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
     where n.nspname = 'society' and k.contype = 'f'`,
  )
  assert.deepEqual(foreign.rows, [])
  const triggers = await client.query('select tgname from pg_trigger where not tgisinternal')
  assert.deepEqual(triggers.rows, [])
})

test('a database of a later version, or one that ran another text, is not touched', async () => {
  await client.query(`update society.migration set sha256 = 'other' where number = 2`)
  await assert.rejects(migrate(place), /0002-states\.sql is not the one that this database ran/)
  await client.query(`insert into village.migration values (99, '0099-future.sql', 'x')`)
  await assert.rejects(migrate({ ...place, log: 'village' }), /later version/)
})

test('a name that cannot be a schema is refused before anything is done', async () => {
  await assert.rejects(migrate({ ...place, log: 'x"; drop schema society' }), /cannot name a log/)
})
