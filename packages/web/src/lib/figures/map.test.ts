// The map: children inside parents, no overlap, the same every time, legible at a hundred circles and more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layDots, layMap, type CircleMap, type MapInput } from './map.ts'

const names = [
  'Health',
  'Cancer Research',
  'Food and Farming',
  'Disease Prevention and Treatment',
  'Soil',
  'Night Trains',
  'Vaccination',
]

/** A tree of `count` circles; `choose(i)` gives the index of the parent of circle i. */
function tree(count: number, choose: (index: number) => number): MapInput[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${String(index)}`,
    parent: index === 0 ? null : `c${String(choose(index) % index)}`,
    name: names[index % names.length] ?? 'Circle',
  }))
}

function check(circles: readonly MapInput[], map: CircleMap): void {
  const at = new Map(map.circles.map((circle) => [circle.id, circle]))
  for (const circle of map.circles) {
    const parent = at.get(circles.find((one) => one.id === circle.id)?.parent ?? '')
    if (parent)
      assert.ok(
        Math.hypot(circle.x - parent.x, circle.y - parent.y) + circle.r <= parent.r + 0.5,
        `${circle.id} is inside`,
      )
    for (const other of map.circles) {
      const siblings =
        other.id !== circle.id &&
        circles.find((one) => one.id === other.id)?.parent ===
          circles.find((one) => one.id === circle.id)?.parent
      if (siblings)
        assert.ok(
          Math.hypot(circle.x - other.x, circle.y - other.y) >= circle.r + other.r - 0.5,
          `${circle.id} and ${other.id} are apart`,
        )
    }
  }
}

test('children lie inside their parents and beside each other, for any tree', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
      (count, picks) => {
        const circles = tree(count, (index) => picks[index] ?? 0)
        check(circles, layMap(circles, 'c0'))
      },
    ),
    { numRuns: 25 },
  )
})

test('the same circles give the same map', () => {
  const circles = tree(40, (index) => Math.floor(index / 4))
  assert.deepEqual(layMap(circles, 'c0'), layMap(circles, 'c0'))
})

test('a hundred and twenty circles stay legible: names never print smaller than eleven pixels', () => {
  const circles = tree(120, (index) => Math.floor((index - 1) / 6))
  const map = layMap(circles, 'c0')
  assert.ok(map.size <= 1150, `the map is ${String(map.size)} wide`)
  assert.ok(map.levels >= 2)
  const hidden = map.circles.reduce((sum, circle) => sum + circle.hidden, 0)
  assert.equal(map.circles.length + hidden, 120)
})

test('four levels of sixty circles are all shown', () => {
  const circles = tree(60, (index) => (index < 9 ? 0 : index < 30 ? 1 + (index % 8) : 9 + (index % 20)))
  assert.equal(
    layMap(circles, 'c0').circles.reduce((sum, one) => sum + one.hidden, 0) +
      layMap(circles, 'c0').circles.length,
    60,
  )
})

test('a circle that says it is its own ancestor is drawn once', () => {
  const loop = [
    { id: 'a', parent: 'b', name: 'A' },
    { id: 'b', parent: 'a', name: 'B' },
  ]
  assert.deepEqual(
    layMap(loop, 'a').circles.map((circle) => circle.id),
    ['a', 'b'],
  )
})

test('an unknown root gives an empty map', () => {
  assert.deepEqual(layMap([], 'x').circles, [])
})

test('dots lie inside their circle, nine at most', () => {
  const dots = layDots({ x: 50, y: 50, r: 40 }, 14)
  assert.equal(dots.length, 9)
  for (const dot of dots) assert.ok(Math.hypot(dot.x - 50, dot.y - 50) < 40)
})
