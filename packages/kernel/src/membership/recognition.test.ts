// Recognition of citizens (clause 2.14): vouching, its limits, people found false, the registry.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day, year } from '../clock.ts'
import { quickPractice, threeLevels } from '../testing/founding.ts'
import { society, type Society } from '../testing/society.ts'
import { propose, resolution, words } from '../testing/words.ts'
import type { PlainEffect } from '../testing/plain.ts'

const vouch = (person: string) => ({ type: 'vouch' as const, person })
const findFalse = (person: string): PlainEffect => ({
  type: 'find-person-false',
  person,
  reason: 'Two in one',
})
const isCitizen = (s: Society, person: string) => s.person(person).citizenSince !== null

/** A citizen whom f1 and f2 vouched for. */
const withNewcomer = () => society({ strangers: 1 }).given(vouch('f13'), 'f1').given(vouch('f13'), 'f2')

test('2.14 anyone registers, and is a person who is no citizen yet', () => {
  const s = society()
  s.when(
    { type: 'register-person', name: words('Ada'), way: 'way-0001', wayKind: 'passkey', label: 'Phone' },
    'visitor',
  ).thenEvents('person-registered', 'way-in-issued')
  const person = s.all('person-registered').at(-1)?.person ?? ''
  equal(person, `p${String(s.entries.length)}`)
  deepEqual([s.person(person).citizenSince, s.person(person).founder], [null, false])
  equal(s.whole.people, 13)
  equal(s.whole.citizens, 12)
})

test('2.14 a registered person becomes a citizen when 2 citizens vouch for them', () => {
  const s = society({ strangers: 1 })
  s.when(vouch('f13'), 'f1').thenEvents('vouched')
  equal(isCitizen(s, 'f13'), false)
  s.when(vouch('f13'), 'f2').then(
    { type: 'vouched', by: 'f2', person: 'f13' },
    { type: 'citizen-recognised', person: 'f13' },
  )
  equal(s.person('f13').citizenSince, s.now)
  equal(s.whole.citizens, 13)
})

test('2.14 while there are fewer, every citizen vouches', () => {
  const s = society({ people: 1, strangers: 1, circles: [{ circle: 'main', members: [1] }] })
  s.when(vouch('f2'), 'f1').thenEvents('vouched', 'citizen-recognised')
})

test('2.14 of two citizens who are left, the other one’s vouch is enough', () => {
  const circles = [{ circle: 'main', members: [1, 2, 3], practice: quickPractice }]
  const s = society({ people: 3, strangers: 1, circles }).given(vouch('f4'), 'f1').given(vouch('f4'), 'f2')
  s.decide('main', [findFalse('f1')], 'f2')
  s.put({ ...s.whole, citizens: 2 })
  s.advance(14)
  deepEqual([isCitizen(s, 'f4'), s.person('f4').vouchedBy], [true, ['f2']])
})

test('2.14 only a citizen vouches', () => {
  society({ strangers: 2 }).when(vouch('f13'), 'f14').thenRefused('2.14', 'voucher-must-be-a-citizen')
})

test('2.14 one vouches for another who is registered and needs it, once', () => {
  const s = society({ strangers: 1 })
  s.when(vouch('f99'), 'f1').thenRefused('2.14', 'person-must-be-registered')
  s.when(vouch('f1'), 'f1').thenRefused('2.14', 'voucher-must-be-another')
  s.when(vouch('f2'), 'f1').thenRefused('2.14', 'person-must-need-a-vouch')
  s.given(vouch('f13'), 'f1')
  s.when(vouch('f13'), 'f1').thenRefused('2.14', 'vouch-must-be-given-once')
})

test('2.14 a citizen vouches from 30 days after their own recognition; founders at once', () => {
  const s = society({ strangers: 2 }).given(vouch('f13'), 'f1').given(vouch('f13'), 'f2').wait(29.99)
  s.when(vouch('f14'), 'f13').thenRefused('2.14', 'voucher-must-be-recognised-long-enough')
  s.wait(0.01)
  s.when(vouch('f14'), 'f13').thenEvents('vouched')
})

test('2.14 who was registered at the founding and no citizen is no founder', () => {
  equal(society({ strangers: 1 }).person('f13').founder, false)
  equal(society().person('f1').founder, true)
})

test('2.14 a citizen vouches for at most 10 people a year', () => {
  const s = society({ strangers: 12 })
  for (let number = 13; number < 23; number++) s.given(vouch(`f${String(number)}`), 'f1')
  s.when(vouch('f23'), 'f1').thenRefused('2.14', 'vouches-must-be-within-the-years-limit')
  s.wait(year / day - 0.01)
  s.when(vouch('f23'), 'f1').thenRefused('2.14', 'vouches-must-be-within-the-years-limit')
  s.wait(0.01)
  s.when(vouch('f23'), 'f1').thenEvents('vouched')
})

test('2.14 a person found false is a citizen no more and loses every seat', () => {
  const s = society()
  s.decide('main', [findFalse('f6')])
  deepEqual([isCitizen(s, 'f6'), s.person('f6').foundFalse, s.person('f6').seats], [false, true, []])
  deepEqual(s.members('health'), ['f4', 'f5'])
  equal(s.whole.citizens, 11)
  s.when(vouch('f6'), 'f1').thenRefused('2.14', 'person-must-not-be-found-false')
})

test('2.14 the registry decides who is false: the top circle, until another does', () => {
  const s = society()
  s.when(propose('health', [findFalse('f9')]), 'f4').thenRefused('2.14', 'circle-must-hold-the-registry')
  const registry = {
    circle: 'registry',
    parent: 'main',
    area: 'Registry',
    members: [9, 10],
    practice: quickPractice,
  }
  const held = society({ circles: [...threeLevels, registry] })
  held.when(propose('main', [findFalse('f11')]), 'f1').thenRefused('2.14', 'circle-must-hold-the-registry')
  held.decide('registry', [findFalse('f11')])
  equal(held.person('f11').foundFalse, true)
})

test('2.14 a person is found false once, and only who is registered', () => {
  const s = society()
  s.when(propose('main', [findFalse('f99')]), 'f1').thenRefused('2.14', 'person-must-be-registered')
  s.decide('main', [findFalse('f9')])
  s.when(propose('main', [findFalse('f9')]), 'f1').thenRefused('2.14', 'person-must-not-be-found-false')
})

test('2.14 those left with fewer vouches than needed lose recognition after 14 days', () => {
  const s = withNewcomer()
  s.decide('health', [{ type: 'admit-member', person: 'f13' }])
  s.decide('main', [findFalse('f2')], 'f1')
  equal(s.person('f13').lapsesAt, s.now + 14 * day)
  s.advance(13.9)
  equal(isCitizen(s, 'f13'), true)
  s.advance(0.1)
  deepEqual([isCitizen(s, 'f13'), s.person('f13').lapsesAt, s.person('f13').seats], [false, null, []])
  deepEqual(s.members('health'), ['f4', 'f5', 'f6'])
})

test('2.14 unless they are vouched for anew', () => {
  const s = withNewcomer()
  s.decide('main', [findFalse('f2')], 'f1')
  s.when(vouch('f13'), 'f3').thenEvents('vouched', 'recognition-kept')
  s.advance(15)
  deepEqual([isCitizen(s, 'f13'), s.person('f13').lapsesAt], [true, null])
})

test('2.14 who still has the vouches that are needed when the time comes keeps recognition', () => {
  const s = withNewcomer()
  s.decide('main', [findFalse('f2')], 'f1')
  // The society now asks for one vouch only.
  const settings = { ...s.whole.settings, vouchesNeeded: 1 }
  equal(settings.vouchesNeeded, 1)
  s.put({ ...s.whole, settings })
  s.advance(14)
  equal(s.last[0]?.type, 'recognition-kept')
  equal(isCitizen(s, 'f13'), true)
})

test('2.14 who has more vouches than needed keeps them when one falls', () => {
  const s = society({ strangers: 1, settings: { vouchesNeeded: 1 } }).given(vouch('f13'), 'f1')
  equal(isCitizen(s, 'f13'), true)
  const more = society({ strangers: 1, settings: { vouchesNeeded: 3 } })
  more.given(vouch('f13'), 'f1').given(vouch('f13'), 'f2')
  more.decide('main', [findFalse('f2')], 'f1')
  deepEqual(
    [isCitizen(more, 'f13'), more.person('f13').vouchedBy, more.person('f13').lapsesAt],
    [false, ['f1'], null],
  )
})

test('2.14 founders, who had no vouches, lose none', () => {
  const s = withNewcomer()
  s.decide('main', [findFalse('f13')])
  equal(
    s.dues().some(({ name }) => name === 'recognition'),
    false,
  )
})

test('2.14 a vouch that has not made a citizen yet ends with its giver’s recognition', () => {
  const s = society({ strangers: 2 }).given(vouch('f13'), 'f1').given(vouch('f13'), 'f2').wait(31)
  s.given(vouch('f14'), 'f13')
  s.decide('main', [findFalse('f2')], 'f1')
  s.advance(14)
  equal(isCitizen(s, 'f13'), false)
  deepEqual(s.person('f14').vouchedBy, [])
})

test('2.14 a citizen whose voucher only lapses keeps that vouch', () => {
  const s = society({ strangers: 2 }).given(vouch('f13'), 'f1').given(vouch('f13'), 'f2').wait(31)
  s.given(vouch('f14'), 'f13').given(vouch('f14'), 'f3')
  s.decide('main', [findFalse('f2')], 'f1')
  s.advance(14)
  deepEqual([isCitizen(s, 'f13'), isCitizen(s, 'f14'), s.person('f14').lapsesAt], [false, true, null])
})

test('2.14 open rounds are not changed', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  for (const person of ['f5', 'f6']) s.given({ type: 'vote', proposal: id, step: 0, vote: 'for' }, person)
  const other = society()
  equal(other.members('health').length, 3)
  s.decide('main', [findFalse('f6')])
  s.advance(1)
  deepEqual(s.proposal(id).results[0]?.tally.for, 2)
  equal(s.proposal(id).status, 'adopted')
})

test('2.14 once the round is over, who lost recognition has no say in the next', () => {
  const twoRounds = {
    ...quickPractice,
    stages: [
      { method: 'vote' as const, threshold: { n: 1, d: 1 }, rounds: 2, hours: 48, discussionHours: 24 },
    ],
  }
  const circles = threeLevels.map((one) => (one.circle === 'health' ? { ...one, practice: twoRounds } : one))
  const s = society({ circles })
  const id = s.open('health', [resolution()], 'f6')
  s.advance(1)
  s.given({ type: 'vote', proposal: id, step: 0, vote: 'against' }, 'f6')
  s.decide('main', [findFalse('f6')])
  s.advance(2)
  deepEqual(s.proposal(id).results[0]?.tally.against, 1)
  deepEqual(s.proposal(id).gone, ['f6'])
  equal(s.proposal(id).status, 'withdrawn')
})

test('2.14 outside a round the position of one who lost recognition falls away', () => {
  const standard = threeLevels.map(({ practice: _, ...one }) => one)
  const s = society({ circles: [{ ...standard[0]!, practice: quickPractice }, ...standard.slice(1)] })
  const id = s.open('health', [resolution()], 'f4')
  s.given({ type: 'take-position', proposal: id, version: 1, position: 'object', reason: words('No') }, 'f6')
  s.decide('main', [findFalse('f6')])
  deepEqual(s.proposal(id).gone, ['f6'])
})

test('2.14 the person found false appeals to the registry’s parent', () => {
  const registry = {
    circle: 'registry',
    parent: 'main',
    area: 'registry',
    members: [9, 10],
    practice: quickPractice,
  }
  const s = society({ circles: [...threeLevels, registry] })
  s.when({ type: 'appeal-finding', reason: words('I am real') }, 'f11').thenRefused(
    '2.14',
    'person-must-be-found-false',
  )
  s.decide('registry', [findFalse('f11')])
  s.given({ type: 'appeal-finding', reason: words('I am real') }, 'f11')
  deepEqual(s.last.at(-1), {
    type: 'alert-raised',
    queues: ['main'],
    about: 'registry',
    cause: 'finding-appealed',
    detail: 'f11',
  })
})

test('2.14 those who are left with too few vouches appeal too; from the top circle it waits for a petition', () => {
  const s = withNewcomer()
  s.decide('main', [findFalse('f2')], 'f1')
  s.when({ type: 'appeal-finding', reason: words('I am real') }, 'f13').then({
    type: 'finding-appealed',
    person: 'f13',
    reason: words('I am real'),
    circle: null,
  })
})

const recognise = (person: string): PlainEffect => ({ type: 'recognise-citizen', person })

test('2.14 in the other setting the registry decides each case', () => {
  const s = society({ strangers: 1, settings: { recognition: 'registry' } })
  s.when(vouch('f13'), 'f1').thenRefused('2.14', 'vouching-must-be-what-recognises')
  s.when(propose('health', [recognise('f13')]), 'f4').thenRefused('2.14', 'circle-must-hold-the-registry')
  s.when(propose('main', [recognise('f99')]), 'f1').thenRefused('2.14', 'person-must-be-registered')
  s.when(propose('main', [recognise('f9')]), 'f1').thenRefused('2.14', 'person-must-not-be-a-citizen')
  s.decide('main', [recognise('f13')])
  equal(isCitizen(s, 'f13'), true)
})

test('2.14 where vouching recognises, the registry does not', () => {
  society({ strangers: 1 })
    .when(propose('main', [recognise('f13')]), 'f1')
    .thenRefused('2.14', 'registry-must-be-what-recognises')
})

test('2.14 whom the registry recognises anew is false no more, and lapses for want of no vouches', () => {
  const s = society({ settings: { recognition: 'registry' } })
  s.decide('main', [findFalse('f9')])
  s.decide('main', [recognise('f9')])
  deepEqual([isCitizen(s, 'f9'), s.person('f9').foundFalse], [true, false])
  const vouched = withNewcomer()
  vouched.put({ ...vouched.whole, settings: { ...vouched.whole.settings, recognition: 'registry' } })
  vouched.decide('main', [findFalse('f2')], 'f1')
  equal(vouched.person('f13').lapsesAt, null)
})

for (const [what, area, then] of [
  ['a new circle holds the area', 'registry', 'prevention'],
  ['no circle holds the area', 'health care', null],
] as const)
  test(`2.14 the registry moves with its area: ${what}`, () => {
    const s = society()
    s.decide('main', [
      {
        type: 'create-circle',
        circle: { name: 'Prevention', area, purpose: 'x', serves: [], charter: {}, members: ['f9', 'f10'] },
      },
    ])
    equal(s.whole.registry, then)
  })

test('2.14 the registry follows the charter, the move and the end of the circle that holds it', () => {
  const s = society()
  const rename = (area: string) => {
    const id = s.open('main', [{ type: 'change-charter', circle: 'health', area }])
    s.decide('health', [{ type: 'consent', decision: id }])
    s.pass(id)
  }
  rename('registry')
  equal(s.whole.registry, 'health')
  rename('health')
  equal(s.whole.registry, null)
  const below = society({
    circles: [
      ...threeLevels,
      { circle: 'people', parent: 'health', area: 'registry', members: [9, 10], practice: quickPractice },
    ],
  })
  equal(below.whole.registry, null)
  const move = (to: string) => {
    const id = below.open('people', [{ type: 'move-circle', circle: 'people', to }])
    for (const other of ['main', 'health']) below.decide(other, [{ type: 'consent', decision: id }])
    below.pass(id)
  }
  move('main')
  equal(below.whole.registry, 'people')
  move('health')
  equal(below.whole.registry, null)
  move('main')
  below.decide('people', [
    { type: 'dissolve-circle', circle: 'people', ground: 'purpose-fulfilled', projects: [], circles: [] },
  ])
  equal(below.whole.registry, null)
})
