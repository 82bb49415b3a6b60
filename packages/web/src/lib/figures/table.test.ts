// The table of members: a seat each, and no two names on one line.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layTable, TABLE, TABLE_LIMIT } from './table.ts'

test('every seat lies on the ring', () => {
  for (let count = 1; count <= TABLE_LIMIT; count++) {
    const { seats, cy } = layTable(count)
    assert.equal(seats.length, count)
    for (const seat of seats)
      assert.ok(Math.abs(Math.hypot(seat.x - TABLE.cx, seat.y - cy) - TABLE.radius) < 0.2)
  }
})

test('names on one side keep a line of their own', () => {
  for (let count = 2; count <= TABLE_LIMIT; count++) {
    const { seats } = layTable(count)
    for (const anchor of ['start', 'end'] as const) {
      const lines = seats
        .filter((seat) => seat.anchor === anchor)
        .map((seat) => seat.labelY)
        .sort((a, b) => a - b)
      lines.forEach((line, index) => {
        if (index > 0) assert.ok(line - (lines[index - 1] ?? 0) >= 19.9, `${String(count)} members`)
      })
    }
  }
})
