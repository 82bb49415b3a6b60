// Seats: the members on one ring, a position each; a bar above fifteen. Pure geometry, clauses 4.4, 4.8, 4.9.

export const seatStates = [
  'agree',
  'aside',
  'object',
  'for',
  'against',
  'abstain',
  'hidden',
  'silent',
  'left',
  'recused',
] as const
export type SeatState = (typeof seatStates)[number]

/** The glyph that draws a state: a vote uses the full and the barred disc. */
export const glyphOf: Record<SeatState, string> = {
  agree: 'agree',
  aside: 'aside',
  object: 'object',
  for: 'agree',
  against: 'object',
  abstain: 'abstain',
  hidden: 'hidden',
  silent: 'silent',
  left: 'left',
  recused: 'recused',
}

export interface PlacedSeat {
  state: SeatState
  x: number
  y: number
  /** Side of the glyph and radius of the ground that it stands on. */
  size: number
  knock: number
}

export interface Bar {
  state: SeatState
  from: number
  width: number
  count: number
}

/** Above this many people a ring cannot be read, and a bar stands in its place. */
export const RING_LIMIT = 15

const round = (value: number) => Math.round(value * 10) / 10

/** Sorts seats clockwise from the top: agree, aside, object, abstain, silent, recused (in a vote: for, against, …). */
export function inSeatOrder<T extends { state: SeatState }>(seats: readonly T[]): T[] {
  const rank = (seat: T) => seatStates.indexOf(seat.state)
  return [...seats].sort((a, b) => rank(a) - rank(b))
}

/** Places glyphs on a ring in a box of 100 units; `radius` and `largest` set the figure's weight. */
export function laySeats(states: readonly SeatState[], radius = 38, largest = 21): PlacedSeat[] {
  const count = states.length
  const chord = count < 2 ? Infinity : 2 * radius * Math.sin(Math.PI / count)
  const size = Math.min(largest, chord * 0.82)
  return states.map((state, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2
    return {
      state,
      x: round(50 + radius * Math.cos(angle)),
      y: round(50 + radius * Math.sin(angle)),
      size: round(size),
      knock: round(size * 0.595),
    }
  })
}

/** One stretch a state, as wide as its share of `width`, in the order of the seats; empty states are left out. */
export function layBar(states: readonly SeatState[], width: number): Bar[] {
  const bars: Bar[] = []
  let from = 0
  for (const state of seatStates) {
    const count = states.filter((one) => one === state).length
    if (count === 0) continue
    const span = (width * count) / states.length
    bars.push({ state, from: round(from), width: round(span), count })
    from += span
  }
  return bars
}
