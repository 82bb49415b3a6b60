// Searching everything: words and filters come from the address, so that a search can be kept and sent.
import { presentSearch } from '#lib/present/search.ts'
import { searchAskedIn } from '#lib/server/search-asked.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { kinds, statuses } from '#lib/words/search.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const asked = searchAskedIn(event.url.searchParams)
  const page = await event.locals.society.queries.search(asked)
  return {
    view: presentSearch(page, asked, speakerFor(event, page, now)),
    kinds: kinds(),
    statuses: statuses(),
  }
}
