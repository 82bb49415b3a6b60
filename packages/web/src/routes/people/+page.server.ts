// Everybody: citizens with their seats, and those who wait for vouches.
import { presentPeople } from '#lib/present/person.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const q = event.url.searchParams.get('q')?.trim() ?? ''
  const page = await event.locals.society.queries.people(
    { q, after: event.url.searchParams.get('after') },
    event.locals.society.session,
  )
  return { view: presentPeople(page, speakerFor(event, page, now)), q }
}
