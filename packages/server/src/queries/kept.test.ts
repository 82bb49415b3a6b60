// What is kept in memory is read once, renewed where events touched it, and read anew after a failure.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Event } from '@open-socialism/kernel'
import { keep } from './kept.ts'

const awoke = (circle: string): Event => ({ type: 'circle-awoke', circle }) as Event

function counting(fails = 0) {
  const told: string[][] = []
  let reads = 0
  const kept = keep({
    read: () => {
      reads++
      return reads <= fails ? Promise.reject(new Error('away')) : Promise.resolve(new Set(['read']))
    },
    renew: (value, keys) => {
      told.push([...keys])
      for (const key of keys) value.add(key)
      return Promise.resolve()
    },
    touched: (event) => (event.type === 'circle-awoke' ? [event.circle] : []),
  })
  return { kept, told, reads: () => reads }
}

test('it is read once, and renewed only by what events touch', async () => {
  const { kept, told, reads } = counting()
  await Promise.all([kept.get(), kept.get()])
  kept.told([{ type: 'clock-advanced', to: 1 }])
  await kept.get()
  assert.deepEqual([reads(), told], [1, []])
  kept.told([awoke('a'), awoke('b'), awoke('a')])
  assert.deepEqual([...(await kept.get())], ['read', 'a', 'b'])
  assert.deepEqual([reads(), told], [1, [['a', 'b']]])
})

test('what happens while it is read is renewed afterwards', async () => {
  const { kept, told } = counting()
  const first = kept.get()
  kept.told([awoke('late')])
  await first
  assert.ok((await kept.get()).has('late'))
  assert.deepEqual(told, [['late']])
})

test('after a failure it is read anew; after very many events too', async () => {
  const { kept, told, reads } = counting(1)
  await assert.rejects(kept.get(), /away/)
  await kept.get()
  assert.equal(reads(), 2)
  kept.told(Array.from({ length: 2001 }, (_, n) => awoke(`c${n}`)))
  await kept.get()
  assert.deepEqual([reads(), told], [3, []])
})
