// A one-time link (clause 5.8). Looking at it uses nothing, so that previews of links do not burn them; claiming does.
import { fail, redirect } from '@sveltejs/kit'
import { presentLink } from '#lib/present/link.ts'
import { presentRefusal } from '#lib/present/refusal.ts'
import { signIn } from '#lib/server/session.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Refused } from '#lib/server/submit.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.link(event.params.secret)
  event.setHeaders({ 'x-robots-tag': 'noindex' })
  return { link: presentLink(page, speakerFor(event, page, now), { at: Date.now(), zone: now.zone }) }
}

export const actions: Actions = {
  claim: async (event) => {
    const used = await event.locals.society.identity.useLink(event.params.secret)
    if (used.ok) {
      signIn(event, used.token)
      redirect(303, '/welcome')
    }
    // Between the page and the button the link may have been used or ended; the page says which.
    const refusal = presentRefusal(used.refusal ?? { clause: '5.8', reason: 'way-in-must-be-valid' })
    return fail(409, { form: 'claim', refusal, values: {} } satisfies Refused)
  },
}
