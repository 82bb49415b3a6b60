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
  type Practice,
} from '@open-socialism/kernel'
import fc from 'fast-check'
import { anyPractice, practiceParts } from './practice.example.ts'
import { practiceRows, sayPractice, sayQuorum, sayStages } from './practice.ts'

const nameOf = (person: string) => (person === 'p1' ? 'Ada Obi' : 'Jo Lindgren')
const table = [
  [
    standardPractice,
    'It seeks consensus for 7 days, and is done after 3 days at the earliest. If that fails, it votes up to 4 times, for 3 days each after 2 days of discussion: up to 3 that need two thirds and one that needs a simple majority.',
  ],
  [
    leadershipPractice,
    'It seeks consensus for 7 days, and is done after 3 days at the earliest. If that fails, it votes up to 5 times, for 3 days each after 2 days of discussion: one that needs nine tenths, one that needs four fifths, one that needs seven tenths, one that needs three fifths and one that needs a simple majority.',
  ],
  [consentPractice, 'It asks for 7 days whether anyone objects, and is done after 3 days at the earliest.'],
  [majorityPractice, 'It votes once, for 5 days after 2 days of discussion, and needs a simple majority.'],
  [leadPractice('p1' as PersonId), 'Ada Obi decides alone within 7 days, after hearing advice for 3 days.'],
] as const
for (const [practice, words] of table)
  test(`${practice.name} in words`, () => assert.equal(sayPractice(practice, nameOf), words))

test('3.1 any practice reads as whole sentences, and nothing of the data shows through', () => {
  fc.assert(
    fc.property(anyPractice, (practice) => {
      const sentences = sayStages(practice, nameOf)
      assert.ok(sentences.length > 0 && sentences.length <= practice.stages.length)
      for (const sentence of sentences) assert.match(sentence, /^[A-Z][^.]*\.$/)
      for (const row of practiceRows(practice)) assert.match(row.words, /^[A-Z][^.]*$/)
      const said = [...sentences, ...practiceRows(practice).map((row) => row.words)].join(' ')
      assert.doesNotMatch(said, /undefined|null|NaN|\[object|[a-z]Hours|-objection|\b0 | {2}/)
    }),
  )
})

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
const reduced = ({ n, d, ...rest }: { n: number; d: number }) => ({
  n: n / gcd(n, d),
  d: d / gcd(n, d),
  ...rest,
})

/** What a practice means: 4 of 6 is 2 of 3, and a quorum above nobody is one person, whatever the whole. */
const meaning = ({ name: _, stages, quorum, ...rest }: Practice) => ({
  ...rest,
  quorum: quorum && (quorum.n === 0 ? 'somebody' : reduced(quorum)),
  stages: stages.map((stage) =>
    stage.method === 'vote' && stage.threshold !== 'majority'
      ? { ...stage, threshold: reduced(stage.threshold) }
      : stage,
  ),
})
const words = (practice: Practice) => JSON.stringify([sayStages(practice, nameOf), practiceRows(practice)])

for (const part of Object.keys(practiceParts) as (keyof typeof practiceParts)[])
  if (part !== 'name')
    test(`3.1 two practices that differ in ${part} never read the same`, () => {
      fc.assert(
        fc.property(anyPractice, anyPractice, (one, other) => {
          const changed = { ...one, [part]: other[part] }
          const same = JSON.stringify(meaning(one)) === JSON.stringify(meaning(changed))
          assert.equal(words(one) === words(changed), same)
        }),
      )
    })

const numbers = { hours: 1, minimumHours: 1, discussionHours: 1, adviceHours: 1, rounds: 1 }
test('3.1 a single number that differs within a stage is read', () => {
  fc.assert(
    fc.property(anyPractice, fc.nat(), (practice, seed) => {
      const at = seed % practice.stages.length
      for (const knob of Object.keys(numbers) as (keyof typeof numbers)[]) {
        const stage = practice.stages[at] as unknown as Record<string, number>
        if (stage[knob] === undefined) continue
        const stages = practice.stages.with(at, { ...stage, [knob]: stage[knob] + 1 } as never)
        assert.notEqual(words(practice), words({ ...practice, stages }), knob)
      }
    }),
  )
})

test('quorum in words', () => {
  assert.equal(sayQuorum(standardPractice.quorum), 'More than half of those who may take part')
  assert.equal(sayQuorum({ n: 2, d: 3, strict: false }), 'At least two thirds of those who may take part')
  assert.equal(sayQuorum({ n: 1, d: 1, strict: false }), 'All of those who may take part')
  assert.equal(sayQuorum({ n: 0, d: 1, strict: true }), 'At least one of those who may take part')
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
