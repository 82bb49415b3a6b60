// Rings: where a page stands in the tree, one ring a level, a line from each to its name. Pure geometry.

export interface Ring {
  r: number
  /** The innermost ring is filled: it is where we are. */
  here: boolean
  /** Where the line leaves the ring. */
  dot: { x: number; y: number }
  /** The line from the dot to the name's row. */
  line: string
}

export interface Rings {
  width: number
  height: number
  cx: number
  cy: number
  rings: Ring[]
}

/** Height of one row of names, in units of the figure; sixteen units are one em. */
export const ROW = 24

const INNER = 9
const STEP = 10.13
const OUTER = 62
const MARGIN = 2
const LINE_ROOM = 10.9

const round = (value: number) => Math.round(value * 10) / 10

/** Concentric rings for `levels` names stacked in rows of 24 units, outermost first. */
export function layRings(levels: number): Rings {
  if (levels < 1) throw new RangeError('rings need at least one level')
  const step = levels === 1 ? 0 : Math.min(STEP, (OUTER - INNER) / (levels - 1))
  const outer = INNER + step * (levels - 1)
  const height = ROW * levels
  const cx = MARGIN + outer
  const cy = height / 2
  const end = cx + outer + LINE_ROOM
  const rings = Array.from({ length: levels }, (_, index): Ring => {
    const r = outer - step * index
    const y = ROW * index + ROW / 2
    const { dot, line } = leader(cx, cy, r, y, end)
    return { r: round(r), here: index === levels - 1, dot, line }
  })
  return { width: round(end + MARGIN), height, cx: round(cx), cy, rings }
}

/** A line straight to the row where the ring reaches it, else out at 45° and then along. */
function leader(cx: number, cy: number, r: number, y: number, end: number) {
  const dy = y - cy
  if (Math.abs(dy) <= r * 0.92) {
    const x = cx + Math.sqrt(r * r - dy * dy)
    return { dot: { x: round(x), y }, line: `M${round(x)} ${y}H${round(end)}` }
  }
  const slope = Math.SQRT1_2 * r
  const x = cx + slope
  const from = cy + Math.sign(dy) * slope
  const run = Math.min(Math.abs(y - from), end - x - 2)
  return {
    dot: { x: round(x), y: round(from) },
    line: `M${round(x)} ${round(from)}L${round(x + run)} ${round(y)}H${round(end)}`,
  }
}
