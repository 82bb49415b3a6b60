// Faults of a society file keep the line as it was typed beside what was expected.
import assert from 'node:assert/strict'
import test from 'node:test'
import { presentFaults } from './faults.ts'

const fault = (line: number | null, path: string) => ({ path, line, expected: 'a name', found: 'nothing' })

test('faults stand in the order of their lines, each with its line', () => {
  const shown = presentFaults([fault(2, 'people[1]'), fault(1, 'name'), fault(null, '')], 'name:\n  - id: a')
  assert.deepEqual(
    shown.map(({ line, path, typed }) => [line, path, typed]),
    [
      [null, 'the file', null],
      [1, 'name', 'name:'],
      [2, 'people[1]', '- id: a'],
    ],
  )
})

test('a long line is shortened, a line that is not there is left out', () => {
  assert.equal(presentFaults([fault(1, 'x')], 'y'.repeat(500))[0]?.typed?.length, 121)
  assert.equal(presentFaults([fault(9, 'x')], 'short')[0]?.typed, null)
})
