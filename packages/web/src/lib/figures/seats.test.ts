// Seats: order, places on the ring, the bar of a large electorate.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSeatOrder, layBar, laySeats, type SeatState } from './seats.ts'

test('seats run clockwise from the top: agree, aside, object, abstain, silent, recused', () => {
  const states: SeatState[] = ['recused', 'silent', 'object', 'agree', 'abstain', 'aside']
  const sorted = inSeatOrder(states.map((state) => ({ state }))).map((seat) => seat.state)
  assert.deepEqual(sorted, ['agree', 'aside', 'object', 'abstain', 'silent', 'recused'])
})

test('sorting keeps the order of equals and leaves its input alone', () => {
  const seats = [
    { state: 'silent' as const, who: 1 },
    { state: 'agree' as const, who: 2 },
    { state: 'silent' as const, who: 3 },
  ]
  assert.deepEqual(
    inSeatOrder(seats).map((seat) => seat.who),
    [2, 1, 3],
  )
  assert.equal(seats[0]?.who, 1)
})

test('the first seat is at the top, and glyphs never overlap', () => {
  for (let count = 1; count <= 15; count++) {
    const placed = laySeats(Array.from({ length: count }, () => 'agree' as const))
    assert.deepEqual([placed[0]?.x, placed[0]?.y], [50, 12])
    placed.forEach((seat, index) => {
      const next = placed[(index + 1) % count]
      if (count > 1 && next) assert.ok(Math.hypot(seat.x - next.x, seat.y - next.y) > seat.size)
    })
  }
})

test('a bar shows each state as wide as its share and leaves none out', () => {
  const states: SeatState[] = [...Array<SeatState>(30).fill('for'), ...Array<SeatState>(10).fill('against')]
  assert.deepEqual(layBar(states, 400), [
    { state: 'for', from: 0, width: 300, count: 30 },
    { state: 'against', from: 300, width: 100, count: 10 },
  ])
  assert.deepEqual(layBar([], 400), [])
})
