// What a receipt that holds is said to prove, in the words that people used.
import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { receiptLines } from './verify-words.ts'

type Held = Parameters<typeof receiptLines>[0]

test('5.1 who stood aside in a consensus is not said to have been against', () => {
  const choices = ['agree', 'stand-aside', 'agree', 'object']
  const tally = { for: 2, against: 1, abstain: 0, objections: 1, silent: 3, passed: false }
  const key = { name: 'club.example', keyId: '00000000', type: 1, publicKey: new Uint8Array(32) }
  const held = {
    signatures: {
      key,
      keyFromCopy: false,
      cosigners: [],
      unchecked: 0,
      checkpoint: { origin: 'club.example', size: 9n },
    },
    decision: 'd4',
    summary: {
      decider: 'club',
      status: 'open',
      steps: [{ tally, positions: choices.map((choice) => ({ choice })) }],
    },
    entries: 5,
    texts: 2,
  }
  const [stage] = receiptLines(held as unknown as Held).filter((line) => line.includes('stage 1'))
  equal(stage, '✓ stage 1       2 agree, 1 stand aside, 1 object, 3 silent: not passed')
})
