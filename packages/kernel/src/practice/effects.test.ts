// Changing practices and excepting one decision (clauses 3.1 to 3.4, 3.6).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId } from '../ids.ts'
import { quickPractice, threeLevels } from '../testing/founding.ts'
import type { Plain, PlainEffect } from '../testing/plain.ts'
import { society } from '../testing/society.ts'
import { dissolve, propose, resolution } from '../testing/words.ts'
import {
  consentPractice,
  leadPractice,
  leadershipPractice,
  majorityPractice,
  standardPractice,
} from './known.ts'
import type { DecisionKind, Practice, PracticePart } from './language.ts'

const change = (practice: Plain<Practice> | null, decisions?: DecisionKind): PlainEffect => ({
  type: 'change-practice',
  practice,
  ...(decisions && { decisions }),
})

const known: Record<string, Plain<Practice>> = {
  standard: standardPractice,
  leadership: leadershipPractice,
  consent: consentPractice,
  majority: majorityPractice,
  lead: leadPractice('f4' as PersonId),
}

for (const [from, before] of Object.entries(known))
  for (const [to, after] of Object.entries(known))
    if (from !== to)
      test(`3.2 a circle changes from ${from} to ${to} by its own decision`, () => {
        const circles = threeLevels.map((one) =>
          one.circle === 'health' ? { ...one, practice: before } : one,
        )
        const s = society({ circles })
        const id = s.decide('health', [change(after)], 'f5')
        equal(s.proposal(id).carrying.state, 'done')
        deepEqual(s.circle('health').practices, { general: after, byKind: {} })
        equal(s.proposal(s.decide('health', [resolution()], 'f5')).status, 'adopted')
      })

test('3.2 different kinds of decision may have different practices', () => {
  const s = society()
  s.decide('health', [change(consentPractice, 'document')])
  deepEqual(s.circle('health').practices, { general: quickPractice, byKind: { document: consentPractice } })
  const adopt: PlainEffect = {
    type: 'adopt-document',
    document: { title: 'Rules', blob: 'c'.repeat(64), mediaType: 'text/plain', bytes: 5 },
  }
  equal(s.proposal(s.open('health', [adopt])).practice.name, 'Consent')
  equal(s.proposal(s.open('health', [resolution()])).practice.name, 'Quick')
  s.when(propose('health', [adopt, resolution()]), 'f4').thenRefused(
    '3.2',
    'effects-must-fall-under-one-practice',
  )
  s.decide('health', [change(null, 'document')])
  deepEqual(s.circle('health').practices, { general: quickPractice, byKind: {} })
})

test('3.2 a practice that no votes could ever satisfy is refused', () => {
  const s = society()
  const stage = quickPractice.stages[0]!
  const impossible: Plain<Practice>[] = [
    { ...quickPractice, quorum: { n: 1, d: 1, strict: true } },
    { ...quickPractice, stages: [{ ...stage, threshold: { n: 3, d: 2 } } as never] },
    { ...consentPractice, stages: [{ ...consentPractice.stages[0]!, hours: 24, minimumHours: 25 } as never] },
    { ...quickPractice, stages: [{ method: 'lead', lead: 'f4', adviceHours: 24, hours: 24 }] },
  ]
  for (const practice of impossible)
    s.when(propose('health', [change(practice)]), 'f4').thenRefused(
      '3.2',
      'practice-must-be-possible-to-satisfy',
    )
})

test('3.2 who decides alone is a member', () => {
  society()
    .when(propose('health', [change(leadPractice('f1' as PersonId))]), 'f4')
    .thenRefused('3.2', 'lead-must-be-a-member')
})

test('3.1 the general practice remains; only a kind’s own is taken away, where there is one', () => {
  const s = society()
  s.when(propose('health', [change(null)]), 'f4').thenRefused('3.1', 'general-practice-must-remain')
  s.when(propose('health', [change(null, 'circle')]), 'f4').thenRefused(
    '3.2',
    'practice-must-be-there-to-end',
  )
})

test('3.2 a change holds for proposals opened after it; the others end under the practice they began in', () => {
  const s = society()
  const before = s.open('health', [resolution('One')])
  s.decide('health', [change(consentPractice)])
  const after = s.open('health', [resolution('Two')])
  deepEqual([s.proposal(before).practice.name, s.proposal(after).practice.name], ['Quick', 'Consent'])
  s.pass(before)
  equal(s.proposal(before).results.length, 1)
})

const locking = (...lockedPractices: PracticePart[]) =>
  threeLevels.map((one) => (one.circle === 'health' ? { ...one, charter: { lockedPractices } } : one))

test('3.3 the charter’s locked practices stay', () => {
  const s = society({ circles: locking('quorum', 'asks') })
  s.when(propose('health', [change({ ...quickPractice, quorum: null })]), 'f4').thenRefused(
    '3.3',
    'locked-practices-must-stay',
  )
  s.when(propose('health', [change({ ...quickPractice, quorum: null }, 'project')]), 'f4').thenRefused(
    '3.3',
    'locked-practices-must-stay',
  )
  const id = s.decide('health', [change({ ...quickPractice, answerDays: 3 })])
  equal(s.proposal(id).carrying.state, 'done')
})

test('3.3 nor do they give way when a kind’s own practice ends', () => {
  const own = { ...quickPractice, quorum: null }
  const [main, health, research] = threeLevels
  const practices = { general: quickPractice, byKind: { project: own } }
  const s = society({
    circles: [main!, { ...health!, practices, charter: { lockedPractices: ['quorum'] } }, research!],
  })
  s.when(propose('health', [change(null, 'project')]), 'f4').thenRefused('3.3', 'locked-practices-must-stay')
})

const risks: [string, Plain<Practice>][] = [
  ['one-person-decides', leadPractice('f4' as PersonId)],
  [
    'less-than-a-majority',
    { ...quickPractice, stages: [{ ...quickPractice.stages[0]!, threshold: { n: 1, d: 3 } } as never] },
  ],
  ['stage-under-a-day', { ...quickPractice, stages: [{ ...quickPractice.stages[0]!, hours: 23 }] }],
  ['no-quorum', { ...quickPractice, quorum: null }],
  ['no-quorum', { ...quickPractice, quorum: { n: 0, d: 1, strict: true } }],
  ['no-public-comment', { ...quickPractice, publicComment: false }],
]

for (const [risk, practice] of risks) {
  test(`3.4 a practice is marked as a risk, and the parent alerted: ${risk}`, () => {
    const s = society()
    s.decide('health', [change(practice)], 'f5')
    deepEqual(s.all('practices-changed').at(-1)?.risks, [risk])
    deepEqual(s.all('alert-raised').at(-1), {
      type: 'alert-raised',
      queues: ['main'],
      about: 'health',
      cause: 'practice-risk',
      detail: risk,
    })
    equal(s.circle('health').practices.general.name, practice.name)
  })
  test(`9.7 at the top it waits for a referendum: ${risk}`, () => {
    const s = society()
    const id = s.decide('main', [change(practice)], 'f5')
    deepEqual(s.proposal(id).carrying, { state: 'awaits-referendum', clause: '9.7' })
    equal(s.circle('main').practices.general.name, 'Quick')
  })
}

test('3.4 no other practice is marked', () => {
  const s = society()
  s.decide('health', [change({ ...standardPractice, quorum: { n: 1, d: 100, strict: false } })])
  deepEqual(s.all('practices-changed').at(-1)?.risks, [])
  deepEqual(s.all('alert-raised'), [])
})

type Exception = Extract<PlainEffect, { type: 'except-decision' }>['exception']
const except = (proposal: string, exception: Exception): PlainEffect => ({
  type: 'except-decision',
  proposal,
  exception,
  reason: 'It cannot wait',
})

test('3.6 a circle excepts one decision from one knob of its own practice; it is marked as a risk', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  const other = s.open('health', [resolution('Another')])
  s.decide('health', [except(id, { knob: 'quorum', value: { n: 1, d: 3, strict: false } })])
  deepEqual(s.proposal(id).quorum, { n: 1, d: 3, strict: false })
  deepEqual(s.proposal(id).exceptions, ['quorum'])
  deepEqual(s.proposal(other).quorum, quickPractice.quorum)
  deepEqual(s.circle('health').practices.general, quickPractice)
  deepEqual(s.all('alert-raised'), [
    {
      type: 'alert-raised',
      queues: ['main'],
      about: 'health',
      cause: 'practice-exception',
      proposal: id,
      detail: 'It cannot wait',
    },
  ])
  s.given({ type: 'vote', proposal: id, step: 0, vote: 'for' }, 'f4').advance(1)
  equal(s.proposal(id).status, 'adopted')
})

test('3.6 by two thirds', () => {
  const s = society()
  const id = s.open('main', [resolution()])
  const exception = s.open('main', [except(id, { knob: 'requires', value: 'passkey' })])
  for (const [person, vote] of [
    ['f1', 'for'],
    ['f2', 'for'],
    ['f3', 'for'],
    ['f4', 'against'],
    ['f5', 'against'],
  ] as const)
    s.given({ type: 'vote', proposal: exception, step: 0, vote }, person)
  equal(s.proposal(exception).status, 'rejected')
})

test('3.6 every knob of a stage, from the next phase on', () => {
  const s = society({
    circles: threeLevels.map(({ practice: _, ...one }) => ({ ...one, practice: standardPractice })),
  })
  for (const [knob, value, step] of [
    ['hours', 30 * 24, 1],
    ['discussionHours', 24, 1],
    ['minimumHours', 24, 0],
  ] as const) {
    const id = s.open('health', [resolution(knob)])
    s.decide('health', [except(id, { knob, value })])
    equal((s.proposal(id).ladder[step] as unknown as Record<string, number>)[knob], value)
    s.given({ type: 'withdraw', proposal: id }, 'f4')
  }
  const id = s.open('health', [resolution()])
  s.decide('health', [except(id, { knob: 'requires', value: 'key' })])
  s.when({ type: 'take-position', proposal: id, version: 1, position: 'agree' }, 'f4').thenRefused(
    '5.8',
    'author-must-be-known-as-the-practice-requires',
  )
})

test('3.6 only its own open decision, and each once', () => {
  const s = society()
  const knob = { knob: 'requires', value: 'passkey' } as const
  const others = s.open('main', [resolution()])
  s.when(propose('health', [except(others, knob)]), 'f4').thenRefused(
    '3.6',
    'decision-must-be-the-circles-own',
  )
  s.when(propose('health', [except('d999', knob)]), 'f4').thenRefused(
    '3.6',
    'decision-must-be-the-circles-own',
  )
  const done = s.decide('health', [resolution()])
  s.when(propose('health', [except(done, knob)]), 'f4').thenRefused('3.6', 'proposal-must-be-open')
  const id = s.open('health', [resolution('Another')])
  s.decide('health', [except(id, knob)])
  s.when(propose('health', [except(id, { knob: 'hours', value: 30 })]), 'f4').thenRefused(
    '3.6',
    'decision-must-not-be-excepted-twice',
  )
})

test('3.6 never from what the charter locks', () => {
  const s = society({ circles: locking('stages', 'quorum') })
  const id = s.open('health', [resolution()])
  for (const exception of [
    { knob: 'hours', value: 30 },
    { knob: 'quorum', value: null },
  ] as const)
    s.when(propose('health', [except(id, exception)]), 'f4').thenRefused('3.3', 'locked-practices-must-stay')
  s.when(propose('health', [except(id, { knob: 'requires', value: 'key' })]), 'f4').thenEvents(
    'proposal-opened',
    'case-against-missing',
    'phase-began',
  )
})

test('3.6 never to what no votes could satisfy', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  s.when(
    propose('health', [except(id, { knob: 'quorum', value: { n: 1, d: 1, strict: true } })]),
    'f4',
  ).thenRefused('3.2', 'practice-must-be-possible-to-satisfy')
})

test('3.6 never to what 9.7 holds fast at the top: a risk', () => {
  const s = society()
  const [top, below] = ['main', 'health'].map((circle) => s.open(circle, [resolution(circle)]))
  for (const exception of [
    { knob: 'quorum', value: null },
    { knob: 'hours', value: 23 },
  ] as const) {
    s.when(propose('main', [except(top!, exception)]), 'f1').thenRefused(
      '9.7',
      'exception-must-not-be-a-risk-at-the-top',
    )
    s.when(propose('health', [except(below!, exception)]), 'f4').thenEvents(
      'proposal-opened',
      'case-against-missing',
      'phase-began',
    )
  }
})

test('3.6 a dissolution stays open 7 days all the same (2.9)', () => {
  const circles = threeLevels.map((one) => ({ ...one, practice: standardPractice }))
  const s = society({ circles })
  const id = s.open('health', [dissolve('research')], 'f4')
  s.decide('health', [except(id, { knob: 'minimumHours', value: 1 })], 'f5')
  const [first] = s.proposal(id).ladder
  equal(first?.kind === 'consensus' && first.minimumHours, 7 * 24)
})
