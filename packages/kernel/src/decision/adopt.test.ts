// Tests of what follows an adoption: effects and their date, refusal and retry, repeal, review (clauses 4.15, 4.16).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../clock.ts'
import { accepted, five, propose, resign } from '../testing/deciding.ts'
import { quickPractice } from '../testing/founding.ts'
import type { PlainEffect } from '../testing/plain.ts'
import { society } from '../testing/society.ts'
import { content, resolution, start, words } from '../testing/words.ts'

const admit = (person: string): PlainEffect => ({ type: 'admit-member', person })
const quick = () => five(quickPractice)

test('4.16 effects happen at adoption, all together and in their order', () => {
  const here = quick()
  const id = here.decide('health', [admit('f9'), admit('f10')])
  deepEqual(here.members('health').slice(-2), ['f9', 'f10'])
  deepEqual(here.proposal(id).carrying, { state: 'done', at: here.now })
})

test('4.16 or at the effective date that the decision names', () => {
  const here = quick()
  const id = here.decide('health', [admit('f9')], 'f3', { effectiveAt: start + 10 * day })
  equal(here.proposal(id).status, 'adopted')
  equal(here.members('health').includes('f9'), false)
  here.advance(9)
  equal(here.members('health').includes('f9'), false)
  here.advance(1)
  equal(here.members('health').includes('f9'), true)
  deepEqual(here.proposal(id).carrying, { state: 'done', at: start + 10 * day })
})

test('4.16 a date that has come by the adoption is the adoption', () => {
  const here = quick()
  const id = here.decide('health', [admit('f9')], 'f3', { effectiveAt: start })
  deepEqual(here.proposal(id).carrying, { state: 'done', at: here.now })
})

test('4.16 within a year', () => {
  const here = quick()
  const at = (effectiveAt: number) => propose(here, 'health', [resolution()], 'f3', { effectiveAt })
  at(here.now + 366 * day + 1).thenRefused('4.16', 'effects-must-happen-within-a-year')
  equal(accepted(at(here.now + 366 * day)), 3)
})

test('4.16 all of them happen, or none does; refused at their date, the decision says by which clause', () => {
  const here = quick()
  const id = here.decide('health', [admit('f9'), admit('f10')], 'f3', { effectiveAt: start + 10 * day })
  here.decide('health', [admit('f10')])
  here.advance(10)
  equal(here.members('health').includes('f9'), false)
  equal(here.proposal(id).status, 'adopted')
  deepEqual(here.proposal(id).carrying, {
    state: 'refused',
    at: start + 10 * day,
    clause: '2.6',
    reason: 'person-must-not-be-a-member',
    effect: 1,
    retried: false,
  })
})

/** A decision to admit f10 that was refused at its date, because f10 had been admitted meanwhile. */
function refused() {
  const here = quick()
  const id = here.decide('health', [admit('f10')], 'f3', { effectiveAt: start + 10 * day })
  here.decide('health', [admit('f10')])
  here.advance(10)
  return { here, id, retry: { type: 'retry-effects', proposal: id } as const }
}

test('4.16 any member may retry once within 30 days', () => {
  const { here, retry } = refused()
  resign(here, 'health', 'f10')
  here.when(retry, 'f1').thenRefused('4.16', 'person-must-be-a-member')
  here.advance(30)
  here.when(retry, 'f7').thenEvents('member-admitted', 'effects-carried-out')
  here.when(retry, 'f7').thenRefused('4.16', 'effects-must-have-been-refused')
})

test('4.16 a retry that is refused was the only one', () => {
  const { here, id, retry } = refused()
  const at = here.now
  here.advance(5)
  here.when(retry, 'f4').thenEvents('effects-refused')
  const { carrying } = here.proposal(id)
  deepEqual(carrying.state === 'refused' && [carrying.retried, carrying.at], [true, at])
  here.when(retry, 'f5').thenRefused('4.16', 'effects-must-be-retried-once')
})

test('4.16 after 30 days it is too late', () => {
  const { here, retry } = refused()
  here.advance(30)
  here.wait(1 / day)
  here.when(retry, 'f4').thenRefused('4.16', 'retry-must-come-in-time')
})

test('4.16 only refused effects are retried', () => {
  const here = quick()
  const id = here.decide('health', [resolution()])
  here
    .when({ type: 'retry-effects', proposal: id }, 'f3')
    .thenRefused('4.16', 'effects-must-have-been-refused')
  here
    .when({ type: 'retry-effects', proposal: 'd999' }, 'f3')
    .thenRefused('4.16', 'effects-must-have-been-refused')
})

test('4.16 repeal ends what is not yet carried out', () => {
  const here = quick()
  const id = here.decide('health', [admit('f9')], 'f3', { effectiveAt: start + 10 * day })
  const repeal = here.decide('health', [{ type: 'repeal-decision', decision: id }])
  equal(here.proposal(id).repealedBy, repeal)
  equal(here.proposal(id).carrying.state, 'ended')
  here.advance(20)
  equal(here.members('health').includes('f9'), false)
})

test('4.16 and refused effects can be retried no more', () => {
  const { here, id, retry } = refused()
  here.decide('health', [{ type: 'repeal-decision', decision: id }])
  here.when(retry, 'f4').thenRefused('4.16', 'effects-must-have-been-refused')
})

test('4.16 repeal undoes what is carried out only by the effects that it names', () => {
  const here = quick()
  const id = here.decide('health', [admit('f9')])
  const carrying = here.proposal(id).carrying
  here.decide('health', [{ type: 'repeal-decision', decision: id }])
  equal(here.members('health').includes('f9'), true)
  deepEqual(here.proposal(id).carrying, carrying)
})

test('4.16, 2.5 a circle repeals its own decisions that are in force', () => {
  const here = quick()
  const others = here.decide('main', [resolution()])
  const own = here.decide('health', [resolution()])
  const open = here.open('health', [resolution('Another')])
  const repeal = (decision: string) => propose(here, 'health', [{ type: 'repeal-decision', decision }], 'f3')
  repeal(others).thenRefused('4.16', 'decision-must-be-the-circles-own')
  repeal('d999').thenRefused('4.16', 'decision-must-be-the-circles-own')
  repeal(open).thenRefused('4.16', 'decision-must-be-in-force')
  here.decide('health', [{ type: 'repeal-decision', decision: own }])
  repeal(own).thenRefused('4.16', 'decision-must-be-in-force')
})

test('4.16 a decision changes the society by its effects and by nothing else', () => {
  const here = quick()
  const before = JSON.stringify([here.whole, here.circle('main'), here.person('f4')])
  here.decide('health', [resolution()])
  equal(JSON.stringify([here.whole, here.circle('main'), here.person('f4')]), before)
})

const later = [
  'set-grades',
  'set-pay',
  'grant-reward',
  'act-on-flag',
  'seal',
  'unseal',
  'call-referendum',
  'change-pay-scale',
  'transition',
] as const

for (const type of later)
  test(`4.16 the effect ${type} waits for its clause, and is refused by name`, () => {
    propose(quick(), 'health', [{ type }], 'f3').thenRefused(
      '4.16',
      'effect-must-be-one-that-these-rules-carry-out',
    )
  })

test('4.16 a circle may ask something of another one, which finds it in its queue', () => {
  const here = quick()
  const ask = (circle: string): PlainEffect => ({ type: 'ask', circle, what: 'Lend us a room' })
  for (const circle of ['health', 'nowhere'])
    propose(here, 'health', [ask(circle)], 'f3').thenRefused('4.16', 'circle-must-be-another-living-one')
  const id = here.decide('health', [ask('main')])
  deepEqual(here.all('circle-asked')[0], {
    type: 'circle-asked',
    circle: 'main',
    by: 'health',
    decision: id,
    what: 'Lend us a room',
  })
  deepEqual(here.all('alert-raised')[0]?.queues, ['main'])
})

test('4.16 asks reach no circle that has ended', () => {
  const here = society({
    circles: [
      { circle: 'main', members: [1, 2], practice: quickPractice },
      { circle: 'old', parent: 'main', members: [3, 4], practice: quickPractice },
    ],
  })
  here.decide('old', [
    { type: 'dissolve-circle', circle: 'old', ground: 'purpose-fulfilled', projects: [], circles: [] },
  ])
  propose(here, 'main', [{ type: 'ask', circle: 'old', what: 'Help' }], 'f1').thenRefused(
    '4.16',
    'circle-must-be-another-living-one',
  )
})

test('4.16 what follows an effect that ended the circle does not happen', () => {
  const here = quick()
  const end = { type: 'dissolve-circle', circle: 'health', ground: 'purpose-fulfilled' } as const
  propose(here, 'health', [{ ...end, projects: [], circles: [] }, resolution()], 'f3').thenRefused(
    '2.12',
    'circle-must-be-able-to-decide',
  )
})

test('2.4 a circle consents to the effects that it had before it: later ones need its consent anew', () => {
  const here = quick()
  const charter = (purpose: string): PlainEffect => ({ type: 'change-charter', circle: 'health', purpose })
  here.decide('main', [
    {
      type: 'change-practice',
      practice: {
        ...quickPractice,
        stages: [{ ...quickPractice.stages[0]!, discussionHours: 240 } as never],
      },
    },
  ])
  const change = here.open('main', [charter('Care')])
  const consent = here.open('health', [{ type: 'consent', decision: change }])
  here.wait(0.1)
  here.given(
    { type: 'amend', proposal: change, version: 1, content: content([charter('Something else')]) },
    here.proposal(change).proposer,
  )
  here.pass(consent)
  const { carrying } = here.proposal(consent)
  deepEqual(carrying.state === 'refused' && [carrying.clause, carrying.reason], [
    '2.4',
    'version-must-be-the-latest',
  ])
  deepEqual(here.proposal(change).consents, {})
  const anew = here.decide('health', [{ type: 'consent', decision: change }], 'f3')
  equal(here.proposal(anew).carrying.state, 'done')
  deepEqual(here.proposal(change).consents, { health: 2 })
  here.pass(change)
  equal(here.circle('health').purpose, 'Something else')
})

test('2.4 it consents to what another circle may still do', () => {
  const here = quick()
  const own = here.open('health', [resolution()])
  const done = here.decide('main', [resolution()])
  here.given({ type: 'write-draft', circle: 'main', content: content([resolution()]) }, 'f12')
  const draft = here.all('draft-written')[0]?.proposal ?? ''
  const consent = (decision: string) => propose(here, 'health', [{ type: 'consent', decision }], 'f3')
  for (const id of [own, draft, 'd999']) consent(id).thenRefused('2.4', 'decision-must-be-of-another-circle')
  consent(done).thenRefused('2.4', 'decision-must-await-its-effects')
  const dated = here.decide('main', [resolution('Later')], 'f1', { effectiveAt: here.now + 9 * day })
  equal(accepted(consent(dated)), 3)
  here.decide('main', [{ type: 'repeal-decision', decision: dated }])
  consent(dated).thenRefused('2.4', 'decision-must-await-its-effects')
})

const review = (proposal: string) =>
  ({ type: 'record-review', proposal, outcome: 'better', measured: words('12 a day') }) as const

test('4.15 on its review date a decision comes back, and the circle records what became of it', () => {
  const here = quick()
  const id = here.decide('health', [resolution()])
  here.when(review(id), 'f3').thenRefused('4.15', 'review-date-must-have-come')
  here.advance(300)
  equal(here.proposal(id).reviewOverdue, true)
  equal(here.all('review-came-due').length, 1)
  here.when(review(id), 'f1').thenRefused('4.15', 'person-must-be-a-member')
  here.when(review(id), 'f6').thenEvents('review-recorded')
  deepEqual(here.proposal(id).review, { outcome: 'better', at: here.now })
  equal(here.proposal(id).reviewOverdue, false)
  here.when(review(id), 'f6').thenRefused('4.15', 'review-must-be-recorded-once')
})

test('4.15 at that very moment', () => {
  const here = quick()
  const expectation = { measure: words('People'), expected: words('More'), reviewAt: start + 5 * day }
  const id = here.decide('health', [resolution()], 'f3', { expectation })
  here.wait(5 - (here.now - start) / day - 1 / day)
  here.when(review(id), 'f6').thenRefused('4.15', 'review-date-must-have-come')
  here.wait(1 / day)
  here.when(review(id), 'f6').thenEvents('review-recorded')
  equal(
    here.dues().some(({ name }) => name === 'review'),
    false,
  )
})

test('4.15 only an adopted decision that named a date is reviewed', () => {
  const here = five({ ...quickPractice })
  const id = here.open('health', [resolution()])
  here.when(review(id), 'f3').thenRefused('4.15', 'decision-must-be-adopted')
  here.when(review('d999'), 'f3').thenRefused('4.15', 'decision-must-be-adopted')
  const { expectation: _, ...without } = content([resolution('Another')])
  here.given({ type: 'propose', circle: 'health', content: without }, 'f3')
  const other = here.all('proposal-opened').at(-1)?.proposal ?? ''
  here.pass(other)
  here.advance(400)
  here.when(review(other), 'f3').thenRefused('4.15', 'review-date-must-have-come')
})
