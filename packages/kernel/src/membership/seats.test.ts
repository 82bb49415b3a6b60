// Members (clauses 2.6 to 2.8): a circle admits and removes its own; a member may resign at any moment.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { threeLevels } from '../testing/founding.ts'
import { society } from '../testing/society.ts'
import { propose, resolution, words } from '../testing/words.ts'
import type { PlainEffect } from '../testing/plain.ts'

const admit = (person: string): PlainEffect => ({ type: 'admit-member', person })
const remove = (person: string): PlainEffect => ({ type: 'remove-member', person })

test('2.6 a circle admits a member by decision', () => {
  const s = society()
  s.decide('health', [admit('f9')])
  deepEqual(s.members('health'), ['f4', 'f5', 'f6', 'f9'])
  deepEqual(s.person('f9').seats, ['health'])
  equal(s.circle('health').members['f9' as never], s.now)
})

test('2.6 a circle removes a member by decision', () => {
  const s = society()
  s.decide('health', [remove('f6')], 'f4')
  deepEqual(s.members('health'), ['f4', 'f5'])
  deepEqual(s.person('f6').seats, ['research'])
})

test('4.9 what a removed member said in open decisions falls away', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  s.given({ type: 'vote', proposal: id, step: 0, vote: 'for' }, 'f6')
  s.decide('health', [remove('f6')], 'f4')
  deepEqual(s.proposal(id).gone, ['f6'])
})

test('2.12 a removal that leaves too few makes the circle dormant', () => {
  const s = society({ circles: [threeLevels[0]!, { ...threeLevels[1]!, charter: { memberMinimum: 3 } }] })
  s.decide('health', [remove('f6')], 'f4')
  equal(s.circle('health').status, 'dormant')
})

test('2.6 nobody is removed who does not sit, or admitted who does', () => {
  const s = society()
  s.when(propose('health', [remove('f9')]), 'f4').thenRefused('2.6', 'person-must-be-a-member')
  s.when(propose('health', [admit('f5')]), 'f4').thenRefused('2.6', 'person-must-not-be-a-member')
})

test('2.14 only citizens are admitted', () => {
  const s = society({ strangers: 1 })
  s.when(propose('health', [admit('f13')]), 'f4').thenRefused('2.14', 'person-must-be-a-citizen')
  s.when(propose('health', [admit('f99')]), 'f4').thenRefused('2.14', 'person-must-be-a-citizen')
})

test('2.7 admission beyond the cap is refused', () => {
  const circles = threeLevels.map((one) => ({ ...one, charter: { memberCap: 5 } }))
  const s = society({ circles })
  s.when(propose('main', [admit('f9')]), 'f1').thenRefused('2.7', 'circle-must-be-below-its-member-cap')
  s.when(propose('health', [admit('f9'), admit('f10'), admit('f11')]), 'f4').thenRefused(
    '2.7',
    'circle-must-be-below-its-member-cap',
  )
  s.decide('health', [admit('f9'), admit('f10')])
  equal(s.members('health').length, 5)
})

test('2.6 a member resigns with immediate effect', () => {
  const s = society()
  s.when({ type: 'resign', circle: 'health', reason: words('No time') }, 'f4').then({
    type: 'member-resigned',
    circle: 'health',
    person: 'f4',
    reason: words('No time'),
  })
  deepEqual(s.members('health'), ['f5', 'f6'])
  deepEqual(s.person('f4').seats, ['main'])
})

test('2.6 who does not sit in a circle does not resign from it', () => {
  const s = society()
  s.when({ type: 'resign', circle: 'health' }, 'f1').thenRefused('2.6', 'person-must-be-a-member')
  s.when({ type: 'resign', circle: 'nowhere' }, 'f1').thenRefused('2.6', 'person-must-be-a-member')
})

test('2.8 a citizen sits in circles at any level and in projects', () => {
  const s = society({ projects: [{ project: 'trial', circle: 'research' }] })
  s.decide('main', [admit('f9')])
  s.decide('health', [admit('f9')])
  s.decide('research', [admit('f9')])
  s.decide('research', [{ type: 'assign-people', project: 'trial', people: ['f9'] }])
  deepEqual(s.person('f9').seats, ['main', 'health', 'research'])
  deepEqual(s.person('f9').projects, ['trial'])
})

test('5.6 a person changes their own name and biography, one of them at least', () => {
  const s = society()
  s.given({ type: 'change-details', name: words('Ada') }, 'f4')
  deepEqual([s.person('f4').name, s.person('f4').biography], [words('Ada'), null])
  s.given({ type: 'change-details', biography: words('A life') }, 'f4')
  deepEqual([s.person('f4').name, s.person('f4').biography], [words('Ada'), words('A life')])
  s.when({ type: 'change-details' }, 'f4').thenRefused('5.6', 'details-must-change')
  s.given({ type: 'change-details', biography: null }, 'f4')
  equal(s.person('f4').biography, null)
  s.when({ type: 'change-details', biography: null }, 'f4').thenRefused('5.6', 'details-must-change')
  s.given({ type: 'change-details', biography: null, name: words('Ada Lovelace') }, 'f4')
})
