// A calendar as another program reads it: its events, their zones, and the same bytes each time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import type { CalendarPage } from '../server/queries.ts'
import { calendarName, eventsOf } from './events.ts'
import { icsOf } from './ics.ts'

const at = Date.UTC(2026, 10, 20, 12, 30)
const changed = { changes: 2, changedAt: Date.UTC(2026, 10, 17) }
const place = { level: 1, status: 'living', parent: null } as const

const page: CalendarPage = {
  society: { name: 'Testland', origin: 'test.example/land', clock: 'simulated' },
  of: { kind: 'society' },
  decisions: [
    {
      kind: 'stage',
      key: 'stage-1-consensus',
      decision: 'd7',
      circle: 'health',
      at,
      cancelled: false,
      ...changed,
    },
    { kind: 'review', key: 'review', decision: 'd8', circle: 'health', at, cancelled: true, ...changed },
  ],
  projects: [{ project: 'clinic', circle: 'health', at, cancelled: false, ...changed }],
  meetings: [
    {
      circle: 'health',
      meetings: [
        { title: 'Whenever', day: 'Thursday', frequency: 'biweekly' },
        {
          title: 'Weekly',
          day: 'Thursday',
          time: '9:00',
          timeZone: 'PT (Pacific Time)',
          frequency: 'weekly',
        },
      ],
      ...changed,
    },
  ],
  texts: {},
  erasures: {},
  names: {
    person: {},
    circle: { health: { name: 'Health; and, all', ...place } },
    proposal: {
      d7: { title: 'Wash hands,\nalways; everywhere 🧼', circle: 'health', number: 1, status: 'open' },
      d8: { title: null, circle: 'health', number: 2, status: 'adopted' },
    },
    project: { clinic: { name: 'Clinic', circle: 'health' } },
    document: {},
  },
}

const written = () => icsOf(calendarName(page, null), eventsOf(page), 'https://test.example')
const read = () => {
  const calendar = new ICAL.Component(ICAL.parse(written()) as unknown[])
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

test('another program reads every event with its name that stays, and the calendar says that its clock is simulated', () => {
  const { calendar, events } = read()
  assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Testland (simulated clock)')
  assert.deepEqual(
    events.map(({ uid }) => uid),
    [
      'd7-stage-1-consensus@test.example/land',
      'd8-review@test.example/land',
      'clinic-review@test.example/land',
      'health-meeting-2@test.example/land',
    ],
  )
  const [stage, review] = events
  assert.equal(stage?.summary, 'Consensus ends: Wash hands,\nalways; everywhere 🧼')
  assert.equal(stage.startDate.toJSDate().getTime(), at)
  assert.equal(stage.component.getFirstPropertyValue('url'), 'https://test.example/decisions/d7')
  assert.equal(stage.sequence, 2)
  assert.equal(stage.component.getFirstPropertyValue('status'), 'CONFIRMED')
  assert.equal(review?.component.getFirstPropertyValue('status'), 'CANCELLED')
})

test('a meeting that is certain recurs at its hour, in summer and in winter; another is left out', () => {
  const meeting = read().events.find(({ summary }) => summary === 'Weekly')
  assert.ok(meeting)
  const each = meeting.iterator()
  const times = Array.from({ length: 20 }, () => each.next().toJSDate().toISOString())
  assert.equal(times[0], '2026-11-19T17:00:00.000Z')
  assert.equal(times[1], '2026-11-26T17:00:00.000Z')
  assert.equal(times[17], '2027-03-18T16:00:00.000Z')
})

test('the same record gives the same bytes, and no line is longer than programs take', () => {
  assert.equal(written(), written())
  for (const line of written().split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})
