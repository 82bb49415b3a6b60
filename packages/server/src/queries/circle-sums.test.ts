// What lies in a circle is summed over all below it, and made anew only when the tree or what waits has changed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sumsOf } from './circle-sums.ts'
import type { Waiting } from './kept-decisions.ts'
import type { CirclePlace, Places } from './places.ts'

const place = (name: string, parent: string | null, level: number): [string, CirclePlace] => [
  name,
  { name, parent, level, status: name === 'c' ? 'dormant' : 'living' },
]

const places: Places = {
  circles: new Map([place('top', null, 1), place('a', 'top', 2), place('b', 'top', 2), place('c', 'a', 3)]),
  below: new Map([
    [null, ['top']],
    ['top', ['a', 'b']],
    ['a', ['c']],
  ]),
  projects: new Map(),
  documents: new Map(),
  version: 1,
}

const waiting = (version: number, openIn: Record<string, number>): Waiting => ({
  open: { size: 0 },
  openIn: new Map(Object.entries(openIn)),
  overdueIn: new Map([['c', 2]]),
  version,
})

test('each circle has its own and all below it', () => {
  const sums = sumsOf(places, waiting(1, { c: 3, top: 1 }))
  assert.deepEqual(sums.get('top'), { circles: 4, dormant: 1, open: 4, deciding: 2, overdue: 2 })
  assert.deepEqual(sums.get('a'), { circles: 2, dormant: 1, open: 3, deciding: 1, overdue: 2 })
  assert.deepEqual(sums.get('b'), { circles: 1, dormant: 0, open: 0, deciding: 0, overdue: 0 })
})

test('they are made anew when what waits changes, and only then', () => {
  const first = sumsOf(places, waiting(2, { b: 1 }))
  assert.equal(sumsOf(places, waiting(2, { b: 9 })), first)
  assert.equal(sumsOf(places, waiting(3, { b: 9 })).get('top')?.open, 9)
})
