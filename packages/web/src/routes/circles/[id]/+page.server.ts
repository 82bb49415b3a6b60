// One circle: everything about it, and the right to resign.
import { circle as m } from '#messages'
import { error } from '@sveltejs/kit'
import { presentCircle } from '#lib/present/circle.ts'
import { actAction } from '#lib/server/submit.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.circle(event.params.id, event.locals.society.session)
  if (page === null) error(404, m.none())
  const view = presentCircle(page, speakerFor(event, page, now))
  return { view, live: event.params.id, preview: { title: view.name, description: view.purpose } }
}

export const actions: Actions = {
  resign: actAction(
    'resign',
    (fields, event) => ({
      type: 'resign',
      circle: event.params['id'] ?? '',
      reason: fields.optional('reason'),
    }),
    'seats',
  ),
}
