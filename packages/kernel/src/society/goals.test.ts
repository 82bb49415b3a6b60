// Goals and the order among them (clauses 1.1 to 1.4), and the society's settings.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { leadPractice } from '../practice/known.ts'
import type { PersonId } from '../ids.ts'
import { Act } from '../language.ts'
import { plainSchema } from '../text.ts'
import { goals, quickPractice, threeLevels } from '../testing/founding.ts'
import type { PlainAct, PlainEffect } from '../testing/plain.ts'
import { society, type Society } from '../testing/society.ts'
import { propose, resolution, words } from '../testing/words.ts'
import { dryRun } from '../dry-run.ts'

const changeGoals = (list: { goal?: number; text: string }[]): PlainEffect => ({
  type: 'change-goals',
  goals: list,
})
const settings = (changes: Extract<PlainEffect, { type: 'change-settings' }>['changes']): PlainEffect => ({
  type: 'change-settings',
  changes,
})

test('1.1 the top circle changes the ordered list of goals; a number is never used again', () => {
  const s = society()
  s.decide('main', [
    changeGoals([{ text: 'Peace' }, { goal: 3, text: 'Science' }, { goal: 1, text: goals[0]! }]),
  ])
  deepEqual(s.whole.goals, [
    { goal: 4, text: 'Peace' },
    { goal: 3, text: 'Science' },
    { goal: 1, text: goals[0] },
  ])
  s.decide('main', [changeGoals([{ goal: 1, text: goals[0]! }])])
  s.decide('main', [changeGoals([{ goal: 1, text: goals[0]! }, { text: 'New' }])])
  deepEqual(
    s.whole.goals.map(({ goal }) => goal),
    [1, 5],
  )
})

test('1.1 nobody but the top circle changes the goals', () => {
  society()
    .when(propose('health', [changeGoals([{ text: 'Peace' }])]), 'f4')
    .thenRefused('1.1', 'circle-must-be-the-top')
})

test('1.1 a goal that is kept is one of the society’s, and named once', () => {
  const s = society()
  s.when(propose('main', [changeGoals([{ goal: 7, text: 'x' }])]), 'f1').thenRefused(
    '1.1',
    'goals-must-be-the-societys',
  )
  s.when(
    propose('main', [
      changeGoals([
        { goal: 1, text: 'x' },
        { goal: 1, text: 'y' },
      ]),
    ]),
    'f1',
  ).thenRefused('1.1', 'goals-must-be-named-once')
})

test('1.2 the chain of purposes leads from any circle up to the goals', () => {
  const s = society()
  const chain: string[] = []
  for (let id: string | null = 'research'; id !== null; id = s.circle(id).parent)
    chain.push(s.circle(id).purpose)
  deepEqual(chain, ['What research is for', 'What health is for', 'What main is for'])
  equal(
    s.circle('main').serves.every((goal) => s.whole.goals.some((one) => one.goal === goal)),
    true,
  )
})

test('1.2 a proposal serves and costs goals of the society', () => {
  const s = society()
  s.when(propose('main', [resolution()], { serves: [9] }), 'f1').thenRefused(
    '1.2',
    'goals-must-be-the-societys',
  )
  for (const cost of [
    { goal: 9, gains: 1 },
    { goal: 1, gains: 9 },
  ])
    s.when(propose('main', [resolution()], { costs: [cost] }), 'f1').thenRefused(
      '1.2',
      'goals-must-be-the-societys',
    )
})

test('1.3 a proposal that costs a goal says which gains: the language has no other words', () => {
  const schema = z.toJSONSchema(plainSchema(Act), { unrepresentable: 'any' })
  const text = JSON.stringify(schema)
  equal(text.includes('"required":["goal","gains"]'), true)
})

test('1.3 where the goal that gains ranks above the one that pays, nothing is marked', () => {
  const s = society()
  s.when(propose('main', [resolution()], { costs: [{ goal: 3, gains: 1 }] }), 'f1').thenEvents(
    'proposal-opened',
    'case-against-missing',
    'phase-began',
  )
  equal(s.all('proposal-opened')[0]?.againstOrder, false)
})

const against = { costs: [{ goal: 1, gains: 3 }], orderReason: words('It is worth it') }

test('1.3 a proposal against the order of goals says why, is marked, and the parent is alerted', () => {
  const s = society()
  s.when(propose('health', [resolution()], { costs: against.costs }), 'f4').thenRefused(
    '1.3',
    'reason-must-say-why-the-order-is-left',
  )
  const id = s.open('health', [resolution()], 'f4', against)
  equal(s.proposal(id).againstOrder, true)
  deepEqual(s.all('alert-raised'), [
    {
      type: 'alert-raised',
      queues: ['main'],
      about: 'health',
      cause: 'against-order-of-goals',
      proposal: id,
    },
  ])
})

test('1.3 of the top circle, all second-level circles are alerted', () => {
  const s = society({ circles: [...threeLevels, { circle: 'care', parent: 'main', members: [9, 10] }] })
  s.open('main', [resolution()], 'f1', against)
  deepEqual(s.all('alert-raised').at(-1)?.queues, ['health', 'care'])
})

test('1.3 the order is the list’s, whatever the numbers', () => {
  const s = society()
  s.decide('main', [changeGoals([3, 2, 1].map((goal) => ({ goal, text: goals[goal - 1]! })))])
  equal(s.proposal(s.open('main', [resolution()], 'f1', against)).againstOrder, false)
})

test('1.3 an amendment that turns a proposal against the order alerts the parent, once', () => {
  const circles = threeLevels.map(({ practice: _, ...one }) => one)
  const s = society({ circles })
  const id = s.open('health', [resolution()], 'f4')
  const { content } = s.proposal(id)
  const amend = (version: number): PlainAct => ({
    type: 'amend',
    proposal: id,
    version,
    content: { ...content, ...against },
  })
  s.when(amend(1), 'f4').thenEvents('proposal-amended', 'alert-raised')
  s.when(amend(2), 'f4').thenEvents('proposal-amended')
})

/** Every text of a society replaced, and every name with it. */
function renamed(s: Society): Society {
  for (const state of s.states.values())
    if (state.kind === 'person')
      s.put({ ...state, name: words(`Other ${state.id}`), biography: words('Other') })
  return s
}

test('1.4 no right hangs on what a person is called or says of themselves', () => {
  const steps = (s: Society) => {
    s.decide('health', [{ type: 'admit-member', person: 'f9' }])
    s.given({ type: 'resign', circle: 'research' }, 'f7')
    s.decide('main', [{ type: 'find-person-false', person: 'f10', reason: 'x' }])
    return s.entries.map(({ events }) => events)
  }
  deepEqual(steps(renamed(society())), steps(society()))
})

test('1.4 a person’s state holds no attribute, income or standing', () => {
  deepEqual(Object.keys(society().person('f1')).sort(), [
    'biography',
    'citizenSince',
    'foundFalse',
    'founder',
    'id',
    'kind',
    'lapsesAt',
    'name',
    'projects',
    'registeredAt',
    'seats',
    'vouchedBy',
    'vouches',
    'waysIn',
  ])
})

test('4.16 the top circle changes the society’s settings', () => {
  const s = society()
  s.decide('main', [settings({ takeUpDays: 5, memberCap: 7 })])
  deepEqual([s.whole.settings.takeUpDays, s.whole.settings.memberCap], [5, 7])
})

test('4.16 nobody else does', () => {
  society()
    .when(propose('health', [settings({ takeUpDays: 5 })]), 'f4')
    .thenRefused('4.16', 'circle-must-be-the-top')
})

test('2.4 the default minimum is not set above the default cap', () => {
  const s = society()
  s.when(propose('main', [settings({ memberCap: 1 })]), 'f1').thenRefused(
    '2.4',
    'minimum-must-not-exceed-the-cap',
  )
  s.when(propose('main', [settings({ memberMinimum: 10 })]), 'f1').thenRefused(
    '2.4',
    'minimum-must-not-exceed-the-cap',
  )
})

for (const which of ['standardPractice', 'leadershipPractice'] as const) {
  test(`3.2 the society’s ${which} can pass something and names nobody`, () => {
    const s = society()
    const never = { ...quickPractice, quorum: { n: 2, d: 1, strict: false } }
    s.when(propose('main', [settings({ [which]: never })]), 'f1').thenRefused(
      '3.2',
      'practice-must-be-possible-to-satisfy',
    )
    s.when(propose('main', [settings({ [which]: leadPractice('f1' as PersonId) })]), 'f1').thenRefused(
      '3.2',
      'default-practice-must-name-nobody',
    )
  })
  test(`3.1 a circle created after starts with the ${which} as changed, where it is its own`, () => {
    const s = society()
    s.decide('main', [settings({ [which]: quickPractice })])
    equal(s.whole.settings[which].name, 'Quick')
  })
}

for (const changes of [
  { recognition: 'registry' as const },
  { dissolutionWaitDays: 8 },
  { vouchesNeeded: 3 },
  { wayInWaitDays: 4 },
  { leadershipPractice: { ...quickPractice, quorum: null } },
])
  test(`9.7 what is entrenched waits for a referendum: ${Object.keys(changes).join()}`, () => {
    const s = society()
    const id = s.decide('main', [settings(changes)])
    deepEqual(s.proposal(id).carrying, { state: 'awaits-referendum', clause: '9.7' })
  })

test('4.16 what is not entrenched waits for none', () => {
  const s = society()
  const id = s.decide('main', [
    settings({ leadershipPractice: quickPractice, standardPractice: { ...quickPractice, quorum: null } }),
  ])
  equal(s.proposal(id).carrying.state, 'done')
})

test('4.17 a dry run names the referendum that a decision would wait for', () => {
  const s = society()
  const id = s.open('main', [settings({ vouchesNeeded: 3 })])
  const { content } = s.proposal(id)
  const context = { by: 'f1', at: s.now, auth: 'session' as const, index: 99 }
  const ran = dryRun(content, 'main' as never, context, s.lookup)
  equal(ran.kind === 'ran' && ran.referendum, '9.7')
})
