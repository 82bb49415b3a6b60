// Projects (clauses 7.1, 2.5, 4.16): started, staffed, changed, handed over and ended by the decisions of one circle.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { threeLevels } from '../testing/founding.ts'
import type { PlainEffect } from '../testing/plain.ts'
import { society } from '../testing/society.ts'
import { propose } from '../testing/words.ts'
import { day } from '../clock.ts'

type Spec = Extract<PlainEffect, { type: 'start-project' }>['project']
const spec = (more: Partial<Spec> = {}): Spec => ({
  name: 'Home test',
  goal: 'A test that works at home',
  completable: true,
  measure: 'Tests sent',
  team: ['f4', 'f9'],
  seats: 3,
  reviewAt: null,
  ...more,
})
const start = (more: Partial<Spec> = {}): PlainEffect => ({ type: 'start-project', project: spec(more) })
const assign = (...people: string[]): PlainEffect => ({ type: 'assign-people', project: 'home-test', people })
const release = (...people: string[]): PlainEffect => ({
  type: 'release-people',
  project: 'home-test',
  people,
})
const change = (changes: Extract<PlainEffect, { type: 'change-project' }>['changes']): PlainEffect => ({
  type: 'change-project',
  project: 'home-test',
  changes,
})

const started = (founding: Parameters<typeof society>[0] = {}) => {
  const s = society({ strangers: 1, ...founding })
  s.decide('health', [start()])
  return s
}
/** Health may hold four seats in its projects. */
const budget = {
  circles: threeLevels.map((one) => (one.circle === 'health' ? { ...one, charter: { seatBudget: 4 } } : one)),
}

test('7.1 a circle starts a project: goal, completable or ongoing, measure, team, seats, review date', () => {
  const s = society()
  s.decide('health', [start({ reviewAt: s.now + 90 * day })])
  deepEqual(s.project('home-test'), {
    kind: 'project',
    id: 'home-test',
    circle: 'health',
    ...spec({ reviewAt: s.project('home-test').reviewAt }),
    startedAt: s.now,
    endedAt: null,
    result: null,
  })
  equal(s.project('home-test').reviewAt !== null, true)
  deepEqual(s.circle('health').projects, ['home-test'])
  deepEqual([s.person('f4').projects, s.person('f9').projects], [['home-test'], ['home-test']])
})

test('7.1 its team need not be members of the circle', () => {
  equal(started().members('health').includes('f9'), false)
})

test('7.1 a second project of the same name gets another slug', () => {
  const s = started()
  s.decide('health', [start({ goal: 'Another', team: [] })])
  equal(s.circle('health').projects.length, 2)
})

test('2.14 its people are citizens', () => {
  const s = started()
  for (const stranger of ['f13', 'f99']) {
    s.when(propose('health', [start({ team: [stranger] })]), 'f4').thenRefused(
      '2.14',
      'person-must-be-a-citizen',
    )
    s.when(propose('health', [assign(stranger)]), 'f4').thenRefused('2.14', 'person-must-be-a-citizen')
  }
})

test('7.1 its people are named once', () => {
  const s = started()
  s.when(propose('health', [start({ team: ['f4', 'f4'] })]), 'f4').thenRefused(
    '7.1',
    'people-must-be-named-once',
  )
  s.when(propose('health', [assign('f4')]), 'f4').thenRefused('7.1', 'people-must-be-named-once')
  s.when(propose('health', [assign('f5', 'f5')]), 'f4').thenRefused('7.1', 'people-must-be-named-once')
  s.when(propose('health', [release('f4', 'f4')]), 'f4').thenRefused('7.1', 'people-must-be-named-once')
})

test('7.1 its team fits its seats', () => {
  const s = started()
  s.when(propose('health', [start({ seats: 1 })]), 'f4').thenRefused('7.1', 'team-must-fit-the-seats')
  s.when(propose('health', [assign('f5', 'f6')]), 'f4').thenRefused('7.1', 'team-must-fit-the-seats')
  s.when(propose('health', [change({ seats: 1 })]), 'f4').thenRefused('7.1', 'team-must-fit-the-seats')
  s.decide('health', [assign('f5')])
  deepEqual(s.project('home-test').team, ['f4', 'f9', 'f5'])
  deepEqual(s.person('f5').projects, ['home-test'])
  s.decide('health', [change({ seats: null })])
  s.decide('health', [assign('f6')])
  equal(s.project('home-test').team.length, 4)
})

test('7.1 people are released, who are in the team', () => {
  const s = started()
  s.when(propose('health', [release('f5')]), 'f4').thenRefused('7.1', 'person-must-be-in-the-team')
  s.decide('health', [release('f9')])
  deepEqual([s.project('home-test').team, s.person('f9').projects], [['f4'], []])
})

test('2.4 the seats of a circle’s projects stay within the budget of its charter', () => {
  const s = started(budget)
  s.when(propose('health', [start({ name: 'More', team: [], seats: 2 })]), 'f4').thenRefused(
    '2.4',
    'seats-must-be-within-the-budget',
  )
  s.when(propose('health', [start({ name: 'More', team: ['f5', 'f6'], seats: null })]), 'f4').thenRefused(
    '2.4',
    'seats-must-be-within-the-budget',
  )
  s.when(propose('health', [change({ seats: 5 })]), 'f4').thenRefused(
    '2.4',
    'seats-must-be-within-the-budget',
  )
  s.decide('health', [change({ seats: 4 })])
  equal(s.project('home-test').seats, 4)
  s.decide('health', [change({ seats: null })])
  s.decide('health', [assign('f5', 'f6')])
  s.when(propose('health', [assign('f7')]), 'f4').thenRefused('2.4', 'seats-must-be-within-the-budget')
})

test('7.1 a circle changes its project', () => {
  const s = started()
  s.decide('health', [change({ goal: 'A better test', completable: false, measure: null })])
  const { goal, completable, measure, name, team } = s.project('home-test')
  deepEqual(
    { goal, completable, measure, name, team },
    {
      goal: 'A better test',
      completable: false,
      measure: null,
      name: 'Home test',
      team: ['f4', 'f9'],
    },
  )
})

test('7.1 a circle ends its project, with its result', () => {
  const s = started()
  s.decide('health', [{ type: 'end-project', project: 'home-test', result: 'It works' }])
  deepEqual([s.project('home-test').result, s.project('home-test').endedAt], ['It works', s.now])
  deepEqual([s.circle('health').projects, s.person('f4').projects], [[], []])
})

const handOver = (to: string): PlainEffect => ({ type: 'hand-over-project', project: 'home-test', to })

test('7.1 a project reports to one circle: it is handed over to another that consents', () => {
  const s = started()
  const id = s.open('health', [handOver('research')])
  s.decide('research', [{ type: 'consent', decision: id }])
  s.pass(id)
  equal(s.project('home-test').circle, 'research')
  deepEqual([s.circle('health').projects, s.circle('research').projects], [[], ['home-test']])
})

test('2.5 nobody gives a project to a circle that has not consented', () => {
  const s = started()
  const id = s.decide('health', [handOver('research')])
  const { carrying } = s.proposal(id)
  equal(carrying.state === 'refused' && carrying.reason, 'circles-concerned-must-have-consented')
  equal(s.project('home-test').circle, 'health')
})

test('7.1 a project goes to another circle, one that lives', () => {
  const s = started()
  for (const to of ['nowhere', 'health'])
    s.when(propose('health', [handOver(to)]), 'f4').thenRefused('7.1', 'project-must-go-to-a-living-circle')
  s.given({ type: 'resign', circle: 'research' }, 'f6').given({ type: 'resign', circle: 'research' }, 'f7')
  s.when(propose('health', [handOver('research')]), 'f4').thenRefused(
    '7.1',
    'project-must-go-to-a-living-circle',
  )
})

test('2.4 a project that is handed over counts in the budget of the circle that takes it', () => {
  const circles = threeLevels.map((one) =>
    one.circle === 'research' ? { ...one, charter: { seatBudget: 2 } } : one,
  )
  const s = started({ circles })
  s.when(propose('health', [handOver('research')]), 'f4').thenRefused(
    '2.4',
    'seats-must-be-within-the-budget',
  )
})

for (const [name, effect] of Object.entries({
  change: change({ goal: 'x' }),
  'hand over': handOver('main'),
  end: { type: 'end-project', project: 'home-test', result: 'x' },
  assign: assign('f5'),
  release: release('f4'),
} as Record<string, PlainEffect>)) {
  test(`2.5 no other circle starts or stops a circle’s projects: ${name}`, () => {
    for (const [circle, by] of [
      ['main', 'f1'],
      ['research', 'f7'],
    ] as const)
      started()
        .when(propose(circle, [effect]), by)
        .thenRefused('2.5', 'project-must-be-a-living-one-of-the-circle')
  })
  test(`7.1 nothing happens to a project that has ended, or is not there: ${name}`, () => {
    society()
      .when(propose('health', [effect]), 'f4')
      .thenRefused('2.5', 'project-must-be-a-living-one-of-the-circle')
    const s = started()
    s.decide('health', [{ type: 'end-project', project: 'home-test', result: 'It works' }])
    s.when(propose('health', [effect]), 'f4').thenRefused('2.5', 'project-must-be-a-living-one-of-the-circle')
  })
}

test('2.14, 7.1 who is no citizen any more leaves the teams that they were in', () => {
  const s = started()
  s.decide('main', [{ type: 'find-person-false', person: 'f9', reason: 'Two in one' }])
  deepEqual(s.project('home-test').team, ['f4'])
  deepEqual(s.person('f9').projects, [])
})
