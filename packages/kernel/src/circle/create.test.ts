// How a circle comes to be (clauses 2.1 to 2.4, 2.7, 2.8, 3.1) and what the language has no words for (2.2).
import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { Effect } from '../effect/language.ts'
import { leadPractice, standardPractice } from '../practice/known.ts'
import type { PersonId } from '../ids.ts'
import { quickPractice } from '../testing/founding.ts'
import { society } from '../testing/society.ts'
import { circleSpec, propose } from '../testing/words.ts'

const create = (more: Parameters<typeof circleSpec>[0] = {}) => ({
  type: 'create-circle' as const,
  circle: circleSpec(more),
})

test('2.3 a decision creates a sub-circle with name, area, purpose, goals, charter and first members', () => {
  const s = society()
  s.decide('main', [create({ charter: { memberCap: 5, endCondition: 'When all are well' }, serves: [2] })])
  const { id, parent, name, area, purpose, serves, charter, members } = s.circle('prevention')
  deepEqual(
    { id, parent, name, area, purpose, serves },
    {
      id: 'prevention',
      parent: 'main',
      name: 'Prevention',
      area: 'prevention',
      purpose: 'Fewer illnesses',
      serves: [2],
    },
  )
  deepEqual(Object.keys(members), ['f9', 'f10'])
  deepEqual(charter, {
    memberCap: 5,
    memberMinimum: 2,
    lockedPractices: [],
    seatBudget: null,
    endCondition: 'When all are well',
  })
  deepEqual(s.circle('main').children, { health: 'health', prevention: 'prevention' })
  deepEqual(s.person('f9').seats, ['prevention'])
  equal(s.whole.circles, 4)
  const { createdAt, endedAt, hasHadTwo, status } = s.circle('prevention')
  deepEqual([createdAt, endedAt, hasHadTwo, status], [s.now, null, true, 'living'])
})

test('2.3 a circle’s name that is taken gets another slug', () => {
  const s = society()
  s.decide('main', [create({ name: 'Health', area: 'other' })])
  const [, created] = Object.keys(s.circle('main').children)
  match(created ?? '', /^health-\d+$/)
})

test('2.1 no two living circles under one parent hold the same area, however it is written', () => {
  const s = society()
  s.when(propose('main', [create({ area: '  HEALTH'.trim() })]), 'f1').thenRefused(
    '2.1',
    'area-must-not-be-held-under-this-parent',
  )
  s.when(propose('main', [create(), create({ name: 'Other' })]), 'f1').thenRefused(
    '2.1',
    'area-must-not-be-held-under-this-parent',
  )
  // Under another parent it may be held.
  s.decide('health', [create({ area: 'health' })])
  equal(s.circle('prevention').parent, 'health')
})

test('1.2 a circle serves goals of the society alone', () => {
  society()
    .when(propose('main', [create({ serves: [1, 4] })]), 'f1')
    .thenRefused('1.2', 'goals-must-be-the-societys')
})

test('2.4 a charter’s minimum is not above its cap', () => {
  society()
    .when(propose('main', [create({ charter: { memberCap: 2, memberMinimum: 3 } })]), 'f1')
    .thenRefused('2.4', 'minimum-must-not-exceed-the-cap')
})

test('2.7 first members beyond the cap are refused', () => {
  const s = society()
  const three = { charter: { memberCap: 2 }, members: ['f9', 'f10', 'f11'] }
  s.when(propose('main', [create(three)]), 'f1').thenRefused('2.7', 'members-must-not-exceed-the-cap')
  s.decide('main', [create({ ...three, members: ['f9', 'f10'] })])
  deepEqual(s.members('prevention'), ['f9', 'f10'])
})

test('2.7 the cap is nine where nothing else is said', () => {
  const s = society()
  s.decide('main', [create()])
  equal(s.circle('prevention').charter.memberCap, 9)
})

test('2.12 a circle begins with as many members as its minimum', () => {
  society()
    .when(propose('main', [create({ members: ['f9'] })]), 'f1')
    .thenRefused('2.12', 'first-members-must-reach-the-minimum')
})

test('2.6 first members are named once and are citizens', () => {
  const s = society({ strangers: 1 })
  s.when(propose('main', [create({ members: ['f9', 'f9'] })]), 'f1').thenRefused(
    '2.6',
    'members-must-be-named-once',
  )
  s.when(propose('main', [create({ members: ['f9', 'f13'] })]), 'f1').thenRefused(
    '2.14',
    'person-must-be-a-citizen',
  )
})

test('3.1 a new circle starts with the society’s standard practice, or the one that its decision gives', () => {
  const s = society()
  s.decide('main', [
    create(),
    create({ name: 'Care', area: 'care', practices: { general: quickPractice, byKind: {} } }),
  ])
  deepEqual(s.circle('prevention').practices, { general: standardPractice, byKind: {} })
  equal(s.circle('care').practices.general.name, 'Quick')
})

test('3.2 a new circle’s practice can pass something and names a member as its lead', () => {
  const s = society()
  const never = { ...quickPractice, quorum: { n: 2, d: 1, strict: false } }
  s.when(propose('main', [create({ practices: { general: never, byKind: {} } })]), 'f1').thenRefused(
    '3.2',
    'practice-must-be-possible-to-satisfy',
  )
  s.when(
    propose('main', [create({ practices: { general: quickPractice, byKind: { project: never } } })]),
    'f1',
  ).thenRefused('3.2', 'practice-must-be-possible-to-satisfy')
  const led = { general: leadPractice('f1' as PersonId), byKind: {} }
  s.when(propose('main', [create({ practices: led })]), 'f1').thenRefused('3.2', 'lead-must-be-a-member')
  s.decide('main', [create({ practices: { general: leadPractice('f9' as PersonId), byKind: {} } })])
  equal(s.circle('prevention').practices.general.name, 'Single lead')
})

test('2.8 a citizen may sit in any number of circles', () => {
  const s = society()
  s.decide('main', [create({ members: ['f4', 'f1'] })])
  deepEqual(s.person('f4').seats, ['main', 'health', 'prevention'])
})

test('2.2 no effect does the work itself: whatever is done, a project does', () => {
  const words = Effect.options.map((option) => option.shape.type.value)
  const ofProjects = words.filter((word) => /project|people/.test(word))
  deepEqual(ofProjects, [
    'start-project',
    'change-project',
    'hand-over-project',
    'end-project',
    'assign-people',
    'release-people',
  ])
  const others = words.filter((word) => !ofProjects.includes(word))
  for (const word of others)
    match(
      word,
      /^(create|dissolve|move|change|seat|admit|remove|recognise|find|except|adopt|amend|repeal|consent|ask|state|answer|set|grant|act-on-flag|seal|unseal|call|transition)/,
    )
})
