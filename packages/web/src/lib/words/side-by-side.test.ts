// Two texts beside each other, and two lists item by item.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareLists, compareTexts, sideBySide } from './diff.ts'

const words = (changes: readonly { text: string }[]) => changes.map(({ text }) => text).join('')

test('each side reads as its own text, whatever was changed', () => {
  const before = 'One stays.\n\nTwo goes away.\n\nThree stays\nas it was.'
  const after = 'One stays.\n\nTwo has come.\n\nThree stays\nas it was.\n\nFour is new.'
  const rows = sideBySide(compareTexts(before, after))
  assert.equal(words(rows.flatMap((row) => row.before)), before)
  assert.equal(words(rows.flatMap((row) => row.after)), after)
  assert.equal(rows[0]?.before[0]?.text, 'One stays.\n\n')
})

test('an item that changed is compared in its words; one of other words is taken out and another put in', () => {
  const kinds = (before: string[], after: string[]) => compareLists(before, after).map(({ kind }) => kind)
  assert.deepEqual(kinds(['Admit Ada Holm', 'Open a clinic'], ['Admit Ada Berg', 'Open a clinic']), [
    'changed',
    'same',
  ])
  assert.deepEqual(kinds(['Admit Ada Holm'], ['Repeal the rules of 1999']), ['removed', 'added'])
  assert.deepEqual(kinds([], ['Anything']), ['added'])
})
