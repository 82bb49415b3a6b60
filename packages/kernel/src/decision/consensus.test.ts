// Tests of the consensus stage: positions, when it is reached, objections, the case against (clauses 4.4 to 4.6, 4.14).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day, hour } from '../clock.ts'
import { amend, argue, endPhase, five, position, positions, resign } from '../testing/deciding.ts'
import { resolution, start, words } from '../testing/words.ts'
import { majorityPractice, standardPractice } from '../practice/known.ts'

const allAgree = { f3: 'agree', f4: 'agree', f5: 'agree', f6: 'agree', f7: 'agree' } as const

function opened() {
  const here = five()
  return { here, id: here.open('health', [resolution()]) }
}

test('4.4 each member agrees, stands aside, objects or abstains, and the position is theirs', () => {
  for (const choice of ['agree', 'stand-aside', 'object', 'abstain'] as const) {
    const { here, id } = opened()
    position(here, id, 'f4', choice).thenEvents('position-taken')
    equal(here.position(id, 'f4').choice, choice)
  }
})

test('4.4 an objection must give a reason', () => {
  const { here, id } = opened()
  const object = { type: 'take-position', proposal: id, version: 1, position: 'object' } as const
  here.when(object, 'f4').thenRefused('4.4', 'objection-must-give-its-reason')
  here.given({ ...object, reason: words('Why') }, 'f4')
})

test('4.4 a reason may be given with any position', () => {
  const { here, id } = opened()
  const reason = words('Because')
  here.given({ type: 'take-position', proposal: id, version: 1, position: 'agree', reason }, 'f4')
  deepEqual(here.position(id, 'f4').reason, reason)
})

test('4.4 a position may be changed while the stage is open, and the last one counts', () => {
  const { here, id } = opened()
  positions(here, id, { ...allAgree, f4: 'object' })
  positions(here, id, { f4: 'agree' })
  endPhase(here, id)
  equal(here.proposal(id).results[0]?.tally.for, 5)
  equal(here.proposal(id).status, 'adopted')
})

test('4.4 positions are for the consensus stage alone', () => {
  const here = five(majorityPractice)
  const id = here.open('health', [resolution()])
  position(here, id, 'f4', 'agree').thenRefused('4.4', 'stage-must-be-consensus')
})

test('4.4 only an open proposal takes positions', () => {
  const { here, id } = opened()
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  position(here, id, 'f4', 'agree').thenRefused('4.4', 'proposal-must-be-open')
})

test('4.1 a position needs a proposal', () => {
  const { here } = opened()
  here
    .when({ type: 'take-position', proposal: 'd999', version: 1, position: 'agree' }, 'f4')
    .thenRefused('4.1', 'proposal-must-be-there')
})

test('4.5 consensus is judged when the stage ends', () => {
  const { here, id } = opened()
  positions(here, id, { f3: 'agree', f4: 'agree', f5: 'agree' })
  here.advance(6.9)
  equal(here.proposal(id).phase, 'consensus')
  here.advance(0.1)
  equal(here.proposal(id).status, 'adopted')
  equal(here.proposal(id).decidedAt, start + 7 * day)
})

test('4.5 it is judged as soon as everyone has spoken, once the minimum open time is over', () => {
  const { here, id } = opened()
  argue(here, id)
  here.advance(4)
  positions(here, id, { f3: 'agree', f4: 'agree', f5: 'agree', f6: 'agree' })
  equal(here.proposal(id).status, 'open')
  position(here, id, 'f7', 'agree').thenEvents(
    'position-taken',
    'step-decided',
    'proposal-adopted',
    'position-stated',
    'effects-carried-out',
  )
})

test('4.5 where everyone has agreed before, the end of the minimum open time decides', () => {
  const { here, id } = opened()
  argue(here, id)
  positions(here, id, allAgree)
  here.advance(2.99)
  equal(here.proposal(id).status, 'open')
  here.advance(0.01)
  equal(here.proposal(id).status, 'adopted')
  equal(here.proposal(id).decidedAt, start + 3 * day)
})

test('4.5 the end of the minimum open time changes nothing while someone has not spoken', () => {
  const { here, id } = opened()
  argue(here, id)
  positions(here, id, { f3: 'agree', f4: 'agree', f5: 'agree', f6: 'agree' })
  here.advance(3.5)
  equal(here.proposal(id).status, 'open')
  equal(here.proposal(id).heldUntil, null)
  equal(here.all('minimum-time-over').length, 1)
  position(here, id, 'f7', 'abstain')
  equal(here.proposal(id).status, 'adopted')
})

test('4.5 a stage whose minimum is all of it has one end', () => {
  const stage = { method: 'consensus', rule: 'more-agree', hours: 48, minimumHours: 48 } as const
  const here = five({ ...standardPractice, stages: [stage] })
  const id = here.open('health', [resolution()])
  deepEqual(
    here.dues().map(({ name, at }) => [name, at - start]),
    [
      ['case-against', 24 * hour],
      ['phase-end', 48 * hour],
    ],
  )
  positions(here, id, allAgree)
  here.advance(2)
  equal(here.proposal(id).status, 'adopted')
})

test('4.5 with everyone spoken but no agreement the stage goes on, so that people can still move', () => {
  const { here, id } = opened()
  argue(here, id)
  here.advance(4)
  positions(here, id, { ...allAgree, f7: 'object' })
  equal(here.proposal(id).phase, 'consensus')
  position(here, id, 'f7', 'stand-aside')
  equal(here.proposal(id).status, 'adopted')
})

const sums = [
  ['agree', 'agree', 'agree', 'stand-aside', 'abstain', 'adopted'],
  ['agree', 'agree', 'stand-aside', 'abstain', null, 'open'],
  ['agree', 'agree', 'stand-aside', null, null, 'adopted'],
  ['agree', 'agree', null, null, null, 'open'],
  ['agree', 'agree', 'agree', 'agree', 'object', 'open'],
  ['abstain', 'abstain', 'abstain', 'abstain', 'abstain', 'open'],
] as const

for (const [f3, f4, f5, f6, f7, status] of sums) {
  const taken = Object.entries({ f3, f4, f5, f6, f7 }).flatMap(([who, one]) =>
    one ? [[who, one] as const] : [],
  )
  test(`4.5 ${taken.map(([, one]) => one).join(', ')}: ${status === 'open' ? 'no ' : ''}consensus`, () => {
    const { here, id } = opened()
    positions(here, id, Object.fromEntries(taken))
    here.advance(7)
    equal(here.proposal(id).status, status)
  })
}

test('3.2, 4.5 under consent nobody objects, however many stand aside', () => {
  const stage = { method: 'consensus', rule: 'no-objection', hours: 48, minimumHours: 24 } as const
  const here = five({ ...standardPractice, stages: [stage] })
  const id = here.open('health', [resolution()])
  positions(here, id, { f3: 'agree', f4: 'stand-aside', f5: 'stand-aside', f6: 'abstain' })
  here.advance(2)
  equal(here.proposal(id).status, 'adopted')
  const none = here.open('health', [resolution('Another')])
  positions(here, none, { f3: 'stand-aside', f4: 'stand-aside', f5: 'stand-aside' })
  here.advance(2)
  equal(here.proposal(none).status, 'rejected', 'nobody agreed')
})

test('4.6 only the objector withdraws an objection: nobody else can speak for them', () => {
  const { here, id } = opened()
  positions(here, id, { ...allAgree, f4: 'object' })
  here.given(
    { type: 'answer-objection', proposal: id, person: 'f4', answer: words('We looked into it.') },
    'f3',
  )
  equal(here.position(id, 'f4').choice, 'object')
  here.advance(7)
  equal(here.proposal(id).phase, 'discussion')
})

test('4.6 an answer needs a standing objection, and is the proposer’s', () => {
  const { here, id } = opened()
  const answer = { type: 'answer-objection', proposal: id, person: 'f4', answer: words('Look') } as const
  here.when(answer, 'f3').thenRefused('4.6', 'objection-must-stand')
  positions(here, id, { f4: 'object' })
  here.when(answer, 'f5').thenRefused('4.7', 'person-must-be-the-proposer')
  here.when(answer, 'f3').thenEvents('objection-answered')
})

test('4.9 an objection falls away when its author leaves the circle', () => {
  const { here, id } = opened()
  positions(here, id, { ...allAgree, f4: 'object' })
  resign(here, 'health', 'f4')
  here.advance(7)
  equal(here.proposal(id).status, 'adopted')
  equal(here.proposal(id).results[0]?.tally.electorate, 5)
})

test('4.14 if nobody has argued against it by half of the first stage, everyone is asked', () => {
  const { here, id } = opened()
  here.advance(3.4)
  equal(here.proposal(id).caseAgainst, 'awaited')
  here.advance(0.1)
  equal(here.proposal(id).caseAgainst, 'asked')
  here.advance(3.5)
  equal(here.proposal(id).caseAgainst, 'missing')
  equal(here.proposal(id).phase, 'discussion', 'the decision goes on')
})

test('4.14 a case against that has come is not asked for', () => {
  const { here, id } = opened()
  argue(here, id).thenEvents('case-against-made')
  here.advance(7)
  equal(here.all('case-against-asked').length, 0)
  equal(here.all('case-against-missing').length, 0)
  equal(here.proposal(id).caseAgainst, 'given')
})

test('4.14 before one has come, consensus is not declared early', () => {
  const { here, id } = opened()
  here.advance(4)
  positions(here, id, allAgree)
  equal(here.proposal(id).status, 'open')
  argue(here, id).thenEvents(
    'case-against-made',
    'step-decided',
    'proposal-adopted',
    'position-stated',
    'effects-carried-out',
  )
})

test('4.14 once the page has said that none came, a later consensus stage may end early', () => {
  const stage = { method: 'consensus', rule: 'more-agree', hours: 96, minimumHours: 24 } as const
  const here = five({ ...standardPractice, stages: [stage, stage] })
  const id = here.open('health', [resolution()])
  here.advance(6)
  equal(here.proposal(id).step, 1)
  positions(here, id, allAgree)
  equal(here.proposal(id).status, 'adopted')
})

test('4.14 the case against is somebody else’s, and of an open proposal', () => {
  const { here, id } = opened()
  argue(here, id, 'f3').thenRefused('4.14', 'case-against-must-be-anothers')
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  argue(here, id).thenRefused('4.14', 'proposal-must-be-open')
  here
    .when({ type: 'argue-against', proposal: 'd999', text: words('No') }, 'f12')
    .thenRefused('4.1', 'proposal-must-be-there')
})

test('4.14 other effects are argued against anew, unless somebody has', () => {
  const { here, id } = opened()
  here.advance(8)
  equal(here.proposal(id).caseAgainst, 'missing')
  amend(here, id, { effects: [resolution('Another')] })
  equal(here.proposal(id).caseAgainst, 'awaited')
  argue(here, id)
  amend(here, id, { effects: [resolution('A third')] })
  equal(here.proposal(id).caseAgainst, 'given')
})

test('4.14 where the first round opens at once, the page says so at once', () => {
  const vote = { method: 'vote', threshold: 'majority', rounds: 1, hours: 24, discussionHours: 0 } as const
  const here = five({ ...standardPractice, stages: [vote] })
  const id = here.open('health', [resolution()])
  equal(here.proposal(id).caseAgainst, 'missing')
})
