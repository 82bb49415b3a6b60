// Trial seats in the order of the tree.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { TryPage } from '../server/queries.ts'
import { presentTry } from './try.ts'

const circle = (name: string, level: number, parent: string | null) => ({
  name,
  level,
  parent,
  status: 'living' as const,
})
const names = {
  person: { f1: 'Zoe', f2: 'Ada', f3: 'Ben' },
  circle: {
    top: circle('Top', 1, null),
    z: circle('Zinc', 2, 'top'),
    b: circle('Books', 2, 'top'),
    y: circle('Yarn', 3, 'b'),
  },
  proposal: {},
  project: {},
  document: {},
}
const page: TryPage = {
  seats: [
    { person: 'f1', circles: ['z', 'y', 'top'], needs: 1 },
    { person: 'f2', circles: ['b', 'top'], needs: 2 },
    { person: 'f3', circles: [], needs: 0 },
  ],
  total: 5,
  texts: {},
  erasures: {},
  names,
}
const view = presentTry(page, { texts: {}, names, now: { at: 0, zone: 'UTC' }, viewer: null })

test('circles stand below the one that holds them, and a person in each of theirs', () => {
  assert.deepEqual(
    view.circles.map(({ id, seats }) => [id, seats.map(({ name }) => name).join()]),
    [
      ['top', 'Ada,Zoe'],
      ['b', 'Ada'],
      ['y', 'Zoe'],
      ['z', 'Zoe'],
    ],
  )
  assert.equal(view.circles[2]?.under, 'Books')
})

test('those for whom most waits come first; who has no seat stands apart', () => {
  assert.deepEqual(
    view.busiest.map(({ name, needs }) => [name, needs]),
    [
      ['Ada', '2 things wait'],
      ['Zoe', '1 thing waits'],
    ],
  )
  assert.deepEqual(
    view.seatless.map(({ name }) => name),
    ['Ben'],
  )
})
