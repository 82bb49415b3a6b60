// Tests of drafts and proposals: who proposes, what it carries, what may come again, withdrawing (4.1, 4.2, 4.10, 4.11, 1.2, 1.3).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day, hour } from '../clock.ts'
import { consentPractice, majorityPractice, standardPractice } from '../practice/known.ts'
import {
  accepted,
  argue,
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
import type { Practice } from '../practice/language.ts'
import { quickPractice } from '../testing/founding.ts'
import type { PlainContent } from '../testing/plain.ts'
import { society } from '../testing/society.ts'
import type { Reason } from '../reasons.ts'
import { content, resolution, start, words } from '../testing/words.ts'

const draft = (circle = 'health') =>
  ({ type: 'write-draft', circle, content: content([resolution()]) }) as const

test('4.1 any member may propose', () => {
  for (const by of ['f3', 'f4', 'f5', 'f6', 'f7'])
    propose(five(), 'health', [resolution()], by).thenEvents('proposal-opened', 'phase-began')
})

test('4.1 who is no member may not', () => {
  propose(five(), 'health', [resolution()], 'f1').thenRefused('4.1', 'person-must-be-a-member')
})

test('4.1 nor in a circle that is not there, or has ended', () => {
  const here = five(quickPractice)
  propose(here, 'nowhere', [resolution()], 'f1').thenRefused('4.1', 'circle-must-be-living')
  here.decide('health', [
    { type: 'dissolve-circle', circle: 'health', ground: 'purpose-fulfilled', projects: [], circles: [] },
  ])
  propose(here, 'health', [resolution()], 'f3').thenRefused('4.1', 'circle-must-be-living')
  here.when(draft(), 'f12').thenRefused('4.1', 'circle-must-be-living')
  here.when(draft('nowhere'), 'f12').thenRefused('4.1', 'circle-must-be-living')
})

test('2.12 a dormant circle can decide nothing', () => {
  const here = five()
  for (const by of ['f3', 'f4', 'f5', 'f6']) resign(here, 'health', by)
  propose(here, 'health', [resolution()], 'f7').thenRefused('2.12', 'circle-must-be-able-to-decide')
})

test('4.1 anyone of the public may draft, and a draft becomes a proposal when a member sponsors it', () => {
  const here = five()
  here.when(draft(), 'f12').thenEvents('draft-written')
  const id = here.all('draft-written')[0]?.proposal ?? ''
  equal(here.proposal(id).status, 'draft')
  const sponsor = { type: 'sponsor', proposal: id } as const
  here.when(sponsor, 'f11').thenRefused('4.1', 'person-must-be-a-member')
  here.advance(2)
  here.when(sponsor, 'f4').thenEvents('proposal-opened', 'phase-began')
  const { author, proposer, status, createdAt, openedAt } = here.proposal(id)
  deepEqual(
    { author, proposer, status, createdAt, openedAt },
    { author: 'f12', proposer: 'f4', status: 'open', createdAt: start, openedAt: here.now },
  )
  here.when(sponsor, 'f4').thenRefused('4.1', 'proposal-must-be-a-draft')
})

test('4.1 its author revises a draft, and nobody else', () => {
  const here = five()
  here.given(draft(), 'f12')
  const id = here.all('draft-written')[0]?.proposal ?? ''
  const revise = { type: 'revise-draft', proposal: id, content: content([resolution('Better')]) } as const
  here.when(revise, 'f3').thenRefused('4.1', 'person-must-be-the-author')
  here.when(revise, 'f12').thenEvents('draft-revised')
  equal(here.proposal(id).version, 2)
  here.given({ type: 'sponsor', proposal: id }, 'f4')
  equal(here.proposal(id).version, 2)
  here.when(revise, 'f12').thenRefused('4.1', 'proposal-must-be-a-draft')
  here.when({ ...revise, proposal: 'd999' }, 'f12').thenRefused('4.1', 'proposal-must-be-a-draft')
  here.when({ type: 'sponsor', proposal: 'd999' }, 'f4').thenRefused('4.1', 'proposal-must-be-a-draft')
})

test('4.1 a sponsor who has read an earlier version is told so', () => {
  const here = five()
  here.given(draft(), 'f12')
  const id = here.all('draft-written')[0]?.proposal ?? ''
  const content2 = content([{ type: 'change-practice', practice: quickPractice }])
  here.given({ type: 'revise-draft', proposal: id, content: content2 }, 'f12')
  const sponsor = { type: 'sponsor', proposal: id } as const
  here.when({ ...sponsor, version: 1 }, 'f4').thenRefused('4.1', 'version-must-be-the-latest')
  here.when({ ...sponsor, version: 2 }, 'f4').thenEvents('proposal-opened', 'phase-began')
})

test('4.1 members and the public discuss every proposal from its first day, in threads', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  const comment = { type: 'comment', proposal: id, text: words('I wonder') } as const
  here.when(comment, 'f12').thenEvents('comment-made')
  const replyTo = here.all('comment-made')[0]?.comment ?? ''
  const [reply] = here.when({ ...comment, replyTo }, 'f3').events
  equal(reply?.type === 'comment-made' && reply.replyTo, replyTo)
  here.when({ ...comment, proposal: 'd999' }, 'f12').thenRefused('4.1', 'proposal-must-be-there')
})

test('4.1, 5.1 its author edits a comment or a counter-argument, and what stood before stays', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  const elsewhere = here.open('health', [resolution('Another')])
  here.given({ type: 'comment', proposal: id, text: words('I wonder') }, 'f12')
  here.given({ type: 'argue-against', proposal: id, text: words('Too dear') }, 'f4')
  const said = here.all('comment-made')[0]?.comment ?? ''
  const against = here.all('case-against-made')[0]?.comment ?? ''
  const edit = { type: 'edit-comment', proposal: id, comment: said, version: 1, text: words('Why?') } as const
  here.when({ ...edit, comment: 'c999' }, 'f12').thenRefused('4.1', 'comment-must-be-there')
  here.when({ ...edit, proposal: elsewhere }, 'f12').thenRefused('4.1', 'comment-must-be-there')
  here.when(edit, 'f3').thenRefused('4.1', 'person-must-be-the-author')
  const [event] = here.when(edit, 'f12').events
  equal(event?.type === 'comment-edited' && event.version, 2)
  here.when(edit, 'f12').thenRefused('5.1', 'edit-must-start-from-the-latest-version')
  here.when({ ...edit, version: 2 }, 'f12').thenEvents('comment-edited')
  here.when({ ...edit, comment: against }, 'f4').thenEvents('comment-edited')
})

test('4.1, 5.1 an answer names the version that it was written to, which must be there', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  const elsewhere = here.open('health', [resolution('Another')])
  here.given({ type: 'comment', proposal: id, text: words('I wonder') }, 'f12')
  const replyTo = here.all('comment-made')[0]?.comment ?? ''
  const reply = { type: 'comment', proposal: id, text: words('So do I'), replyTo, replyVersion: 2 } as const
  here.when(reply, 'f3').thenRefused('4.1', 'comment-must-be-there')
  here.when({ ...reply, replyTo: 'c999', replyVersion: 1 }, 'f3').thenRefused('4.1', 'comment-must-be-there')
  here
    .when({ ...reply, proposal: elsewhere, replyVersion: 1 }, 'f3')
    .thenRefused('4.1', 'comment-must-be-there')
  const { replyTo: _, ...alone } = reply
  here.when({ ...alone, replyVersion: 1 }, 'f3').thenRefused('4.1', 'comment-must-be-there')
  here.given({ type: 'edit-comment', proposal: id, comment: replyTo, version: 1, text: words('Why?') }, 'f12')
  const [event] = here.when(reply, 'f3').events
  equal(event?.type === 'comment-made' && event.replyVersion, 2)
})

test('3.1, 3.4 a circle that takes no public comment hears its members', () => {
  const here = five({ ...standardPractice, publicComment: false })
  const id = here.open('health', [resolution()])
  const comment = { type: 'comment', proposal: id, text: words('I wonder') } as const
  here.when(comment, 'f12').thenRefused('3.1', 'circle-must-take-public-comment')
  here
    .when({ ...comment, type: 'argue-against' }, 'f12')
    .thenRefused('3.1', 'circle-must-take-public-comment')
  here.when(comment, 'f4').thenEvents('comment-made')
})

test('4.1 a decision has its number in its circle', () => {
  const here = five()
  const ids = ['a', 'b', 'c'].map((text) => here.open('health', [resolution(text)]))
  deepEqual(
    ids.map((id) => here.proposal(id).number),
    [1, 2, 3],
  )
  equal(here.proposal(here.open('main', [resolution()])).number, 1)
})

const { expectation: _, ...withoutExpectation } = content([resolution()])

test('4.2 a proposal carries goals, evidence and what it expects, unless the practice switches them off', () => {
  const here = five()
  const asked: [Reason, PlainContent][] = [
    ['proposal-must-name-its-goals', { ...content([resolution()]), serves: [] }],
    ['proposal-must-bring-evidence', content([resolution()], { evidence: [] })],
    ['proposal-must-say-what-it-expects', withoutExpectation],
  ]
  for (const [reason, given] of asked)
    here.when({ type: 'propose', circle: 'health', content: given }, 'f3').thenRefused('4.2', reason)
  const bare = { ...withoutExpectation, serves: [], evidence: [] }
  const off: Practice = { ...standardPractice, asks: { goals: false, evidence: false, expectation: false } }
  five(off)
    .when({ type: 'propose', circle: 'health', content: bare }, 'f3')
    .thenEvents('proposal-opened', 'phase-began')
})

test('4.2 naming a cost names goals, too', () => {
  const costs = [{ goal: 2, gains: 1 }]
  propose(five(), 'health', [resolution()], 'f3', { serves: [], costs }).thenEvents(
    'proposal-opened',
    'phase-began',
  )
})

test('4.2 the review date is to come', () => {
  const here = five()
  const at = (reviewAt: number) => ({
    expectation: { measure: words('People'), expected: words('More'), reviewAt },
  })
  propose(here, 'health', [resolution()], 'f3', at(here.now)).thenRefused(
    '4.2',
    'review-date-must-be-to-come',
  )
  propose(here, 'health', [resolution()], 'f3', at(here.now + 1)).thenEvents('proposal-opened', 'phase-began')
})

test('1.2 it serves and costs goals of the society', () => {
  const here = five()
  const wrong = [{ serves: [4] }, { costs: [{ goal: 1, gains: 4 }] }, { costs: [{ goal: 4, gains: 1 }] }]
  for (const more of wrong)
    propose(here, 'health', [resolution()], 'f3', more).thenRefused('1.2', 'goals-must-be-the-societys')
})

test('1.3 who puts a lower goal before a higher one says why, it is marked, and the parent is alerted', () => {
  const here = five()
  const costs = [{ goal: 1, gains: 3 }]
  propose(here, 'health', [resolution()], 'f3', { costs }).thenRefused(
    '1.3',
    'reason-must-say-why-the-order-is-left',
  )
  const orderReason = words('It saves more in the end')
  propose(here, 'health', [resolution()], 'f3', { costs, orderReason }).thenEvents(
    'proposal-opened',
    'alert-raised',
    'phase-began',
  )
  const id = here.all('proposal-opened')[0]?.proposal ?? ''
  equal(here.proposal(id).againstOrder, true)
  deepEqual(here.all('alert-raised')[0], {
    type: 'alert-raised',
    queues: ['main'],
    about: 'health',
    cause: 'against-order-of-goals',
    proposal: id,
  })
})

test('1.3 a higher goal that gains leaves the order as it is', () => {
  const here = five()
  for (const costs of [[{ goal: 3, gains: 1 }], [{ goal: 2, gains: 2 }]]) {
    const [opened] = propose(here, 'health', [resolution()], 'f3', { costs }).events
    equal(opened?.type === 'proposal-opened' && opened.againstOrder, false)
  }
})

test('4.10 a rejected proposal’s effects may be proposed again after 30 days', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  votes(here, id, { f3: 'for', f4: 'against', f5: 'against' })
  here.advance(1)
  equal(here.proposal(id).status, 'rejected')
  here.advance(29)
  here.wait(1 - 1 / day)
  propose(here, 'health', [resolution()], 'f3').thenRefused('4.10', 'same-effects-must-wait')
  here.wait(1 / day)
  propose(here, 'health', [resolution()], 'f3').thenEvents(
    'proposal-opened',
    'case-against-missing',
    'phase-began',
  )
})

test('4.10 different effects at once, and the same in another circle', () => {
  const here = five(quickPractice)
  here.open('health', [resolution()])
  here.advance(1)
  propose(here, 'health', [resolution('Another')], 'f3').thenEvents(
    'proposal-opened',
    'case-against-missing',
    'phase-began',
  )
  equal(accepted(propose(here, 'main', [resolution()], 'f1')), 3)
})

test('4.10 the same effects sooner only if a member who voted against sponsors them', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  votes(here, id, { f3: 'for', f4: 'against', f5: 'abstain' })
  here.advance(1)
  for (const by of ['f3', 'f5', 'f6'])
    propose(here, 'health', [resolution()], by).thenRefused('4.10', 'same-effects-must-wait')
  here.given(draft(), 'f12')
  const again = here.all('draft-written')[0]?.proposal ?? ''
  here.when({ type: 'sponsor', proposal: again }, 'f3').thenRefused('4.10', 'same-effects-must-wait')
  here.given({ type: 'sponsor', proposal: again }, 'f4')
})

test('4.10 who objected under consent voted against', () => {
  const here = five(consentPractice)
  const id = here.open('health', [resolution()])
  positions(here, id, { f3: 'agree', f4: 'object', f5: 'stand-aside' })
  here.advance(7)
  equal(here.proposal(id).status, 'rejected')
  propose(here, 'health', [resolution()], 'f5').thenRefused('4.10', 'same-effects-must-wait')
  propose(here, 'health', [resolution()], 'f4').thenEvents('proposal-opened', 'phase-began')
})

test('4.10 they wait as long as the practice says under which they were rejected', () => {
  const here = five({ ...quickPractice, againDays: 60 })
  const ids = ['a', 'b'].map((text) => here.open('health', [resolution(text)]))
  here.advance(1)
  here.decide('health', [{ type: 'change-practice', practice: { ...quickPractice, againDays: 0 } }])
  here.advance(50)
  propose(here, 'health', [resolution('a')], 'f3').thenRefused('4.10', 'same-effects-must-wait')
  here.open('health', [resolution('c')])
  here.advance(1)
  deepEqual(
    here.circle('health').rejected.map(({ proposal }) => proposal),
    [...ids, here.all('proposal-opened').at(-1)?.proposal],
  )
  equal(accepted(propose(here, 'health', [resolution('c')], 'f3')), 3)
  here.advance(20)
  here.open('health', [resolution('d')])
  here.advance(1)
  equal(here.circle('health').rejected.length, 1, 'what need not wait any more is forgotten')
})

test('4.11 the proposer may withdraw a proposal, and nobody else', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  const withdraw = { type: 'withdraw', proposal: id, reason: words('Too early') } as const
  here.when(withdraw, 'f4').thenRefused('4.7', 'person-must-be-the-proposer')
  here.when(withdraw, 'f3').thenEvents('proposal-withdrawn')
  equal(here.proposal(id).status, 'withdrawn')
  here.when(withdraw, 'f3').thenRefused('4.7', 'proposal-must-be-open')
})

test('4.11, 4.10 a stage that is over is not withdrawn from, even before the clock has come to it', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  here.wait(1)
  here.when({ type: 'withdraw', proposal: id }, 'f3').thenRefused('4.8', 'stage-must-not-be-over')
})

test('4.11 within 3 days another member may take it up where it stood', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  argue(here, id)
  positions(here, id, { f4: 'agree', f5: 'agree' })
  here.advance(1)
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  here.advance(2.9)
  const takeUp = { type: 'take-up', proposal: id } as const
  here.when(takeUp, 'f3').thenRefused('4.11', 'person-must-be-another-member')
  here.when(takeUp, 'f1').thenRefused('4.11', 'person-must-be-a-member')
  here.when(takeUp, 'f4').thenEvents('proposal-taken-up')
  const { proposer, status, phase, phaseEnds, heldUntil } = here.proposal(id)
  equal(proposer, 'f4')
  equal(status, 'open')
  equal(phase, 'consensus')
  equal(phaseEnds, here.now + 6 * day, 'six days were left')
  equal(heldUntil, here.now + 2 * day)
  positions(here, id, { f3: 'agree' })
  here.advance(6)
  equal(here.proposal(id).results[0]?.tally.for, 3, 'positions stand')
  equal(here.proposal(id).status, 'adopted')
})

test('4.11 after 3 days the withdrawal is final', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  here.wait(3)
  const takeUp = { type: 'take-up', proposal: id } as const
  here.when(takeUp, 'f4').thenRefused('4.11', 'time-to-take-up-must-not-be-over')
  here.advance(0)
  equal(here.all('withdrawal-final').length, 1)
  deepEqual(here.circle('health').open, [])
  here.when(takeUp, 'f4').thenRefused('4.11', 'time-to-take-up-must-not-be-over')
  equal(here.dues().length, 0)
})

test('4.11 only what was withdrawn is taken up', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  here.when({ type: 'take-up', proposal: id }, 'f4').thenRefused('4.11', 'proposal-must-be-withdrawn')
  here.when({ type: 'take-up', proposal: 'd999' }, 'f4').thenRefused('4.11', 'proposal-must-be-withdrawn')
})

test('4.11 the same holds when the proposer leaves the circle', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  resign(here, 'health', 'f3').thenEvents('member-resigned', 'elector-left', 'proposal-withdrawn')
  here.advance(2)
  here.given({ type: 'take-up', proposal: id }, 'f4')
  equal(here.proposal(id).phaseEnds, start + 9 * day)
  equal(here.proposal(id).electorate.length, 5)
})

test('4.11 a proposal that others wrote is not withdrawn when its sponsor’s colleague leaves', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  resign(here, 'health', 'f4').thenEvents('member-resigned', 'elector-left')
  equal(here.proposal(id).status, 'open')
})

test('4.11 a round in which everyone had voted but the one who left closes when it is taken up', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  votes(here, id, { f4: 'for', f5: 'for', f6: 'for', f7: 'against' })
  resign(here, 'health', 'f3')
  here
    .when({ type: 'take-up', proposal: id }, 'f4')
    .thenEvents(
      'proposal-taken-up',
      'step-decided',
      'proposal-adopted',
      'position-stated',
      'effects-carried-out',
    )
})

test('4.11, 4.8 an outage while it is withdrawn is not counted twice, and gives the time to take it up back', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  here.advance(1)
  const earlier = here.now
  here.wait(0.5).given({ type: 'record-outage', from: earlier, to: here.now }, 'operator')
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  here.advance(1)
  const from = here.now
  here.wait(2).given({ type: 'record-outage', from, to: here.now }, 'operator')
  here.advance(1.5)
  here.given({ type: 'take-up', proposal: id }, 'f4')
  equal(here.proposal(id).phaseEnds, here.now + 6 * day)
  equal(here.dues().find(({ name }) => name === 'phase-end')?.at, here.now + 6 * day)
})

test('4.13 an interest declared while it may still be taken up counts as declared while open', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  position(here, id, 'f5', 'agree')
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  declareInterest(here, id, 'f5').thenEvents('interest-declared', 'member-recused')
  here.given({ type: 'take-up', proposal: id }, 'f4')
  position(here, id, 'f5', 'agree').thenRefused('4.13', 'person-must-not-be-recused')
})

test('5.8 a practice may require that people are known by passkey or key', () => {
  const here = five({ ...quickPractice, requires: 'passkey' })
  const proposeIt = { type: 'propose', circle: 'health', content: content([resolution()]) } as const
  for (const auth of ['session', 'token'] as const)
    here.when(proposeIt, 'f3', auth).thenRefused('5.8', 'author-must-be-known-as-the-practice-requires')
  here.given(proposeIt, 'f3', 'passkey')
  const id = here.all('proposal-opened')[0]?.proposal ?? ''
  vote(here, id, 'f4', 'for').thenRefused('5.8', 'author-must-be-known-as-the-practice-requires')
  vote(here, id, 'f4', 'for', 'key').thenEvents('vote-cast')
  vote(here, id, 'f5', 'for', 'passkey').thenEvents('vote-cast')
  const withdraw = { type: 'withdraw', proposal: id } as const
  here.when(withdraw, 'f3').thenRefused('5.8', 'author-must-be-known-as-the-practice-requires')
  here.given(withdraw, 'f3', 'passkey')
  const takeUp = { type: 'take-up', proposal: id } as const
  here.when(takeUp, 'f4').thenRefused('5.8', 'author-must-be-known-as-the-practice-requires')
  here.given(takeUp, 'f4', 'passkey')
})

test('5.8 a key is more than a passkey', () => {
  const here = five({ ...quickPractice, requires: 'key' })
  const proposeIt = { type: 'propose', circle: 'health', content: content([resolution()]) } as const
  here.when(proposeIt, 'f3', 'passkey').thenRefused('5.8', 'author-must-be-known-as-the-practice-requires')
  here.given(proposeIt, 'f3', 'key')
})

test('4.8 a decision on a simulated clock takes the same steps', () => {
  const here = five(majorityPractice, 'simulated')
  const id = here.open('health', [resolution()])
  here.advance(2)
  votes(here, id, { f3: 'for', f4: 'for', f5: 'against' })
  endPhase(here, id)
  equal(here.proposal(id).status, 'adopted')
  equal(here.proposal(id).decidedAt, start + 7 * day)
  const outage = { type: 'record-outage', from: here.now - hour, to: here.now } as const
  here.when(outage, 'operator').thenRefused('4.8', 'clock-must-be-real')
})

test('3.1 a society may let its new proposals be taken up longer', () => {
  const here = society({ settings: { takeUpDays: 5 } })
  const id = here.open('main', [resolution()])
  here.given({ type: 'withdraw', proposal: id }, 'f1')
  here.advance(4.9)
  here.given({ type: 'take-up', proposal: id }, 'f2')
})
