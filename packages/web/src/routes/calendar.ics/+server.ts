// The calendar of the society: what ends, takes effect or is due for review, anywhere in it.
import { calendarResponse } from '#lib/server/calendar.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) => calendarResponse(event, { kind: 'society' }, () => null)
