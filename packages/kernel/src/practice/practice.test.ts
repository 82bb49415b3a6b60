// Tests of practices: every known one to any other, what no practice can change, risks, exceptions (clauses 3.2 to 3.6, 4.9).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId } from '../ids.ts'
import { accepted, amend, five, propose, votes } from '../testing/deciding.ts'
import { quickPractice } from '../testing/founding.ts'
import type { PlainEffect } from '../testing/plain.ts'
import { society } from '../testing/society.ts'
import { resolution } from '../testing/words.ts'
import {
  consentPractice,
  leadershipPractice,
  leadPractice,
  majorityPractice,
  standardPractice,
} from './known.ts'
import { ladderOf } from './ladder.ts'
import { Practice, type Stage } from './language.ts'
import { canEverPass, risksOf } from './rules.ts'

const known = {
  standard: standardPractice,
  leadership: leadershipPractice,
  consent: consentPractice,
  majority: majorityPractice,
  lead: leadPractice('f4' as PersonId),
}

const changeTo = (practice: Practice): PlainEffect => ({ type: 'change-practice', practice })

for (const [name, practice] of Object.entries(known))
  test(`3.2 the practice ${name} can be expressed, can pass, and carries a decision to its end`, () => {
    deepEqual(Practice.parse(JSON.parse(JSON.stringify(practice))), practice)
    equal(canEverPass(practice), true)
    const here = five(practice)
    equal(here.proposal(here.decide('health', [resolution()])).status, 'adopted')
    const failing = here.open('health', [resolution('Another')])
    here.advance(100)
    equal(here.proposal(failing).status, 'rejected')
  })

for (const [from, practice] of Object.entries(known))
  for (const [to, next] of Object.entries(known))
    if (from !== to)
      test(`3.2 a circle changes from ${from} to ${to} by its own decision under the practice in force`, () => {
        const here = five(practice)
        const id = here.open('health', [changeTo(next)], 'f3')
        equal(here.proposal(id).practice.name, from === 'lead' ? 'Standard' : practice.name)
        here.pass(id)
        deepEqual(here.circle('health').practices.general, next)
        equal(here.proposal(here.decide('health', [resolution()])).practice.name, next.name)
      })

test('3.2 a change holds for proposals opened after it; the others end under the practice they began in', () => {
  const here = five(majorityPractice)
  const change = here.open('health', [changeTo(standardPractice)])
  here.advance(1)
  const id = here.open('health', [resolution()])
  here.pass(change)
  equal(here.circle('health').practices.general.name, 'Standard')
  equal(here.proposal(id).practice.name, 'Plain majority')
  votes(here, id, {})
  here.advance(1)
  votes(here, id, { f3: 'for', f4: 'for', f5: 'for', f6: 'against', f7: 'against' })
  equal(here.proposal(id).status, 'adopted', 'three to two is no two thirds')
})

test('3.2 different practices for different kinds of decision', () => {
  const here = five(quickPractice)
  here.decide('health', [{ type: 'change-practice', decisions: 'document', practice: consentPractice }])
  const blob = 'a'.repeat(64)
  const document = { title: 'Statute', blob, mediaType: 'text/plain', bytes: 1 } as const
  const adopt: PlainEffect = { type: 'adopt-document', document }
  equal(here.proposal(here.open('health', [adopt])).practice.name, 'Consent')
  equal(here.proposal(here.open('health', [resolution()])).practice.name, 'Quick')
  for (const effects of [
    [adopt, resolution()],
    [resolution(), adopt],
  ])
    propose(here, 'health', effects, 'f3').thenRefused('3.2', 'effects-must-fall-under-one-practice')
  here.decide('health', [{ type: 'change-practice', decisions: 'document', practice: null }])
  equal(accepted(propose(here, 'health', [adopt, resolution()], 'f3')), 3)
  deepEqual(here.circle('health').practices.byKind, {})
})

test('3.2 what bundles effects is decided by the weightiest kind, in whatever order they stand', () => {
  const here = five(quickPractice)
  for (const effects of [
    [resolution(), { type: 'admit-member', person: 'f9' } as const],
    [{ type: 'admit-member', person: 'f9' } as const, resolution()],
  ]) {
    const id = here.open('health', effects)
    equal(here.proposal(id).decisionKind, 'membership')
  }
})

test('3.1, 3.2 a practice of a kind that has none cannot be ended, nor the general one', () => {
  const here = five(quickPractice)
  propose(here, 'health', [{ type: 'change-practice', practice: null }], 'f3').thenRefused(
    '3.1',
    'general-practice-must-remain',
  )
  propose(
    here,
    'health',
    [{ type: 'change-practice', decisions: 'circle', practice: null }],
    'f3',
  ).thenRefused('3.2', 'practice-must-be-there-to-end')
})

const [round] = quickPractice.stages as [Stage & { method: 'vote' }]
const [consensus] = consentPractice.stages as [Stage & { method: 'consensus' }]
const lead: Stage = { method: 'lead', lead: 'f3' as PersonId, adviceHours: 1, hours: 24 }

const impossible: [string, Practice][] = [
  ['a share above one', { ...quickPractice, stages: [{ ...round, threshold: { n: 3, d: 2 } }] }],
  ['a quorum of more than all', { ...quickPractice, quorum: { n: 1, d: 1, strict: true } }],
  ['a quorum above one', { ...quickPractice, quorum: { n: 3, d: 2, strict: false } }],
  [
    'a minimum above the stage',
    { ...quickPractice, stages: [{ ...consensus, hours: 24, minimumHours: 25 }] },
  ],
  ['advice until the end', { ...quickPractice, stages: [{ ...lead, adviceHours: 24 }] }],
  [
    'one such stage among others',
    { ...quickPractice, stages: [consensus, { ...round, threshold: { n: 3, d: 2 } }] },
  ],
]

for (const [what, practice] of impossible)
  test(`3.2 a practice that no votes could ever satisfy is refused: ${what}`, () => {
    propose(five(quickPractice), 'health', [changeTo(practice)], 'f3').thenRefused(
      '3.2',
      'practice-must-be-possible-to-satisfy',
    )
  })

test('3.2 one who decides alone is a member', () => {
  propose(five(quickPractice), 'health', [changeTo(leadPractice('f9' as PersonId))], 'f3').thenRefused(
    '3.2',
    'lead-must-be-a-member',
  )
})

test('3.3, 2.4 practices that the charter locks stay, by whatever way', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2], practice: quickPractice },
      {
        circle: 'locked',
        parent: 'main',
        members: [3, 4],
        charter: { lockedPractices: ['quorum'] },
        practices: { general: { ...quickPractice, quorum: null }, byKind: { document: quickPractice } },
      },
    ],
  })
  const change = (effect: Partial<PlainEffect & { type: 'change-practice' }>) =>
    propose(here, 'locked', [{ type: 'change-practice', practice: null, ...effect }], 'f3')
  change({ practice: quickPractice }).thenRefused('3.3', 'locked-practices-must-stay')
  change({ decisions: 'project', practice: quickPractice }).thenRefused('3.3', 'locked-practices-must-stay')
  change({ decisions: 'document' }).thenRefused('3.3', 'locked-practices-must-stay')
  equal(accepted(change({ practice: { ...standardPractice, quorum: null } })) > 0, true)
  equal(accepted(change({ decisions: 'document', practice: standardPractice })) > 0, true)
})

const demands = { twoThirds: false, voteRounds: false, openHours: 0 }

test('3.3 removal needs two thirds in every stage, whatever the practice', () => {
  for (const practice of Object.values(known)) {
    const here = five(practice)
    const { ladder } = here.proposal(here.open('health', [{ type: 'remove-member', person: 'f7' }], 'f3'))
    for (const step of ladder) {
      if (step.kind === 'consensus') equal(step.twoThirds, true)
      if (step.kind === 'round')
        equal(step.threshold !== 'majority' && 3 * step.threshold.n >= 2 * step.threshold.d, true)
      equal(step.kind === 'lead', false)
    }
    equal(ladder.at(-1)?.kind, 'round', 'and keeps vote rounds as the last resort')
  }
})

test('3.3, 4.9 in consensus, agree counts as for and stand aside as against', () => {
  const consent = five(consentPractice)
  const id = consent.open('health', [{ type: 'remove-member', person: 'f7' }], 'f3')
  for (const [by, position] of Object.entries({ f3: 'agree', f4: 'stand-aside', f5: 'abstain' } as const))
    consent.given({ type: 'take-position', proposal: id, version: 1, position }, by)
  consent.advance(7)
  equal(consent.proposal(id).status, 'open', 'one to one is no two thirds')
  const other = consent.open('health', [{ type: 'remove-member', person: 'f6' }], 'f3')
  for (const [by, position] of Object.entries({ f3: 'agree', f4: 'stand-aside', f5: 'agree' } as const))
    consent.given({ type: 'take-position', proposal: other, version: 1, position }, by)
  consent.advance(7)
  equal(consent.proposal(other).status, 'adopted', 'two to one is')
})

test('3.3 change of practice always keeps vote rounds as the last resort', () => {
  const rounds = (practice: Practice, fallback = standardPractice) =>
    ladderOf(practice, { ...demands, voteRounds: true }, fallback).map(({ kind }) => kind)
  const four = ['round', 'round', 'round', 'round']
  deepEqual(rounds(consentPractice), ['consensus', ...four])
  deepEqual(rounds(majorityPractice), ['round'])
  deepEqual(rounds({ ...quickPractice, stages: [round, consensus] }), ['round', 'consensus', ...four])
  deepEqual(rounds({ ...quickPractice, stages: [round, lead] }), ['round', 'lead', ...four])
  deepEqual(
    rounds(consentPractice, consentPractice),
    ['consensus', ...four],
    'even where the standard has none',
  )
  const here = five(consentPractice)
  const id = here.open('health', [changeTo(majorityPractice)])
  here.given(
    {
      type: 'take-position',
      proposal: id,
      version: 1,
      position: 'object',
      reason: { commitment: 'A'.repeat(43), length: 1 },
    },
    'f7',
  )
  here.advance(9)
  votes(here, id, { f3: 'for', f4: 'for', f5: 'for', f6: 'for', f7: 'against' })
  equal(here.proposal(id).status, 'adopted')
})

test('4.9 two thirds demanded raise what asks for less and leave what asks for more', () => {
  const two = { ...demands, twoThirds: true }
  const stages: Stage[] = [
    { ...round, threshold: { n: 9, d: 10 } },
    { ...round, threshold: { n: 6, d: 10 } },
    round,
    lead,
  ]
  const ladder = ladderOf({ ...quickPractice, stages }, two, standardPractice)
  deepEqual(
    ladder.map((step) => step.kind === 'round' && step.threshold),
    [
      { n: 9, d: 10 },
      { n: 2, d: 3 },
      { n: 2, d: 3 },
    ],
  )
  const alone = ladderOf({ ...quickPractice, stages: [lead] }, two, standardPractice)
  deepEqual(
    alone.map(({ kind }) => kind),
    ['consensus', 'round', 'round', 'round', 'round'],
    'where one person would decide, the others do as a new circle does',
  )
})

test('2.9 a dissolution stays open at least 7 days, whatever the first stage', () => {
  const seven = { ...demands, twoThirds: true, openHours: 168 }
  const [first, second] = ladderOf({ ...quickPractice, stages: [round, round] }, seven, standardPractice)
  deepEqual(first?.kind === 'round' && first.discussionHours, 168)
  deepEqual(second?.kind === 'round' && second.discussionHours, 0)
  const stage = { ...consensus, hours: 48, minimumHours: 0 }
  const [held] = ladderOf({ ...quickPractice, stages: [stage] }, seven, standardPractice)
  deepEqual(held?.kind === 'consensus' && [held.hours, held.minimumHours], [168, 168])
  const [kept] = ladderOf(
    { ...quickPractice, stages: [{ ...consensus, hours: 400 }] },
    seven,
    standardPractice,
  )
  deepEqual(kept?.kind === 'consensus' && [kept.hours, kept.minimumHours], [400, 168])
  const [advised] = ladderOf(
    { ...quickPractice, stages: [lead] },
    { ...demands, openHours: 168 },
    standardPractice,
  )
  deepEqual(advised?.kind === 'lead' && [advised.hours, advised.adviceHours], [192, 168])
})

test('4.8 the rounds of a stage are counted', () => {
  const ladder = ladderOf({ ...quickPractice, stages: [{ ...round, rounds: 3 }] }, demands, standardPractice)
  deepEqual(
    ladder.map((step) => step.kind === 'round' && [step.round, step.of]),
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  )
})

const risks: [string, Practice][] = [
  ['one-person-decides', leadPractice('f3' as PersonId)],
  ['less-than-a-majority', { ...quickPractice, stages: [{ ...round, threshold: { n: 1, d: 2 } }] }],
  ['stage-under-a-day', { ...quickPractice, stages: [{ ...round, hours: 23 }] }],
  ['no-quorum', { ...quickPractice, quorum: null }],
  ['no-quorum', { ...quickPractice, quorum: { n: 0, d: 1, strict: false } }],
  ['no-public-comment', { ...quickPractice, publicComment: false }],
]

for (const [risk, practice] of risks)
  test(`3.4 ${risk} marks a practice as a risk and alerts the parent, and it is allowed all the same`, () => {
    deepEqual(risksOf(practice), [risk])
    const here = five(quickPractice)
    here.decide('health', [changeTo(practice)])
    deepEqual(here.circle('health').practices.general, practice)
    deepEqual(here.all('practices-changed')[0]?.risks, [risk])
    const [alert] = here.all('alert-raised')
    deepEqual([alert?.queues, alert?.cause, alert?.detail], [['main'], 'practice-risk', risk])
  })

test('3.4 the practices that everyone starts from are no risk', () => {
  for (const practice of [standardPractice, leadershipPractice, consentPractice, majorityPractice])
    deepEqual(risksOf(practice), [])
  const here = five(quickPractice)
  here.decide('health', [changeTo(standardPractice)])
  equal(here.all('alert-raised').length, 0)
})

test('9.7 at the top such a practice waits for a referendum', () => {
  const here = society()
  for (const effect of [
    changeTo({ ...quickPractice, quorum: null }),
    { type: 'change-practice', decisions: 'project', practice: leadPractice('f2' as PersonId) } as const,
  ]) {
    const id = here.decide('main', [effect])
    deepEqual(here.proposal(id).carrying, { state: 'awaits-referendum', clause: '9.7' })
  }
  equal(here.circle('main').practices.general.name, 'Quick')
})

test('1.1, 9.7 so does a default for the top that is a risk, and an entrenched knob; no other setting', () => {
  const here = society()
  const settle = (changes: (PlainEffect & { type: 'change-settings' })['changes']) =>
    here.proposal(here.decide('main', [{ type: 'change-settings', changes }])).carrying.state
  equal(settle({ leadershipPractice: { ...quickPractice, quorum: null } }), 'awaits-referendum')
  equal(settle({ leadershipPractice: quickPractice }), 'done')
  equal(settle({ recognition: 'registry' }), 'awaits-referendum')
  equal(settle({ dissolutionWaitDays: 1 }), 'awaits-referendum')
  equal(settle({ takeUpDays: 4 }), 'done')
})

const except = (
  proposal: string,
  exception: (PlainEffect & { type: 'except-decision' })['exception'],
): PlainEffect => ({
  type: 'except-decision',
  proposal,
  exception,
  reason: 'The harvest does not wait',
})

test('3.6 a circle may by two thirds except one decision from one knob of its own practice', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  const exception = here.open('health', [except(id, { knob: 'hours', value: 96 })])
  const { ladder } = here.proposal(exception)
  for (const step of ladder)
    equal(
      step.kind === 'consensus' ? step.twoThirds : step.kind === 'round' && step.threshold !== 'majority',
      true,
    )
})

test('3.6 it is marked as a risk: the parent is alerted with the reasons', () => {
  const here = five(majorityPractice)
  const id = here.open('health', [resolution()])
  here.decide('health', [except(id, { knob: 'hours', value: 96 })])
  const [alert] = here.all('alert-raised')
  deepEqual(
    [alert?.cause, alert?.queues, alert?.detail],
    ['practice-exception', ['main'], 'The harvest does not wait'],
  )
})

/** A circle with a slow and a quick practice: what is excepted is slow, excepting is quick. */
function slowAndQuick() {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 8], practice: quickPractice },
      {
        circle: 'health',
        parent: 'main',
        members: [3, 4, 5, 6, 7],
        practices: { general: standardPractice, byKind: { practice: quickPractice } },
      },
    ],
  })
  return { here, id: here.open('health', [resolution()]) }
}

const knobs = [
  [{ knob: 'hours', value: 96 }, (hours: number) => hours === 96],
  [
    { knob: 'discussionHours', value: 6 },
    (_: number, discussion: number | null) => discussion === null || discussion === 6,
  ],
] as const

for (const [exception, holds] of knobs)
  test(`3.6 of ${exception.knob}, from the next phase on`, () => {
    const { here, id } = slowAndQuick()
    const ends = here.proposal(id).phaseEnds
    here.decide('health', [except(id, exception)])
    equal(here.proposal(id).phaseEnds, ends)
    equal(
      here
        .proposal(id)
        .ladder.every((step) => holds(step.hours, step.kind === 'round' ? step.discussionHours : null)),
      true,
    )
    deepEqual(here.proposal(id).exceptions, [exception.knob])
  })

test('3.6 of the quorum, at once', () => {
  const { here, id } = slowAndQuick()
  here.decide('health', [except(id, { knob: 'quorum', value: null })])
  here.advance(9)
  votes(here, id, { f3: 'for' })
  here.advance(3)
  equal(here.proposal(id).status, 'adopted')
})

test('3.6 of how members are known', () => {
  const { here, id } = slowAndQuick()
  here.decide('health', [except(id, { knob: 'requires', value: 'key' })])
  here
    .when({ type: 'take-position', proposal: id, version: 1, position: 'agree' }, 'f4')
    .thenRefused('5.8', 'author-must-be-known-as-the-practice-requires')
})

test('3.6 once, while it is open, and of the circle’s own', () => {
  const { here, id } = slowAndQuick()
  const others = here.open('main', [resolution()])
  const again = except(id, { knob: 'hours', value: 96 })
  for (const proposal of [others, 'd999'])
    propose(here, 'health', [except(proposal, { knob: 'hours', value: 96 })], 'f3').thenRefused(
      '3.6',
      'decision-must-be-the-circles-own',
    )
  here.decide('health', [again])
  propose(here, 'health', [again], 'f3').thenRefused('3.6', 'decision-must-not-be-excepted-twice')
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  propose(here, 'health', [again], 'f3').thenRefused('3.6', 'proposal-must-be-open')
})

test('3.6 what was excepted was the decision with its effects: other effects fall under the practice again', () => {
  const { here, id } = slowAndQuick()
  here.decide('health', [except(id, { knob: 'quorum', value: null })])
  equal(here.proposal(id).quorum, null)
  amend(here, id)
  equal(here.proposal(id).quorum, null)
  amend(here, id, { effects: [resolution('Another')] })
  deepEqual(here.proposal(id).quorum, standardPractice.quorum)
  deepEqual(here.proposal(id).exceptions, [])
  const hours = slowAndQuick()
  hours.here.decide('health', [except(hours.id, { knob: 'hours', value: 96 })])
  amend(hours.here, hours.id, { effects: [resolution('Another')] })
  equal(hours.here.proposal(hours.id).ladder[0]?.hours, 168)
})

test('3.6 an exception leaves a practice that can pass', () => {
  const { here, id } = slowAndQuick()
  for (const exception of [
    { knob: 'quorum', value: { n: 2, d: 1, strict: false } },
    { knob: 'hours', value: 71 },
  ] as const)
    propose(here, 'health', [except(id, exception)], 'f3').thenRefused(
      '3.2',
      'practice-must-be-possible-to-satisfy',
    )
})

test('3.3, 3.6 never from what the charter locks, or from the seven days of a dissolution', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 8], practice: quickPractice },
      {
        circle: 'locked',
        parent: 'main',
        members: [3, 4, 5],
        charter: { lockedPractices: ['quorum'] },
        practice: quickPractice,
      },
    ],
  })
  const own = here.open('locked', [resolution()])
  propose(here, 'locked', [except(own, { knob: 'quorum', value: null })], 'f3').thenRefused(
    '3.3',
    'locked-practices-must-stay',
  )
  const id = here.open('main', [
    { type: 'dissolve-circle', circle: 'locked', ground: 'harm', projects: [], circles: [] },
  ])
  here.decide('main', [except(id, { knob: 'discussionHours', value: 1 })])
  const [first] = here.proposal(id).ladder
  equal(first?.kind === 'round' && first.discussionHours, 168)
})

test('3.6, 9.7 never at the top from what is no risk to what is one', () => {
  const here = society()
  const id = here.open('main', [resolution()])
  for (const exception of [
    { knob: 'quorum', value: null },
    { knob: 'hours', value: 23 },
  ] as const)
    propose(here, 'main', [except(id, exception)], 'f1').thenRefused(
      '9.7',
      'exception-must-not-be-a-risk-at-the-top',
    )
  equal(accepted(propose(here, 'main', [except(id, { knob: 'hours', value: 48 })], 'f1')) > 0, true)
})

test('4.12, 3.1 a new top circle starts with the leadership practice, every other with the standard one', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2] },
      { circle: 'health', parent: 'main', members: [3, 4] },
    ],
  })
  deepEqual(here.circle('main').practices, { general: leadershipPractice, byKind: {} })
  deepEqual(here.circle('health').practices, { general: standardPractice, byKind: {} })
})
