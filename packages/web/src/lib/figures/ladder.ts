// The ladder: a decision's stages to scale, where it is, and what comes next. Pure geometry, clauses 4.3, 4.8, 4.10.

export interface Rung {
  from: number
  to: number
  discussionFrom: number | null
}

export interface PlacedRung {
  /** Share of the whole line, counting the discussion that follows. */
  share: number
  /** How much of its own column is the stage itself, in percent; the rest is discussion. */
  stage: number
  /** How much of its column has passed, in percent; null before it begins. */
  gone: number | null
  /** True where now stands in this column. */
  here: boolean
}

export type Mark = 'hour' | 'day' | 'week'

export interface Ladder {
  rungs: PlacedRung[]
  mark: Mark
  marks: number
  /** False where a stage would be too thin to carry its words; the ladder then stands upright. */
  readable: boolean
}

const HOUR = 3_600_000
const lengths: Record<Mark, number> = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR }
const THINNEST = 0.085

const round = (value: number) => Math.round(value * 10) / 10

/** Lays stages on one line of time; each column runs to the beginning of the next. */
export function layLadder(rungs: readonly Rung[], now: number): Ladder {
  const first = rungs[0]
  const last = rungs.at(-1)
  if (first === undefined || last === undefined) return { rungs: [], mark: 'day', marks: 1, readable: false }
  const begin = first.discussionFrom ?? first.from
  const total = Math.max(last.to - begin, 1)
  const placed = rungs.map((rung, index) => placeRung(rung, rungs[index + 1], begin, index, total, now))
  const mark = markFor(total)
  return {
    rungs: placed,
    mark,
    marks: Math.max(1, Math.round(total / lengths[mark])),
    readable: placed.every((rung) => rung.share >= THINNEST) && placed.length <= 7,
  }
}

function placeRung(
  rung: Rung,
  next: Rung | undefined,
  begin: number,
  index: number,
  total: number,
  now: number,
): PlacedRung {
  const from = index === 0 ? begin : rung.from
  const to = Math.max(next?.from ?? rung.to, from + 1)
  const span = to - from
  const passed = Math.min(1, Math.max(0, (now - from) / span))
  return {
    share: span / total,
    stage: round(Math.min(100, (100 * (rung.to - from)) / span)),
    gone: now < from ? null : round(100 * passed),
    here: now >= from && now < to,
  }
}

/** One mark an hour below three days, a week above sixty, else a day. */
function markFor(total: number): Mark {
  if (total < 3 * lengths.day) return 'hour'
  return total > 60 * lengths.day ? 'week' : 'day'
}

/** The path of a sector from the top, clockwise, in a box of 28 units: the share that must be for. */
export function sector(n: number, d: number, radius = 8.5): string {
  const share = d === 0 ? 1 : n / d
  if (share >= 1) return `M14 ${14 - radius}a${radius} ${radius} 0 1 1-.01 0z`
  const angle = 2 * Math.PI * share
  const x = round(14 + radius * Math.sin(angle))
  const y = round(14 - radius * Math.cos(angle))
  return `M14 14V${14 - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}z`
}
