// The database goes away under load and comes back: acts wait or are told so, nothing is lost and nothing doubled.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openEngine, type Engine } from '../src/engine/index.ts'
import { openStore, type BesideText, type Store, type Submitted } from '../src/index.ts'
import { beginning, comment, founding, indexOf, proposal } from './support/society.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-away-'))
let engine: Engine = await openEngine(folder, { durable: false })
const opened: Store[] = []
after(async () => {
  for (const store of opened) await store.close()
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})

const open = async (patienceMs: number) => {
  const store = await openStore({ connectionString: engine.connectionString, limits: { patienceMs } })
  opened.push(store)
  return store
}

const patient = await open(20_000)
await patient.found(founding({ people: 30, circles: 3, clock: 'real' }), { at: beginning })
const texts: BesideText[] = []
const first = await patient.submit(proposal('circle-1', 'before-it-goes', texts), {
  by: 'f10',
  auth: 'session',
  texts,
})
const on = `d${indexOf(first)}`

const say = (store: Store, id: string): Promise<Submitted> => {
  const beside: BesideText[] = []
  return store.submit(comment(on, id, `Words of ${id}`, beside), {
    by: 'f11',
    auth: 'session',
    texts: beside,
  })
}

test('acts that come while the database restarts wait for it, and each is entered once', async () => {
  let running = true
  const outcomes: Submitted[] = []
  const clients = Array.from({ length: 16 }, async (_, client) => {
    for (let n = 0; running; n++) outcomes.push(await say(patient, `restart-${client}-${n}`))
  })
  await sleep(300)
  await engine.stop()
  await sleep(1000)
  const before = outcomes.length
  engine = await openEngine(folder, { durable: false })
  await sleep(1500)
  running = false
  await Promise.all(clients)
  assert.ok(outcomes.length > before, 'it went on')
  assert.deepEqual(
    outcomes.filter(({ kind }) => kind !== 'entered'),
    [],
  )
  assert.equal(new Set(outcomes.map(indexOf)).size, outcomes.length)
  const { count } = await patient.db
    .selectFrom('comment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person', '=', 'f11')
    .executeTakeFirstOrThrow()
  assert.equal(count, outcomes.length)
  assert.equal((await patient.verifyRoot()).matches, true)
})

test('when it stays away, senders are told so in time, and the store goes on when it is back', async () => {
  const hasty = await open(700)
  assert.equal((await say(hasty, 'while-it-is-there')).kind, 'entered')
  await engine.stop()
  const begun = performance.now()
  const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => say(hasty, `it-is-away-${n}`)))
  assert.ok(performance.now() - begun < 5000)
  for (const outcome of outcomes) assert.deepEqual(outcome, { kind: 'unavailable', why: 'database-away' })
  engine = await openEngine(folder, { durable: false })
  const later = await Promise.all(Array.from({ length: 20 }, (_, n) => say(hasty, `it-is-away-${n}`)))
  assert.equal(new Set(later.map(indexOf)).size, 20)
  assert.equal((await hasty.verifyRoot()).matches, true)
})
