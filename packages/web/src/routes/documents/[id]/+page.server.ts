// One document of a circle: any of its versions, compared with any other, and the decisions that made them.
import { document as m } from '#messages'
import { error } from '@sveltejs/kit'
import { presentDocument, versionsIn } from '#lib/present/document.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const asked = versionsIn(event.url.searchParams)
  const page = await event.locals.society.queries.document(event.params.id, asked)
  if (page === null) error(404, asked.version === null ? m.none() : m.noVersion())
  const view = presentDocument(page, speakerFor(event, page, now))
  const preview = { title: view.title, description: page.text ?? '' }
  return { view, live: page.document.circle, preview }
}
