// One long list of a person: positions taken, proposals made, seats held, with filters in the address.
import { error } from '@sveltejs/kit'
import { lists as m, person as words } from '#messages'
import { askedIn, presentListing } from '#lib/present/listing.ts'
import { presentPersonList } from '#lib/present/person-list.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { nameOf } from '#lib/words/phrase.ts'
import { stateWords } from '#lib/words/states.ts'
import type { PageServerLoad } from './$types'

const titles = { positions: m.positions, proposals: m.proposals, seats: m.seats } as const

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { id, list } = event.params
  if (!Object.hasOwn(titles, list)) error(404, words.noPage())
  const name = list as keyof typeof titles
  const asked = askedIn(event.url.searchParams)
  const { queries, session } = event.locals.society
  const page = await queries.personList(id, name, asked, session)
  if (page === null) error(404, words.none())
  const speaker = speakerFor(event, page, now)
  return {
    person: { id, name: nameOf(speaker, id) },
    list: name,
    title: titles[name](),
    listing: presentListing(`/people/${id}/${name}`, asked, page, stateWords(name), m.all()),
    view: presentPersonList(page, speaker),
  }
}
