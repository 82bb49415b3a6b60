// Bugs and damage: rules that throw, rules that never end, bytes that were changed. The log goes on, or says so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../src/rules.ts'
import type { BesideText } from '../src/index.ts'
import { beginning, comment, day, indexOf, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const faulty: typeof rules = {
  ...rules,
  run(act, context, lookup) {
    if (act.id === 'that-which-throws') throw new TypeError('a bug in the rules')
    if (act.id === 'that-which-never-ends') return { kind: 'missing', keys: ['person:f1'] }
    if (act.type === 'clock-tick' && act.due === 'case-against') throw new TypeError('a bug in the rules')
    return rules.run(act, context, lookup)
  },
}
const { store, reports } = await testStore({ clock: 'simulated', rules: faulty })
const texts: BesideText[] = []
const made = await store.submit(proposal('circle-0', 'before-the-faults', texts), {
  by: 'f1',
  auth: 'session',
  texts,
})
const on = `d${indexOf(made)}`
const say = (id: string) => store.submit(comment(on, id, 'Words', []), { by: 'f2', auth: 'session' })

for (const [id, reported] of [
  ['that-which-throws', 'rules-threw'],
  ['that-which-never-ends', 'rules-asked-without-end'],
] as const) {
  test(`an act at which the rules fail (${reported}) fails alone and is reported`, async () => {
    const [before, fails, after] = await Promise.all([say(`${id}-before`), say(id), say(`${id}-after`)])
    assert.deepEqual(fails, { kind: 'unavailable', why: 'fault' })
    assert.equal(indexOf(after), indexOf(before) + 1)
    assert.ok(reports.includes(reported))
  })
}

test('a due act at which the rules fail holds up nothing and is tried again later', async () => {
  const to = beginning + 30 * day
  const moved = await store.submit(
    { id: 'past-the-fault', type: 'advance-clock', to },
    {
      by: 'operator',
      auth: 'operator',
    },
  )
  assert.equal(moved.kind, 'entered')
  const entries = await store.entriesAbout(`proposal:${on}`, { limit: 100 })
  const dues = entries.flatMap(({ entry }) => (entry.act.type === 'clock-tick' ? [entry.act.due] : []))
  assert.ok(dues.includes('phase-end'))
  assert.equal(dues.includes('case-against'), false)
  assert.ok(reports.includes('due-act-not-entered'))
})

test('bytes that somebody changed in the database show in the root', async () => {
  assert.equal((await store.verifyRoot()).matches, true)
  const change = `update entry set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where index = 3`
  await store.pool.query(change)
  assert.equal((await store.verifyRoot()).matches, false)
  await store.pool.query(change)
  assert.equal((await store.verifyRoot()).matches, true)
  await store.pool.query('delete from entry where index = (select max(index) from entry)')
  assert.equal((await store.verifyRoot()).matches, false)
})

test('a database that does not keep what it commits is reported', async () => {
  const { rows } = await store.pool.query<{ fsync: string }>('show fsync')
  assert.equal(reports.includes('commits-are-not-durable'), rows[0]?.fsync === 'off')
})
