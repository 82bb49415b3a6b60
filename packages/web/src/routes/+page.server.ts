// Now: what is being decided, what needs the reader, what changed.
import { presentNow } from '#lib/present/now.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.now(event.locals.society.session)
  return { view: presentNow(page, speakerFor(event, page, now)) }
}
