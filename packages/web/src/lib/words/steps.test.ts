// Steps on the calendar: past ones as they ran, coming ones as if each before them failed (clauses 4.3, 4.8, 4.10).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadPractice, type PersonId } from '@open-socialism/kernel'
import { DAY, exampleProposal, opened } from './proposal.example.ts'
import { dateSteps, type Phase } from './steps.ts'

const days = (at: number | null) => (at === null ? null : (at - opened) / DAY)

test('a fresh proposal: the whole standard ladder ahead, 27 days long', () => {
  const steps = dateSteps(exampleProposal(), [])
  assert.deepEqual(
    steps.map((step) => [days(step.discussionFrom), days(step.from), days(step.to)]),
    [
      [null, 0, 7],
      [7, 9, 12],
      [12, 14, 17],
      [17, 19, 22],
      [22, 24, 27],
    ],
  )
  assert.deepEqual(
    steps.map((step) => step.status),
    ['now', 'next', 'next', 'next', 'next'],
  )
})

test('in the second round: the past stands as it ran, the future follows the present end', () => {
  const phases: Phase[] = [
    { step: 0, phase: 'consensus', began: opened, ends: opened + 4 * DAY },
    { step: 1, phase: 'discussion', began: opened + 4 * DAY, ends: opened + 6 * DAY },
    { step: 1, phase: 'round', began: opened + 6 * DAY, ends: opened + 9 * DAY },
    { step: 2, phase: 'discussion', began: opened + 8 * DAY, ends: opened + 10 * DAY },
    { step: 2, phase: 'round', began: opened + 10 * DAY, ends: opened + 13 * DAY },
  ]
  const tally = {
    for: 1,
    against: 1,
    abstain: 0,
    objections: 0,
    silent: 6,
    electorate: 8,
    quorumNeeded: 5,
    quorate: false,
    passed: false,
  }
  const results = [
    { step: 0, at: opened + 4 * DAY, tally },
    { step: 1, at: opened + 8 * DAY, tally },
  ]
  const proposal = exampleProposal({
    step: 2,
    phase: 'round',
    phaseBegan: opened + 10 * DAY,
    phaseEnds: opened + 13 * DAY,
    results,
  })
  const steps = dateSteps(proposal, phases)
  assert.deepEqual(
    steps.map((step) => [days(step.from), days(step.to), step.status]),
    [
      [0, 4, 'done'],
      [6, 8, 'done'],
      [10, 13, 'now'],
      [15, 18, 'next'],
      [20, 23, 'next'],
    ],
  )
})

test('in a discussion the vote that follows is dated from its end', () => {
  const proposal = exampleProposal({
    step: 1,
    phase: 'discussion',
    phaseBegan: opened + 7 * DAY,
    phaseEnds: opened + 9 * DAY,
  })
  const step = dateSteps(proposal, [])[1]
  assert.deepEqual(
    [days(step?.discussionFrom ?? null), days(step?.from ?? null), days(step?.to ?? null), step?.status],
    [7, 9, 12, 'discussion'],
  )
})

test('once adopted, later steps are not needed', () => {
  const steps = dateSteps(exampleProposal({ status: 'adopted', decidedAt: opened + 5 * DAY }), [])
  assert.deepEqual(
    steps.map((step) => step.status),
    ['passed', 'not-needed', 'not-needed', 'not-needed', 'not-needed'],
  )
  assert.equal(days(steps[0]?.to ?? null), 5)
})

test('one person alone has one step', () => {
  assert.equal(dateSteps(exampleProposal({}, leadPractice('p2' as PersonId)), []).length, 1)
})
