// The entry with which a log that lost signed entries goes on under another name (5.3).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BesideText } from '../src/index.ts'
import { beginning, day, indexOf, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

test('5.3 the entry that begins a successor is the first after those that are left; the outage and what fell due follow', async () => {
  let now = beginning
  const { store, another } = await testStore({ clock: 'real', systemNow: () => now })
  const texts: BesideText[] = []
  const proposed = await store.submit(proposal('circle-0', 'through-a-succession', texts), {
    ...{ by: 'f1', auth: 'session', texts },
  })
  const { origin, size } = await store.head()
  const ended = await store.nextDue()
  now += 10 * day
  assert.ok(origin !== null && ended !== null && ended < now)
  const again = await another()
  const succeed = (known: number) =>
    again.succeed({
      id: 'operator:succeed',
      type: 'succeed-log',
      origin: 'heir.example',
      checkpoint: `${origin}\n${String(known)}\n${'A'.repeat(43)}=\n\n`,
      keys: [`${origin}+00000000+AQ==`],
    })
  assert.equal((await succeed(size)).kind, 'refused')
  assert.deepEqual(await again.head(), await store.head(), 'a refused one leaves nothing')
  assert.equal(indexOf(await succeed(size + 3)), size)
  assert.equal((await again.runDue()).kind, 'ran')
  const after = await store.entriesFrom(size, 10)
  assert.deepEqual(
    after.slice(0, 2).map(({ entry }) => [entry.act.type, entry.log]),
    [
      ['succeed-log', 'heir.example'],
      ['record-outage', 'heir.example'],
    ],
  )
  assert.deepEqual(after[1]?.entry.events, [{ type: 'outage-recorded', from: beginning, to: now }])
  const about = await store.entriesAbout(`proposal:d${indexOf(proposed)}`, { limit: 10 })
  const decided = about.flatMap(({ entry }) => entry.events).some(({ type }) => type === 'step-decided')
  assert.equal(decided, false, 'nobody lost a vote')
  assert.equal((await store.predecessor())?.kept, size)
})
