// Mistyped words are found by what is left of them without a letter.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { distance, keysToFind, mayBeMistyped, mostApart, nearKeys } from './near.ts'

const apart: [string, string, number][] = [
  ['health', 'health', 0],
  ['health', 'helth', 1],
  ['health', 'heatlh', 1],
  ['health', 'healthy', 1],
  ['health', 'wealth', 1],
  ['transport', 'tranpsrt', 2],
  ['abc', '', 3],
]
for (const [a, b, steps] of apart)
  test(`${a} and ${b || 'nothing'} are ${String(steps)} apart`, () => {
    assert.equal(distance(a, b), steps)
    assert.equal(distance(b, a), steps)
  })

test('any one letter wrong, missing, too many or swapped shares a key', () => {
  const word = fc.stringMatching(/^[a-f]{4,10}$/)
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('drop', 'swap', 'put', 'other'), (right, where, how) => {
      const at = where % (right.length - 1)
      const typed = {
        drop: right.slice(0, at) + right.slice(at + 1),
        swap: right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + right.slice(at + 2),
        put: `${right.slice(0, at)}z${right.slice(at)}`,
        other: `${right.slice(0, at)}z${right.slice(at + 1)}`,
      }[how]
      const kept = new Set(nearKeys(right))
      return distance(right, typed) <= 1 && keysToFind(typed).some((key) => kept.has(key))
    }),
  )
})

test('short words, numbers and very long ones are taken as they are typed', () => {
  for (const word of ['the', '2026', 'a1b2', 'x'.repeat(25)]) assert.equal(mayBeMistyped(word), false)
  for (const word of ['care', 'здоровье', 'مستشفى']) assert.equal(mayBeMistyped(word), true)
  assert.deepEqual([mostApart('health'), mostApart('transport')], [1, 2])
})
