// The history of a decision from its entries: versions, objections and what became of them, suggestions, phases.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Event } from '@open-socialism/kernel'
import type { RecordLine } from '../../pages/resolved.ts'
import { historyOf } from './fold.ts'

const ref = (commitment: string) => ({ commitment, length: 3 })
let index = 0
const line = (at: number, by: string, ...events: Record<string, unknown>[]): RecordLine => ({
  index: ++index,
  at,
  by,
  auth: 'session',
  act: { id: 'x', type: 'x' },
  events: events.map((event) => ({ proposal: 'd1', ...event })) as unknown as Event[],
})
const opened = () =>
  line(
    1,
    'p1',
    { type: 'proposal-opened', author: 'p1', content: { title: ref('t1') } },
    { type: 'phase-began', step: 0, phase: 'consensus', began: 1, ends: 70 },
  )
const position = (at: number, person: string, position: string, version = 1) =>
  line(at, person, {
    type: 'position-taken',
    person,
    version,
    step: 0,
    position,
    reason: ref(`${person}-${String(at)}`),
  })

test('an objection is withdrawn by another position of its author, and by nobody else’s', () => {
  const { objections } = historyOf('d1', [
    opened(),
    position(2, 'p2', 'object'),
    position(3, 'p3', 'agree'),
    position(4, 'p2', 'agree'),
  ])
  assert.deepEqual(
    objections.map((one) => [one.person, one.state, one.closed?.at]),
    [['p2', 'withdrawn', 4]],
  )
  const standing = historyOf('d1', [opened(), position(2, 'p2', 'object'), position(3, 'p3', 'agree')])
  assert.equal(standing.objections[0]?.state, 'stands')
})

test('a new version meets what was objected to before, and a new objection is a new one', () => {
  const amended = line(5, 'p1', {
    type: 'proposal-amended',
    version: 2,
    content: { title: ref('t2') },
    effectsChanged: false,
    phaseEnds: 90,
    note: ref('why'),
  })
  const history = historyOf('d1', [
    opened(),
    position(2, 'p2', 'object'),
    amended,
    position(6, 'p2', 'object', 2),
  ])
  assert.deepEqual(
    history.objections.map((one) => [one.number, one.version, one.state]),
    [
      [1, 1, 'met'],
      [2, 2, 'stands'],
    ],
  )
  assert.deepEqual(
    history.versions.map((one) => [one.number, one.by, one.entry > 0]),
    [
      [1, 'p1', true],
      [2, 'p1', true],
    ],
  )
  assert.equal(history.phases[0]?.ends, 90)
})

test('answers stand under the objection, and a failed stage leaves it outvoted', () => {
  const history = historyOf('d1', [
    opened(),
    position(2, 'p2', 'object'),
    line(3, 'p1', { type: 'objection-answered', person: 'p2', by: 'p1', version: 1, answer: ref('answer') }),
    line(70, 'clock', { type: 'step-decided', step: 0, at: 70, tally: { passed: false } }),
  ])
  assert.deepEqual(
    history.objections.map((one) => [one.state, one.answers.map((answer) => answer.by)]),
    [['outvoted', ['p1']]],
  )
})

test('who is recused or leaves takes their objection along', () => {
  const recused = historyOf('d1', [
    opened(),
    position(2, 'p2', 'object'),
    line(3, 'p2', { type: 'member-recused', person: 'p2', cause: 'declared-an-interest' }),
  ])
  const left = historyOf('d1', [
    opened(),
    position(2, 'p2', 'object'),
    line(3, 'p2', { type: 'elector-left', person: 'p2' }),
  ])
  assert.deepEqual([recused.objections[0]?.state, left.objections[0]?.state], ['fell-away', 'fell-away'])
})

test('a suggestion keeps its answer; hidden votes take what was revealed', () => {
  const history = historyOf('d1', [
    opened(),
    line(2, 'p5', {
      type: 'amendment-suggested',
      suggestion: 'c2',
      person: 'p5',
      version: 1,
      case: ref('new'),
    }),
    line(3, 'p1', { type: 'suggestion-answered', suggestion: 'c2', answer: 'decline', reason: ref('no') }),
    line(4, 'p2', { type: 'hidden-vote-cast', person: 'p2', step: 1, version: 1, sealed: ref('s') }),
    line(9, 'clock', {
      type: 'hidden-votes-revealed',
      step: 1,
      reveals: [{ person: 'p2', vote: 'against' }],
    }),
  ])
  assert.equal(history.suggestions[0]?.answer?.kind, 'decline')
  assert.deepEqual(
    history.votes.map((one) => one.vote),
    ['against'],
  )
})

test('a sponsored draft keeps its versions, and other decisions’ events are left out', () => {
  const history = historyOf('d1', [
    line(1, 'p9', { type: 'draft-written', author: 'p9', content: { title: ref('a') } }),
    line(2, 'p9', { type: 'draft-revised', content: { title: ref('b') } }),
    opened(),
    line(4, 'p4', { proposal: 'd2', type: 'comment-made', comment: 'c9', person: 'p4', text: ref('x') }),
  ])
  assert.deepEqual(
    history.versions.map((one) => [one.number, one.by]),
    [
      [1, 'p9'],
      [2, 'p9'],
    ],
  )
  assert.deepEqual(history.comments, [])
})
