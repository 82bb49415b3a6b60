// The record as a list: newest first, live, by what it concerns, by kinds of acts, from a day back (clauses 5.1, 5.2).
import { presentRecord, recordAskedIn } from '#lib/present/record.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { kindsOfActs } from '#lib/words/acts.ts'
import { endOfDay } from '#lib/words/end-of-day.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const asked = recordAskedIn(event.url.searchParams)
  const page = await event.locals.society.queries.record({
    before: asked.before,
    about: asked.about,
    types: asked.kind === null ? null : kindsOfActs[asked.kind].types,
    until: asked.day === null ? null : endOfDay(asked.day, now.zone),
  })
  return { view: presentRecord(page, asked, speakerFor(event, page, now)), asked }
}
