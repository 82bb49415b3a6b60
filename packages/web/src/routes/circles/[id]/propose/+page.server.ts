// Proposing in a circle, or drafting for one in which one does not sit (clause 4.1).
import { circle as m } from '#messages'
import { error } from '@sveltejs/kit'
import { begun, draftedOf, handleForm, placeOf, presentPropose } from '#lib/server/propose.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.propose(event.params.id, event.locals.society.session)
  if (page === null) error(404, m.none())
  const effect = event.url.searchParams.get('effect')
  const items = begun(effect)
  return {
    effect,
    place: presentPropose(page, speakerFor(event, page, now)),
    empty: draftedOf({}, items, placeOf(event, page)),
  }
}

export const actions: Actions = {
  default: (event) =>
    handleForm(event, event.params.id, {
      propose: (content) => ({ type: 'propose', circle: event.params.id, content }),
      draft: (content) => ({ type: 'write-draft', circle: event.params.id, content }),
    }),
}
