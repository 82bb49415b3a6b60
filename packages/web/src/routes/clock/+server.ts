// Skips time: only in a society on the simulated clock; elsewhere there is no such page.
import { errors as m } from '#messages'
import { error, redirect } from '@sveltejs/kit'
import { backFrom } from '#lib/server/back.ts'
import type { RequestHandler } from './$types'

const HOUR = 3_600_000
const MOST_HOURS = 24 * 366

export const POST: RequestHandler = async ({ request, locals }) => {
  const { advance, queries, session } = locals.society
  if (advance === null) error(404, m.noSuchPage())
  const form = await request.formData()
  const { now } = await queries.frame(session)
  const answer = await advance(momentFrom(form, now), session)
  if (answer.kind !== 'accepted') error(409, m.clockFailed())
  // A page of its own for whoever moved the clock, so that it is never the one kept from a moment before.
  const back = backFrom(form)
  redirect(303, `${back}${back.includes('?') ? '&' : '?'}done=${String(answer.entry)}`)
}

/** A moment from `to` (ms) or from `hours`; a minute past an end, so that what ends then has ended. */
function momentFrom(form: FormData, now: number): number {
  const to = Number(form.get('to'))
  if (Number.isSafeInteger(to) && to > now) return Math.min(to + 60_000, now + MOST_HOURS * HOUR)
  const hours = Number(form.get('hours'))
  if (!Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS) error(400, m.sayHours())
  return now + hours * HOUR
}
