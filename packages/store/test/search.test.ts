// The rows of the search: made with each batch, the same when they are made anew, and without what was erased.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '@open-socialism/kernel'
import type { BesideText } from '../src/index.ts'
import { forgetTexts } from '../src/search/forget.ts'
import { makeSearch } from '../src/search/make.ts'
import { beginning, comment, day, indexOf, position, proposal, words } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store, connectionString, another, reports } = await testStore({ people: 30, circles: 3 })
const place = { connectionString, log: 'society' }

async function enter(by: string, make: (texts: BesideText[]) => object): Promise<number> {
  const texts: BesideText[] = []
  return indexOf(await store.submit(make(texts) as Act, { by, auth: 'session', texts }))
}

/** Ids of the rows that hold a condition on words and marks. */
async function found(query: string): Promise<string[]> {
  const { rows } = await store.pool.query<{ id: string }>(
    'select id from search where words @@ $1::tsquery order by id',
    [query],
  )
  return rows.map(({ id }) => id)
}

const allRows = async () => {
  const { rows } = await store.pool.query<Record<string, unknown>>('select * from search order by id')
  const known = await store.pool.query<Record<string, unknown>>('select * from search_word order by word')
  return { rows, words: known.rows }
}

const decision = `d${await enter('f10', (texts) => proposal('circle-1', 'to-be-found', texts))}`

test('people and circles are found from the founding on, by name, kind and seat', async () => {
  assert.deepEqual(await found(`'#person' & '#12'`), ['person:f12'])
  assert.deepEqual(await found(`'@k:circle' & '@c:circle-1'`), ['circle:circle-1'])
  assert.equal((await found(`'@k:person' & '@c:circle-1'`)).length, 9)
})

test('what is said is found with its decision, its circle and who said it', async () => {
  const said = await enter('f25', (texts) => comment(decision, 'said-to-be-found', 'Überall Störche!', texts))
  const id = `said:${said}/0`
  assert.deepEqual(await found(`'storche'`), [id])
  assert.deepEqual(await found(`'uberall' & '@c:circle-1' & '@p:f25'`), [id])
  const row = await store.db.selectFrom('search').selectAll().where('id', '=', id).executeTakeFirst()
  assert.deepEqual([row?.kind, row?.form, row?.thing, row?.anchor], ['said', 'comment', decision, `c${said}`])
})

test('a reason goes with its position: another takes its place, and none takes it away', async () => {
  const say = (id: string, choice: 'object' | 'agree', reason?: string) =>
    enter('f11', (texts) => ({
      ...position(decision, id, choice),
      ...(reason !== undefined && { reason: words(reason, texts) }),
    }))
  await say('reason-1', 'object', 'Hedgehogs')
  assert.deepEqual(await found(`'hedgehogs'`), [`said:${decision}/f11`])
  await say('reason-2', 'object', 'Badgers')
  assert.deepEqual([await found(`'hedgehogs'`), await found(`'badgers'`)], [[], [`said:${decision}/f11`]])
  await say('reason-3', 'agree')
  assert.deepEqual(await found(`'badgers'`), [])
})

test('a title that a suggestion brings is found once it is accepted, though its text came long before', async () => {
  const suggested = await enter('f25', (texts) => ({
    id: 'suggest-to-be-found',
    type: 'suggest-amendment',
    proposal: decision,
    version: 1,
    title: words('Marmalade for breakfast', texts),
  }))
  assert.deepEqual(await found(`'#marmalade'`), [])
  await enter('f10', () => ({
    id: 'accept-to-be-found',
    type: 'answer-suggestion',
    proposal: decision,
    suggestion: `c${suggested}`,
    answer: 'accept',
  }))
  assert.deepEqual(await found(`'#marmalade'`), [`decision:${decision}`])
  assert.deepEqual(await found(`'=marmalade-for-breakfast'`), [`decision:${decision}`])
})

test('a name that changes, a seat that ends and a decision that is made change what is found', async () => {
  await enter('f13', (texts) => ({
    id: 'renamed',
    type: 'change-details',
    name: words('Zuleika Quill', texts),
  }))
  assert.deepEqual(await found(`'#zuleika'`), ['person:f13'])
  assert.deepEqual(await found(`'#person' & '#13'`), [])
  await enter('f14', () => ({ id: 'left', type: 'resign', circle: 'circle-1' }))
  assert.equal((await found(`'@k:person' & '@c:circle-1'`)).length, 8)
  assert.deepEqual(await found(`'@s:open'`), [`decision:${decision}`])
  await store.submit(
    { id: 'on-to-the-end', type: 'advance-clock', to: beginning + 90 * day },
    { by: 'operator', auth: 'operator' },
  )
  assert.deepEqual([await found(`'@s:open'`), await found(`'@s:rejected'`)], [[], [`decision:${decision}`]])
})

test('rows made anew from states and entries are the rows that the batches made', async () => {
  const before = await allRows()
  assert.ok(before.rows.length > 30 && before.words.length > 10)
  assert.equal(await makeSearch(place, () => undefined, { anew: true }), true)
  const after = await allRows()
  assert.deepEqual(after.rows, before.rows)
  const rest = new Set(before.words.map(({ word }) => word))
  assert.ok(after.words.every(({ word }) => rest.has(word)))
})

test('a society that is older than the search gets its rows when it is opened, once, and says so', async () => {
  const before = await allRows()
  await store.pool.query('delete from search; delete from search_word; delete from search_made')
  await another()
  assert.deepEqual(await allRows(), before)
  assert.deepEqual(
    reports.filter((what) => what.startsWith('search')),
    ['search-is-being-made', 'search-was-made'],
  )
  await another()
  assert.equal(reports.filter((what) => what === 'search-was-made').length, 1)
})

test('5.6: what is erased is found no more: not by its words, nor do the words stand anywhere', async () => {
  const secret = await enter('f26', (texts) => comment(decision, 'to-be-erased', 'Quicksilver habits', texts))
  const shared = await enter('f27', (texts) => comment(decision, 'to-be-kept', 'Other habits', texts))
  const row = await store.db
    .selectFrom('search')
    .select('texts')
    .where('id', '=', `said:${secret}/0`)
    .executeTakeFirstOrThrow()
  const name = await store.db
    .selectFrom('search')
    .select('texts')
    .where('id', '=', 'person:f13')
    .executeTakeFirstOrThrow()
  const client = await store.pool.connect()
  await forgetTexts(client, [...row.texts, ...name.texts], secret)
  client.release()
  assert.deepEqual(await found(`'quicksilver'`), [])
  assert.deepEqual(await found(`'habits'`), [`said:${shared}/0`])
  assert.deepEqual(await found(`'#zuleika'`), [])
  const left = await store.db
    .selectFrom('search_word')
    .select('word')
    .where('word', 'in', ['quicksilver', 'habits', 'zuleika', 'quill'])
    .execute()
  assert.deepEqual(left, [{ word: 'habits' }])
})
