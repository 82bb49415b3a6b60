// A calendar as a file (RFC 5545): the same events give the same bytes, so that whoever has it is told that it stands.
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { CalendarEvent } from './events.ts'

/** How often a subscriber is asked to look again, in seconds. */
const lookAgain = 3600

/** `origin` is where this site is reached, for the links of events. */
export function icsOf(name: string, events: readonly CalendarEvent[], origin: string): string {
  const calendar = ical({
    name,
    prodId: { company: 'Open Socialism', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: lookAgain,
    timezone: { name: null, generator: zoneBlock },
  })
  for (const event of events) {
    const { at } = event
    calendar.createEvent({
      id: event.uid,
      summary: event.summary,
      description: event.description,
      url: `${origin}${event.path}`,
      start: typeof at === 'number' ? new Date(at) : at.local,
      timezone: typeof at === 'number' ? null : at.zone,
      repeating: typeof at === 'number' ? null : at.rule,
      sequence: event.sequence,
      stamp: new Date(event.stamp),
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

function zoneBlock(zone: string): string | null {
  const block = tzlib_get_ical_block(zone)
  return (typeof block === 'string' ? block : block[0]) ?? null
}
