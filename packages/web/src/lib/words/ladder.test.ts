// The ladder in words: what runs until when, what follows if, what follows if not (clauses 4.3 to 4.10).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  consentPractice,
  leadershipPractice,
  leadPractice,
  standardPractice,
  type PersonId,
  type PositionState,
  type Practice,
  type ProposalState,
} from '@open-socialism/kernel'
import { nameStep, needOf, sayLeft, sayPhase, sayWhatFollows } from './ladder.ts'
import { DAY, exampleProposal, examplePositions, HOUR, opened } from './proposal.example.ts'
import { dateSteps } from './steps.ts'
import { countOf, seatsOf } from './tally.ts'

/** Tuesday 17 November 2026, 10:42. */
const now = { at: Date.UTC(2026, 10, 17, 10, 42), zone: 'UTC' }
const nameOf = () => 'Ada Obi'

function follows(
  choices: PositionState['choice'][],
  changes: Partial<ProposalState> = {},
  practice: Practice = standardPractice,
): string {
  const proposal = exampleProposal(changes, practice)
  const counted = countOf(proposal, seatsOf(proposal, examplePositions(proposal, choices)))
  return sayWhatFollows({ proposal, counted, steps: dateSteps(proposal, []), now, nameOf })
}

test('one objection stands: what follows if it stays, what if it is withdrawn', () => {
  assert.equal(
    follows(['agree', 'agree', 'agree', 'agree', 'stand-aside', 'object']),
    'One objection stands. If it still stands then, two days of discussion follow, and on Saturday at 14:00 a vote begins that needs two thirds. If it is withdrawn first, it is adopted on Thursday at 14:00, or as soon as all eight have spoken.',
  )
})

test('nobody objects, but the quorum is missing', () => {
  assert.match(
    follows(['agree', 'agree']),
    /^Nobody objects\. 3 more members must speak for a quorum\. If they do and nobody objects, it is adopted on Thursday/,
  )
})

test('nobody objects, and too few agree', () => {
  assert.match(
    follows(['agree', 'agree', 'abstain', 'abstain', 'stand-aside']),
    /^Nobody objects, but too few agree so far\./,
  )
})

test('nobody objects, and it holds', () => {
  assert.match(
    follows(['agree', 'agree', 'agree', 'agree', 'agree']),
    /^Nobody objects\. If that holds, it is adopted on Thursday at 14:00, or as soon as all eight have spoken\. If somebody objects, two days of discussion follow/,
  )
})

test('before the least open time is over, nothing is adopted early', () => {
  const proposal = exampleProposal({ heldUntil: opened + 3 * DAY })
  const counted = countOf(
    proposal,
    seatsOf(proposal, examplePositions(proposal, ['agree', 'agree', 'agree', 'agree', 'agree'])),
  )
  const words = sayWhatFollows({
    proposal,
    counted,
    steps: dateSteps(proposal, []),
    now: { at: opened + HOUR, zone: 'UTC' },
    nameOf,
  })
  assert.match(words, /as soon as all eight have spoken, though not before Sunday 14:00/)
})

const round = { step: 1, phase: 'round', phaseBegan: opened + 2 * DAY, phaseEnds: opened + 5 * DAY } as const

test('a vote: how it stands and what it misses', () => {
  assert.equal(
    follows(['for', 'for', 'for', 'against', 'against'], round),
    'The vote closes today at 14:00, or as soon as all eight have voted. As it stands it misses: 1 more vote for would pass it. If it misses two thirds, two days of discussion follow, and on Thursday at 14:00 a vote begins that needs two thirds.',
  )
})

test('the last vote: after it comes the end', () => {
  assert.match(
    follows(['for', 'against', 'against'], { ...round, step: 4 }),
    /If it misses a simple majority, the proposal is rejected\.$/,
  )
})

test('hidden votes say nothing of how they stand', () => {
  const hidden = { ...standardPractice, hiddenVotes: true }
  assert.doesNotMatch(follows(['hidden', 'hidden'], round, hidden), /As it stands/)
})

test('one person decides after advice', () => {
  const lead = leadPractice('p2' as PersonId)
  const words = follows(
    [],
    { phase: 'advice', phaseBegan: opened + 3 * DAY, phaseEnds: opened + 10 * DAY },
    lead,
  )
  assert.equal(
    words,
    'Ada Obi hears advice until tomorrow 14:00 and then decides alone, with reasons, by Sunday 14:00. If no decision is made by then, the proposal is rejected.',
  )
})

test('once advice is heard, the heading says who decides', () => {
  const lead = leadPractice('p2' as PersonId)
  const heading = (phaseBegan: number) =>
    sayPhase(exampleProposal({ phase: 'advice', phaseBegan, phaseEnds: opened + 7 * DAY }, lead), now, nameOf)
  assert.equal(heading(opened + 3 * DAY), 'Advice until tomorrow 14:00')
  assert.equal(heading(opened), 'Ada Obi decides until Thursday 14:00')
})

test('headings name the phase and its end', () => {
  const heading = (changes: Partial<ProposalState>, practice?: Practice) =>
    sayPhase(exampleProposal(changes, practice), now, nameOf)
  assert.equal(heading({}), 'Consensus until Thursday 14:00')
  assert.equal(heading({}, consentPractice), 'Consent until Thursday 14:00')
  assert.equal(heading(round), 'Vote 1 of 3 until today 14:00, needs two thirds')
  assert.equal(
    heading({ ...round, step: 2 }, leadershipPractice),
    'Vote until today 14:00, needs four fifths',
  )
  assert.equal(heading({ ...round, phase: 'discussion' }), 'Discussion until today 14:00')
})

test('steps have names and needs', () => {
  const { ladder } = exampleProposal()
  assert.deepEqual(
    ladder.map((step) => nameStep(step, nameOf)),
    ['Consensus', 'Two thirds, round 1', 'Two thirds, round 2', 'Two thirds, round 3', 'Simple majority'],
  )
  assert.deepEqual(
    ladder.map((step) => needOf(step, null)),
    [
      'No objection open; more agree than stand aside or abstain',
      'After 2 days of discussion',
      'If round 1 misses it',
      'If round 2 misses it',
      'After 2 days of discussion',
    ],
  )
})

test('what is left', () => {
  assert.deepEqual(
    [sayLeft(now.at + 2 * DAY + 3 * HOUR, now), sayLeft(now.at - 1, now)],
    ['2 days, 3 hours left', 'ends now'],
  )
})
