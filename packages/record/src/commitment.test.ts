// Clause 5.6: a commitment opens with its own text and randomness, and with nothing else.
import { equal, notEqual } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { charactersOf, commitTo, opens } from './commitment.ts'

test('5.6 the commitment is HMAC-SHA256 under r: a vector of RFC 4231', () => {
  const r = Buffer.from('Jefe')
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  const commitment = Buffer.from(expected, 'hex').toString('base64url')
  equal(opens({ commitment, length: 28 }, { r, text: 'what do ya want for nothing?' }), true)
})

test('5.6 a commitment opens with its text and r, and with no other text, r or length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
      const made = commitTo(text)
      equal(made.commitment.length, 43)
      equal(made.r.length, 32)
      equal(opens(made, made), true)
      equal(opens(made, { r: made.r, text: other }), text === other)
      equal(opens(made, { r: made.r.map((byte) => byte ^ 1), text }), false)
      equal(opens({ ...made, length: made.length + 1 }, made), false)
    }),
  )
})

test('5.6 the same text twice has two commitments, so that nobody can tell they are the same', () => {
  notEqual(commitTo('yes').commitment, commitTo('yes').commitment)
})

test('length is counted in characters, not in bytes or UTF-16 units', () => {
  equal(charactersOf(''), 0)
  equal(charactersOf('año'), 3)
  equal(charactersOf('😀😀'), 2)
  equal(commitTo('שלום').length, 4)
})
