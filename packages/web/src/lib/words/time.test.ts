// Dates and lengths of time in words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayDay, sayHours, sayLength, sayMoment, sayOn, sayShort, saySpan, sayWhole } from './time.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Tuesday 17 November 2026, 10:42. */
const at = Date.UTC(2026, 10, 17, 10, 42)
const now = { at, zone: 'UTC' }

const days: [number, string][] = [
  [at + HOUR, 'today'],
  [at - 10 * HOUR, 'today'],
  [at + 14 * HOUR, 'tomorrow'],
  [at - 11 * HOUR, 'yesterday'],
  [at + 2 * DAY, 'Thursday'],
  [at + 5 * DAY, 'Sunday'],
  [at + 6 * DAY, '23 November'],
  [at - 2 * DAY, '15 November'],
  [Date.UTC(2027, 0, 4, 9), '4 January 2027'],
]
for (const [moment, words] of days)
  test(`${new Date(moment).toISOString()} is ${words}`, () => assert.equal(sayDay(moment, now), words))

test('a moment has its hour', () => {
  assert.equal(sayMoment(Date.UTC(2026, 10, 19, 14), now), 'Thursday 14:00')
  assert.equal(sayMoment(Date.UTC(2026, 10, 30, 8, 5), now), '30 November, 08:05')
  assert.equal(sayOn(Date.UTC(2026, 10, 19, 14), now), 'on Thursday at 14:00')
  assert.equal(sayOn(Date.UTC(2026, 10, 17, 18), now), 'today at 18:00')
  assert.equal(sayWhole(at, 'UTC'), 'Tuesday 17 November 2026, 10:42')
})

test('the zone decides what day it is', () => {
  const late = Date.UTC(2026, 10, 17, 23, 30)
  assert.equal(sayDay(late, now), 'today')
  assert.equal(sayDay(late, { at, zone: 'Asia/Tokyo' }), 'tomorrow')
  assert.equal(sayMoment(late, { at, zone: 'Asia/Tokyo' }), 'tomorrow 08:30')
})

test('a feed shows the hour of today and the day of before', () => {
  assert.equal(sayShort(at - HOUR, now), '09:42')
  assert.equal(sayShort(at - 3 * DAY, now), '14 Nov')
  assert.equal(sayShort(Date.UTC(2025, 2, 1), now), '1 Mar 2025')
})

test('spans name what they share once', () => {
  assert.equal(saySpan(Date.UTC(2026, 10, 12, 14), Date.UTC(2026, 10, 19, 14), now), '12 to 19 November')
  assert.equal(saySpan(Date.UTC(2026, 10, 28), Date.UTC(2026, 11, 1), now), '28 November to 1 December')
  assert.equal(saySpan(Date.UTC(2026, 10, 17, 12), Date.UTC(2026, 10, 17, 14), now), 'today 12:00 to 14:00')
  assert.equal(saySpan(Date.UTC(2026, 11, 30), Date.UTC(2027, 0, 3), now), '30 December to 3 January 2027')
})

const lengths: [number, string][] = [
  [30_000, 'less than a minute'],
  [60_000, '1 minute'],
  [HOUR + 60_000, '1 hour, 1 minute'],
  [2 * DAY + 3 * HOUR, '2 days, 3 hours'],
  [20 * DAY + 5 * HOUR, '20 days'],
  [DAY, '1 day'],
]
for (const [length, words] of lengths)
  test(`${String(length)} ms is ${words}`, () => assert.equal(sayLength(length), words))

test('hours of a practice are days where they can be', () => {
  assert.deepEqual(
    [sayHours(168), sayHours(24), sayHours(36), sayHours(0)],
    ['7 days', '1 day', '36 hours', '0 hours'],
  )
})
