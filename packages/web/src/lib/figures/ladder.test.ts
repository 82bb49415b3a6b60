// The ladder: columns to scale, where now stands, the sector that must be for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layLadder, sector, type Rung } from './ladder.ts'

const DAY = 86_400_000
/** Clause 4.3: seven days of consensus, then rounds of three days with two days of discussion before each. */
const standard: Rung[] = [
  { from: 0, to: 7 * DAY, discussionFrom: null },
  { from: 9 * DAY, to: 12 * DAY, discussionFrom: 7 * DAY },
  { from: 14 * DAY, to: 17 * DAY, discussionFrom: 12 * DAY },
  { from: 19 * DAY, to: 22 * DAY, discussionFrom: 17 * DAY },
  { from: 24 * DAY, to: 27 * DAY, discussionFrom: 22 * DAY },
]

test('columns share the whole line: 9, 5, 5, 5 and 3 of 27 days', () => {
  const { rungs, mark, marks, readable } = layLadder(standard, 0)
  assert.deepEqual(
    rungs.map((rung) => Math.round(rung.share * 27)),
    [9, 5, 5, 5, 3],
  )
  assert.deepEqual([mark, marks, readable], ['day', 27, true])
  assert.equal(rungs[0]?.stage, 77.8)
  assert.equal(rungs[4]?.stage, 100)
})

test('now stands in exactly one column until the end', () => {
  for (const day of [0, 1, 8, 9, 13, 21, 26.9]) {
    const { rungs } = layLadder(standard, day * DAY)
    assert.equal(rungs.filter((rung) => rung.here).length, 1, `on day ${String(day)}`)
  }
  assert.equal(layLadder(standard, 27 * DAY).rungs.filter((rung) => rung.here).length, 0)
})

test('what has passed is a share of its own column', () => {
  const { rungs } = layLadder(standard, 4.5 * DAY)
  assert.deepEqual(
    rungs.map((rung) => rung.gone),
    [50, null, null, null, null],
  )
})

test('hours get hourly marks, a year weekly ones', () => {
  assert.equal(layLadder([{ from: 0, to: DAY, discussionFrom: null }], 0).mark, 'hour')
  assert.equal(layLadder([{ from: 0, to: 300 * DAY, discussionFrom: null }], 0).mark, 'week')
})

test('a stage too thin for its words makes the ladder stand upright', () => {
  const thin: Rung[] = [
    { from: 0, to: 100 * DAY, discussionFrom: null },
    { from: 100 * DAY, to: 101 * DAY, discussionFrom: null },
  ]
  assert.equal(layLadder(thin, 0).readable, false)
})

test('two thirds is a sector of 240 degrees, a half stops at the foot, all of it is a disc', () => {
  assert.match(sector(2, 3), /A8.5 8.5 0 1 1 6.6 18.2z$|A8.5 8.5 0 1 1 6.6 18.3z$/)
  assert.equal(sector(1, 2), 'M14 14V5.5A8.5 8.5 0 0 1 14 22.5z')
  assert.match(sector(1, 1), /^M14 5.5a/)
})
