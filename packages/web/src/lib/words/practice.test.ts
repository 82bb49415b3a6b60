// Practices in words (clause 3).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  consentPractice,
  leadershipPractice,
  leadPractice,
  majorityPractice,
  standardPractice,
  type PersonId,
} from '@open-socialism/kernel'
import { practiceRows, sayPractice, sayQuorum } from './practice.ts'

const nameOf = () => 'Ada Obi'
const table = [
  [
    standardPractice,
    'It seeks consensus for 7 days. If that fails, it votes up to three times for two thirds, and last it votes for a simple majority.',
  ],
  [
    leadershipPractice,
    'It seeks consensus for 7 days. If that fails, it votes again and again, each time for less: nine tenths, four fifths, seven tenths, three fifths, and last a simple majority.',
  ],
  [consentPractice, 'It asks whether anyone objects for 7 days.'],
  [majorityPractice, 'It votes for a simple majority.'],
  [
    leadPractice('p1' as PersonId),
    'It lets Ada Obi decide alone after hearing advice for 3 days, within 7 days.',
  ],
] as const
for (const [practice, words] of table)
  test(`${practice.name} in words`, () => assert.equal(sayPractice(practice, nameOf), words))

test('quorum in words', () => {
  assert.equal(sayQuorum(standardPractice.quorum), 'More than half of those who may take part')
  assert.equal(sayQuorum({ n: 2, d: 3, strict: false }), 'At least two thirds of those who may take part')
  assert.equal(sayQuorum(null), 'None: whoever speaks decides')
})

test('every row of a practice names its clause, and hidden votes and stronger ways of knowing are said', () => {
  const rows = practiceRows({
    ...standardPractice,
    hiddenVotes: true,
    requires: 'passkey',
    publicComment: false,
  })
  assert.ok(rows.every((row) => /^\d+\.\d+$/.test(row.clause) && row.words !== ''))
  const said = rows.map((row) => row.words).join(' ')
  assert.match(said, /Shown when the round closes/)
  assert.match(said, /A passkey/)
  assert.match(said, /May not comment/)
})
