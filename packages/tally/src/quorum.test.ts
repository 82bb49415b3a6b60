// Tests of clause 4.9's quorum: a table of electorates, then properties over all shares.
import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canMeet, meetsQuorum, moreThanHalf, quorumOf } from './quorum.ts'
import type { Quorum } from './quorum.ts'

const atLeastHalf: Quorum = { n: 1, d: 2, strict: false }
const table: readonly [Quorum, number, number][] = [
  [moreThanHalf, 0, 1],
  [moreThanHalf, 1, 1],
  [moreThanHalf, 2, 2],
  [moreThanHalf, 7, 4],
  [moreThanHalf, 8, 5],
  [atLeastHalf, 0, 0],
  [atLeastHalf, 7, 4],
  [atLeastHalf, 8, 4],
  [{ n: 2, d: 3, strict: false }, 9, 6],
  [{ n: 2, d: 3, strict: true }, 9, 7],
  [{ n: 2, d: 3, strict: false }, 10, 7],
  [{ n: 1, d: 1, strict: false }, 5, 5],
  [{ n: 1, d: 1, strict: true }, 5, 6],
]

for (const [quorum, electorate, expected] of table) {
  const words = quorum.strict ? 'more than' : 'at least'
  test(`4.9 ${words} ${quorum.n}/${quorum.d} of ${electorate} is ${expected}`, () => {
    equal(quorumOf(quorum, electorate), expected)
    equal(meetsQuorum(quorum, expected, electorate), true)
    equal(meetsQuorum(quorum, expected - 1, electorate), false)
  })
}

const shares = fc.record({
  n: fc.integer({ min: 0, max: 1_000_000 }),
  d: fc.integer({ min: 1, max: 1_000_000 }),
  strict: fc.boolean(),
})
const people = fc.integer({ min: 1, max: 4_000_000_000 })

test('4.9 the quorum is the smallest count that meets the share', () => {
  fc.assert(
    fc.property(shares, people, (quorum, electorate) => {
      const share = BigInt(quorum.n) * BigInt(electorate)
      const meets = (count: bigint): boolean =>
        quorum.strict ? BigInt(quorum.d) * count > share : BigInt(quorum.d) * count >= share
      const smallest = BigInt(quorumOf(quorum, electorate))
      equal(meets(smallest), true)
      equal(meets(smallest - 1n), false)
    }),
  )
})

test('3.2 a quorum that nobody could meet is told apart from one that everyone together meets', () => {
  fc.assert(
    fc.property(shares, people, (quorum, electorate) => {
      equal(canMeet(quorum), quorumOf(quorum, electorate) <= electorate)
    }),
  )
})
