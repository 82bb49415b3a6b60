// Badge: as many rings as circles enclose it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layBadge } from './badge.ts'

test('the top circle is one full disc', () => {
  assert.deepEqual(layBadge(1), { rings: [], core: 22 })
})

test('a circle at level 4 stands in three rings', () => {
  assert.deepEqual(layBadge(4), { rings: [22, 17.6, 13.2], core: 8.8 })
})

test('deep circles keep a core that can be seen, and rings that never meet', () => {
  const { rings, core } = layBadge(12)
  assert.equal(rings.length, 11)
  assert.ok(core >= 4)
  rings.forEach((ring, index) => assert.ok(ring > (rings[index + 1] ?? core)))
})
