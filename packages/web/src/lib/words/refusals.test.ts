// Every refusal has its words: what was refused, and what to do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reasons } from '@open-socialism/kernel'
import { refusals } from '#messages'
import { sayRefusal } from './refusals.ts'

const said = Object.keys(refusals).flatMap((key) => (key.endsWith('.said') ? [key.slice(0, -5)] : []))

test('every reason of the rules has its words', () => {
  assert.deepEqual(
    reasons.filter((reason) => !said.includes(reason)),
    [],
  )
})

for (const reason of said)
  test(`${reason} is said in sentences`, () => {
    const words = sayRefusal(reason)
    for (const sentence of [words.said, words.todo]) {
      assert.match(sentence, /^[A-Z].*[.?]$/s)
      assert.doesNotMatch(sentence, /!|\berror\b|must-be/i)
    }
  })

test('a reason that this table does not know is still said', () => {
  assert.equal(sayRefusal('moon-must-be-full').said, 'Moon must be full.')
})
