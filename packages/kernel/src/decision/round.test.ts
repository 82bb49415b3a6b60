// Tests of vote rounds: voting, early close, hidden votes, quorum and thresholds in integers (clauses 4.3, 4.8 to 4.10, 4.12).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { sum, type Threshold } from '@open-socialism/tally'
import { day, hour } from '../clock.ts'
import type { Quorum } from '../practice/language.ts'
import { leadershipPractice, standardPractice } from '../practice/known.ts'
import type { VoteChoice } from './language.ts'
import { accepted, endPhase, five, position, resign, vote, voteHidden, votes } from '../testing/deciding.ts'
import { quickPractice } from '../testing/founding.ts'
import { society } from '../testing/society.ts'
import { resolution, start, words } from '../testing/words.ts'

const oneRound = (threshold: Threshold, quorum: Quorum | null = standardPractice.quorum) => ({
  ...quickPractice,
  quorum,
  stages: [{ method: 'vote' as const, threshold, rounds: 1, hours: 24, discussionHours: 0 }],
})

const opened = (practice = quickPractice) => {
  const here = five(practice)
  return { here, id: here.open('health', [resolution()]) }
}

test('4.3 the standard practice: consensus for 7 days, up to 3 rounds at two thirds, last a simple majority', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  const seen: string[] = []
  while (here.proposal(id).status === 'open') {
    const { step, phase, ladder, phaseBegan, phaseEnds } = here.proposal(id)
    const at = ladder[step]
    const needs = at?.kind === 'round' ? JSON.stringify(at.threshold) : ''
    seen.push(`${phase} ${String((phaseEnds - phaseBegan) / day)} ${phase === 'round' ? needs : ''}`.trim())
    if (phase === 'round') votes(here, id, { f3: 'for', f4: 'against', f5: 'against' })
    endPhase(here, id)
  }
  const two = ['discussion 2', 'round 3 {"n":2,"d":3}']
  deepEqual(seen, ['consensus 7', ...two, ...two, ...two, 'discussion 2', 'round 3 "majority"'])
  equal(here.proposal(id).status, 'rejected')
  equal(here.proposal(id).decidedAt, start + (7 + 4 * 5) * day)
  equal(here.proposal(id).results.length, 5)
})

test('4.12 the leadership practice: consensus, then rounds at 90, 80, 70 and 60 in a hundred, last a majority', () => {
  const here = society({ circles: [{ circle: 'main', members: [1, 2, 3] }] })
  equal(here.circle('main').practices.general.name, leadershipPractice.name)
  const { ladder } = here.proposal(here.open('main', [resolution()]))
  deepEqual(
    ladder.map((step) => (step.kind === 'round' ? [step.threshold, step.of] : step.kind)),
    [
      'consensus',
      [{ n: 9, d: 10 }, 1],
      [{ n: 8, d: 10 }, 1],
      [{ n: 7, d: 10 }, 1],
      [{ n: 6, d: 10 }, 1],
      ['majority', 1],
    ],
  )
})

test('4.8 each eligible member votes for, against or abstains', () => {
  for (const choice of ['for', 'against', 'abstain'] as const) {
    const { here, id } = opened()
    vote(here, id, 'f4', choice).thenEvents('vote-cast')
    equal(here.position(id, 'f4').choice, choice)
  }
})

test('4.8 a vote may be changed until the round closes, and one counts', () => {
  const { here, id } = opened()
  votes(here, id, { f3: 'for', f4: 'for', f5: 'against' })
  votes(here, id, { f4: 'against' })
  here.advance(1)
  const { for: votesFor, against, silent } = here.proposal(id).results[0]!.tally
  deepEqual([votesFor, against, silent], [1, 2, 2])
})

test('4.8 a vote may come with its reason, and is open', () => {
  const { here, id } = opened()
  const reason = words('It helps')
  here.when({ type: 'vote', proposal: id, step: 0, vote: 'for', reason }, 'f4').then({
    type: 'vote-cast',
    proposal: id,
    person: 'f4',
    step: 0,
    version: 1,
    vote: 'for',
    reason,
  })
  deepEqual(here.position(id, 'f4').reason, reason)
})

test('4.8 votes are for vote rounds, and for the one that is open', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  vote(here, id, 'f4', 'for').thenRefused('4.8', 'stage-must-be-a-vote-round')
  here.advance(9)
  equal(here.proposal(id).phase, 'round')
  here
    .when({ type: 'vote', proposal: id, step: 2, vote: 'for' }, 'f4')
    .thenRefused('4.8', 'round-must-be-the-open-one')
  here
    .when({ type: 'vote', proposal: 'd999', step: 1, vote: 'for' }, 'f4')
    .thenRefused('4.1', 'proposal-must-be-there')
})

test('4.8 the round closes when every eligible member has voted', () => {
  const { here, id } = opened()
  votes(here, id, { f3: 'for', f4: 'for', f5: 'for', f6: 'against' })
  equal(here.proposal(id).status, 'open')
  vote(here, id, 'f7', 'abstain')
  equal(here.proposal(id).status, 'adopted')
})

test('4.8 it closes when its time ends: a vote at that moment or later comes too late', () => {
  const { here, id } = opened()
  votes(here, id, { f3: 'for', f4: 'for' })
  here.wait(1 - 1 / day)
  vote(here, id, 'f5', 'for').thenEvents('vote-cast')
  here.wait(1 / day)
  vote(here, id, 'f6', 'against').thenRefused('4.8', 'stage-must-not-be-over')
  here.advance(0)
  equal(here.proposal(id).status, 'adopted')
})

test('4.8 the clock ends no phase before its time, and nothing that is not due', () => {
  const { here, id } = opened()
  const tick = { type: 'clock-tick', subject: `proposal:${id}`, due: 'phase-end' } as const
  here.when(tick, 'clock').thenRefused('4.8', 'end-must-have-come')
  here.wait(1 - 1 / day)
  here.when(tick, 'clock').thenRefused('4.8', 'end-must-have-come')
  here.wait(1 / day)
  here.when({ ...tick, due: 'review' }, 'clock').thenRefused('4.8', 'something-must-be-due')
  for (const subject of ['proposal:d999', 'person:f1', 'person:nobody', 'circle:health', 'nothing', ':'])
    here.when({ ...tick, subject }, 'clock').thenRefused('4.8', 'something-must-be-due')
  here.given(tick, 'clock')
  here.when(tick, 'clock').thenRefused('4.8', 'something-must-be-due')
})

test('4.8 a phase that the clock comes to late ended at its time', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  here.wait(12)
  here.advance(0)
  equal(here.proposal(id).phase, 'discussion')
  equal(here.proposal(id).step, 2)
  equal(here.proposal(id).phaseBegan, start + 12 * day)
  equal(here.proposal(id).results[1]?.at, start + 12 * day)
})

const hidden = { ...quickPractice, hiddenVotes: true }

test('4.8 by practice votes are hidden until the round closes, and the closing reveals all of them', () => {
  const { here, id } = opened(hidden)
  for (const [by, choice] of Object.entries({ f3: 'for', f4: 'for', f5: 'against' }))
    voteHidden(here, id, by, choice as VoteChoice).thenEvents('hidden-vote-cast')
  equal(here.position(id, 'f4').choice, 'hidden')
  here.advance(1)
  deepEqual(here.all('hidden-votes-revealed')[0]?.reveals, [
    { person: 'f3', vote: 'for' },
    { person: 'f4', vote: 'for' },
    { person: 'f5', vote: 'against' },
  ])
  equal(here.position(id, 'f4').choice, 'for')
  equal(here.position(id, 'f5').choice, 'against')
  equal(here.proposal(id).status, 'adopted')
})

test('4.8 a hidden vote may be changed, and the last one counts', () => {
  const { here, id } = opened(hidden)
  for (const by of ['f3', 'f4', 'f5']) voteHidden(here, id, by, 'for')
  for (const by of ['f3', 'f4', 'f5']) voteHidden(here, id, by, 'against')
  here.advance(1)
  equal(here.proposal(id).results[0]?.tally.against, 3)
})

test('4.8 when everyone has cast a hidden vote the round is over at once', () => {
  const { here, id } = opened(hidden)
  for (const by of ['f3', 'f4', 'f5', 'f6']) voteHidden(here, id, by, 'for')
  voteHidden(here, id, 'f7', 'for').thenEvents('hidden-vote-cast', 'phase-shortened')
  voteHidden(here, id, 'f7', 'against').thenRefused('4.8', 'stage-must-not-be-over')
  here.advance(0)
  equal(here.proposal(id).status, 'adopted')
})

test('4.8 leaving after that shortens nothing further', () => {
  const { here, id } = opened(hidden)
  for (const by of ['f3', 'f4', 'f5', 'f6', 'f7']) voteHidden(here, id, by, 'for')
  here.wait(0.5)
  resign(here, 'health', 'f6').thenEvents('member-resigned', 'elector-left')
  here.advance(0)
  equal(here.proposal(id).decidedAt, start)
})

test('4.8 each practice has its own kind of vote', () => {
  const { here, id } = opened(hidden)
  vote(here, id, 'f4', 'for').thenRefused('4.8', 'vote-must-be-hidden')
  const open = opened()
  voteHidden(open.here, open.id, 'f4', 'for').thenRefused('4.8', 'vote-must-be-open')
})

test('4.8 the reveals are those of all hidden votes that count, and no others', () => {
  const { here, id } = opened(hidden)
  for (const by of ['f3', 'f4', 'f5', 'f6']) voteHidden(here, id, by, 'for')
  resign(here, 'health', 'f6')
  here.wait(1)
  const tick = { type: 'clock-tick', subject: `proposal:${id}`, due: 'phase-end' } as const
  const all = ['f3', 'f4', 'f5'].map((person) => ({ person, vote: 'for' as const }))
  const wrong = [
    {},
    { reveals: [] },
    { reveals: all.slice(1) },
    { reveals: [...all, { person: 'f6', vote: 'for' as const }] },
    { reveals: [...all.slice(1), all[1]!] },
  ]
  for (const reveals of wrong)
    here.when({ ...tick, ...reveals }, 'clock').thenRefused('4.8', 'reveals-must-match-the-hidden-votes')
  here.given({ ...tick, reveals: all }, 'clock')
  equal(here.position(id, 'f6').choice, 'hidden', 'the vote of who left fell away')
})

test('4.8 an open round takes no reveals', () => {
  const { here, id } = opened()
  here.wait(1)
  here
    .when(
      {
        type: 'clock-tick',
        subject: `proposal:${id}`,
        due: 'phase-end',
        reveals: [{ person: 'f3', vote: 'for' }],
      },
      'clock',
    )
    .thenRefused('4.8', 'reveals-must-match-the-hidden-votes')
})

const boundaries: [Threshold, number, number, number, boolean, string][] = [
  [{ n: 2, d: 3 }, 5, 2, 1, true, '3 × 5 ≥ 2 × 7, passes'],
  [{ n: 2, d: 3 }, 4, 2, 0, true, '3 × 4 ≥ 2 × 6, passes'],
  [{ n: 2, d: 3 }, 4, 3, 0, false, '3 × 4 < 2 × 7, fails'],
  ['majority', 3, 2, 0, true, '3 > 2, passes'],
  ['majority', 2, 2, 4, false, '2 ≤ 2, fails'],
  [{ n: 9, d: 10 }, 7, 1, 0, false, '10 × 7 < 9 × 8, fails'],
  [{ n: 8, d: 10 }, 6, 1, 1, true, '10 × 6 ≥ 8 × 7, passes'],
  [{ n: 1, d: 1 }, 7, 0, 1, true, '1 × 7 ≥ 1 × 7, passes'],
  [{ n: 1, d: 1000 }, 0, 0, 8, false, '1000 × 0 ≥ 1 × 0, but nobody is for: fails'],
]

for (const [threshold, inFavour, against, abstain, passes, text] of boundaries)
  test(`4.9 the page prints the sum beside the result: ${text}`, () => {
    const here = society({
      circles: [{ circle: 'main', members: [1, 2, 3, 4, 5, 6, 7, 8], practice: oneRound(threshold) }],
    })
    const id = here.open('main', [resolution()])
    const choices = [
      ...Array<VoteChoice>(inFavour).fill('for'),
      ...Array<VoteChoice>(against).fill('against'),
      ...Array<VoteChoice>(abstain).fill('abstain'),
    ]
    for (const [index, choice] of choices.entries()) accepted(vote(here, id, `f${String(index + 1)}`, choice))
    here.advance(1)
    const tally = here.proposal(id).results[0]!.tally
    equal(tally.passed, passes)
    equal(here.proposal(id).status, passes ? 'adopted' : 'rejected')
    deepEqual([tally.for, tally.against, tally.abstain], [inFavour, against, abstain])
    equal(sum(threshold, tally.for, tally.against).text, text)
  })

test('4.9 quorum is more than half of the electorate, abstentions included', () => {
  const tries: [Record<string, VoteChoice>, boolean][] = [
    [{ f3: 'for', f4: 'for' }, false],
    [{ f3: 'for', f4: 'abstain', f5: 'abstain' }, true],
  ]
  for (const [choices, quorate] of tries) {
    const { here, id } = opened()
    votes(here, id, choices)
    here.advance(1)
    const { tally } = here.proposal(id).results[0]!
    equal(tally.quorate, quorate)
    equal(tally.quorumNeeded, 3)
    equal(here.proposal(id).status, quorate ? 'adopted' : 'rejected')
  }
})

test('4.9 without a quorum in the practice any number may decide', () => {
  const { here, id } = opened(oneRound('majority', null))
  vote(here, id, 'f3', 'for')
  here.advance(1)
  equal(here.proposal(id).status, 'adopted')
  equal(here.proposal(id).results[0]?.tally.quorumNeeded, 0)
})

test('4.9 who leaves stays in the electorate, so that quorum does not shrink; their vote falls away', () => {
  const { here, id } = opened()
  votes(here, id, { f4: 'for', f5: 'for', f6: 'for' })
  resign(here, 'health', 'f6')
  resign(here, 'health', 'f7')
  here.advance(1)
  const { tally } = here.proposal(id).results[0]!
  deepEqual(
    [tally.electorate, tally.quorumNeeded, tally.for, tally.quorate, tally.silent],
    [5, 3, 2, false, 3],
  )
  equal(here.proposal(id).status, 'rejected')
})

test('4.9 who has left and come back takes no part', () => {
  const { here, id } = opened()
  vote(here, id, 'f7', 'for')
  resign(here, 'health', 'f7')
  here.decide('health', [{ type: 'admit-member', person: 'f7' }])
  vote(here, id, 'f7', 'for').thenRefused('4.9', 'person-must-not-have-left')
  resign(here, 'health', 'f7').thenEvents('member-resigned')
  deepEqual(here.proposal(id).gone, ['f7'])
})

test('4.9 the electorate is the members when it opened, and does not grow', () => {
  const { here, id } = opened()
  here.decide('health', [{ type: 'admit-member', person: 'f9' }])
  vote(here, id, 'f9', 'for').thenRefused('4.9', 'person-must-be-of-the-electorate')
  vote(here, id, 'f1', 'for').thenRefused('4.9', 'person-must-be-of-the-electorate')
  deepEqual(here.proposal(id).electorate, ['f3', 'f4', 'f5', 'f6', 'f7'])
  vote(here, here.open('health', [resolution('Next')]), 'f9', 'for').thenEvents('vote-cast')
})

test('4.8 when all who have not voted leave, the round closes', () => {
  const { here, id } = opened()
  votes(here, id, { f3: 'for', f4: 'for', f5: 'for', f6: 'against' })
  resign(here, 'health', 'f7').thenEvents(
    'member-resigned',
    'elector-left',
    'step-decided',
    'proposal-adopted',
    'position-stated',
    'effects-carried-out',
  )
})

test('4.9 without quorum a round is missed, and the last one rejects', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  here.advance(9)
  votes(here, id, { f3: 'for', f4: 'for' })
  endPhase(here, id)
  equal(here.proposal(id).phase, 'discussion')
  equal(here.proposal(id).step, 2)
  here.advance(100)
  equal(here.proposal(id).status, 'rejected')
})

test('4.10 a round that misses its threshold opens the discussion before the next one', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  here.advance(9)
  votes(here, id, { f3: 'for', f4: 'for', f5: 'against', f6: 'against', f7: 'abstain' })
  const { phase, step, phaseBegan, phaseEnds } = here.proposal(id)
  deepEqual([phase, step, phaseBegan, phaseEnds], ['discussion', 2, start + 9 * day, start + 11 * day])
  vote(here, id, 'f3', 'for').thenRefused('4.8', 'stage-must-be-a-vote-round')
})

test('4.10 when the last stage fails, the proposal is rejected, and nothing of it falls due', () => {
  const { here, id } = opened()
  votes(here, id, { f3: 'for', f4: 'against', f5: 'against', f6: 'against', f7: 'against' })
  equal(here.proposal(id).status, 'rejected')
  deepEqual(here.circle('health').open, [])
  deepEqual(here.dues(), [])
  position(here, id, 'f3', 'agree').thenRefused('4.4', 'proposal-must-be-open')
})

test('4.9 a stage of an hour ends after that hour', () => {
  const { here, id } = opened({
    ...quickPractice,
    stages: [{ method: 'vote', threshold: 'majority', rounds: 2, hours: 1, discussionHours: 2 }],
  })
  here.advance(6 / 24)
  equal(here.proposal(id).status, 'rejected')
  equal(here.proposal(id).decidedAt, start + 6 * hour)
})
