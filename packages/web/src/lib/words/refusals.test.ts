// Every refusal has its words: what was refused, and what to do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reasons } from '@open-socialism/kernel'
import { kernelWords, sayRefusal, serverWords } from './refusals.ts'

test('every reason of the rules has its words, and no words are left over', () => {
  assert.deepEqual(Object.keys(kernelWords).sort(), [...reasons].sort())
})

for (const [reason, words] of [...Object.entries(kernelWords), ...Object.entries(serverWords)])
  test(`${reason} is said in sentences`, () => {
    for (const sentence of [words.said, words.todo]) {
      assert.match(sentence, /^[A-Z].*[.?]$/s)
      assert.doesNotMatch(sentence, /!|\berror\b|must-be/i)
    }
  })

test('a reason that this table does not know is still said', () => {
  assert.equal(sayRefusal('moon-must-be-full').said, 'Moon must be full.')
})
