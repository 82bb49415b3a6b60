// The founding (clause 2.13): a run of entries, closed by one; what it may bring in and what it may not.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { leadPractice, leadershipPractice, standardPractice } from '../practice/known.ts'
import type { PersonId } from '../ids.ts'
import { foundingOf, quickPractice, type Founding } from '../testing/founding.ts'
import type { Plain, PlainAct } from '../testing/plain.ts'
import { Society, society } from '../testing/society.ts'
import { resolution, propose, words } from '../testing/words.ts'
import type { Practice } from '../practice/language.ts'

const never: Plain<Practice> = { ...quickPractice, quorum: { n: 2, d: 1, strict: false } }

/** The acts of a founding up to the first of a type. */
const before = (type: PlainAct['type'], founding: Founding = {}) => {
  const s = new Society()
  const acts = foundingOf({ complete: false, ...founding })
  for (const act of acts.slice(
    0,
    acts.findIndex((one) => one.type === type),
  ))
    s.given(act, 'founding')
  return s
}
const first = (type: PlainAct['type'], founding: Founding) =>
  foundingOf(founding).find((one) => one.type === type)!

test('2.13 a founding is closed by an entry that carries the hash of the society file', () => {
  const s = society({ complete: false })
  equal(s.whole.founded, false)
  s.when({ type: 'complete-founding', societyFile: 'c'.repeat(64) }, 'founding').then({
    type: 'founding-completed',
    societyFile: 'c'.repeat(64),
  })
  equal(s.whole.founded, true)
})

test('2.13 clock, goals, settings, circles, practices, people, seats, projects and documents are founded', () => {
  const s = society({
    clock: 'simulated',
    goals: ['One'],
    settings: { memberCap: 12 },
    projects: [{ project: 'trial', circle: 'health', team: [4] }],
    documents: [{ document: 'rules', circle: 'health' }],
  })
  const { clock, goals, settings, circles, people, citizens, top, nextGoal } = s.whole
  deepEqual(
    { clock, goals, circles, people, citizens, top, nextGoal, cap: settings.memberCap },
    {
      clock: 'simulated',
      goals: [{ goal: 1, text: 'One' }],
      circles: 3,
      people: 12,
      citizens: 12,
      top: 'main',
      nextGoal: 2,
      cap: 12,
    },
  )
  deepEqual(s.circle('health').projects, ['trial'])
  deepEqual(s.circle('health').documents, ['rules'])
  deepEqual(s.person('f4').projects, ['trial'])
})

test('2.13 it contains no decisions: nobody acts before it is closed', () => {
  const s = society({ complete: false })
  s.when(propose('main', [resolution()]), 'f1').thenRefused('2.13', 'society-must-be-founded')
  new Society()
    .when(
      { type: 'register-person', name: words('x'), way: 'way-0001', wayKind: 'link', label: 'x' },
      'visitor',
    )
    .thenRefused('2.13', 'society-must-be-founded')
})

test('2.13 after it nothing is founded any more', () => {
  const s = society()
  for (const act of foundingOf({
    projects: [{ project: 'x', circle: 'main' }],
    documents: [{ document: 'x', circle: 'main' }],
  }))
    s.when(act, 'founding').thenRefused('2.13', 'founding-must-not-be-closed')
})

test('2.13 a society is founded once', () => {
  const s = society({ complete: false })
  s.when(first('found-society', {}), 'founding').thenRefused('2.13', 'society-must-not-be-founded-twice')
})

test('2.13 a founding begins with the society', () => {
  new Society().when(first('found-people', {}), 'founding').thenRefused('2.13', 'society-must-be-founded')
})

test('2.13 a founding without a top circle is not closed', () => {
  society({ circles: [], complete: false })
    .when({ type: 'complete-founding', societyFile: 'b'.repeat(64) }, 'founding')
    .thenRefused('2.13', 'society-must-have-a-top-circle')
})

test('2.13 people are new, and those who are citizens are founders', () => {
  const s = society({ strangers: 1, complete: false })
  s.when(first('found-people', {}), 'founding').thenRefused('2.13', 'person-must-be-new')
  deepEqual([s.person('f12').founder, s.person('f12').citizenSince], [true, s.now])
  deepEqual([s.person('f13').founder, s.person('f13').citizenSince], [false, null])
})

test('1.1 goals are named once', () => {
  const act = { ...first('found-society', {}), goals: [1, 1].map((goal) => ({ goal, text: 'x' })) }
  new Society().when(act, 'founding').thenRefused('1.1', 'goals-must-be-named-once')
})

for (const [name, practice, reason] of [
  ['can pass something', never, 'practice-must-be-possible-to-satisfy'],
  ['name nobody', leadPractice('f1' as PersonId), 'default-practice-must-name-nobody'],
] as const)
  for (const which of ['standardPractice', 'leadershipPractice'])
    test(`3.2 the society’s practices ${name}: ${which}`, () => {
      new Society()
        .when(first('found-society', { settings: { [which]: practice } }), 'founding')
        .thenRefused('3.2', reason)
    })

test('2.4 a society’s default minimum is not above its default cap', () => {
  new Society()
    .when(first('found-society', { settings: { memberCap: 1 } }), 'founding')
    .thenRefused('2.4', 'minimum-must-not-exceed-the-cap')
})

test('2.13 a circle is new, the top is one, and parents come before their sub-circles', () => {
  const s = society({ complete: false })
  const circles = (circle: string, parent?: string) =>
    first('found-circles', { circles: [{ circle, ...(parent && { parent }), members: [] }] })
  s.when(circles('health', 'main'), 'founding').thenRefused('2.13', 'circle-must-be-new')
  s.when(circles('other'), 'founding').thenRefused('2.13', 'top-circle-must-be-one')
  s.when(circles('other', 'nowhere'), 'founding').thenRefused('2.13', 'circle-must-be-founded-before')
})

type Circles = NonNullable<Founding['circles']>

const refusedCircle = (more: Partial<Circles[number]> & { circle: string }) =>
  society({ complete: false, strangers: 1 }).when(
    first('found-circles', { circles: [{ parent: 'main', members: [], ...more }] }),
    'founding',
  )

test('2.1 no two circles under one parent are founded with the same area', () => {
  refusedCircle({ circle: 'other', area: 'HEALTH' }).thenRefused(
    '2.1',
    'area-must-not-be-held-under-this-parent',
  )
})

test('1.2 founded circles serve goals of the society', () => {
  refusedCircle({ circle: 'other', serves: [8] }).thenRefused('1.2', 'goals-must-be-the-societys')
})

test('2.4 a founded charter’s minimum is not above its cap', () => {
  refusedCircle({ circle: 'other', charter: { memberCap: 1 } }).thenRefused(
    '2.4',
    'minimum-must-not-exceed-the-cap',
  )
})

test('2.7 a circle is founded with no more members than its cap', () => {
  refusedCircle({ circle: 'other', charter: { memberCap: 2 }, members: [1, 2, 3] }).thenRefused(
    '2.7',
    'members-must-not-exceed-the-cap',
  )
})

test('3.2 a founded circle’s practices can pass something and name its members', () => {
  refusedCircle({ circle: 'other', practice: never }).thenRefused(
    '3.2',
    'practice-must-be-possible-to-satisfy',
  )
  refusedCircle({ circle: 'other', practice: leadPractice('f1' as PersonId), members: [2, 3] }).thenRefused(
    '3.2',
    'lead-must-be-a-member',
  )
  refusedCircle({ circle: 'other', practice: leadPractice('f2' as PersonId), members: [2, 3] }).thenEvents(
    'circle-created',
    'member-seated',
    'member-seated',
  )
})

test('2.14 only citizens are seated, each once', () => {
  refusedCircle({ circle: 'other', members: [13] }).thenRefused('2.14', 'person-must-be-a-citizen')
  refusedCircle({ circle: 'other', members: [99] }).thenRefused('2.14', 'person-must-be-a-citizen')
  refusedCircle({ circle: 'other', members: [1, 1] }).thenRefused('2.6', 'members-must-be-named-once')
})

test('2.13 a seat may have been held since long before', () => {
  const s = before('found-circles')
  const act = first('found-circles', { circles: [{ circle: 'main', members: [1] }] }) as Extract<
    PlainAct,
    { type: 'found-circles' }
  >
  s.given({ ...act, circles: [{ ...act.circles[0]!, members: [{ person: 'f1', since: 5 }] }] }, 'founding')
  equal(s.circle('main').members['f1' as never], 5)
})

test('3.1 the top circle starts with the leadership practice, a sub-circle with the standard practice', () => {
  const s = society({
    circles: [
      { circle: 'main', members: [1, 2] },
      { circle: 'health', parent: 'main', members: [3, 4] },
    ],
  })
  deepEqual(s.circle('main').practices, { general: leadershipPractice, byKind: {} })
  deepEqual(s.circle('health').practices, { general: standardPractice, byKind: {} })
})

test('2.13 circles are tied to circles that are there', () => {
  const s = society({ complete: false })
  const links = (circle: string, to: string): PlainAct => ({
    type: 'found-links',
    circle,
    links: [{ circle: to, role: 'stakeholder' }],
  })
  s.when(links('nowhere', 'main'), 'founding').thenRefused('2.13', 'circle-must-be-founded-before')
  s.when(links('main', 'nowhere'), 'founding').thenRefused('2.13', 'circle-must-be-founded-before')
  s.given(links('research', 'main'), 'founding')
  deepEqual(s.circle('research').links, [{ circle: 'main', role: 'stakeholder' }])
})

test('2.13 projects and documents are new, and belong to circles that are there', () => {
  const made = {
    projects: [{ project: 'trial', circle: 'health' }],
    documents: [{ document: 'rules', circle: 'health' }],
  }
  const s = society({ ...made, complete: false, strangers: 1 })
  s.when(first('found-projects', made), 'founding').thenRefused('2.13', 'project-must-be-new')
  s.when(first('found-documents', made), 'founding').thenRefused('2.13', 'document-must-be-new')
  const project = (more: object) =>
    first('found-projects', { projects: [{ project: 'other', circle: 'health', ...more }] })
  s.when(project({ circle: 'nowhere' }), 'founding').thenRefused('2.13', 'circle-must-be-founded-before')
  s.when(project({ team: [13] }), 'founding').thenRefused('2.14', 'person-must-be-a-citizen')
  s.when(project({ team: [1, 1] }), 'founding').thenRefused('7.1', 'people-must-be-named-once')
  s.when(
    first('found-documents', { documents: [{ document: 'other', circle: 'nowhere' }] }),
    'founding',
  ).thenRefused('2.13', 'circle-must-be-founded-before')
})
