// A calendar sent as a file, for any program that reads calendars.
import { error, type RequestEvent } from '@sveltejs/kit'
import { errors } from '#messages'
import { calendarName, eventsOf } from '../calendar/events.ts'
import { icsOf } from '../calendar/ics.ts'
import type { CalendarOf, CalendarPage } from './queries.ts'

/** Answers with the calendar `of` something; `nameOf` what is named beside the society. */
export async function calendarResponse(
  event: RequestEvent,
  of: CalendarOf,
  nameOf: (page: CalendarPage) => string | null,
): Promise<Response> {
  const page = await event.locals.society.queries.calendar(of)
  if (page === null) error(404, errors.noSuchPage())
  return calendarFile(event, page, nameOf(page))
}

/** A calendar as a file under a name; the society's where it is null. */
export const calendarFile = (event: RequestEvent, page: CalendarPage, name: string | null): Response =>
  new Response(icsOf(calendarName(page, name), eventsOf(page), event.url.origin), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
