// The private calendar of whoever knows its address: all that they follow, and all that waits for them.
import { error } from '@sveltejs/kit'
import { errors, following as m } from '#messages'
import { calendarFile } from '#lib/server/calendar.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const page = await event.locals.society.queries.privateCalendar(event.params.secret)
  if (page === null) error(404, errors.noSuchPage())
  return calendarFile(event, page, m.calendarName({ society: page.society.name }))
}
