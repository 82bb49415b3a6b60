// Commitments made here are those that the record opens (clause 5.6).
import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { opens } from '@open-socialism/record'
import { commitments } from './commitment.ts'

test('5.6 every commitment opens with its text and randomness, and no two are alike', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { commit, texts } = commitments()
      const refs = [commit(text), commit(text)]
      for (const [n, ref] of refs.entries()) {
        const kept = texts[n]
        ok(kept)
        ok(opens(ref, kept))
        equal(kept.commitment, ref.commitment)
        equal(opens(ref, { ...kept, text: `${text}.` }), false)
        ok(!seen.has(ref.commitment))
        seen.add(ref.commitment)
      }
    }),
    { numRuns: 400 },
  )
})
