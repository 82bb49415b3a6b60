// Rings: concentric, in order, one line to each name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layRings, ROW } from './rings.ts'

test('four levels give four rings, shrinking inwards, the last one filled', () => {
  const { rings, height } = layRings(4)
  assert.equal(height, 4 * ROW)
  assert.deepEqual(
    rings.map((ring) => ring.r),
    [39.4, 29.3, 19.1, 9],
  )
  assert.deepEqual(
    rings.map((ring) => ring.here),
    [false, false, false, true],
  )
})

test('each line ends in the middle of its row', () => {
  for (const levels of [1, 2, 3, 5, 9, 14]) {
    const { rings, width } = layRings(levels)
    rings.forEach((ring, index) => {
      const ends = /(?:M[\d.]+ |L[\d.]+ )([\d.]+)H([\d.]+)$/.exec(ring.line)
      assert.ok(ends, `${ring.line} ends along a row`)
      assert.equal(Number(ends[1]), ROW * index + ROW / 2)
      assert.ok(Number(ends[2]) < width)
    })
  }
})

test('each dot lies on its ring, and no ring leaves the figure', () => {
  for (const levels of [1, 2, 4, 8, 12]) {
    const { rings, cx, cy } = layRings(levels)
    for (const ring of rings) {
      assert.ok(Math.abs(Math.hypot(ring.dot.x - cx, ring.dot.y - cy) - ring.r) < 0.3)
      assert.ok(cx - ring.r >= 1.9)
    }
  }
})

test('no level at all is refused', () => {
  assert.throws(() => layRings(0), RangeError)
})
