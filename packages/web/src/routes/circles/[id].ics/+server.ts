// The calendar of one circle, with its meetings.
import { calendar as m } from '#messages'
import { calendarResponse } from '#lib/server/calendar.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) => {
  const { id } = event.params
  return calendarResponse(event, { kind: 'circle', id }, ({ society, names }) =>
    m.ofCircle({ society: society.name, circle: names.circle[id]?.name ?? id }),
  )
}
