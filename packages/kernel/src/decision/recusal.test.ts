// Tests of recusal: of each kind, too few left, bundling, interests declared during and after (clause 4.13).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId } from '../ids.ts'
import { leadPractice, majorityPractice, standardPractice } from '../practice/known.ts'
import {
  accepted,
  amend,
  declareInterest,
  endPhase,
  five,
  position,
  positions,
  propose,
  resign,
  vote,
  votes,
} from '../testing/deciding.ts'
import { quickPractice, threeLevels } from '../testing/founding.ts'
import type { PlainEffect } from '../testing/plain.ts'
import { society } from '../testing/society.ts'
import { resolution, words } from '../testing/words.ts'

const remove = (person: string): PlainEffect => ({ type: 'remove-member', person })
const admit = (person: string): PlainEffect => ({ type: 'admit-member', person })
const lead = (number: number) => leadPractice(`f${String(number)}` as PersonId)

const dissolve = (
  circle: string,
  circles: { circle: string; fate: 'move-up' | 'dissolve' }[] = [],
): PlainEffect => ({
  type: 'dissolve-circle',
  circle,
  ground: 'harm',
  projects: [],
  circles,
})

/** A top of f1, f2, f3; under it `one` of f3, f4, f5 with `below` of f2, f6, f7 under it, and `other` of f8, f9. */
const tree = () =>
  society({
    circles: [
      { circle: 'main', members: [1, 2, 3, 10, 11], practice: quickPractice },
      { circle: 'one', parent: 'main', members: [3, 4, 5], practice: quickPractice },
      { circle: 'below', parent: 'one', members: [2, 6, 7], practice: quickPractice },
      { circle: 'other', parent: 'main', members: [8, 9, 10], practice: quickPractice },
    ],
  })

const causes = (here: ReturnType<typeof society>, id: string) =>
  here.proposal(id).recused.map(({ person, cause }) => `${person} ${cause}`)

test('4.13 who is to be removed has no say in it, and may speak', () => {
  const here = five()
  const id = here.open('health', [remove('f7')])
  deepEqual(causes(here, id), ['f7 named-by-an-effect'])
  deepEqual(here.proposal(id).electorate, ['f3', 'f4', 'f5', 'f6'])
  position(here, id, 'f7', 'object').thenRefused('4.13', 'person-must-not-be-recused')
  here.given({ type: 'comment', proposal: id, text: words('I did not') }, 'f7')
})

test('4.9, 4.13 recused seats are in no denominator, of thresholds or of the quorum', () => {
  const here = society({ circles: [{ circle: 'main', members: [1, 2, 3, 4], practice: quickPractice }] })
  const id = here.open('main', [remove('f4')])
  votes(here, id, { f1: 'for', f2: 'for' })
  here.advance(1)
  const { tally } = here.proposal(id).results[0]!
  deepEqual([tally.electorate, tally.quorumNeeded, tally.for, tally.passed], [3, 2, 2, true])
  equal(here.proposal(id).status, 'adopted')
})

test('4.13 who is admitted while seated elsewhere is recused in nothing; a newcomer sits nowhere yet', () => {
  const here = five()
  deepEqual(causes(here, here.open('health', [admit('f9')])), [])
})

test('4.13 in the registry’s decisions, whoever they name', () => {
  const here = society({ settings: { recognition: 'registry' }, strangers: 1 })
  const id = here.open('main', [{ type: 'find-person-false', person: 'f2', reason: 'Nobody has seen them.' }])
  deepEqual(causes(here, id), ['f2 named-by-an-effect'])
  const other = here.open('main', [{ type: 'recognise-citizen', person: 'f13' }])
  deepEqual(causes(here, other), [])
})

test('4.13 being a first member of a new circle, or an unpaid assignment, recuses nobody', () => {
  const here = society({ projects: [{ project: 'garden', circle: 'main' }] })
  const circle = {
    name: 'New',
    area: 'new',
    purpose: 'New things',
    serves: [1],
    charter: {},
    members: ['f1', 'f2'],
  }
  deepEqual(causes(here, here.open('main', [{ type: 'create-circle', circle }])), [])
  deepEqual(
    causes(here, here.open('main', [{ type: 'assign-people', project: 'garden', people: ['f1'] }])),
    [],
  )
})

test('4.13 who sits in a circle has no say in another circle’s decision about dissolving it', () => {
  const here = tree()
  const id = here.open('main', [dissolve('one', [{ circle: 'below', fate: 'move-up' }])])
  deepEqual(causes(here, id), ['f3 sits-in-the-dissolved-circle'])
})

test('4.13 nor who sits in a sub-circle that ends with it', () => {
  const here = tree()
  const id = here.open('main', [dissolve('one', [{ circle: 'below', fate: 'dissolve' }])])
  deepEqual(causes(here, id), ['f3 sits-in-the-dissolved-circle', 'f2 sits-in-the-dissolved-circle'])
})

test('4.13 naming a circle that does not end with it shuts nobody out', () => {
  const here = tree()
  const fates = [
    { circle: 'below', fate: 'move-up' as const },
    { circle: 'other', fate: 'dissolve' as const },
  ]
  deepEqual(causes(here, here.open('main', [dissolve('one', fates)])), ['f3 sits-in-the-dissolved-circle'])
})

test('2.10, 4.13 creating a circle anew dissolves it first', () => {
  const here = tree()
  const circle = {
    name: 'Anew',
    area: 'other',
    purpose: 'Anew',
    serves: [1],
    charter: {},
    members: ['f8', 'f9'],
  }
  const anew: PlainEffect = {
    type: 'create-circle-anew',
    old: 'other',
    ground: 'harm',
    projects: [],
    circles: [],
    circle,
  }
  deepEqual(causes(here, here.open('main', [anew])), ['f10 sits-in-the-dissolved-circle'])
})

test('2.11 a circle that dissolves itself recuses none of its own', () => {
  const here = tree()
  const own = { ...dissolve('other'), ground: 'purpose-fulfilled' } as PlainEffect
  deepEqual(causes(here, here.open('other', [own])), [])
})

test('4.13 nor has such a member a say in answering, repealing or excepting that decision', () => {
  const here = tree()
  const id = here.open('main', [dissolve('other')])
  const except: PlainEffect = {
    type: 'except-decision',
    proposal: id,
    exception: { knob: 'quorum', value: { n: 2, d: 3, strict: false } },
    reason: 'It matters',
  }
  deepEqual(causes(here, here.open('main', [except])), ['f10 sits-in-the-dissolved-circle'])
  here.pass(id)
  const repeal: PlainEffect = { type: 'repeal-decision', decision: id }
  deepEqual(causes(here, here.open('main', [repeal])), ['f10 sits-in-the-dissolved-circle'])
  for (const by of ['f8', 'f9'])
    here.given({ type: 'question-dissolution', proposal: id, reason: words('We work well') }, by)
  const uphold: PlainEffect = {
    type: 'answer-question',
    decision: id,
    answer: 'uphold',
    reasons: 'It fails.',
  }
  deepEqual(causes(here, here.open('main', [uphold])), ['f10 sits-in-the-dissolved-circle'])
})

test('4.13 what recuses a member stands alone: no bundling', () => {
  const here = five()
  propose(here, 'health', [remove('f7'), resolution()], 'f3').thenRefused(
    '4.13',
    'effects-must-be-about-that-person-alone',
  )
  propose(here, 'health', [remove('f7'), remove('f6')], 'f3').thenRefused(
    '4.13',
    'effects-must-be-about-that-person-alone',
  )
  propose(here, 'health', [admit('f9'), admit('f10')], 'f3').thenEvents('proposal-opened', 'phase-began')
})

test('4.13 nor is a dissolution that recuses a member bundled with anything', () => {
  const here = tree()
  const both = [dissolve('other'), resolution()]
  propose(here, 'main', both, 'f1').thenRefused('4.13', 'effects-must-be-about-that-circle-alone')
  propose(here, 'main', both.toReversed(), 'f1').thenRefused(
    '4.13',
    'effects-must-be-about-that-circle-alone',
  )
  resign(here, 'other', 'f10')
  equal(accepted(propose(here, 'main', both, 'f1')) > 0, true)
})

test('4.13, 2.4 nor is it hidden behind what waits for a consent', () => {
  const here = tree()
  const charter: PlainEffect = { type: 'change-charter', circle: 'one', purpose: 'Another' }
  propose(here, 'main', [charter, remove('f9')], 'f1').thenRefused('2.6', 'person-must-be-a-member')
  equal(accepted(propose(here, 'main', [charter], 'f1')) > 0, true)
})

test('4.13 bundling by an amendment is refused, too', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  amend(here, id, { effects: [remove('f7'), resolution()] }).thenRefused(
    '4.13',
    'effects-must-be-about-that-person-alone',
  )
})

test('4.13 who declares an interest while it is open loses their position and their say', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  positions(here, id, { f3: 'agree', f4: 'agree', f5: 'object' })
  declareInterest(here, id, 'f5').thenEvents('interest-declared', 'member-recused')
  position(here, id, 'f5', 'agree').thenRefused('4.13', 'person-must-not-be-recused')
  declareInterest(here, id, 'f5').thenRefused('4.13', 'person-must-not-be-recused')
  here.advance(7)
  const { tally } = here.proposal(id).results[0]!
  deepEqual([tally.for, tally.objections, tally.electorate, tally.quorumNeeded], [2, 0, 4, 3])
  equal(here.proposal(id).phase, 'discussion', 'a quorum of four is three')
})

test('4.8, 4.13 a round in which all others have voted closes by it', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  votes(here, id, { f3: 'for', f4: 'for', f5: 'for', f6: 'for' })
  declareInterest(here, id, 'f7').thenEvents(
    'interest-declared',
    'member-recused',
    'step-decided',
    'proposal-adopted',
    'position-stated',
    'effects-carried-out',
  )
})

test('4.13 an interest is one’s own, in a decision in which one has a say', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  declareInterest(here, 'd999', 'f4').thenRefused('4.1', 'proposal-must-be-there')
  declareInterest(here, id, 'f1').thenRefused('4.9', 'person-must-be-of-the-electorate')
})

test('4.9, 4.13 who has left declares no interest that would let the quorum shrink', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  resign(here, 'health', 'f7')
  declareInterest(here, id, 'f7').thenRefused('4.9', 'person-must-not-have-left')
})

test('4.8, 4.13 an interest declared at the stage’s end or after it changes no sum', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  here.wait(1)
  declareInterest(here, id, 'f4').thenRefused('4.8', 'stage-must-not-be-over')
})

test('4.13 an interest that comes to light later is shown on the decision and alerts the parent', () => {
  const here = five(quickPractice)
  const id = here.decide('health', [resolution()])
  resign(here, 'health', 'f4')
  declareInterest(here, id, 'f4').thenEvents('interest-declared', 'alert-raised')
  const [event] = here.all('interest-declared')
  equal(event?.late, true)
  deepEqual(here.all('alert-raised')[0], {
    type: 'alert-raised',
    cause: 'interest-came-late',
    queues: ['main'],
    about: 'health',
    proposal: id,
  })
  deepEqual(here.proposal(id).electorate.length, 5, 'nothing of the decision changes')
})

const few: [number, number, boolean][] = [
  [2, 1, true],
  [3, 1, false],
  [3, 2, true],
  [6, 4, false],
  [7, 5, true],
  [9, 6, false],
  [9, 7, true],
]

for (const [members, recused, tooFew] of few)
  test(`4.13 of ${String(members)} members ${String(recused)} recused ${tooFew ? 'are too many' : 'leave enough'}`, () => {
    const seats = Array.from({ length: members }, (_, index) => index + 4)
    const here = society({
      people: 20,
      circles: [
        { circle: 'main', members: [1, 2, 3], practice: quickPractice },
        { circle: 'many', parent: 'main', members: seats, practice: quickPractice },
      ],
    })
    const id = here.open('many', [resolution()])
    for (const seat of seats.slice(-recused)) accepted(declareInterest(here, id, `f${String(seat)}`))
    equal(here.proposal(id).decider, tooFew ? 'main' : 'many')
  })

test('4.13 with too few left it begins anew in the parent, under that circle’s practice', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 3], practice: majorityPractice },
      { circle: 'pair', parent: 'main', members: [4, 5], practice: quickPractice },
    ],
  })
  const id = here.open('pair', [resolution()])
  vote(here, id, 'f4', 'for')
  declareInterest(here, id, 'f5').thenEvents(
    'interest-declared',
    'member-recused',
    'proposal-begun-anew',
    'phase-began',
  )
  const { decider, circle, practice, electorate, phase, version } = here.proposal(id)
  deepEqual(
    [decider, circle, practice.name, electorate, phase, version],
    ['main', 'pair', 'Plain majority', ['f1', 'f2', 'f3'], 'discussion', 2],
  )
  deepEqual(here.circle('main').open, [id])
  here.pass(id)
  equal(here.proposal(id).status, 'adopted')
  equal(here.proposal(id).circle, 'pair', 'the effects are the circle’s own')
  deepEqual(here.circle('main').open, [])
  deepEqual(here.circle('pair').open, [])
})

test('4.13, 4.9 there with the two thirds that a clause demands', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 3, 6, 7], practice: quickPractice },
      { circle: 'pair', parent: 'main', members: [4, 5], practice: quickPractice },
    ],
  })
  const id = here.open('pair', [remove('f5')], 'f4')
  equal(here.proposal(id).decider, 'main')
  votes(here, id, { f1: 'for', f2: 'for', f3: 'for', f6: 'against', f7: 'against' })
  equal(here.proposal(id).status, 'rejected')
  deepEqual(here.proposal(id).ladder.at(-1)?.kind === 'round' && here.proposal(id).results[0]?.tally.for, 3)
})

test('4.13 the nearest ancestor with enough: a dormant one, or one with too few, is passed over', () => {
  const here = society({
    circles: [
      ...threeLevels.slice(0, 1),
      { circle: 'health', parent: 'main', members: [6, 7], practice: quickPractice },
      { circle: 'research', parent: 'health', members: [7, 8], practice: quickPractice },
    ],
  })
  const id = here.open('research', [resolution()], 'f8')
  declareInterest(here, id, 'f7')
  equal(here.proposal(id).decider, 'main', 'f7 is recused in health, too')
  const dormant = society({
    circles: [
      ...threeLevels.slice(0, 1),
      { circle: 'health', parent: 'main', members: [6], practice: quickPractice },
      { circle: 'research', parent: 'health', members: [7, 8], practice: quickPractice },
    ],
  })
  equal(dormant.proposal(dormant.open('research', [remove('f7')], 'f8')).decider, 'main')
})

test('4.13 at the top it waits for a referendum', () => {
  const here = society({ circles: [{ circle: 'main', members: [1, 2], practice: quickPractice }] })
  propose(here, 'main', [remove('f2')], 'f1').thenEvents('proposal-opened', 'referendum-awaited')
  const id = here.all('proposal-opened')[0]?.proposal ?? ''
  equal(here.proposal(id).status, 'awaits-referendum')
  deepEqual(here.proposal(id).carrying, { state: 'awaits-referendum', clause: '4.13' })
  deepEqual(here.circle('main').open, [])
  const other = here.open('main', [resolution()])
  declareInterest(here, other, 'f2').thenEvents('interest-declared', 'member-recused', 'referendum-awaited')
})

test('4.13 a decision that begins anew finds no newly seated members in the circle that was too few', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 3], practice: quickPractice },
      { circle: 'pair', parent: 'main', members: [4, 5], practice: quickPractice },
    ],
  })
  const id = here.open('pair', [resolution()])
  here.decide('pair', [admit('f8'), admit('f9')])
  declareInterest(here, id, 'f5')
  equal(here.proposal(id).decider, 'main')
})

test('2.5, 4.13 an ancestor decides for a circle only what recusals took from it', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 3], practice: quickPractice },
      { circle: 'pair', parent: 'main', members: [4, 5], practice: quickPractice },
    ],
  })
  const slow = { ...quickPractice, stages: majorityPractice.stages }
  here.decide('main', [{ type: 'change-practice', practice: slow }])
  const id = here.open('pair', [remove('f5')], 'f4')
  equal(here.proposal(id).decider, 'main')
  amend(here, id, { effects: [admit('f9')] }).thenRefused('3.2', 'effects-must-fall-under-one-practice')
  amend(here, id, { effects: [remove('f4')] }).thenEvents('proposal-amended', 'phase-began')
})

test('4.13 amended effects that leave too few go up with it', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 3], practice: quickPractice },
      { circle: 'pair', parent: 'main', members: [4, 5], practice: majorityPractice },
    ],
  })
  const id = here.open('pair', [admit('f9')], 'f4')
  amend(here, id, { effects: [remove('f5')] }).thenEvents(
    'proposal-amended',
    'proposal-begun-anew',
    'case-against-missing',
    'phase-began',
  )
  equal(here.proposal(id).decider, 'main')
  equal(here.proposal(id).effectsVersion, 2)
})

test('2.12, 4.13 what an ancestor decides for another goes on further up when it falls dormant', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 3], practice: quickPractice },
      { circle: 'health', parent: 'main', members: [6, 7], practice: quickPractice },
      { circle: 'research', parent: 'health', members: [8, 9], practice: quickPractice },
    ],
  })
  const id = here.open('research', [remove('f9')], 'f8')
  equal(here.proposal(id).decider, 'health')
  resign(here, 'health', 'f7')
  const { decider, status, gone } = here.proposal(id)
  deepEqual([decider, status, gone], ['main', 'open', []])
  deepEqual(here.circle('health').open, [])
  deepEqual(here.circle('main').open, [id])
  deepEqual(here.circle('research').open, [id])
})

test('2.9, 4.13 and when it is dissolved', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2, 3], practice: quickPractice },
      { circle: 'health', parent: 'main', members: [6, 7], practice: majorityPractice },
      { circle: 'research', parent: 'health', members: [8, 9], practice: quickPractice },
    ],
  })
  const dissolution = here.decide('main', [dissolve('health', [{ circle: 'research', fate: 'move-up' }])])
  here.advance(6.5)
  const id = here.open('research', [remove('f9')], 'f8')
  equal(here.proposal(id).decider, 'health')
  here.advance(0.5)
  equal(here.proposal(dissolution).carrying.state, 'done')
  equal(here.circle('health').status, 'dissolved')
  equal(here.proposal(id).decider, 'main')
  equal(here.circle('research').parent, 'main')
})

test('4.13 what recuses one who decides alone is decided by the others under the standard practice', () => {
  const here = five(lead(4))
  const id = here.open('health', [remove('f4')])
  const { practice, electorate, ladder } = here.proposal(id)
  equal(practice.name, standardPractice.name)
  deepEqual(electorate, ['f3', 'f5', 'f6', 'f7'])
  equal(
    ladder.every((step) => step.kind !== 'lead'),
    true,
  )
})

test('4.13 and so is any change of that practice', () => {
  const here = five(lead(4))
  const id = here.open('health', [{ type: 'change-practice', practice: majorityPractice }])
  deepEqual(causes(here, id), ['f4 decides-alone'])
  equal(here.proposal(id).practice.name, standardPractice.name)
  here.pass(id)
  equal(here.circle('health').practices.general.name, 'Plain majority')
})

test('4.13 whatever kind of decision the practice is for', () => {
  const here = society({
    circles: [
      {
        circle: 'main',
        members: [1, 2, 3],
        practices: { general: quickPractice, byKind: { project: lead(2) } },
      },
    ],
  })
  const change = (decisions: 'project' | 'document', practice: typeof quickPractice | null) =>
    here.open('main', [{ type: 'change-practice', decisions, practice }])
  deepEqual(causes(here, change('project', majorityPractice)), ['f2 decides-alone'])
  deepEqual(causes(here, change('project', null)), ['f2 decides-alone'])
  deepEqual(causes(here, change('document', majorityPractice)), [])
})

test('4.13 an exception for a decision that one person would decide is for the others', () => {
  const here = five(lead(4))
  const decision = here.open('health', [resolution()])
  const id = here.open('health', [
    {
      type: 'except-decision',
      proposal: decision,
      exception: { knob: 'hours', value: 240 },
      reason: 'More time',
    },
  ])
  deepEqual(causes(here, id), ['f4 decides-alone'])
})

test('4.13 where all members decide alone in turn, they change it together', () => {
  const [one] = lead(3).stages
  const [two] = lead(4).stages
  const practice = { ...lead(3), stages: [one!, two!] }
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2], practice: quickPractice },
      { circle: 'pair', parent: 'main', members: [3, 4], practice },
    ],
  })
  const id = here.open('pair', [{ type: 'change-practice', practice: quickPractice }])
  deepEqual(here.proposal(id).electorate, ['f3', 'f4'])
  here.pass(id)
  equal(here.circle('pair').practices.general.name, 'Quick')
})

test('4.13 one who decides alone and declares an interest leaves it to the others who were members then', () => {
  const here = five(lead(4))
  const id = here.open('health', [resolution()])
  const later = here.open('health', [admit('f9')], 'f4')
  here.pass(later)
  equal(here.members('health').includes('f9'), true)
  declareInterest(here, id, 'f4').thenEvents(
    'interest-declared',
    'member-recused',
    'proposal-begun-anew',
    'phase-began',
  )
  const { decider, practice, electorate, recused } = here.proposal(id)
  deepEqual(
    [decider, practice.name, electorate, recused],
    [
      'health',
      standardPractice.name,
      ['f3', 'f5', 'f6', 'f7'],
      [{ person: 'f4', cause: 'declared-an-interest' }],
    ],
  )
})

test('4.13 an interest of somebody else leaves the decision with the one who decides', () => {
  const here = five(lead(4))
  const id = here.open('health', [resolution()])
  declareInterest(here, id, 'f5').thenEvents('interest-declared', 'member-recused')
  equal(here.proposal(id).phase, 'advice')
})

const adopt = { type: 'decide-alone', decide: 'adopt', reason: words('I heard you') } as const

test('3.2 a single lead decides after hearing advice, within the time', () => {
  const here = five(lead(4))
  const id = here.open('health', [resolution()])
  const now = { ...adopt, proposal: id }
  here.when(now, 'f4').thenRefused('3.2', 'advice-must-have-been-heard')
  here.advance(3)
  here.when(now, 'f5').thenRefused('3.2', 'person-must-be-the-lead')
  here.when({ ...now, proposal: 'd999' }, 'f4').thenRefused('4.1', 'proposal-must-be-there')
  here
    .when(now, 'f4')
    .thenEvents(
      'decided-alone',
      'case-against-missing',
      'proposal-adopted',
      'position-stated',
      'effects-carried-out',
    )
})

test('3.2 the lead may reject, and nobody else’s vote is asked', () => {
  const here = five(lead(4))
  const id = here.open('health', [resolution()])
  here.advance(3)
  vote(here, id, 'f5', 'for').thenRefused('4.8', 'stage-must-be-a-vote-round')
  here.given({ ...adopt, proposal: id, decide: 'reject' }, 'f4')
  equal(here.proposal(id).status, 'rejected')
})

test('4.9 a stage where one person decides fails when they leave', () => {
  const here = five(lead(4))
  const id = here.open('health', [resolution()])
  resign(here, 'health', 'f4').thenEvents('member-resigned', 'elector-left', 'proposal-rejected')
  equal(here.proposal(id).status, 'rejected')
})

test('4.9 and when they do not decide by its end', () => {
  const rounds = quickPractice.stages
  const here = five({ ...lead(4), stages: [...lead(4).stages, ...rounds] })
  const id = here.open('health', [resolution()])
  endPhase(here, id)
  equal(here.proposal(id).phase, 'round')
  here.when({ ...adopt, proposal: id }, 'f4').thenRefused('3.2', 'stage-must-be-one-persons')
  votes(here, id, { f3: 'for', f4: 'for', f5: 'for' })
  here.advance(1)
  equal(here.proposal(id).status, 'adopted')
})
