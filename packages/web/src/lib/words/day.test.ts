// Days begin at midnight of their zone, also where clocks change.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOf, startOfDay } from './day.ts'

const days: [string, string, string | null][] = [
  ['2026-11-25', 'UTC', '2026-11-25T00:00:00.000Z'],
  ['2026-11-25', 'Europe/Berlin', '2026-11-24T23:00:00.000Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ['2026-11-25', 'Pacific/Auckland', '2026-11-24T11:00:00.000Z'],
  ['2026-11-25', 'America/New_York', '2026-11-25T05:00:00.000Z'],
  ['yesterday', 'UTC', null],
  ['2026-99-99', 'UTC', null],
]
for (const [date, zone, begins] of days)
  test(`${date} in ${zone}`, () => {
    const at = startOfDay(date, zone)
    assert.equal(at === null ? null : new Date(at).toISOString(), begins)
    if (at !== null) assert.deepEqual([dateOf(at, zone), dateOf(at + 80_000_000, zone)], [date, date])
  })
