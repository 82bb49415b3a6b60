// One person, and vouching for them (clause 2.14).
import { person as m } from '#messages'
import { error } from '@sveltejs/kit'
import { presentPerson } from '#lib/present/person.ts'
import { actAction } from '#lib/server/submit.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.person(event.params.id, event.locals.society.session)
  if (page === null) error(404, m.none())
  const view = presentPerson(page, speakerFor(event, page, now))
  return { view, preview: { title: view.name, description: view.standing } }
}

export const actions: Actions = {
  vouch: actAction('vouch', (_, event) => ({ type: 'vouch', person: event.params['id'] ?? '' }), 'main'),
  'appeal-finding': actAction(
    'appeal-finding',
    (fields) => ({ type: 'appeal-finding', reason: fields.text('reason') }),
    'main',
  ),
}
