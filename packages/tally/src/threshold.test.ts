// Tests of clause 4.9's arithmetic: a table of sums, then properties over all fractions.
import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canPass, demandsAtLeast, passes, sum, twoThirds } from './threshold.ts'
import type { Threshold } from './threshold.ts'

const fourFifths = { n: 4, d: 5 }
const table: readonly [Threshold, number, number, string][] = [
  [twoThirds, 5, 2, '3 × 5 ≥ 2 × 7, passes'],
  [twoThirds, 4, 2, '3 × 4 ≥ 2 × 6, passes'],
  [twoThirds, 3, 2, '3 × 3 < 2 × 5, fails'],
  [fourFifths, 6, 2, '5 × 6 < 4 × 8, fails'],
  [fourFifths, 8, 2, '5 × 8 ≥ 4 × 10, passes'],
  [{ n: 9, d: 10 }, 8, 1, '10 × 8 < 9 × 9, fails'],
  [{ n: 1, d: 1 }, 3, 0, '1 × 3 ≥ 1 × 3, passes'],
  [{ n: 1, d: 1 }, 3, 1, '1 × 3 < 1 × 4, fails'],
  [{ n: 1, d: 2 }, 2, 2, '2 × 2 ≥ 1 × 4, passes'],
  [twoThirds, 0, 3, '3 × 0 < 2 × 3, fails'],
  [twoThirds, 0, 0, '3 × 0 ≥ 2 × 0, but nobody is for: fails'],
  ['majority', 3, 2, '3 > 2, passes'],
  ['majority', 2, 2, '2 ≤ 2, fails'],
  ['majority', 0, 0, '0 ≤ 0, fails'],
  ['majority', 1, 0, '1 > 0, passes'],
]

for (const [threshold, votesFor, votesAgainst, text] of table) {
  test(`4.9 the page prints the sum: ${text}`, () => {
    const shown = sum(threshold, votesFor, votesAgainst)
    equal(shown.text, text)
    equal(shown.passes, text.endsWith('passes'))
    equal(passes(threshold, votesFor, votesAgainst), shown.passes)
  })
}

const fraction = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([n, d]): Threshold => ({ n, d }))
const threshold = fc.oneof(fraction, fc.constant<Threshold>('majority'))
const count = fc.integer({ min: 0, max: 4_000_000_000 })

test('4.9 no rounding: the result is that of unbounded integers', () => {
  fc.assert(
    fc.property(fraction, count, count, (drawn, votesFor, votesAgainst) => {
      if (drawn === 'majority') return
      const left = BigInt(drawn.d) * BigInt(votesFor)
      const right = BigInt(drawn.n) * (BigInt(votesFor) + BigInt(votesAgainst))
      equal(passes(drawn, votesFor, votesAgainst), votesFor > 0 && left >= right)
    }),
  )
})

test('4.9 one vote more for never makes a decision fail, one more against never makes it pass', () => {
  fc.assert(
    fc.property(threshold, count, count, (drawn, votesFor, votesAgainst) => {
      if (canPass(drawn) && passes(drawn, votesFor, votesAgainst)) {
        equal(passes(drawn, votesFor + 1, votesAgainst), true)
      }
      if (!passes(drawn, votesFor, votesAgainst)) equal(passes(drawn, votesFor, votesAgainst + 1), false)
    }),
  )
})

test('3.2 a threshold that no votes could satisfy is told apart from one that unanimity passes', () => {
  fc.assert(
    fc.property(threshold, fc.integer({ min: 1, max: 1000 }), (drawn, votesFor) => {
      equal(canPass(drawn), passes(drawn, votesFor, 0))
    }),
  )
  equal(canPass({ n: 3, d: 2 }), false)
  equal(canPass({ n: 0, d: 0 }), false)
})

test('3.3 a threshold demands at least a floor exactly when what passes it passes the floor', () => {
  const small = fc.integer({ min: 0, max: 12 })
  const smallFraction = fc
    .tuple(small, fc.integer({ min: 1, max: 12 }))
    .map(([n, d]): Threshold => ({ n, d }))
  const drawnThreshold = fc.oneof(smallFraction.filter(canPass), fc.constant<Threshold>('majority'))
  fc.assert(
    fc.property(drawnThreshold, drawnThreshold, (drawn, floor) => {
      let implied = true
      // 144 votes tell apart every two fractions whose terms are at most 12.
      for (let total = 1; total <= 144; total += 1) {
        for (let votesFor = 0; votesFor <= total; votesFor += 1) {
          if (passes(drawn, votesFor, total - votesFor) && !passes(floor, votesFor, total - votesFor))
            implied = false
        }
      }
      equal(demandsAtLeast(drawn, floor), implied)
    }),
    { numRuns: 60 },
  )
  equal(demandsAtLeast(twoThirds, 'majority'), true)
  equal(demandsAtLeast('majority', twoThirds), false)
  equal(demandsAtLeast({ n: 1, d: 2 }, 'majority'), false)
})
