// Any seat with one click: only in a society on the simulated clock; elsewhere there is no such page.
import { error, fail, redirect } from '@sveltejs/kit'
import { presentRefusal } from '#lib/present/refusal.ts'
import { signIn } from '#lib/server/session.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { nameOf } from '#lib/words/phrase.ts'
import { plural } from '#lib/words/time.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.try()
  if (page === null) error(404, 'There is no such page.')
  const speaker = speakerFor(event, page, now)
  return {
    seats: page.seats.map((seat) => ({
      id: seat.person, name: nameOf(speaker, seat.person),
      circles: seat.circles.map((id) => page.names.circle[id]?.name ?? id).join(', ') || 'no seat yet',
      needs: seat.needs === 0 ? '' : `${plural(seat.needs, 'thing')} ${seat.needs === 1 ? 'needs' : 'need'} them`,
    })),
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const seat = await event.locals.society.identity.trySeat(String(form.get('person') ?? ''))
    if (!seat.ok) return fail(409, { form: 'try', refusal: presentRefusal(seat.refusal), values: {} })
    signIn(event, seat.token)
    redirect(303, '/')
  },
}
