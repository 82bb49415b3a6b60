// The pages' cache: one making for all who wait, a second's life, bounded bytes, nothing private.
import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { createPageCache, keptMs } from './page-cache.ts'
import type { Page } from './page.ts'

const page = (text: string, headers: Page['headers'] = {}, status = 200): Page => ({
  status,
  headers,
  tag: 'W/"x"',
  parts: [Buffer.from(text)],
  length: Buffer.byteLength(text),
})

test('a page is made once in a second', async () => {
  const cache = createPageCache(1_000_000)
  let made = 0
  const make = () => Promise.resolve(page(`page ${String(++made)}`))
  await Promise.all([cache.get('/', 0, make), cache.get('/', 0, make)])
  await cache.get('/', keptMs - 1, make)
  equal(made, 1)
  await cache.get('/', keptMs, make)
  equal(made, 2)
  await cache.get('/other', keptMs, make)
  equal(made, 3)
})

test('what failed, moved or carries a cookie is not kept', async () => {
  const cache = createPageCache(1_000_000)
  let made = 0
  for (const answer of [page('x', { 'set-cookie': 'a=1' }), page('x', {}, 500), page('x', {}, 303)]) {
    const make = () => {
      made++
      return Promise.resolve(answer)
    }
    made = 0
    await cache.get('/', 0, make)
    await cache.get('/', 0, make)
    equal(made, 2)
  }
  await cache.get('/', 0, () => Promise.reject(new Error('broken'))).catch(() => made++)
  equal(made, 3)
  equal(cache.bytes, 0)
})

test('its bytes are bounded however many addresses are asked', async () => {
  const cache = createPageCache(100_000)
  for (let n = 0; n < 1000; n++)
    await cache.get(`/?${String(n)}`, 0, () => Promise.resolve(page('x'.repeat(1000))))
  ok(cache.bytes <= 100_000)
  ok(cache.bytes > 50_000)
})
