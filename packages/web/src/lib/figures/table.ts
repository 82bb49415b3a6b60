// The members of a circle around one table, a name at each seat. Pure geometry, clauses 2.6, 2.7.

export interface TableSeat {
  x: number
  y: number
  labelX: number
  labelY: number
  anchor: 'start' | 'middle' | 'end'
}

/** Above this many the names no longer stand apart, and the list below speaks alone. */
export const TABLE_LIMIT = 14
export const TABLE = { width: 620, cx: 310, radius: 112, inner: 78, seat: 14, knock: 17 } as const

const LINE = 20
const round = (value: number) => Math.round(value * 10) / 10

/** Places `count` seats clockwise, the first just right of the top, and keeps names on one side apart. */
export function layTable(count: number): { height: number; cy: number; seats: TableSeat[] } {
  const cy = 148
  const angles = Array.from({ length: count }, (_, i) => (2 * Math.PI * (i + 0.5)) / count - Math.PI / 2)
  const seats = angles.map((angle): TableSeat => {
    const cos = Math.cos(angle)
    const sin = Math.sin(angle)
    const middle = Math.abs(cos) < 0.12
    return {
      x: round(TABLE.cx + TABLE.radius * cos),
      y: round(cy + TABLE.radius * sin),
      labelX: round(TABLE.cx + (TABLE.radius + (middle ? 0 : 24)) * cos),
      labelY: round(cy + (TABLE.radius + (middle ? 34 : 24)) * sin + 5),
      anchor: middle ? 'middle' : cos > 0 ? 'start' : 'end',
    }
  })
  spread(seats.filter((seat) => seat.anchor === 'start'))
  spread(seats.filter((seat) => seat.anchor === 'end'))
  const lowest = seats.reduce((most, seat) => Math.max(most, seat.labelY), cy + TABLE.radius + TABLE.seat)
  return { height: Math.ceil(lowest + 14), cy, seats }
}

/** Presses names of one side apart until each has a line of its own, from the middle outwards. */
function spread(side: TableSeat[]): void {
  const sorted = side.sort((a, b) => a.labelY - b.labelY)
  const middle = Math.floor(sorted.length / 2)
  for (let i = middle + 1; i < sorted.length; i++) {
    const above = sorted[i - 1]
    const seat = sorted[i]
    if (above && seat) seat.labelY = Math.max(seat.labelY, above.labelY + LINE)
  }
  for (let i = middle - 1; i >= 0; i--) {
    const below = sorted[i + 1]
    const seat = sorted[i]
    if (below && seat) seat.labelY = Math.min(seat.labelY, below.labelY - LINE)
  }
}
