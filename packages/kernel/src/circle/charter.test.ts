// How a charter changes and a circle moves (clauses 2.4, 2.12): by the parent, with the circle's own consent.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { quickPractice, threeLevels } from '../testing/founding.ts'
import { society } from '../testing/society.ts'
import { propose, resolution } from '../testing/words.ts'
import type { PlainEffect } from '../testing/plain.ts'

type Change = Omit<Extract<PlainEffect, { type: 'change-charter' }>, 'type' | 'circle'>
const change = (circle: string, changes: Change): PlainEffect => ({
  type: 'change-charter',
  circle,
  ...changes,
})

/** The parent opens the change, the circle consents, the parent adopts it. */
function changeWithConsent(s: ReturnType<typeof society>, changes: Change): string {
  const id = s.open('main', [change('health', changes)])
  s.decide('health', [{ type: 'consent', decision: id }])
  s.pass(id)
  return id
}

test('2.4 a charter changes by a decision of the parent to which the circle has consented', () => {
  const s = society()
  const id = changeWithConsent(s, {
    name: 'Health and care',
    area: 'health and care',
    purpose: 'Everyone is well',
    serves: [1, 2],
    charter: { memberCap: 7, lockedPractices: ['quorum'] },
  })
  const { name, area, purpose, serves, charter } = s.circle('health')
  deepEqual([name, area, purpose, serves], ['Health and care', 'health and care', 'Everyone is well', [1, 2]])
  deepEqual([charter.memberCap, charter.memberMinimum, charter.lockedPractices], [7, 2, ['quorum']])
  deepEqual(s.circle('main').children, { health: 'health and care' })
  equal(s.proposal(id).carrying.state, 'done')
})

test('2.4 what a change does not name stays', () => {
  const s = society()
  const before = s.circle('health')
  changeWithConsent(s, { purpose: 'Everyone is well' })
  const { name, area, serves, charter } = s.circle('health')
  deepEqual(
    { name, area, serves, charter },
    {
      name: before.name,
      area: before.area,
      serves: before.serves,
      charter: before.charter,
    },
  )
})

test('2.4 without the circle’s consent its charter does not change', () => {
  const s = society()
  const id = s.decide('main', [change('health', { purpose: 'Everyone is well' })])
  const { carrying } = s.proposal(id)
  equal(carrying.state === 'refused' && carrying.reason, 'circles-concerned-must-have-consented')
  equal(carrying.state === 'refused' && carrying.clause, '2.4')
  equal(s.circle('health').purpose, 'What health is for')
})

test('2.4 consent that comes after adoption lets a member retry', () => {
  const s = society()
  const id = s.decide('main', [change('health', { purpose: 'Everyone is well' })])
  s.decide('health', [{ type: 'consent', decision: id }])
  s.given({ type: 'retry-effects', proposal: id }, 'f1')
  equal(s.circle('health').purpose, 'Everyone is well')
})

test('2.4 consent holds for the effects that were consented to, and for no others', () => {
  const s = society({
    circles: [
      {
        ...threeLevels[0]!,
        practice: {
          ...quickPractice,
          stages: [{ method: 'consensus', rule: 'no-objection', hours: 240, minimumHours: 24 }],
        },
      },
      ...threeLevels.slice(1),
    ],
  })
  const id = s.open('main', [change('health', { purpose: 'One' })])
  s.decide('health', [{ type: 'consent', decision: id }])
  const { content } = s.proposal(id)
  const effects = [change('health', { purpose: 'Another' })]
  s.given({ type: 'amend', proposal: id, version: 1, content: { ...content, effects } }, 'f1')
  s.pass(id)
  const { carrying } = s.proposal(id)
  equal(carrying.state === 'refused' && carrying.reason, 'circles-concerned-must-have-consented')
})

test('2.4 a circle other than the top does not change its own charter', () => {
  society()
    .when(propose('health', [change('health', { purpose: 'Everyone is well' })]), 'f4')
    .thenRefused('2.4', 'charter-must-be-changed-by-the-parent')
})

test('2.5 only the parent changes a circle’s charter', () => {
  const s = society()
  s.when(propose('main', [change('research', { purpose: 'x' })]), 'f1').thenRefused(
    '2.5',
    'circle-must-be-a-sub-circle',
  )
  s.when(propose('research', [change('health', { purpose: 'x' })]), 'f6').thenRefused(
    '2.5',
    'circle-must-be-a-sub-circle',
  )
})

test('2.4 the top circle changes its charter by its own decision', () => {
  const s = society()
  s.decide('main', [change('main', { purpose: 'The good of all' })])
  equal(s.circle('main').purpose, 'The good of all')
})

for (const charter of [{ memberCap: 12 }, { memberMinimum: 3 }])
  test(`2.4 the top circle’s ${Object.keys(charter).join()} changes by referendum`, () => {
    const s = society()
    const id = s.decide('main', [change('main', { charter })])
    deepEqual(s.proposal(id).carrying, { state: 'awaits-referendum', clause: '2.4' })
    equal(s.circle('main').charter.memberCap, 9)
    equal(s.circle('main').charter.memberMinimum, 2)
  })

test('2.4 the charter of a circle that is not there, or no more, cannot be changed', () => {
  society()
    .when(propose('main', [change('nowhere', { purpose: 'x' })]), 'f1')
    .thenRefused('2.4', 'circle-must-be-living')
})

test('2.1 a changed area is not one that a sister holds', () => {
  const s = society({ circles: [...threeLevels, { circle: 'care', parent: 'main', members: [9, 10] }] })
  s.when(propose('main', [change('health', { area: 'Care' })]), 'f1').thenRefused(
    '2.1',
    'area-must-not-be-held-under-this-parent',
  )
  changeWithConsent(s, { area: 'Health' })
  equal(s.circle('health').area, 'Health')
  deepEqual(s.circle('main').children, { health: 'Health', care: 'care' })
})

test('1.2 a changed charter serves goals of the society alone', () => {
  society()
    .when(propose('main', [change('health', { serves: [9] })]), 'f1')
    .thenRefused('1.2', 'goals-must-be-the-societys')
})

test('2.4 a changed minimum is not above the cap', () => {
  society()
    .when(propose('main', [change('health', { charter: { memberMinimum: 10 } })]), 'f1')
    .thenRefused('2.4', 'minimum-must-not-exceed-the-cap')
})

test('2.7 a changed cap holds those who sit', () => {
  const s = society()
  s.when(propose('main', [change('health', { charter: { memberCap: 2 } })]), 'f1').thenRefused(
    '2.7',
    'cap-must-hold-those-who-sit',
  )
  changeWithConsent(s, { charter: { memberCap: 3 } })
  equal(s.circle('health').charter.memberCap, 3)
})

test('2.12 a changed minimum above the members makes the circle dormant', () => {
  const s = society()
  changeWithConsent(s, { charter: { memberMinimum: 4 } })
  equal(s.circle('health').status, 'dormant')
  deepEqual(s.all('alert-raised').at(-1), {
    type: 'alert-raised',
    queues: ['main'],
    about: 'health',
    cause: 'circle-dormant',
  })
})

test('2.4 a sub-circle may ask for a change', () => {
  const s = society()
  s.decide('health', [{ type: 'ask', circle: 'main', what: 'A higher cap' }])
  const [asked] = s.all('circle-asked')
  deepEqual([asked?.circle, asked?.by, asked?.what], ['main', 'health', 'A higher cap'])
})

const twoBranches = [
  ...threeLevels,
  { circle: 'care', parent: 'main', members: [9, 10], practice: quickPractice },
]
const move: PlainEffect = { type: 'move-circle', circle: 'research', to: 'care' }

for (const decider of ['research', 'health', 'care'])
  test(`2.4 a circle moves by decisions of itself and of both parents, whichever opens it: ${decider}`, () => {
    const s = society({ circles: twoBranches })
    const id = s.open(decider, [move])
    for (const other of ['research', 'health', 'care'])
      if (other !== decider) s.decide(other, [{ type: 'consent', decision: id }])
    s.pass(id)
    equal(s.circle('research').parent, 'care')
    deepEqual(s.circle('health').children, {})
    deepEqual(s.circle('care').children, { research: 'research' })
  })

for (const silent of ['research', 'care'])
  test(`2.4 a circle does not move without the decision of each: ${silent}`, () => {
    const s = society({ circles: twoBranches })
    const id = s.open('health', [move])
    for (const other of ['research', 'care'])
      if (other !== silent) s.decide(other, [{ type: 'consent', decision: id }])
    s.pass(id)
    const { carrying } = s.proposal(id)
    equal(carrying.state === 'refused' && carrying.reason, 'circles-concerned-must-have-consented')
    equal(s.circle('research').parent, 'health')
  })

test('2.5 nobody else moves a circle', () => {
  const s = society({ circles: twoBranches })
  s.when(propose('main', [move]), 'f1').thenRefused('2.5', 'decision-must-be-of-a-circle-concerned')
})

test('2.4 a circle does not move under itself or under what is under it', () => {
  const s = society()
  s.when(propose('main', [{ type: 'move-circle', circle: 'health', to: 'research' }]), 'f1').thenRefused(
    '2.4',
    'circle-must-not-move-under-itself',
  )
  s.when(propose('main', [{ type: 'move-circle', circle: 'health', to: 'health' }]), 'f1').thenRefused(
    '2.4',
    'circle-must-not-move-under-itself',
  )
})

test('2.4 the top circle does not move, and nothing moves under what is not there', () => {
  const s = society()
  s.when(propose('main', [{ type: 'move-circle', circle: 'main', to: 'health' }]), 'f1').thenRefused(
    '2.4',
    'circle-must-not-be-the-top',
  )
  s.when(propose('health', [{ type: 'move-circle', circle: 'research', to: 'nowhere' }]), 'f4').thenRefused(
    '2.4',
    'circle-must-be-living',
  )
  s.when(propose('health', [{ type: 'move-circle', circle: 'nowhere', to: 'main' }]), 'f4').thenRefused(
    '2.4',
    'circle-must-be-living',
  )
})

test('2.1 a circle does not move to where its area is held', () => {
  const s = society({
    circles: [...twoBranches, { circle: 'studies', parent: 'care', area: 'Research', members: [11, 12] }],
  })
  s.when(propose('health', [move]), 'f4').thenRefused('2.1', 'area-must-not-be-held-under-this-parent')
})

const consent = (decision: string): PlainEffect => ({ type: 'consent', decision })

test('2.4 consent is to a decision of another circle that may still happen', () => {
  const s = society()
  const own = s.open('health', [resolution()])
  s.when(propose('health', [consent(own)]), 'f4').thenRefused('2.4', 'decision-must-be-of-another-circle')
  s.when(propose('health', [consent('d999')]), 'f4').thenRefused('2.4', 'decision-must-be-of-another-circle')
  s.given({ type: 'write-draft', circle: 'main', content: s.proposal(own).content }, 'f12')
  const draft = s.all('draft-written').at(-1)?.proposal ?? ''
  s.when(propose('health', [consent(draft)]), 'f4').thenRefused('2.4', 'decision-must-be-of-another-circle')
  const done = s.decide('main', [resolution()])
  s.when(propose('health', [consent(done)]), 'f4').thenRefused('2.4', 'decision-must-await-its-effects')
  const repealed = s.decide('main', [resolution()], 'f1', { effectiveAt: s.now + 864e5 * 30 })
  s.decide('main', [{ type: 'repeal-decision', decision: repealed }])
  s.when(propose('health', [consent(repealed)]), 'f4').thenRefused('2.4', 'decision-must-await-its-effects')
})

test('2.4 a circle asks another living one', () => {
  const s = society()
  const ask = (circle: string): PlainEffect => ({ type: 'ask', circle, what: 'x' })
  s.when(propose('health', [ask('health')]), 'f4').thenRefused('4.16', 'circle-must-be-another-living-one')
  s.when(propose('health', [ask('nowhere')]), 'f4').thenRefused('4.16', 'circle-must-be-another-living-one')
})
