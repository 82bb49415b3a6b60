// The calendar of one decision.
import { calendar as m } from '#messages'
import { calendarResponse } from '#lib/server/calendar.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) => {
  const { id } = event.params
  return calendarResponse(event, { kind: 'decision', id }, ({ society, names }) =>
    m.ofDecision({ society: society.name, title: names.proposal[id]?.title ?? id }),
  )
}
