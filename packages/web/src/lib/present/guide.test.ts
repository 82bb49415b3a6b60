// The guide's figures.
import assert from 'node:assert/strict'
import test from 'node:test'
import { standardPractice } from '@open-socialism/kernel'
import type { CircleNode } from '../server/queries.ts'
import { deepestChain, standardLadder } from './guide.ts'

const node = (
  id: string,
  parent: string | null,
  level: number,
  rest: Partial<CircleNode> = {},
): CircleNode => ({
  id,
  parent,
  level,
  name: id,
  purpose: '',
  area: '',
  status: 'living',
  members: 3,
  cap: 9,
  open: 0,
  decided: 0,
  projects: 0,
  alerts: 0,
  ...rest,
})

test('the chain runs from the top to the deepest circle, the busiest of those, and never to a dormant one', () => {
  const circles = [
    node('top', null, 1),
    node('a', 'top', 2),
    node('b', 'top', 2, { open: 2 }),
    node('z', 'a', 3, { status: 'dormant' }),
  ]
  assert.deepEqual(
    deepestChain(circles).map(({ id }) => id),
    ['top', 'b'],
  )
  assert.deepEqual(deepestChain([]), [])
})

test('4.3: the ladder of the guide is the standard practice', () => {
  const hour = 3_600_000
  const stages = standardPractice.stages.flatMap((stage) => {
    if (stage.method === 'consensus') return [{ hours: stage.hours, talk: 0, share: { n: 1, d: 1 } }]
    if (stage.method === 'lead') return []
    const share = stage.threshold === 'majority' ? { n: 1, d: 2 } : stage.threshold
    return Array.from({ length: stage.rounds }, () => ({
      hours: stage.hours,
      talk: stage.discussionHours,
      share,
    }))
  })
  const drawn = standardLadder().map(({ from, to, discussionFrom, share }) => ({
    hours: (to - from) / hour,
    talk: discussionFrom === null ? 0 : (from - discussionFrom) / hour,
    share,
  }))
  assert.deepEqual(drawn, stages)
})
