// What a receipt that holds is said to prove, in the words that people used.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { receiptLines } from './verify-words.ts'

type Held = Parameters<typeof receiptLines>[0]

test('5.1 who stood aside in a consensus is not said to have been against; 5.8 who signed is told from who did not', () => {
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
    acts: { acts: 1205, signed: 1200, unchecked: 0 },
    texts: 2,
  }
  const lines = receiptLines(held as unknown as Held)
  const [stage] = lines.filter((line) => line.includes('stage 1'))
  equal(stage, '✓ stage 1       2 agree, 1 stand aside, 1 object, 3 silent: not passed')
  deepEqual(
    lines.filter((line) => / acts /.test(line)),
    [
      '✓ acts          1,200 of 1,205 signed by their authors’ keys, as the receipt brings them',
      '· acts          5 of 1,205 not signed: that those people sent them is the operator’s word',
    ],
  )
})
