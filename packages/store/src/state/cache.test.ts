// The cache keeps what is used and stays within its bounds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Key } from '@open-socialism/kernel'
import { openCache } from './cache.ts'

const key = (n: number): Key => `person:f${n}`
const kept = (from: number) => ({ state: null, from })

test('what was put is found until it is dropped', () => {
  const cache = openCache(1_000_000)
  cache.put(key(1), kept(7), 10)
  assert.equal(cache.get(key(1))?.from, 7)
  cache.put(key(1), kept(8), 10)
  assert.equal(cache.get(key(1))?.from, 8)
  cache.drop([key(1), key(2)])
  assert.equal(cache.get(key(1)), undefined)
})

test('what is dropped does not come back from the older half', () => {
  const cache = openCache(4000)
  cache.put(key(1), kept(1), 100)
  for (let n = 2; n < 12; n++) cache.put(key(n), kept(n), 100)
  cache.put(key(1), kept(2), 100)
  assert.equal(cache.get(key(1))?.from, 2)
  cache.drop([key(1)])
  assert.equal(cache.get(key(1)), undefined)
  cache.clear()
  assert.equal(cache.get(key(11)), undefined)
})

test('of many states those in use stay, and no more than fit', () => {
  const cache = openCache(22_000)
  cache.put(key(0), kept(0), 100)
  for (let n = 1; n < 10_000; n++) {
    cache.put(key(n), kept(n), 100)
    assert.equal(cache.get(key(0))?.from, 0, 'used all the time')
  }
  const left = Array.from({ length: 10_000 }, (_, n) => cache.get(key(n))).filter((one) => one !== undefined)
  assert.ok(left.length <= 100, `${left.length} are left`)
  assert.equal(cache.get(key(9999))?.from, 9999)
})
