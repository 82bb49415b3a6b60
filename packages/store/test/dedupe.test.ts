// The same act does its work once: twice, twice at once, from two processes, and across a broken connection.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '@open-socialism/kernel'
import type { BesideText } from '../src/index.ts'
import { openWriter } from '../src/database/writer.ts'
import { writerProcess } from './support/process.ts'
import { comment, indexOf, position, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const texts: BesideText[] = []
const { store, connectionString } = await testStore({ clock: 'real', people: 60, circles: 6 })
const opened = await store.submit(proposal('circle-1', 'open-a-proposal', texts), {
  by: 'f10',
  auth: 'session',
  texts,
})
const on = `d${indexOf(opened)}`

test('an act that is sent again is answered with its first entry', async () => {
  const act = position(on, 'same-act-again', 'agree')
  const first = await store.submit(act, { by: 'f11', auth: 'session' })
  const again = await store.submit(act, { by: 'f11', auth: 'session' })
  assert.equal(first.kind, 'entered')
  assert.deepEqual(again, { ...first, again: true })
})

test('an act that could not be done twice is not refused when it is sent again', async () => {
  const act: Act = { id: 'resign-once', type: 'resign', circle: 'circle-2' } as unknown as Act
  const first = await store.submit(act, { by: 'f20', auth: 'session' })
  const again = await store.submit(act, { by: 'f20', auth: 'session' })
  assert.equal(first.kind, 'entered')
  assert.deepEqual(again, { ...first, again: true })
  const other = await store.submit({ ...act, id: 'resign-twice' }, { by: 'f20', auth: 'session' })
  assert.equal(other.kind, 'refused')
})

test('the same act sent sixteen times at once is entered once', async () => {
  const before = (await store.head()).size
  const beside: BesideText[] = []
  const act = comment(on, 'sixteen-at-once', 'Once is enough.', beside)
  const outcomes = await Promise.all(
    Array.from({ length: 16 }, () => store.submit(act, { by: 'f12', auth: 'session', texts: beside })),
  )
  assert.equal(new Set(outcomes.map(indexOf)).size, 1)
  assert.equal(outcomes.filter((one) => one.kind === 'entered' && !one.again).length, 1)
  assert.equal((await store.head()).size, before + 1)
})

test('an act is not refused for what another of the same id was refused for, while that is under way', async () => {
  const sender = { by: 'f17', auth: 'session' } as const
  const outcomes = await Promise.all([
    store.submit(position('d1', 'one-id-two-acts', 'agree'), sender),
    store.submit(position(on, 'one-id-two-acts', 'agree'), sender),
    store.submit(position(on, 'one-id-two-acts', 'agree'), sender),
  ])
  assert.deepEqual(
    outcomes.map((one) => one.kind),
    ['refused', 'entered', 'entered'],
  )
  assert.equal(new Set(outcomes.slice(1).map(indexOf)).size, 1)
})

test('the same id from two senders is two acts', async () => {
  const act = position(on, 'one-id-two-senders', 'agree')
  const a = await store.submit(act, { by: 'f13', auth: 'session' })
  const b = await store.submit(act, { by: 'f14', auth: 'session' })
  assert.notEqual(indexOf(a), indexOf(b))
})

test('the same acts from two processes at once are entered once, in one order', async () => {
  const writers = await Promise.all([writerProcess(connectionString), writerProcess(connectionString)])
  const ids = Array.from({ length: 200 }, (_, n) => `from-two-processes-${n}`)
  for (const id of ids) {
    const beside: BesideText[] = []
    const act = comment(on, id, `Comment ${id}`, beside)
    for (const writer of writers) writer.submit(act, { by: 'f15', auth: 'session', texts: beside })
  }
  await Promise.all(writers.map((writer) => writer.finish()))
  const [a, b] = writers
  for (const id of ids) {
    const [one, other] = [a.outcomes.get(id)!, b.outcomes.get(id)!]
    assert.equal(indexOf(one), indexOf(other))
    assert.equal([one, other].filter((it) => it.kind === 'entered' && it.again).length, 1, id)
  }
  const entered = await store.db.selectFrom('entry').select('act_id').where('act_id', 'in', ids).execute()
  assert.equal(entered.length, ids.length)
  assert.equal((await store.verifyRoot()).matches, true)
})

test('no statement of a transaction runs on a connection that was opened after its own was lost', async () => {
  const writer = openWriter({ connectionString, log: 'society' })
  const row = (name: string) => ({
    name: '',
    text: 'insert into server_setting (name, value) values ($1, $2)',
    values: [name, '1'],
  })
  const [answer] = await writer.begin([{ name: '', text: 'select pg_backend_pid() as pid', values: [] }])
  await writer.send([row('before-the-loss')])
  await store.pool.query('select pg_terminate_backend($1, 5000)', [answer?.rows[0]?.['pid']])
  await new Promise((resolve) => setTimeout(resolve, 100))
  await assert.rejects(writer.send([row('after-the-loss')]), { name: 'DatabaseAway' })
  await assert.rejects(writer.commit([row('at-the-end')]), { name: 'DatabaseAway' })
  await writer.begin([row('begun-anew')])
  await writer.commit()
  const { rows } = await store.pool.query<{ name: string }>(
    `select name from server_setting where name ~ 'loss|end|anew'`,
  )
  assert.deepEqual(rows, [{ name: 'begun-anew' }])
  await writer.close()
})

test('connections that break while acts are under way lose nothing and double nothing', async () => {
  const ids = Array.from({ length: 400 }, (_, n) => `while-it-breaks-${n}`)
  let done = false as boolean
  const breaking = (async () => {
    // Not for ever: on a slow machine no batch would end between two breaks.
    for (let breaks = 0; breaks < 15 && !done; breaks++) {
      await store.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'open-socialism writer' and datname = current_database()`,
      )
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  })()
  const outcomes = await Promise.all(
    ids.map(async (id, n) => {
      await new Promise((resolve) => setTimeout(resolve, 5 * n))
      const beside: BesideText[] = []
      const act = comment(on, id, `Comment ${id}`, beside)
      return store.submit(act, { by: 'f16', auth: 'session', texts: beside })
    }),
  )
  done = true
  await breaking
  assert.equal(outcomes.filter((one) => one.kind === 'entered').length, ids.length)
  const entered = await store.db
    .selectFrom('entry')
    .select(['act_id', 'index'])
    .where('act_id', 'in', ids)
    .execute()
  assert.equal(entered.length, ids.length)
  for (const [n, id] of ids.entries()) {
    assert.equal(entered.find((one) => one.act_id === id)?.index, indexOf(outcomes[n]!))
  }
  const views = await store.db.selectFrom('comment').select('id').where('person', '=', 'f16').execute()
  assert.equal(views.length, ids.length)
  assert.equal((await store.verifyRoot()).matches, true)
})
