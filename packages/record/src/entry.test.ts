// The bytes of entries: RFC 8785's order and numbers, and everything that is not an entry.
import { equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodeEntry, EntryTooLong, maxEntryBytes } from './entry.ts'

const encoded = (value: unknown): string => Buffer.from(encodeEntry(value)).toString('utf8')

const table: readonly [unknown, string][] = [
  [
    { v: 0, log: 'example.org/x', at: 5, act: { b: 1, a: 2 } },
    '{"act":{"a":2,"b":1},"at":5,"log":"example.org/x","v":0}',
  ],
  [{ '€': 1, '\r': 2, '1': 3, '😀': 4, ö: 5 }, '{"\\r":2,"1":3,"ö":5,"€":1,"😀":4}'],
  [{ a: [1e21, 1e-7, 4.5, -0, Number('333333333.33333329')] }, '{"a":[1e+21,1e-7,4.5,0,333333333.3333333]}'],
  [{ text: '"\\\u0007\u007f</é' }, '{"text":"\\"\\\\\\u0007\u007f</é"}'],
  [{ absent: undefined, there: null }, '{"there":null}'],
]

for (const [value, json] of table) {
  test(`canonical: ${json}`, () => {
    equal(encoded(value), json)
  })
}

test('the same value has the same bytes, in whatever order its keys were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      equal(encoded(turned), encoded(value))
      equal(encoded(JSON.parse(encoded(value))), encoded(value))
    }),
  )
})

test('bigints, numbers that JSON lacks, lone surrogates and nothing at all are no entries', () => {
  for (const value of [{ n: 1n }, { n: Number.NaN }, { n: Infinity }, { s: '\ud800' }, undefined]) {
    throws(() => encodeEntry(value))
  }
})

test('an entry has at most 65,535 bytes, counted in UTF-8', () => {
  const frame = encodeEntry({ s: '' }).length
  equal(encodeEntry({ s: 'x'.repeat(maxEntryBytes - frame) }).length, maxEntryBytes)
  throws(() => encodeEntry({ s: 'x'.repeat(maxEntryBytes - frame + 1) }), EntryTooLong)
  throws(
    () => encodeEntry({ s: '€'.repeat(30_000) }),
    (error) => {
      return error instanceof EntryTooLong && error.bytes === 90_000 + frame
    },
  )
})
