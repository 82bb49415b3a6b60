// What the guide shows of this very society: a chain of circles to its bottom, and the ladder of the standard practice.
import { guide as m } from '#messages'
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

/** A round that needs two thirds, of three days, after two of discussion. */
const round = (n: number, from: number): Rung => ({
  name: m.thirds({ round: n }),
  need: n === 1 ? m.afterDiscussion({ days: 2 }) : m.ifMissed({ round: n - 1 }),
  ...{ from, to: from + 3, talkFrom: from - 2, share: { n: 2, d: 3 } },
})

/** Clause 4.3 with its defaults, in days from the opening. */
const standard = (): Rung[] => [
  {
    ...{ name: m.consensus(), need: m.consensusNeed() },
    ...{ from: 0, to: 7, talkFrom: null, share: { n: 1, d: 1 } },
  },
  round(1, 9),
  round(2, 14),
  round(3, 19),
  {
    ...{ name: m.majority(), need: m.lastRound() },
    ...{ from: 24, to: 27, talkFrom: 22, share: { n: 1, d: 2 } },
  },
]

export const standardLadder = (): LadderStep[] =>
  standard().map(({ name, need, from, to, talkFrom, share }) => ({
    name,
    need,
    share,
    tone: '',
    result: null,
    current: false,
    when: m.dayTo({ from: from + 1, to }),
    from: from * DAY,
    to: to * DAY,
    discussionFrom: talkFrom === null ? null : talkFrom * DAY,
  }))
