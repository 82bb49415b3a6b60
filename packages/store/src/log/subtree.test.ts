// The tree above the entries: what batches write as they go is what the migration computes of a log that is there, and
// every size at a tile's border has its root out of tiles.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { emptyRange, extend, leafHash, overTiles, rootOf, sameHash } from '@open-socialism/record'
import { openStore } from '../index.ts'
import { testDatabase } from '../engine/testing/index.ts'
import { allMigrations } from '../migration/run.ts'
import { gatherSubtrees, insertSubtrees } from './subtree.ts'

const largest = 65_537
const database = await testDatabase()
const store = await openStore({ connectionString: database.connectionString })
after(async () => {
  await store.close()
  await database.drop()
})

const leaves = Array.from({ length: largest }, (_, n) => leafHash(Buffer.from(`entry ${String(n)}`)))
await store.pool.query(
  `insert into entry (index, at, by, act_id, type, subjects, leaf, bytes)
   select n, 0, 'f1', n::text, 'comment', '{}', sha256('\\x00'::bytea || convert_to('entry ' || n, 'utf8')), convert_to('entry ' || n, 'utf8')
   from generate_series(0, $1::integer - 1) n`,
  [largest],
)
const rows = async () => {
  const found = await store.db.selectFrom('subtree').selectAll().orderBy('level').orderBy('index').execute()
  return found.map(({ level, index, hash }) => [level, index, hash.toString('hex')])
}

test('a log that is there gets the subtrees that batches of any length would have written', async () => {
  const sql = allMigrations().find(({ number }) => number === 10)?.sql ?? ''
  await store.pool.query(sql.slice(sql.indexOf('do $$')))
  const computed = await rows()
  equal(computed.length, 256 + 1)
  await store.pool.query('truncate subtree')
  let range = emptyRange
  for (let from = 0, many = 1; from < largest; from += many, many = (many % 700) + 97) {
    const { subtrees, onSubtree } = gatherSubtrees()
    range = extend(range, leaves.slice(from, from + many), onSubtree)
    const { text, values } = insertSubtrees(subtrees)
    await store.pool.query(text, values)
  }
  deepEqual(await rows(), computed)
})

test('sizes at the borders of tiles have their root out of tiles', async () => {
  for (const size of [0, 1, 255, 256, 257, 65_535, 65_536, 65_537]) {
    const root = await overTiles(size, async (tile) => (await store.tile(tile)) ?? new Uint8Array())(0, size)
    ok(sameHash(root, rootOf(extend(emptyRange, leaves.slice(0, size)))), String(size))
  }
  equal(await store.tile({ level: 0, index: 256, width: 2 }), null)
  equal(await store.tile({ level: 2, index: 0, width: 2 }), null)
  equal((await store.tile({ level: 'entries', index: 256, width: 1 }))?.length, 2 + 'entry 65536'.length)
})
