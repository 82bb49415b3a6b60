// Keeping time: one of several leads, another takes over, and what falls due happens without anybody acting.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BesideText } from '../src/index.ts'
import { writerProcess } from './support/process.ts'
import { beginning, indexOf, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const until = async (holds: () => boolean | Promise<boolean>, what: string) => {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await sleep(50)
  }
  assert.fail(`never: ${what}`)
}

test('one leads; when it stops, or its process is killed, another takes over', async () => {
  const { store, connectionString, another } = await testStore({ clock: 'real' })
  const killed = await writerProcess(connectionString)
  killed.keepTime()
  const leaders = async () => {
    const { rows } = await store.pool.query<{ pid: number }>(
      `select l.pid from pg_locks l join pg_database d on d.oid = l.database
       where d.datname = current_database() and l.locktype = 'advisory' and l.granted`,
    )
    return rows.map(({ pid }) => pid)
  }
  await until(async () => (await leaders()).length === 1, 'the process leads')
  const first = store.keepTime()
  const second = (await another()).keepTime()
  await sleep(700)
  assert.deepEqual([first.leads(), second.leads(), (await leaders()).length], [false, false, 1])
  await killed.kill()
  await until(() => first.leads() || second.leads(), 'another leads')
  await sleep(700)
  assert.notEqual(first.leads(), second.leads())
  const [led, other] = first.leads() ? [first, second] : [second, first]
  await led.stop()
  await until(() => other.leads(), 'the other leads')
  assert.equal((await leaders()).length, 1)
})

test('what falls due happens at its time, without anybody acting', async () => {
  let now = beginning
  const { store } = await testStore({ clock: 'real', systemNow: () => now })
  const texts: BesideText[] = []
  const made = await store.submit(proposal('circle-0', 'falls-due-alone', texts), {
    by: 'f1',
    auth: 'session',
    texts,
  })
  const subject = `proposal:d${indexOf(made)}`
  const due = await store.nextDue()
  assert.ok(due !== null)
  store.keepTime()
  const isRun = async () =>
    (await store.entriesAbout(subject, { limit: 10 })).some(({ entry }) => entry.act.type === 'clock-tick')
  // Nine minutes at a time: a server that runs shows it in between, so that there is no outage.
  for (; now < due; now = Math.min(due, now + 540_000)) {
    await store.runDue()
    assert.equal((await store.head()).size, indexOf(made) + 1)
  }
  await until(isRun, 'the act of the clock')
  const [tick] = (await store.entriesAbout(subject, { limit: 10 })).filter(
    ({ entry }) => entry.act.type === 'clock-tick',
  )
  assert.equal(tick?.entry.at, due)
})
