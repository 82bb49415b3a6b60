// Pictures: PNGs of the right size, drawn beside the event loop, kept within bounds, with a short line of who waits.
import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { drawPreview } from './drawing.ts'
import type { PreviewFacts } from './facts.ts'
import { createRenderer } from './render.ts'

const facts = (title: string, more: Partial<PreviewFacts> = {}): PreviewFacts => ({
  society: 'Testland',
  title,
  chain: ['Council', 'Health'],
  seats: ['for', 'aside', 'against', 'abstain', 'silent'],
  ...more,
})
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a picture is a PNG of 1200 by 630, the same for the same facts, another for others', async () => {
  const renderer = createRenderer()
  const one = await renderer.png(drawPreview(facts('Share tumour images')))
  ok(one !== null)
  equal(one.png.subarray(1, 4).toString(), 'PNG')
  deepEqual(sizeOf(one.png), [1200, 630])
  equal((await renderer.png(drawPreview(facts('Share tumour images'))))?.tag, one.tag)
  notEqual((await renderer.png(drawPreview(facts('Share other images'))))?.tag, one.tag)
})

test('names of any kind are drawn or left out, and none of them breaks the picture', async () => {
  const renderer = createRenderer()
  for (const title of [
    '<script>&"',
    'مجلس الصحة العامة',
    '健康委员会',
    'x'.repeat(400),
    '',
    '\u0000\u0007\u{1F680}',
  ])
    ok((await renderer.png(drawPreview(facts(title)))) !== null, title)
  for (const seats of [[], ['for'], Array.from({ length: 2000 }, () => 'silent')] as PreviewFacts['seats'][])
    ok((await renderer.png(drawPreview(facts('Seats', { seats })))) !== null)
  ok(
    (await renderer.png(
      drawPreview(facts('Deep', { seats: [], chain: Array.from({ length: 40 }, () => 'a') })),
    )) !== null,
  )
})

test('the event loop goes on while pictures are drawn, and who comes when too many wait is sent away', async () => {
  const renderer = createRenderer({ waiting: 3, keptBytes: 100_000 })
  let longest = 0
  let before = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - before)
    before = performance.now()
  }, 5)
  const asked = await Promise.all(
    Array.from({ length: 8 }, (_, n) => renderer.png(drawPreview(facts(`Picture ${String(n)}`)))),
  )
  clearInterval(beat)
  equal(asked.filter((one) => one === null).length, 5)
  ok(longest < 250, `blocked for ${String(Math.round(longest))} ms`)
  equal(renderer.waiting, 0)
  ok((await renderer.png(drawPreview(facts('Later')))) !== null)
})
