// The live feed: every entry once and in order, from this process and from others, and within a second.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BesideText, RecordedEntry } from '../src/index.ts'
import { comment, indexOf, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store, another } = await testStore()
const other = await another()
const texts: BesideText[] = []
const on = `d${indexOf(await store.submit(proposal('circle-1', 'to-be-followed', texts), { by: 'f10', auth: 'session', texts }))}`

test('a follower sees all entries once and in order, whoever wrote them', async () => {
  const seen: RecordedEntry[] = []
  const stop = store.onEntries((entries) => void seen.push(...entries))
  await sleep(100)
  const from = (await store.head()).size
  const outcomes = await Promise.all(
    Array.from({ length: 120 }, async (_, n) => {
      await sleep(n * 3)
      const beside: BesideText[] = []
      const by = n % 2 === 0 ? store : other
      return by.submit(comment(on, `followed-${n}`, `Number ${n}`, beside), {
        by: 'f11',
        auth: 'session',
        texts: beside,
      })
    }),
  )
  await sleep(700)
  stop()
  const expected = Array.from({ length: outcomes.length }, (_, n) => from + n)
  assert.deepEqual(
    seen.map(({ index }) => index),
    expected,
  )
  const read = await store.entriesFrom(from, 1000)
  assert.deepEqual(
    seen.map(({ entry, subjects }) => ({ entry, subjects })),
    read.map(({ entry, subjects }) => ({
      entry: JSON.parse(JSON.stringify(entry)) as typeof entry,
      subjects,
    })),
  )
  assert.ok(
    seen.every(({ subjects }) => subjects.includes(`proposal:${on}`) && subjects.includes('circle:circle-1')),
  )
})

test('what another process enters arrives within a second, and nothing after one stops following', async () => {
  const arrived: number[] = []
  const { promise, resolve } = Promise.withResolvers<number>()
  const stop = store.onEntries((entries) => {
    arrived.push(...entries.map(({ index }) => index))
    resolve(performance.now())
  })
  await sleep(100)
  const begun = performance.now()
  const index = indexOf(
    await other.submit(comment(on, 'from-elsewhere', 'Hello', []), { by: 'f12', auth: 'session' }),
  )
  assert.ok((await promise) - begun < 1000)
  assert.deepEqual(arrived, [index])
  stop()
  indexOf(await other.submit(comment(on, 'after-stopping', 'Hello?', []), { by: 'f12', auth: 'session' }))
  await sleep(700)
  assert.deepEqual(arrived, [index])
})
