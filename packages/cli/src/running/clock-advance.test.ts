// Lengths of time as they are typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lengthOf } from './clock-advance.ts'

const hour = 3_600_000
const lengths: [typed: string, ms: number | undefined][] = [
  ['3d', 72 * hour],
  ['12h', 12 * hour],
  ['30m', hour / 2],
  ['1w', 168 * hour],
  ['2d12h', 60 * hour],
  ['0d', undefined],
  ['3', undefined],
  ['d', undefined],
  ['-3d', undefined],
  ['3d ', undefined],
  ['1.5d', undefined],
  ['9999999d', undefined],
  ['', undefined],
]

for (const [typed, ms] of lengths)
  test(`"${typed}" is ${ms === undefined ? 'no length of time' : `${ms} ms`}`, () => {
    assert.equal(lengthOf(typed), ms)
  })
