// A one-time link: says whose it is, and comes in when it is pressed, so that a preview of the link uses nothing up.
import { fail, redirect } from '@sveltejs/kit'
import { presentRefusal } from '#lib/present/refusal.ts'
import { signIn } from '#lib/server/session.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { nameOf } from '#lib/words/phrase.ts'
import { sayMoment } from '#lib/words/time.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const link = await event.locals.society.queries.link(event.params.token)
  const speaker = speakerFor(event, link, now)
  return {
    state: link.state,
    name: link.person === null ? null : nameOf(speaker, link.person),
    seats: link.seats.map((id) => ({ id, name: link.names.circle[id]?.name ?? id })),
    from: link.validFrom === null ? null : sayMoment(link.validFrom, now),
  }
}

export const actions: Actions = {
  claim: async (event) => {
    const used = await event.locals.society.identity.useLink(event.params.token)
    if (!used.ok) return fail(409, { form: 'claim', refusal: presentRefusal(used.refusal ?? { clause: '5.8', reason: 'way-in-must-be-valid' }), values: {} })
    signIn(event, used.token)
    redirect(303, '/settings?welcome')
  },
}
