// Tests of amending: versions, cleared positions, days left, effects and their first stage (clause 4.7).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day, hour } from '../clock.ts'
import { leadPractice, majorityPractice, standardPractice } from '../practice/known.ts'
import type { PersonId } from '../ids.ts'
import {
  accepted,
  amend,
  argue,
  endPhase,
  five,
  position,
  positions,
  resign,
  vote,
  votes,
} from '../testing/deciding.ts'
import { quickPractice } from '../testing/founding.ts'
import { society } from '../testing/society.ts'
import { content, resolution, start, words } from '../testing/words.ts'

const allAgree = { f3: 'agree', f4: 'agree', f5: 'agree', f6: 'agree', f7: 'agree' } as const

function opened() {
  const here = five()
  return { here, id: here.open('health', [resolution()]) }
}

test('4.7 the proposer amends, which makes a new numbered version', () => {
  const { here, id } = opened()
  amend(here, id).thenEvents('proposal-amended')
  equal(here.proposal(id).version, 2)
  equal(here.proposal(id).effectsVersion, 1)
})

test('4.7 nobody else amends', () => {
  const { here, id } = opened()
  amend(here, id, {}, 'f4').thenRefused('4.7', 'person-must-be-the-proposer')
  here
    .when({ type: 'amend', proposal: 'd999', version: 1, content: content([resolution()]) }, 'f3')
    .thenRefused('4.1', 'proposal-must-be-there')
})

test('4.7 the amendment is of the latest version', () => {
  const { here, id } = opened()
  amend(here, id)
  here
    .when({ type: 'amend', proposal: id, version: 1, content: content([resolution()]) }, 'f3')
    .thenRefused('4.7', 'version-must-be-the-latest')
})

test('4.7 a note says what was changed', () => {
  const { here, id } = opened()
  const { content: before } = here.proposal(id)
  const noted = { type: 'amend', proposal: id, version: 1, content: before, note: words('A typo') } as const
  const [event] = here.when(noted, 'f3').events
  deepEqual(event?.type === 'proposal-amended' && event.note, words('A typo'))
})

test('4.7 each amendment clears all positions', () => {
  const { here, id } = opened()
  positions(here, id, { ...allAgree, f4: 'object' })
  amend(here, id)
  here.advance(7)
  deepEqual(here.proposal(id).results[0]?.tally.silent, 5)
})

test('4.7 a position on an earlier version is refused', () => {
  const { here, id } = opened()
  amend(here, id)
  here
    .when({ type: 'take-position', proposal: id, version: 1, position: 'agree' }, 'f4')
    .thenRefused('4.7', 'version-must-be-the-latest')
})

test('4.7 an amendment leaves at least 2 more days in the stage, and does not shorten it', () => {
  const { here, id } = opened()
  here.advance(1)
  amend(here, id)
  equal(here.proposal(id).phaseEnds, start + 7 * day)
  equal(here.proposal(id).lengthened, 0)
  here.advance(5)
  amend(here, id)
  equal(here.proposal(id).phaseEnds, start + 8 * day)
  equal(here.proposal(id).lengthened, 1)
})

test('4.7 nor does everyone’s agreement end the stage before those 2 days are over', () => {
  const { here, id } = opened()
  argue(here, id)
  here.advance(4)
  amend(here, id)
  positions(here, id, allAgree)
  here.advance(1.99)
  equal(here.proposal(id).status, 'open')
  here.advance(0.01)
  equal(here.proposal(id).status, 'adopted')
  equal(here.proposal(id).decidedAt, start + 6 * day)
})

test('4.7 an amendment on the first day leaves the minimum open time as it is', () => {
  const { here, id } = opened()
  amend(here, id)
  equal(here.proposal(id).heldUntil, start + 3 * day)
})

test('4.7 amendments of text lengthen a stage at most three times', () => {
  const { here, id } = opened()
  here.advance(6)
  for (const count of [1, 2, 3]) {
    amend(here, id).thenEvents('proposal-amended')
    equal(here.proposal(id).lengthened, count)
    here.advance(1.5)
  }
  amend(here, id).thenRefused('4.7', 'stage-must-not-be-lengthened-again')
})

test('4.7 a later stage may be lengthened anew', () => {
  const { here, id } = opened()
  here.advance(6)
  for (let count = 0; count < 3; count++) {
    amend(here, id)
    here.advance(1.5)
  }
  endPhase(here, id)
  equal(here.proposal(id).phase, 'discussion')
  equal(here.proposal(id).lengthened, 0)
  here.advance(1)
  amend(here, id).thenEvents('proposal-amended')
  equal(here.proposal(id).lengthened, 1)
  equal(here.proposal(id).phaseEnds, here.now + 2 * day)
})

test('4.7 nothing is amended in a vote round', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  amend(here, id).thenRefused('4.7', 'vote-round-must-not-be-open')
})

test('4.7, 4.8 nothing is amended at the stage’s end or after it', () => {
  const { here, id } = opened()
  here.wait(7)
  amend(here, id).thenRefused('4.8', 'stage-must-not-be-over')
})

test('4.7 what is over is not amended', () => {
  const { here, id } = opened()
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  amend(here, id).thenRefused('4.7', 'proposal-must-be-open')
})

test('4.7 an amended proposal carries what clause 4.2 asks for, too', () => {
  const { here, id } = opened()
  amend(here, id, { evidence: [] }).thenRefused('4.2', 'proposal-must-bring-evidence')
})

test('4.7 amending effects returns the proposal to its first stage, with its time', () => {
  const { here, id } = opened()
  here.advance(8)
  equal(here.proposal(id).phase, 'discussion')
  amend(here, id, { effects: [resolution('Another')] }).thenEvents('proposal-amended', 'phase-began')
  const { step, phase, phaseEnds, effectsVersion } = here.proposal(id)
  deepEqual(
    { step, phase, phaseEnds, effectsVersion },
    {
      step: 0,
      phase: 'consensus',
      phaseEnds: here.now + 7 * day,
      effectsVersion: 2,
    },
  )
})

test('4.7 another effective date is another effect', () => {
  const { here, id } = opened()
  amend(here, id, { effectiveAt: start + 90 * day }).thenEvents('proposal-amended', 'phase-began')
})

test('4.7 effects are amended at most three times; after that they are fixed', () => {
  const { here, id } = opened()
  for (const one of ['a', 'b', 'c']) equal(accepted(amend(here, id, { effects: [resolution(one)] })), 2)
  amend(here, id, { effects: [resolution('d')] }).thenRefused('4.7', 'effects-must-be-fixed-by-now')
  amend(here, id).thenEvents('proposal-amended')
})

test('4.7 how often is a knob of the society', () => {
  const here = society({ settings: { effectAmendments: 0, textLengthenings: 0 } })
  const id = here.open('main', [{ type: 'change-practice', practice: standardPractice }])
  here.pass(id)
  const next = here.open('main', [resolution()])
  amend(here, next, { effects: [resolution('a')] }).thenRefused('4.7', 'effects-must-be-fixed-by-now')
  here.advance(6)
  amend(here, next).thenRefused('4.7', 'stage-must-not-be-lengthened-again')
})

test('4.7, 4.16 effects that would be refused are not amended in', () => {
  const { here, id } = opened()
  amend(here, id, { effects: [{ type: 'admit-member', person: 'f999' }] }).thenRefused(
    '2.14',
    'person-must-be-a-citizen',
  )
})

test('4.9 amending effects gives no say to who has left and come back, nor lets the quorum shrink', () => {
  const { here, id } = opened()
  resign(here, 'health', 'f7')
  here.decide('health', [{ type: 'admit-member', person: 'f7' }])
  equal(here.proposal(id).status, 'open')
  equal(here.circle('health').members['f7' as PersonId] !== undefined, true)
  amend(here, id, { effects: [resolution('Another')] })
  deepEqual(here.proposal(id).electorate, ['f3', 'f4', 'f5', 'f6', 'f7'])
  position(here, id, 'f7', 'agree').thenRefused('4.9', 'person-must-not-have-left')
})

test('4.9 who was recused by the effects as they were, and left, has no say in other effects', () => {
  const { here, id } = (() => {
    const founded = five()
    return { here: founded, id: founded.open('health', [{ type: 'remove-member', person: 'f7' }]) }
  })()
  resign(here, 'health', 'f7')
  amend(here, id, { effects: [{ type: 'remove-member', person: 'f6' }] })
  deepEqual(here.proposal(id).electorate, ['f3', 'f4', 'f5', 'f7'])
  position(here, id, 'f7', 'agree').thenRefused('4.9', 'person-must-not-have-left')
})

test('4.9 effects that recuse others give the say back to those whom the earlier ones recused', () => {
  const here = five()
  const id = here.open('health', [{ type: 'remove-member', person: 'f7' }])
  deepEqual(here.proposal(id).electorate, ['f3', 'f4', 'f5', 'f6'])
  amend(here, id, { effects: [{ type: 'remove-member', person: 'f6' }] })
  deepEqual(here.proposal(id).electorate.toSorted(), ['f3', 'f4', 'f5', 'f7'])
  deepEqual(here.proposal(id).recused, [{ person: 'f6', cause: 'named-by-an-effect' }])
})

test('3.2 effects of another kind are not amended in where another practice decides them', () => {
  const here = society({
    circles: [
      {
        circle: 'main',
        members: [1, 2, 3],
        practices: { general: majorityPractice, byKind: { practice: standardPractice } },
      },
    ],
  })
  const id = here.open('main', [resolution()])
  amend(here, id, { effects: [{ type: 'change-practice', practice: standardPractice }] }).thenRefused(
    '3.2',
    'effects-must-fall-under-one-practice',
  )
  amend(here, id, { effects: [{ type: 'admit-member', person: 'f9' }] }).thenEvents(
    'proposal-amended',
    'phase-began',
  )
})

test('3.2 a proposal that began under a practice no longer in force is no vehicle for other matters', () => {
  const slow = { method: 'vote', threshold: 'majority', rounds: 1, hours: 24, discussionHours: 480 } as const
  const here = five({ ...majorityPractice, stages: [slow] })
  const change = here.open('health', [{ type: 'change-practice', practice: standardPractice }])
  here.advance(1.5)
  const old = here.open('health', [resolution()])
  here.pass(change)
  equal(here.circle('health').practices.general.name, 'Standard')
  equal(here.proposal(old).practice.name, 'Plain majority')
  amend(here, old, { effects: [{ type: 'admit-member', person: 'f9' }] }).thenRefused(
    '3.2',
    'effects-must-fall-under-one-practice',
  )
  amend(here, old, { effects: [resolution('Another')] }).thenEvents('proposal-amended', 'phase-began')
  equal(here.proposal(old).practice.name, 'Plain majority', 'it ends under the practice it began in')
})

test('4.10 rejected effects do not come back as an amendment', () => {
  const here = five(quickPractice)
  const rejected = here.open('health', [resolution()])
  here.advance(1)
  equal(here.proposal(rejected).status, 'rejected')
  here.decide('health', [{ type: 'change-practice', practice: standardPractice }])
  const id = here.open('health', [resolution('Another')])
  amend(here, id, { effects: [resolution()] }).thenRefused('4.10', 'same-effects-must-wait')
})

test('4.7 where one person decides, an amendment leaves 2 days of advice and a day to decide', () => {
  const here = five(leadPractice('f4' as PersonId))
  const id = here.open('health', [resolution()], 'f4')
  here.advance(6)
  amend(here, id).thenEvents('proposal-amended')
  equal(here.proposal(id).phaseEnds, here.now + 3 * day)
  const decide = { type: 'decide-alone', proposal: id, decide: 'adopt', reason: words('Yes') } as const
  here.advance(1.9)
  here.when(decide, 'f4').thenRefused('3.2', 'advice-must-have-been-heard')
  here.advance(0.1)
  here.given(decide, 'f4')
  equal(here.proposal(id).status, 'adopted')
})

test('4.7 anyone may suggest an amendment as a change to the text, and the proposer accepts it', () => {
  const { here, id } = opened()
  const [suggested] = here.when(
    { type: 'suggest-amendment', proposal: id, version: 1, title: words('Better'), reason: words('Clear') },
    'f12',
  ).events
  const suggestion = suggested?.type === 'amendment-suggested' ? suggested.suggestion : ''
  const answer = { type: 'answer-suggestion', proposal: id, suggestion, answer: 'accept' } as const
  here.when(answer, 'f4').thenRefused('4.7', 'person-must-be-the-proposer')
  here.when(answer, 'f3').thenEvents('suggestion-answered', 'proposal-amended')
  deepEqual(here.proposal(id).content.title, words('Better'))
  deepEqual(here.proposal(id).content.case, words('The case for it'))
  here.when(answer, 'f3').thenRefused('4.7', 'suggestion-must-not-be-answered-yet')
})

test('4.7 or the proposer answers it, and nothing is amended', () => {
  const { here, id } = opened()
  here.given({ type: 'suggest-amendment', proposal: id, version: 1, case: words('Better') }, 'f12')
  const suggestion = here.all('amendment-suggested')[0]?.suggestion ?? ''
  const reason = words('It is clear enough')
  here
    .when({ type: 'answer-suggestion', proposal: id, suggestion, answer: 'decline', reason }, 'f3')
    .then({ type: 'suggestion-answered', proposal: id, suggestion, answer: 'decline', reason })
  equal(here.proposal(id).version, 1)
})

test('4.7 a suggestion changes the text of the latest version of what is open or a draft', () => {
  const { here, id } = opened()
  const suggest = { type: 'suggest-amendment', proposal: id, version: 1, case: words('Better') } as const
  here
    .when({ type: 'suggest-amendment', proposal: id, version: 1 }, 'f12')
    .thenRefused('4.7', 'suggestion-must-change-the-text')
  here.when({ ...suggest, proposal: 'd999' }, 'f12').thenRefused('4.1', 'proposal-must-be-there')
  here.when({ ...suggest, version: 2 }, 'f12').thenRefused('4.7', 'version-must-be-the-latest')
  here.given(suggest, 'f12')
  amend(here, id)
  const suggestion = here.all('amendment-suggested')[0]?.suggestion ?? ''
  here
    .when({ type: 'answer-suggestion', proposal: id, suggestion, answer: 'accept' }, 'f3')
    .thenRefused('4.7', 'version-must-be-the-latest')
  here.given({ type: 'withdraw', proposal: id }, 'f3')
  here.when({ ...suggest, version: 2 }, 'f12').thenRefused('4.7', 'proposal-must-be-open')
  here.given({ type: 'write-draft', circle: 'health', content: content([resolution()]) }, 'f12')
  const draft = here.all('draft-written')[0]?.proposal ?? ''
  here.when({ ...suggest, proposal: draft }, 'f11').thenEvents('amendment-suggested')
})

test('4.7 a suggestion is answered on its own proposal', () => {
  const { here, id } = opened()
  here.given({ type: 'suggest-amendment', proposal: id, version: 1, case: words('Better') }, 'f12')
  const suggestion = here.all('amendment-suggested')[0]?.suggestion ?? ''
  const other = here.open('health', [resolution('Another')])
  for (const [proposal, name] of [
    [other, suggestion],
    [id, 'c999'],
  ] as const)
    here
      .when({ type: 'answer-suggestion', proposal, suggestion: name, answer: 'accept' }, 'f3')
      .thenRefused('4.7', 'suggestion-must-be-there')
})

test('4.7 votes cast before an amendment do not count in the round after it', () => {
  const rounds = {
    method: 'vote',
    threshold: { n: 2, d: 3 },
    rounds: 2,
    hours: 24,
    discussionHours: 24,
  } as const
  const here = five({ ...standardPractice, stages: [rounds] })
  const id = here.open('health', [resolution()])
  here.advance(1)
  votes(here, id, { f3: 'for', f4: 'for', f5: 'against', f6: 'against', f7: 'against' })
  equal(here.proposal(id).step, 1)
  amend(here, id)
  equal(here.proposal(id).phaseEnds, start + day + 2 * day, 'two days are left')
  endPhase(here, id)
  vote(here, id, 'f3', 'for')
  here.advance(1)
  equal(here.proposal(id).results[1]?.tally.for, 1)
  equal(here.proposal(id).decidedAt, start + 4 * day)
})

test('4.8 the minimum time after an amendment is moved by an outage, as the end is', () => {
  const { here, id } = opened()
  argue(here, id)
  here.advance(5.5)
  amend(here, id)
  positions(here, id, allAgree)
  const from = here.now + hour
  here.wait(0.5).given({ type: 'record-outage', from, to: here.now }, 'operator')
  here.advance(1.5)
  equal(here.proposal(id).status, 'open')
  here.advance(0.5)
  equal(here.proposal(id).status, 'adopted')
})
