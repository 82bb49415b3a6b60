// Words are folded alike in every script, and stand where the text has them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distinctWords, fold, wordsIn } from './words.ts'

const alike: [string, string, string][] = [
  ['Health', 'health', 'capitals'],
  ['Café', 'cafe', 'an accent'],
  ['Cafe\u0301', 'cafe', 'an accent as a sign of its own'],
  ['STRASSE', 'strasse', 'capitals of ß'],
  ['Straße', 'strasse', 'ß'],
  ['Ærø', 'aero', 'Danish letters'],
  ['Łódź', 'lodz', 'Polish letters'],
  ['İstanbul', 'istanbul', 'a dotted I'],
  ['ΟΔΟΣ', 'οδοσ', 'Greek, with another sigma at its end'],
  ['οδός', 'οδοσ', 'Greek'],
  ['ЁЛКА', 'елка', 'Russian'],
  ['مُحَمَّد', 'محمد', 'Arabic with vowel signs'],
  ['محـــمد', 'محمد', 'Arabic, stretched'],
  ['أحمد', 'احمد', 'an alef with its hamza'],
  ['שָׁלוֹם', 'שלום', 'Hebrew with points'],
  ['ｆｕｌｌ', 'full', 'wide letters'],
  ['한국', '한국', 'Korean'],
]
for (const [written, folded, what] of alike)
  test(`${what}: ${written} is ${folded}`, () => assert.equal(fold(written), folded))

test('words stand where the text has them', () => {
  const text = 'The café, d’été (2026) – «Über»!'
  assert.deepEqual(
    [...wordsIn(text)].map(({ word, from, to }) => [word, text.slice(from, to)]),
    [
      ['the', 'The'],
      ['cafe', 'café'],
      ['d', 'd'],
      ['ete', 'été'],
      ['2026', '2026'],
      ['uber', 'Über'],
    ],
  )
})

test('scripts without spaces give pairs of letters, so that a word in the middle is found', () => {
  assert.deepEqual([...distinctWords('東京都')], ['東京', '京都', '都'])
  assert.ok([...distinctWords('京都')].every((word) => distinctWords('東京都').has(word)))
  assert.ok(distinctWords('สุขภาพ').size > 1)
})

test('what is no word gives none, and nothing in a text breaks out of one', () => {
  for (const text of ['', '  ', '%%__\\', `'"&|!<->:*()`, '\u0000\u0007', '🙂'])
    assert.deepEqual([...wordsIn(text)], [])
  const odd = `o'neil:* & \\'; drop table search --`
  assert.ok([...distinctWords(odd)].every((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word)))
})

test('a very long word and a very long text are cut', () => {
  assert.equal(fold('x'.repeat(100)).length, 40)
  const long = Array.from({ length: 30_000 }, (_, n) => `w${String(n)}`).join(' ')
  assert.equal(distinctWords(long).size, 20_000)
})
