// Days of the calendar in zones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfDay } from './end-of-day.ts'

test('a day ends when its last moment is over, in its zone', () => {
  const ends: [string, string, string][] = [
    ['2026-11-25', 'UTC', '2026-11-25T23:59:59.999Z'],
    ['2026-11-25', 'Europe/Oslo', '2026-11-25T22:59:59.999Z'],
    ['2026-10-24', 'Europe/Oslo', '2026-10-24T21:59:59.999Z'],
    ['2026-10-25', 'Europe/Oslo', '2026-10-25T22:59:59.999Z'],
    ['2026-11-30', 'Pacific/Auckland', '2026-11-30T10:59:59.999Z'],
    ['2026-12-01', 'Pacific/Kiritimati', '2026-12-01T09:59:59.999Z'],
    ['2026-12-31', 'America/Los_Angeles', '2027-01-01T07:59:59.999Z'],
    ['2026-12-01', 'Asia/Kathmandu', '2026-12-01T18:14:59.999Z'],
  ]
  for (const [day, zone, end] of ends)
    assert.equal(new Date(endOfDay(day, zone)).toISOString(), end, `${day} ${zone}`)
})
