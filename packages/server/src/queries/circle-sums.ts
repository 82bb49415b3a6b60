// What lies in each circle together with all below it: made once for each state of the tree and of what waits.
import type { CircleSums } from '../pages/circle-page.ts'
import type { Waiting } from './kept-decisions.ts'
import type { Places } from './places.ts'

export const noSums: CircleSums = { circles: 0, dormant: 0, open: 0, deciding: 0, overdue: 0 }

type Made = { places: number; waiting: number; sums: Map<string, CircleSums> }
const made = new WeakMap<Places, Made>()

/** Sums by circle. The caller has both as they stand at the same moment. */
export function sumsOf(places: Places, waiting: Waiting): ReadonlyMap<string, CircleSums> {
  const known = made.get(places)
  if (known?.places === places.version && known.waiting === waiting.version) return known.sums
  const sums = sumUp(places, waiting)
  made.set(places, { places: places.version, waiting: waiting.version, sums })
  return sums
}

function sumUp(places: Places, { openIn, overdueIn }: Waiting): Map<string, CircleSums> {
  const order = [...(places.below.get(null) ?? [])]
  for (const id of order) order.push(...(places.below.get(id) ?? []))
  const sums = new Map<string, CircleSums>()
  for (const id of order.reverse()) {
    const open = openIn.get(id) ?? 0
    const sum: CircleSums = {
      circles: 1,
      dormant: places.circles.get(id)?.status === 'dormant' ? 1 : 0,
      open,
      deciding: open > 0 ? 1 : 0,
      overdue: overdueIn.get(id) ?? 0,
    }
    for (const child of places.below.get(id) ?? []) add(sum, sums.get(child) ?? noSums)
    sums.set(id, sum)
  }
  return sums
}

function add(to: CircleSums, one: CircleSums): void {
  to.circles += one.circles
  to.dormant += one.dormant
  to.open += one.open
  to.deciding += one.deciding
  to.overdue += one.overdue
}
