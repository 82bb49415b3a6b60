// Any seat with one click: only in a society on the simulated clock; elsewhere there is no such page.
import { errors as m } from '#messages'
import { error, fail, redirect } from '@sveltejs/kit'
import { presentRefusal } from '#lib/present/refusal.ts'
import { presentTry } from '#lib/present/try.ts'
import { backFrom } from '#lib/server/back.ts'
import { Fields } from '#lib/server/fields.ts'
import { signIn } from '#lib/server/session.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const q = (event.url.searchParams.get('q') ?? '').slice(0, 100)
  const page = await event.locals.society.queries.try(q)
  if (page === null) error(404, m.noSuchPage())
  const { now } = await event.parent()
  return { view: presentTry(page, speakerFor(event, page, now)), q }
}

export const actions: Actions = {
  sit: async (event) => {
    // The clock's kind is asked first: on a real one this address does nothing and is nothing.
    if (event.locals.society.advance === null) error(404, m.noSuchPage())
    const form = await event.request.formData()
    const seat = await event.locals.society.identity.trySeat(new Fields(form).line('person'))
    if (!seat.ok) return fail(409, { refusal: presentRefusal(seat.refusal) })
    signIn(event, seat.token)
    redirect(303, backFrom(form))
  },
}
