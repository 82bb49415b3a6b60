// Sums as clause 4.9 asks them to be printed: the comparison that is true, and what is missing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passes } from '@open-socialism/tally'
import { missingFor, saySum, sumOfConsensus, sumOfVote, type Counted } from './sums.ts'

const counted = (changes: Partial<Counted>): Counted => ({
  for: 0,
  against: 0,
  abstain: 0,
  silent: 0,
  objections: 0,
  electorate: 9,
  quorumNeeded: 5,
  ...changes,
})
const twoThirds = { n: 2, d: 3 }

test('the charter’s own example: 5 for, 2 against, 1 abstained, 1 recused', () => {
  const sum = sumOfVote(counted({ for: 5, against: 2, abstain: 1 }), twoThirds, 1)
  assert.equal(saySum(sum, 'passes'), '5 for, 2 against, 1 abstained, 1 recused: 3 × 5 ≥ 2 × 7, passes')
  assert.equal(sum.passes, true)
})

const table: [Partial<Counted>, Parameters<typeof sumOfVote>[1], string, boolean][] = [
  [{ for: 6, against: 2 }, { n: 8, d: 10 }, '5 × 6 < 4 × 8', false],
  [{ for: 3, against: 4 }, 'majority', '3 ≤ 4', false],
  [{ for: 4, against: 4 }, 'majority', '4 ≤ 4', false],
  [{ for: 4, against: 3 }, 'majority', '4 > 3', true],
  [{ for: 4, against: 2 }, twoThirds, '3 × 4 ≥ 2 × 6', true],
  [{ for: 3, against: 1 }, twoThirds, '4 of 9 spoke, 5 needed', false],
  [{ for: 0, against: 0, abstain: 6 }, twoThirds, 'nobody is for', false],
]
for (const [counts, threshold, comparison, passed] of table)
  test(`${JSON.stringify(counts)} at ${JSON.stringify(threshold)}: ${comparison}`, () => {
    const sum = sumOfVote(counted(counts), threshold, 0)
    assert.deepEqual([sum.comparison, sum.passes], [comparison, passed])
  })

test('with a quorum, the sum passes exactly where the rules say that it passes', () => {
  const threshold = fc.oneof(
    fc.constant('majority' as const),
    fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .filter(([n, d]) => n <= d)
      .map(([n, d]) => ({ n, d })),
  )
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), threshold, (yes, no, need) => {
      assert.equal(
        sumOfVote(counted({ for: yes, against: no, quorumNeeded: 0 }), need, 0).passes,
        passes(need, yes, no),
      )
    }),
  )
})

test('consensus: an objection blocks, too few agree, quorum is missing, or it stands', () => {
  const sum = (changes: Partial<Counted>) => sumOfConsensus(counted(changes), 'more-agree', 0)
  assert.deepEqual(
    [sum({ for: 6, objections: 1 }).passes, sum({ for: 6, objections: 1 }).counts],
    [false, '6 agree, 1 objects'],
  )
  assert.deepEqual(
    [sum({ for: 3, against: 2, abstain: 1 }).passes, sum({ for: 3, against: 2, abstain: 1 }).comparison],
    [false, '3 ≤ 3'],
  )
  assert.deepEqual([sum({ for: 4 }).passes, sum({ for: 4 }).comparison], [false, '4 of 9 spoke, 5 needed'])
  assert.deepEqual(
    [sum({ for: 8, against: 1 }).passes, sum({ for: 8, against: 1 }).counts],
    [true, '8 agree, 1 stands aside, none objects'],
  )
})

test('consent needs no majority of agreement, and two thirds are asked where a clause demands them', () => {
  assert.equal(sumOfConsensus(counted({ for: 1, abstain: 5 }), 'no-objection', 0).passes, true)
  const demanded = sumOfConsensus(counted({ for: 5, against: 3 }), 'more-agree', 0, true)
  assert.deepEqual([demanded.passes, demanded.comparison], [false, '3 × 5 < 2 × 8'])
})

test('nobody agreeing is no consensus, whatever the rule', () => {
  for (const rule of ['more-agree', 'no-objection'] as const)
    assert.equal(sumOfConsensus(counted({ abstain: 6 }), rule, 0).passes, false)
})

test('what is missing until a vote passes', () => {
  assert.equal(
    missingFor(counted({ for: 3, against: 2, silent: 4 }), twoThirds),
    '1 more vote for would pass it',
  )
  assert.equal(missingFor(counted({ for: 5, against: 2, silent: 2 }), twoThirds), null)
  assert.equal(
    missingFor(counted({ for: 1, against: 6, silent: 2 }), twoThirds),
    'those still to vote cannot pass it alone',
  )
})
