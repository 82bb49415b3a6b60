// How a circle ends (clauses 2.9 to 2.11): who decides, the wait, the question, what becomes of all that it held.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../clock.ts'
import { leadPractice, standardPractice } from '../practice/known.ts'
import type { PersonId } from '../ids.ts'
import { quickPractice, type Founding } from '../testing/founding.ts'
import type { PlainEffect } from '../testing/plain.ts'
import { society, type Society } from '../testing/society.ts'
import { circleSpec, content, dissolve, propose, resolution, words } from '../testing/words.ts'

/** Main over health and care; health over research and prevention, which hold a project each. */
const branches: Founding = {
  circles: [
    { circle: 'main', members: [1, 2, 3], practice: quickPractice },
    { circle: 'health', parent: 'main', members: [4, 5, 6], practice: quickPractice },
    { circle: 'care', parent: 'main', members: [9, 10], practice: quickPractice },
    { circle: 'research', parent: 'health', members: [7, 8], practice: quickPractice },
    { circle: 'prevention', parent: 'health', members: [11, 12], practice: quickPractice },
  ],
  projects: [
    { project: 'survey', circle: 'health', team: [4] },
    { project: 'trial', circle: 'research', team: [7, 8] },
  ],
  documents: [{ document: 'rules', circle: 'health' }],
}

/** Health ends; its survey goes to care and the trial ends; prevention moves up and research ends too. */
const whole: Partial<Extract<PlainEffect, { type: 'dissolve-circle' }>> = {
  projects: [
    { project: 'survey', to: 'care' },
    { project: 'trial', to: null },
  ],
  circles: [
    { circle: 'research', fate: 'dissolve' },
    { circle: 'prevention', fate: 'move-up' },
  ],
}
const endHealth = dissolve('health', whole)

const carrying = (s: Society, id: string) => s.proposal(id).carrying

test('2.9 the parent dissolves a circle; what it held goes where the decision says', () => {
  const s = society(branches)
  const open = s.open('research', [resolution()])
  const id = s.decide('main', [endHealth])
  s.advance(7)
  equal(carrying(s, id).state, 'done')
  deepEqual([s.circle('health').status, s.circle('research').status], ['dissolved', 'dissolved'])
  deepEqual([s.circle('prevention').status, s.circle('prevention').parent], ['living', 'main'])
  deepEqual(s.circle('main').children, { care: 'care', prevention: 'prevention' })
  deepEqual([s.project('survey').circle, s.project('survey').endedAt], ['care', null])
  equal(s.project('trial').endedAt, s.now)
  deepEqual(s.circle('care').projects, ['survey'])
  deepEqual(s.person('f7').projects, [])
  deepEqual([s.members('health'), s.person('f4').seats], [[], []])
  equal(s.proposal(open).status, 'rejected')
  equal(s.whole.circles, 3)
  equal(s.circle('health').endedAt, s.now)
  equal(s.document('rules').circle, 'health')
})

test('2.9 open proposals of the dissolved circle lapse, and nobody proposes in it again', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.advance(6.5)
  const open = s.open('health', [resolution()])
  const below = s.open('research', [resolution()])
  s.advance(0.5)
  equal(carrying(s, id).state, 'done')
  deepEqual([s.proposal(open).status, s.proposal(below).status], ['lapsed', 'lapsed'])
  deepEqual(s.circle('health').open, [])
  s.when(propose('health', [resolution()]), 'f4').thenRefused('4.1', 'circle-must-be-living')
})

test('2.9 it takes effect 7 days after adoption, not before', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  const adopted = s.now
  deepEqual(carrying(s, id), { state: 'pending', at: adopted + 7 * day })
  s.advance(6.99)
  equal(s.circle('health').status, 'living')
  s.advance(0.01)
  equal(s.circle('health').status, 'dissolved')
})

test('2.9 a later effective date than the wait holds, an earlier one does not', () => {
  const s = society(branches)
  const early = s.open('main', [endHealth], 'f1', { effectiveAt: s.now + 9 * day })
  s.pass(early)
  deepEqual(carrying(s, early), { state: 'pending', at: s.now + 7 * day })
  const other = society(branches)
  const late = other.open('main', [endHealth], 'f1', { effectiveAt: other.now + 100 * day })
  other.pass(late)
  deepEqual(carrying(other, late), { state: 'pending', at: other.proposal(late).createdAt + 100 * day })
})

test('2.9 it stays open at least 7 days', () => {
  const s = society(branches)
  const opened = s.now
  const id = s.decide('main', [endHealth])
  equal((s.proposal(id).decidedAt ?? 0) - opened >= 7 * day, true)
})

test('2.9 it needs two thirds whatever the parent’s practice', () => {
  const s = society({
    ...branches,
    circles: [{ ...branches.circles![0]!, members: [1, 2, 3, 4, 5] }, ...branches.circles!.slice(1)],
  })
  const id = s.open('main', [dissolve('care')])
  s.advance(7)
  for (const [person, vote] of [
    ['f1', 'for'],
    ['f2', 'for'],
    ['f3', 'for'],
    ['f4', 'against'],
    ['f5', 'against'],
  ] as const)
    s.given({ type: 'vote', proposal: id, step: s.proposal(id).step, vote }, person)
  equal(s.proposal(id).status, 'rejected')
})

test('2.9 where one person decides, a dissolution is still put to votes of two thirds', () => {
  const circles = [
    { ...branches.circles![0]!, practice: leadPractice('f1' as PersonId) },
    ...branches.circles!.slice(1),
  ]
  const s = society({ ...branches, circles })
  const id = s.open('main', [dissolve('care')])
  equal(
    s.proposal(id).ladder.every((step) => step.kind !== 'lead'),
    true,
  )
})

for (const [what, change] of [
  ['project', { projects: [] }],
  ['project below', { projects: [{ project: 'survey', to: null }] }],
] as const)
  test(`2.9 the decision says what becomes of each ${what}`, () => {
    society(branches)
      .when(propose('main', [dissolve('health', { ...whole, projects: [...change.projects] })]), 'f1')
      .thenRefused('2.9', 'each-project-must-have-a-fate')
  })

for (const circles of [
  [],
  [{ circle: 'research', fate: 'dissolve' as const }],
  [{ circle: 'prevention', fate: 'move-up' as const }],
])
  test(`2.9 the decision says what becomes of each sub-circle: ${String(circles.length)}`, () => {
    society(branches)
      .when(propose('main', [dissolve('health', { ...whole, circles })]), 'f1')
      .thenRefused('2.9', 'each-sub-circle-must-have-a-fate')
  })

test('2.9 a sub-circle of a dissolved sub-circle has a fate too', () => {
  const s = society({
    ...branches,
    circles: [
      ...branches.circles!,
      { circle: 'lab', parent: 'research', members: [1, 2], practice: quickPractice },
    ],
  })
  s.when(propose('main', [endHealth]), 'f1').thenRefused('2.9', 'each-sub-circle-must-have-a-fate')
  s.decide('main', [
    dissolve('health', { ...whole, circles: [...whole.circles!, { circle: 'lab', fate: 'move-up' }] }),
  ])
  s.advance(7)
  equal(s.circle('lab').parent, 'main')
})

for (const to of ['nowhere', 'health', 'research'])
  test(`2.9 a project is handed to a living circle that stays: not to ${to}`, () => {
    society(branches)
      .when(
        propose('main', [
          dissolve('health', {
            ...whole,
            projects: [
              { project: 'survey', to },
              { project: 'trial', to: null },
            ],
          }),
        ]),
        'f1',
      )
      .thenRefused('2.9', 'project-must-go-to-a-living-circle')
  })

test('2.9 a project of a circle that ends goes to no other circle that ends', () => {
  for (const to of ['health', 'research'])
    society(branches)
      .when(
        propose('main', [
          dissolve('health', {
            ...whole,
            projects: [
              { project: 'survey', to: null },
              { project: 'trial', to },
            ],
          }),
        ]),
        'f1',
      )
      .thenRefused('2.9', 'project-must-go-to-a-living-circle')
})

test('2.1 a sub-circle does not move up to where its area is held', () => {
  const circles = [
    ...branches.circles!.slice(0, 4),
    { circle: 'prevention', parent: 'health', area: 'Care', members: [11, 12] },
  ]
  society({ ...branches, circles })
    .when(propose('main', [endHealth]), 'f1')
    .thenRefused('2.1', 'area-must-not-be-held-under-this-parent')
})

test('2.1 a sub-circle that moves up may take the area of the circle that ends', () => {
  const circles = [
    ...branches.circles!.slice(0, 4),
    { circle: 'prevention', parent: 'health', area: 'Health', members: [11, 12] },
  ]
  const s = society({ ...branches, circles })
  s.decide('main', [endHealth])
  s.advance(7)
  deepEqual(s.circle('main').children, { care: 'care', prevention: 'Health' })
})

test('2.5 only the parent dissolves a circle', () => {
  const s = society(branches)
  s.when(propose('main', [dissolve('research')]), 'f1').thenRefused('2.5', 'circle-must-be-a-sub-circle')
  s.when(propose('care', [endHealth]), 'f9').thenRefused('2.5', 'circle-must-be-a-sub-circle')
})

test('2.9 the top circle is not dissolved, nor one that is gone', () => {
  const s = society(branches)
  s.when(propose('main', [dissolve('main', { ground: 'purpose-fulfilled' })]), 'f1').thenRefused(
    '2.9',
    'circle-must-not-be-the-top',
  )
  s.when(propose('main', [dissolve('nowhere')]), 'f1').thenRefused('2.9', 'circle-must-be-living')
  s.decide('main', [dissolve('care')])
  s.advance(7)
  s.when(propose('main', [dissolve('care')]), 'f1').thenRefused('2.9', 'circle-must-be-living')
})

test('2.11 a circle whose purpose is fulfilled dissolves itself, at once and by its own practice', () => {
  const s = society(branches)
  const id = s.decide('health', [dissolve('health', { ...whole, ground: 'purpose-fulfilled' })])
  equal(carrying(s, id).state, 'done')
  equal(s.circle('health').status, 'dissolved')
  equal(s.circle('prevention').parent, 'main')
  equal(s.now - s.proposal(id).createdAt <= day, true)
})

test('2.11 no other ground lets a circle dissolve itself', () => {
  society(branches)
    .when(propose('health', [endHealth]), 'f4')
    .thenRefused('2.11', 'ground-must-be-a-fulfilled-purpose')
})

test('2.9 nothing else happens after a circle has dissolved itself', () => {
  const end = dissolve('health', { ...whole, ground: 'purpose-fulfilled' })
  society(branches)
    .when(propose('health', [end, resolution()]), 'f4')
    .thenRefused('2.12', 'circle-must-be-able-to-decide')
})

const question = (proposal: string) => ({
  type: 'question-dissolution' as const,
  proposal,
  reason: words('We are needed'),
})

test('2.9 a majority of the sub-circle’s members calls it into question, which suspends it', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.when(question(id), 'f4').thenEvents('dissolution-questioned')
  equal(carrying(s, id).state, 'pending')
  s.when(question(id), 'f5').thenEvents('dissolution-questioned', 'decision-suspended')
  s.advance(13.9)
  equal(s.circle('health').status, 'living')
})

test('2.9 half of the members are no majority', () => {
  const s = society(branches)
  const id = s.decide('main', [dissolve('care')])
  s.given(question(id), 'f9')
  s.advance(7)
  equal(s.circle('care').status, 'dissolved')
})

test('2.9 unanswered in 14 days it lapses, and the parent of the one that did not answer is alerted', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.given(question(id), 'f4').given(question(id), 'f5')
  s.advance(14)
  equal(carrying(s, id).state, 'ended')
  equal(s.circle('health').status, 'living')
  deepEqual(s.last.at(-1), {
    type: 'alert-raised',
    queues: ['health', 'care'],
    about: 'main',
    cause: 'dissolution-unanswered',
    proposal: id,
  })
  s.advance(30)
  equal(s.circle('health').status, 'living')
})

const answer = (decision: string, how: 'uphold' | 'repeal'): PlainEffect => ({
  type: 'answer-question',
  decision,
  answer: how,
  reasons: 'Because',
})

test('2.9 an answer that upholds lets it happen, and it is not questioned again', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.given(question(id), 'f4').given(question(id), 'f5')
  s.decide('main', [answer(id, 'uphold')])
  equal(carrying(s, id).state, 'pending')
  s.when(question(id), 'f6').thenRefused('2.9', 'dissolution-must-be-questioned-once')
  s.advance(8)
  equal(s.circle('health').status, 'dissolved')
})

test('2.9 an answer that repeals ends it', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.given(question(id), 'f4').given(question(id), 'f5')
  s.decide('main', [answer(id, 'repeal')])
  equal(carrying(s, id).state, 'ended')
  s.advance(30)
  equal(s.circle('health').status, 'living')
})

test('6.6 the answer has its own short ladder: 4 days of consensus, 3 at two thirds, 3 at simple majority', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.given(question(id), 'f4').given(question(id), 'f5')
  const { ladder } = s.proposal(s.open('main', [answer(id, 'uphold')]))
  deepEqual(
    ladder.map((step) => [step.kind, step.hours / 24, step.kind === 'round' && step.discussionHours]),
    [
      ['consensus', 4, false],
      ['round', 3, 0],
      ['round', 3, 0],
    ],
  )
})

test('6.6 no other proposal is turned into an answer, whose ladder is its own', () => {
  const [main, ...others] = branches.circles!
  const s = society({ ...branches, circles: [{ ...main!, practice: standardPractice }, ...others] })
  const id = s.decide('main', [endHealth])
  s.given(question(id), 'f4').given(question(id), 'f5')
  const other = s.open('main', [resolution()])
  s.when(
    { type: 'amend', proposal: other, version: 1, content: content([answer(id, 'uphold')]) },
    'f1',
  ).thenRefused('3.2', 'effects-must-fall-under-one-practice')
})

test('2.9 only a question that stands is answered, by the circle whose decision it is', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.when(propose('main', [answer(id, 'uphold')]), 'f1').thenRefused(
    '2.9',
    'decision-must-be-called-into-question',
  )
  s.given(question(id), 'f4').given(question(id), 'f5')
  s.when(propose('care', [answer(id, 'uphold')]), 'f9').thenRefused('2.9', 'decision-must-be-the-circles-own')
  s.when(propose('main', [answer('d999', 'uphold')]), 'f1').thenRefused(
    '2.9',
    'decision-must-be-the-circles-own',
  )
})

test('2.9 only members of the circle that ends call it into question, each once, while it waits', () => {
  const s = society(branches)
  const open = s.open('main', [endHealth])
  s.when(question(open), 'f4').thenRefused('2.9', 'dissolution-must-await-its-effect')
  s.when(question('d999'), 'f4').thenRefused('2.9', 'dissolution-must-await-its-effect')
  s.pass(open)
  s.when(question(open), 'f1').thenRefused('2.9', 'person-must-be-a-member-of-the-dissolved-circle')
  s.given(question(open), 'f4')
  s.when(question(open), 'f4').thenRefused('2.9', 'dissolution-must-be-questioned-once')
  s.wait(7)
  s.when(question(open), 'f5').thenRefused('2.9', 'dissolution-must-await-its-effect')
  s.advance(0)
  s.when(question(open), 'f5').thenRefused('2.9', 'dissolution-must-await-its-effect')
})

test('2.9 another decision that waits is not questioned by anyone', () => {
  const s = society(branches)
  const id = s.decide('main', [resolution()], 'f1', { effectiveAt: s.now + 10 * day })
  s.when(question(id), 'f4').thenRefused('2.9', 'person-must-be-a-member-of-the-dissolved-circle')
})

test('2.9 who has left the circle counts no more in its majority', () => {
  const s = society(branches)
  const id = s.decide('main', [endHealth])
  s.given(question(id), 'f4')
  s.given({ type: 'resign', circle: 'health' }, 'f4')
  s.when(question(id), 'f5').thenEvents('dissolution-questioned')
  s.when(question(id), 'f6').thenEvents('dissolution-questioned', 'decision-suspended')
})

const anew = (more: Partial<Extract<PlainEffect, { type: 'create-circle-anew' }>> = {}): PlainEffect => ({
  type: 'create-circle-anew',
  old: 'health',
  ground: 'failing-health',
  projects: whole.projects!,
  circles: whole.circles!,
  circle: circleSpec({ name: 'Wellbeing', area: 'health', members: ['f4', 'f1'] }),
  ...more,
})

test('2.10 creating anew dissolves and creates in one decision', () => {
  const s = society(branches)
  s.decide('main', [anew()])
  equal(s.circle('health').status, 'living')
  s.advance(7)
  equal(s.circle('health').status, 'dissolved')
  deepEqual([s.circle('wellbeing').parent, s.members('wellbeing')], ['main', ['f4', 'f1']])
  deepEqual(s.circle('main').children, { care: 'care', prevention: 'prevention', wellbeing: 'health' })
})

test('2.10 both happen, or neither', () => {
  const s = society({ ...branches, strangers: 1 })
  s.when(
    propose('main', [anew({ circle: circleSpec({ area: 'x', members: ['f4', 'f13'] }) })]),
    'f1',
  ).thenRefused('2.14', 'person-must-be-a-citizen')
  const id = s.decide('main', [anew({ circle: circleSpec({ area: 'studies' }) })])
  s.decide('main', [{ type: 'create-circle', circle: circleSpec({ name: 'Studies', area: 'studies' }) }])
  s.advance(7)
  const { clause, reason } = carrying(s, id) as { clause: string; reason: string }
  deepEqual([clause, reason], ['2.1', 'area-must-not-be-held-under-this-parent'])
  equal(s.circle('health').status, 'living')
  equal(s.project('survey').circle, 'health')
  equal(s.circle('prevention').parent, 'health')
})

test('2.10 creating anew says what becomes of projects and sub-circles, as 2.9 asks', () => {
  const s = society(branches)
  s.when(propose('main', [anew({ projects: [] })]), 'f1').thenRefused('2.9', 'each-project-must-have-a-fate')
  s.when(propose('main', [anew({ circles: [] })]), 'f1').thenRefused(
    '2.9',
    'each-sub-circle-must-have-a-fate',
  )
})

test('2.10 the top circle is not created anew, nor one that is gone, nor another’s', () => {
  const s = society(branches)
  s.when(propose('main', [anew({ old: 'main' })]), 'f1').thenRefused('2.10', 'circle-must-not-be-the-top')
  s.when(propose('main', [anew({ old: 'nowhere' })]), 'f1').thenRefused('2.10', 'circle-must-be-living')
  s.when(propose('main', [anew({ old: 'research' })]), 'f1').thenRefused('2.5', 'circle-must-be-a-sub-circle')
  s.when(propose('health', [anew()]), 'f4').thenRefused('2.5', 'circle-must-be-a-sub-circle')
})

test('2.9 creating anew waits and is questioned as a dissolution is', () => {
  const s = society(branches)
  const id = s.decide('main', [anew()])
  s.given(question(id), 'f4').given(question(id), 'f5')
  equal(carrying(s, id).state, 'suspended')
})

test('2.9 who sits in two circles that one decision ends counts in the majority of either', () => {
  const s = society({
    ...branches,
    circles: [
      ...branches.circles!.slice(0, 2),
      { circle: 'care', parent: 'main', members: [4, 9, 10], practice: quickPractice },
    ],
    projects: [],
  })
  const id = s.decide('main', [dissolve('health'), dissolve('care')])
  s.given(question(id), 'f9')
  s.when(question(id), 'f4').thenEvents('dissolution-questioned', 'decision-suspended')
})
