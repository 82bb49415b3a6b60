// Meetings as circles write them: those whose words say when they recur, and those whose words do not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstOf, recurrenceOf, ruleOf } from './recurrence.ts'

const zone = 'PT (Pacific Time)'
const since = Date.UTC(2026, 10, 17)

const certain: [day: string, time: string, zone: string, frequency: string, rule: string, first: string][] = [
  ['Thursday', '9:00', zone, 'weekly', 'WEEKLY;BYDAY=TH', '2026-11-19T09:00:00'],
  ['Tuesday', '4PM', 'UTC', 'Weekly', 'WEEKLY;BYDAY=TU', '2026-11-17T16:00:00'],
  ['Monday', '12:15 am', 'Europe/Berlin', 'every week', 'WEEKLY;BYDAY=MO', '2026-11-23T00:15:00'],
  [
    'Tuesday',
    '09:00',
    'Eastern Time (ET)',
    'first Tuesday of the month',
    'MONTHLY;BYDAY=1TU',
    '2026-12-01T09:00:00',
  ],
  [
    'Wednesday',
    '09:00',
    'UTC',
    'monthly - last Wednesday every month',
    'MONTHLY;BYDAY=-1WE',
    '2026-11-25T09:00:00',
  ],
  ['Thursday', '09:00', 'UTC', 'Monthly on 4th Thursday', 'MONTHLY;BYDAY=4TH', '2026-11-26T09:00:00'],
  ['third Wednesday', '9:30', 'UTC', 'monthly', 'MONTHLY;BYDAY=3WE', '2026-11-18T09:30:00'],
  [
    'Tuesday',
    '09:00',
    'UTC',
    'biweekly starting Tuesday Oct 28, 2025',
    'WEEKLY;INTERVAL=2;BYDAY=TU',
    '2025-10-28T09:00:00',
  ],
  [
    'Thursdays (starting February 15th 2024)',
    '09:00',
    'UTC',
    'bi-weekly',
    'WEEKLY;INTERVAL=2;BYDAY=TH',
    '2024-02-15T09:00:00',
  ],
]

test('a meeting whose words say exactly when it recurs does so in the calendar', () => {
  for (const [day, time, timeZone, frequency, rule, first] of certain) {
    const recurrence = recurrenceOf({ title: 'x', day, time, timeZone, frequency })
    assert.ok(recurrence, frequency)
    assert.equal(ruleOf(recurrence), `RRULE:FREQ=${rule}`)
    assert.equal(firstOf(recurrence, since), first)
  }
})

test('nothing is guessed', () => {
  for (const [day, time, timeZone, frequency] of [
    ['Thursday', '9:00', 'UTC', 'biweekly'],
    ['Thursday', '9:00', 'UTC', 'monthly'],
    ['Thursday', '9:00', 'UTC', 'every four weeks'],
    ['Thursday', '9:00', 'UTC', 'biweekly - alternating with regular meeting'],
    ['Wednesday', '9:00', 'UTC', 'monthly - Wednesday, after the fourth Tuesday, every month'],
    ['Monday and Thursday', '9:00', 'UTC', 'weekly'],
    ['Thursday', '9', 'UTC', 'weekly'],
    ['Thursday', '25:00', 'UTC', 'weekly'],
    ['Thursday', '9:00', 'IST', 'weekly'],
    ['Thursday', '9:00', 'Mars/Olympus', 'weekly'],
    ['', '', '', ''],
  ])
    assert.equal(
      recurrenceOf({ title: 'x', day, time, timeZone, frequency }),
      null,
      `${String(day)} ${String(time)} ${String(timeZone)} ${String(frequency)}`,
    )
})
