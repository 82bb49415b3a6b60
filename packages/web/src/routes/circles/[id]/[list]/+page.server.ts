// One long list of a circle: decisions, members, sub-circles, projects, documents or alerts, with filters in the address.
import { error } from '@sveltejs/kit'
import { circle as circleWords, lists as m } from '#messages'
import { circleListWords, presentCircleList } from '#lib/present/circle-list.ts'
import { askedIn, presentListing } from '#lib/present/listing.ts'
import { chainOf } from '#lib/present/chain.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { stateWords } from '#lib/words/states.ts'
import type { PageServerLoad } from './$types'

type List = keyof typeof circleListWords

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { id, list } = event.params
  if (!Object.hasOwn(circleListWords, list)) error(404, circleWords.noPage())
  const name = list as List
  const asked = askedIn(event.url.searchParams)
  const { queries, session } = event.locals.society
  const page = await queries.circleList(id, name, asked, session)
  if (page === null) error(404, circleWords.none())
  const speaker = speakerFor(event, page, now)
  const words = circleListWords[name]
  // Members are shown as they are now unless those of before are asked for.
  const shown = name === 'members' && asked.state === null ? { ...asked, state: 'member' } : asked
  return {
    circle: page.circle,
    chain: chainOf(page.names.circle, id),
    list: name,
    words: { title: words.title(), seek: words.seek?.() ?? null, clause: words.clause, empty: words.empty() },
    listing: presentListing(
      `/circles/${id}/${name}`,
      shown,
      page,
      stateWords(name),
      name === 'members' ? null : m.all(),
    ),
    view: presentCircleList(page, speaker),
    live: id,
  }
}
