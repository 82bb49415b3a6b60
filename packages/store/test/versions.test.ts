// Every earlier version's database is brought to this one: same schema as a new one, same record, and it goes on.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../src/engine/testing/index.ts'
import { allMigrations, backUp, migrate, openStore, restore, type Migrating } from '../src/index.ts'
import { frozen, thaw } from './support/frozen.ts'
import { schemaLines } from './support/schema.ts'
import { comment } from './support/society.ts'

const newest = allMigrations().at(-1)?.number ?? 0
const empty = async (): Promise<string> => {
  const database = await testDatabase()
  after(() => database.drop())
  return database.connectionString
}
const placeOf = (connectionString: string) => ({ connectionString, log: 'society' })
const ask = async <Row extends pg.QueryResultRow>(connectionString: string, text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}
const fresh = await empty()
await migrate(placeOf(fresh))
const wanted = await schemaLines(fresh)

/** Opens the society and lets somebody act in it. */
const goesOn = async (connectionString: string): Promise<void> => {
  const store = await openStore({ connectionString, readers: 2 })
  try {
    const { size, founded } = await store.head()
    assert.ok(founded && size > 10)
    assert.equal((await store.verifyRoot()).matches, true)
    const proposals = await store.db
      .selectFrom('proposal')
      .select('id')
      .where('to_entry', 'is', null)
      .execute()
    const { id = '' } = proposals[0] ?? {}
    const act = comment(id, 'said-in-this-version', 'Words', [])
    assert.equal((await store.submit(act, { by: 'f1', auth: 'session' })).kind, 'entered')
    const { rows } = await store.pool.query<{ name: string }>(
      `select value ->> 'name' as name from society where to_entry is null`,
    )
    assert.deepEqual(rows, [{ name: 'Test' }])
  } finally {
    await store.close()
  }
}

test('the newest migration has been frozen, with data made by its own code', () => {
  assert.ok(frozen().includes(newest), 'a new migration needs one command: node launch.mjs freeze')
})

for (const number of frozen())
  test(`a database of migration ${number} comes to the schema of a new one, and its society goes on`, async () => {
    const old = await empty()
    await thaw(number, old)
    const rows = await ask<{ number: number }>(old, 'select number from society.migration')
    const had = new Set(rows.map((row) => row.number))
    const told: Migrating[] = []
    const { ran } = await migrate(placeOf(old), { before: (one) => Promise.resolve(void told.push(one)) })
    // A migration may have come after one with a higher number.
    assert.equal(ran.length, allMigrations().filter((one) => !had.has(one.number)).length)
    assert.deepEqual(
      told.map(({ from, to }) => [from, to]),
      ran.length > 0 ? [[number, newest]] : [],
    )
    assert.deepEqual(await schemaLines(old), wanted)
    await goesOn(old)
  })

for (const number of frozen())
  test(`a backup of migration ${number} is restored into this version`, async () => {
    const [old, into] = [await empty(), await empty()]
    await thaw(number, old)
    const result = await restore(placeOf(into), backUp(placeOf(old), { version: '0' }))
    assert.equal(result.kind, 'restored')
    assert.deepEqual(await schemaLines(into), wanted)
    await goesOn(into)
  })

/** A database that holds a society and lacks the last of the first four migrations. */
const beforeTheFourth = async (): Promise<string> => {
  const old = await empty()
  await thaw(4, old)
  await ask(old, 'drop table society.way, society.credential, society.session')
  await ask(old, 'drop table society.challenge, society.server_setting')
  await ask(old, 'delete from society.migration where number = 4')
  return old
}

test('a society is told of before anything is migrated, and nothing is when the backup fails', async () => {
  const old = await beforeTheFourth()
  const full = () => Promise.reject(new Error('no room for the backup'))
  await assert.rejects(migrate(placeOf(old), { before: full }), /no room for the backup/)
  assert.deepEqual(await ask(old, 'select max(number) as last from society.migration'), [{ last: 3 }])
  const into = await empty()
  const before = async ({ from, to, entries }: Migrating): Promise<void> => {
    assert.ok(from === 3 && to === newest && entries > 10)
    // What the operator does here: a backup of the old schema, while nobody can write.
    assert.equal((await restore(placeOf(into), backUp(placeOf(old), { version: '0' }))).kind, 'restored')
  }
  await migrate(placeOf(old), { before })
  assert.deepEqual(await schemaLines(old), wanted)
  await goesOn(into)
})

test('a new database is migrated without a word', async () => {
  const before = () => Promise.reject(new Error('there is nothing to back up'))
  await migrate(placeOf(await empty()), { before })
})
