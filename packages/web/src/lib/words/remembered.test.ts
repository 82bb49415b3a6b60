// What is remembered is worked out once, and its memory is bounded.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered } from './remembered.ts'

test('an answer is worked out once while it is remembered, and the oldest go first', () => {
  const asked: string[] = []
  const shout = remembered((word: string) => (asked.push(word), word.toUpperCase()), 2)
  assert.deepEqual(['a', 'b', 'a', 'c', 'b', 'a'].map(shout), ['A', 'B', 'A', 'C', 'B', 'A'])
  assert.deepEqual(asked, ['a', 'b', 'c', 'a'])
})

test('an answer larger than all that may be remembered is given, and forgets the others', () => {
  let made = 0
  const double = remembered(
    (text: string) => (made++, text + text),
    10,
    (_, answer) => answer.length,
  )
  assert.equal(double('abc'), 'abcabc')
  assert.equal(double('0123456789'), '01234567890123456789')
  assert.equal(double('0123456789'), '01234567890123456789')
  assert.equal(made, 2)
  double('abc')
  assert.equal(made, 3)
})
