// Dormant circles (clause 2.12): what they cannot do, who is told, and who wakes them.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { quickPractice, threeLevels } from '../testing/founding.ts'
import { society, type Society } from '../testing/society.ts'
import { circleSpec, dissolve, propose, resolution } from '../testing/words.ts'
import type { PlainEffect } from '../testing/plain.ts'

const resign = (s: Society, circle: string, ...people: string[]) => {
  for (const person of people) s.given({ type: 'resign', circle }, person)
}
const seat = (circle: string, ...members: string[]): PlainEffect => ({
  type: 'seat-members',
  circle,
  members,
})

test('2.12 a circle with fewer members than its minimum is dormant, its open proposals lapse, its parent is alerted', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  resign(s, 'health', 'f4')
  equal(s.circle('health').status, 'living')
  resign(s, 'health', 'f5')
  equal(s.circle('health').status, 'dormant')
  equal(s.proposal(id).status, 'lapsed')
  deepEqual(s.circle('health').open, [])
  deepEqual(s.last.at(-1), {
    type: 'alert-raised',
    queues: ['main'],
    about: 'health',
    cause: 'circle-dormant',
  })
})

test('2.12 who leaves last passes nothing: the circle is dormant before its decision could close', () => {
  const charter = { memberMinimum: 3 }
  const circles = threeLevels.map((one) => (one.circle === 'health' ? { ...one, charter } : one))
  const s = society({ circles })
  const id = s.open('health', [resolution()])
  s.given({ type: 'vote', proposal: id, step: 0, vote: 'for' }, 'f4')
  s.given({ type: 'vote', proposal: id, step: 0, vote: 'for' }, 'f5')
  resign(s, 'health', 'f6')
  equal(s.proposal(id).status, 'lapsed')
})

test('2.12 a dormant circle can decide nothing', () => {
  const s = society()
  resign(s, 'health', 'f4', 'f5')
  s.when(propose('health', [resolution()]), 'f6').thenRefused('2.12', 'circle-must-be-able-to-decide')
})

test('2.12 and no matter what it proposes', () => {
  const s = society()
  resign(s, 'health', 'f4', 'f5')
  s.when(propose('health', [resolution()], { serves: [9] }), 'f6').thenRefused(
    '2.12',
    'circle-must-be-able-to-decide',
  )
})

test('4.9 who came after a decision opened leaves no gap in its electorate', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  s.decide('health', [{ type: 'admit-member', person: 'f9' }])
  s.when({ type: 'resign', circle: 'health' }, 'f9').thenEvents('member-resigned')
  deepEqual(s.proposal(id).gone, [])
})

test('2.12 the top circle’s minimum is 1 until it has once had 2', () => {
  const alone = society({ people: 1, circles: [{ circle: 'main', members: [1], practice: quickPractice }] })
  equal(alone.circle('main').status, 'living')
  equal(alone.proposal(alone.decide('main', [resolution()])).status, 'adopted')
  const pair = society({ people: 2, circles: [{ circle: 'main', members: [1, 2], practice: quickPractice }] })
  resign(pair, 'main', 'f2')
  equal(pair.circle('main').status, 'dormant')
})

test('2.12 a sub-circle’s minimum is 2 from the start', () => {
  const s = society({ circles: [threeLevels[0]!, { circle: 'health', parent: 'main', members: [6] }] })
  equal(s.circle('health').status, 'dormant')
  deepEqual(s.all('alert-raised')[0]?.queues, ['main'])
})

test('2.12 when the top circle falls dormant, all second-level circles are alerted', () => {
  const s = society({ circles: [...threeLevels, { circle: 'care', parent: 'main', members: [9, 10] }] })
  resign(s, 'main', 'f1', 'f2', 'f3', 'f4')
  equal(s.circle('main').status, 'dormant')
  deepEqual(s.all('alert-raised').at(-1)?.queues, ['health', 'care'])
})

test('2.12 the parent may seat members, and the circle wakes', () => {
  const s = society()
  resign(s, 'health', 'f4', 'f5')
  s.decide('main', [seat('health', 'f9', 'f10')])
  deepEqual(s.members('health'), ['f6', 'f9', 'f10'])
  equal(s.circle('health').status, 'living')
  equal(s.proposal(s.decide('health', [resolution()])).status, 'adopted')
})

test('2.12 a circle that still has too few sleeps on', () => {
  const charter = { memberMinimum: 4 }
  const circles = threeLevels.map((one) => (one.circle === 'health' ? { ...one, charter } : one))
  const s = society({ circles })
  equal(s.circle('health').status, 'dormant')
  s.decide('main', [seat('health', 'f9')])
  equal(s.circle('health').status, 'living')
  resign(s, 'health', 'f9', 'f4')
  s.decide('main', [seat('health', 'f9')])
  deepEqual([s.members('health').length, s.circle('health').status], [3, 'dormant'])
})

test('2.12 the nearest ancestor that is not dormant seats members or creates the circle anew', () => {
  const s = society()
  resign(s, 'research', 'f6', 'f7')
  s.when(propose('main', [seat('research', 'f9')]), 'f1').thenRefused(
    '2.12',
    'decision-must-be-of-the-nearest-ancestor-awake',
  )
  const anew: PlainEffect = {
    type: 'create-circle-anew',
    old: 'research',
    ground: 'dormant',
    projects: [],
    circles: [],
    circle: circleSpec({ name: 'Studies', area: 'studies' }),
  }
  s.when(propose('main', [anew]), 'f1').thenRefused('2.5', 'circle-must-be-a-sub-circle')
  resign(s, 'health', 'f4', 'f5')
  const seated = society()
  resign(seated, 'research', 'f6', 'f7')
  resign(seated, 'health', 'f4', 'f5')
  seated.decide('main', [seat('research', 'f9')])
  equal(seated.circle('research').status, 'living')
  s.decide('main', [anew])
  s.advance(7)
  equal(s.circle('research').status, 'dissolved')
  deepEqual([s.circle('studies').parent, s.circle('studies').status], ['health', 'living'])
})

test('2.12 an ancestor seats nobody in a circle that is awake, or that is not there', () => {
  const s = society()
  s.when(propose('main', [seat('health', 'f9')]), 'f1').thenRefused('2.12', 'circle-must-be-dormant')
  s.when(propose('main', [seat('nowhere', 'f9')]), 'f1').thenRefused('2.12', 'circle-must-be-living')
})

test('2.12 nobody but an ancestor seats members in a dormant circle', () => {
  const s = society({ circles: [...threeLevels, { circle: 'care', parent: 'main', members: [9, 10] }] })
  resign(s, 'health', 'f4', 'f5')
  for (const [circle, by] of [
    ['research', 'f6'],
    ['care', 'f9'],
  ] as const)
    s.when({ ...propose(circle, [seat('health', 'f11')]) }, by).thenRefused(
      '2.12',
      'decision-must-be-of-the-nearest-ancestor-awake',
    )
})

test('2.7 an ancestor seats no more than the cap holds', () => {
  const circles = threeLevels.map((one) =>
    one.circle === 'health' ? { ...one, charter: { memberCap: 3 } } : one,
  )
  const s = society({ circles })
  resign(s, 'health', 'f4', 'f5')
  s.when(propose('main', [seat('health', 'f9', 'f10', 'f11')]), 'f1').thenRefused(
    '2.7',
    'circle-must-be-below-its-member-cap',
  )
  s.when(propose('main', [seat('health', 'f9', 'f9')]), 'f1').thenRefused(
    '2.6',
    'person-must-not-be-a-member',
  )
})

test('2.12 what a dormant circle decided before is stopped by its dormancy, and can be retried', () => {
  const s = society()
  const id = s.decide('health', [{ type: 'admit-member', person: 'f9' }], 'f4', {
    effectiveAt: s.now + 10 * 864e5,
  })
  resign(s, 'health', 'f4', 'f5')
  s.advance(10)
  const { carrying } = s.proposal(id)
  deepEqual(carrying.state === 'refused' && [carrying.clause, carrying.reason], [
    '2.12',
    'circle-must-be-able-to-decide',
  ])
})

test('2.12 a dormant circle may be dissolved by its parent', () => {
  const s = society()
  resign(s, 'research', 'f6', 'f7')
  s.decide('health', [dissolve('research', { ground: 'dormant' })])
  s.advance(7)
  equal(s.circle('research').status, 'dissolved')
})
