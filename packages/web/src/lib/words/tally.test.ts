// Seats and counts of the present step, held against the kernel's own sums (clauses 4.4 to 4.9).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  keyOf,
  leadPractice,
  tallyOf,
  World,
  type PersonId,
  type PositionState,
  type State,
} from '@open-socialism/kernel'
import { exampleProposal, examplePositions } from './proposal.example.ts'
import { hasQuorum, sumOfConsensus, sumOfVote } from './sums.ts'
import { countOf, eligibleIn, seatsOf } from './tally.ts'

test('seats say who stands where; what was said of another version does not count', () => {
  const proposal = exampleProposal({ version: 2, gone: ['p8' as PersonId] })
  const positions = examplePositions(proposal, ['agree', 'object', 'agree'])
  const [, , third] = positions
  if (third) third.version = 1
  const states = Object.fromEntries(seatsOf(proposal, positions).map((seat) => [seat.person, seat.state]))
  assert.deepEqual(states, {
    p1: 'agree',
    p2: 'object',
    p3: 'silent',
    p4: 'silent',
    p5: 'silent',
    p6: 'silent',
    p7: 'silent',
    p8: 'left',
    p9: 'recused',
  })
})

test('where one person decides, that person alone is the electorate', () => {
  assert.deepEqual(eligibleIn(exampleProposal({}, leadPractice('p2' as PersonId))), ['p2'])
})

const consensus = fc.constantFrom<PositionState['choice']>('agree', 'stand-aside', 'object', 'abstain')
const votes = fc.constantFrom<PositionState['choice']>('for', 'against', 'abstain')

for (const [name, choice, step] of [
  ['consensus', consensus, 0],
  ['a vote', votes, 1],
] as const)
  test(`in ${name} the page counts as the rules count`, () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 8 }), (choices) => {
        const proposal = exampleProposal({ step, phase: step === 0 ? 'consensus' : 'round' })
        const positions = examplePositions(proposal, choices)
        const states = new Map<string, State>([proposal, ...positions].map((state) => [keyOf(state), state]))
        const ruled = tallyOf(new World((key) => states.get(key) ?? null), proposal)
        const counted = countOf(proposal, seatsOf(proposal, positions))
        const present = proposal.ladder[step]
        const sum =
          present?.kind === 'round'
            ? sumOfVote(counted, present.threshold, 1)
            : sumOfConsensus(counted, 'more-agree', 1)
        assert.deepEqual(
          { ...counted, quorate: hasQuorum(counted), passed: sum.passes },
          {
            for: ruled.for,
            against: ruled.against,
            abstain: ruled.abstain,
            objections: ruled.objections,
            silent: ruled.silent,
            electorate: ruled.electorate,
            quorumNeeded: ruled.quorumNeeded,
            quorate: ruled.quorate,
            passed: ruled.passed,
          },
        )
      }),
    )
  })
