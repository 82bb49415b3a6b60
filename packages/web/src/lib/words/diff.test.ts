// Comparison of texts: both texts can be read back from it, and it says no more than what changed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareTexts, type Change } from './diff.ts'

const without = (changes: readonly Change[], kind: Change['kind']) =>
  changes
    .filter((one) => one.kind !== kind)
    .map((one) => one.text)
    .join('')

test('words that changed are named, the others stand', () => {
  assert.deepEqual(compareTexts('a kit every year to all', 'a kit every two years to all'), [
    { kind: 'same', text: 'a kit every ' },
    { kind: 'removed', text: 'year ' },
    { kind: 'added', text: 'two years ' },
    { kind: 'same', text: 'to all' },
  ])
})

test('equal texts have no changes', () => {
  assert.deepEqual(compareTexts('same', 'same'), [{ kind: 'same', text: 'same' }])
  assert.deepEqual(compareTexts('', ''), [])
})

test('both texts can be read back, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('one', 'two', ' ', '  ', '\n', '\n\n', 'three.', '保健'), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = compareTexts(before, after)
      assert.equal(without(changes, 'added'), before)
      assert.equal(without(changes, 'removed'), after)
    }),
  )
})

test('texts of fifty thousand letters are compared in a moment', () => {
  const long = Array.from({ length: 9_000 }, (_, index) => `word${String(index % 700)}`).join(' ')
  const changes = compareTexts(long, `${long.slice(0, 20_000)} changed ${long.slice(20_000)}`)
  assert.equal(without(changes, 'added'), long)
})
