// Numbers, shares and lists in words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figures, nameThreshold, sayCount, sayList, sayShare, sayThreshold } from './numbers.ts'

const shares: [number, number, string][] = [
  [2, 3, 'two thirds'],
  [9, 10, 'nine tenths'],
  [8, 10, 'four fifths'],
  [7, 10, 'seven tenths'],
  [1, 2, 'half'],
  [1, 3, 'a third'],
  [3, 3, 'all'],
  [17, 20, '17 of 20'],
  [60, 100, 'three fifths'],
]
for (const [n, d, words] of shares)
  test(`${String(n)}/${String(d)} is ${words}`, () => assert.equal(sayShare(n, d), words))

test('thresholds have a name and a need', () => {
  assert.deepEqual(
    [sayThreshold('majority'), nameThreshold('majority')],
    ['a simple majority', 'Simple majority'],
  )
  assert.equal(nameThreshold({ n: 2, d: 3 }), 'Two thirds')
})

test('thousands are parted, small numbers are words', () => {
  assert.deepEqual(
    [figures(318_204), figures(999), figures(1_000_000), sayCount(9), sayCount(13)],
    ['318,204', '999', '1,000,000', 'nine', '13'],
  )
})

test('lists end with and', () => {
  assert.deepEqual(
    [sayList([]), sayList(['a']), sayList(['a', 'b']), sayList(['a', 'b', 'c'])],
    ['', 'a', 'a and b', 'a, b and c'],
  )
})
