// Nothing lives outside the record: what is rebuilt from its entries is, row for row, what was there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { openStore, rebuild } from '../src/index.ts'
import { liveIn } from './support/lived-in.ts'
import { allRows } from './support/rows.ts'
import { beginning, day, indexOf } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store, connectionString } = await testStore({ people: 30, circles: 3, hiddenVotes: true })
const place = { connectionString, log: 'society' }

test('states, views, due times and search are rebuilt from the entries as they were', async () => {
  await liveIn(store)
  const act = { id: 'advance-for-rebuild', type: 'advance-clock', to: beginning + 30 * day } as const
  indexOf(await store.submit(act, { by: 'operator', auth: 'operator' }))
  const { size } = await store.head()
  assert.deepEqual((await rebuild(place)).kind, 'in-use')
  await store.close()
  const before = await allRows(connectionString, { inAnyOrder: true })
  const seen: number[] = []
  const rebuilt = await rebuild(place, { onProgress: (entries) => seen.push(entries) })
  assert.deepEqual(rebuilt, { kind: 'rebuilt', entries: size })
  assert.equal(seen.at(-1), size)
  const after = await allRows(connectionString, { inAnyOrder: true })
  for (const [table, rows] of Object.entries(before)) assert.deepEqual(after[table], rows, table)
  assert.deepEqual(Object.keys(after), Object.keys(before))
})

test('an entry that the rules do not make so is named, and all stays as it was', async () => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(
    `update society.entry set bytes = replace(encode(bytes, 'escape'), '"position":"agree"', '"position":"abstain"')::bytea
     where type = 'take-position'`,
  )
  const before = await allRows(connectionString)
  const rebuilt = await rebuild(place)
  assert.equal(rebuilt.kind, 'differs')
  assert.deepEqual(await allRows(connectionString), before)
  const { rows } = await client.query(`select 1 from pg_namespace where nspname = 'society_rebuilt'`)
  assert.equal(rows.length, 0)
  await client.end()
  const opened = await openStore({ connectionString })
  await opened.close()
})
