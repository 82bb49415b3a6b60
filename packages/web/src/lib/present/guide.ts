// What the guide shows of this very society: a chain of circles to its bottom, and the ladder of the standard practice.
import type { CircleNode } from '../server/queries.ts'
import type { LadderStep } from './ladder.ts'

/** From the top to a circle that lies deepest, the busiest of those. */
export function deepestChain(circles: readonly CircleNode[]): CircleNode[] {
  const byId = new Map(circles.map((circle) => [circle.id, circle]))
  const living = circles.filter(({ status }) => status === 'living')
  const last = [...living].sort(
    (a, b) => b.level - a.level || b.open + b.decided - (a.open + a.decided) || a.id.localeCompare(b.id),
  )[0]
  const chain: CircleNode[] = []
  for (let at = last; at !== undefined; at = at.parent === null ? undefined : byId.get(at.parent))
    chain.unshift(at)
  return chain
}

const DAY = 86_400_000

type Rung = {
  name: string
  need: string
  from: number
  to: number
  talkFrom: number | null
  share: { n: number; d: number }
}

/** Clause 4.3 with its defaults, in days from the opening. */
const standard: readonly Rung[] = [
  {
    name: 'Consensus',
    need: 'Nobody objects, and more agree than stand aside or abstain',
    from: 0,
    to: 7,
    talkFrom: null,
    share: { n: 1, d: 1 },
  },
  {
    name: 'Two thirds, round 1',
    need: 'After 2 days of discussion',
    from: 9,
    to: 12,
    talkFrom: 7,
    share: { n: 2, d: 3 },
  },
  {
    name: 'Two thirds, round 2',
    need: 'If round 1 misses it',
    from: 14,
    to: 17,
    talkFrom: 12,
    share: { n: 2, d: 3 },
  },
  {
    name: 'Two thirds, round 3',
    need: 'If round 2 misses it',
    from: 19,
    to: 22,
    talkFrom: 17,
    share: { n: 2, d: 3 },
  },
  { name: 'Simple majority', need: 'The last round', from: 24, to: 27, talkFrom: 22, share: { n: 1, d: 2 } },
]

export const standardLadder: LadderStep[] = standard.map(({ name, need, from, to, talkFrom, share }) => ({
  name,
  need,
  share,
  tone: '',
  result: null,
  current: false,
  when: `Day ${String(from + 1)} to ${String(to)}`,
  from: from * DAY,
  to: to * DAY,
  discussionFrom: talkFrom === null ? null : talkFrom * DAY,
}))
