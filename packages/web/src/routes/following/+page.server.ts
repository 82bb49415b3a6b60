// What the reader follows, what happened there since they last looked, and a calendar of it; for them alone.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { presentFollowing } from '#lib/present/following.ts'
import { Fields } from '#lib/server/fields.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Actions, PageServerLoad } from './$types'

const signInFirst = '/sign-in?back=/following'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { queries, session } = event.locals.society
  const page = session === null ? null : await queries.following(session)
  if (session === null || page === null) redirect(303, signInFirst)
  return {
    view: presentFollowing(page, speakerFor(event, page, now), { at: Date.now(), zone: now.zone }),
    trial: session.auth === 'trial',
  }
}

/** The reader's following and the posted fields. */
async function asked(event: RequestEvent) {
  const { session } = event.locals.society
  if (session === null) redirect(303, signInFirst)
  return {
    following: event.locals.society.following(session),
    fields: new Fields(await event.request.formData()),
  }
}

export const actions: Actions = {
  seen: async (event) => {
    const { following, fields } = await asked(event)
    const upTo = fields.number('upTo')
    if (Number.isSafeInteger(upTo)) await following.see(upTo)
    redirect(303, '/following')
  },
  kinds: async (event) => {
    const { following, fields } = await asked(event)
    await following.choose(fields.all('kind'))
    redirect(303, '/following#tell')
  },
  unfollow: async (event) => {
    const { following, fields } = await asked(event)
    await following.unfollow(fields.line('subject'))
    redirect(303, '/following#list')
  },
  // The secret stands on the answer to this form, and nowhere else.
  calendar: async (event) => {
    const { following } = await asked(event)
    return { address: `${event.url.origin}/calendar/${await following.openCalendar()}.ics` }
  },
  // Its secret stands on the answer to this form, and nowhere else.
  webhook: async (event) => {
    const { following, fields } = await asked(event)
    const address = fields.line('address')
    const made = await following.openWebhook(address)
    return made.ok ? { webhook: { secret: made.secret } } : fail(422, { webhook: { why: made.why, address } })
  },
  'close-webhook': async (event) => {
    const { following, fields } = await asked(event)
    await following.closeWebhook(fields.line('id'))
    redirect(303, '/following#webhooks')
  },
  'restart-webhook': async (event) => {
    const { following, fields } = await asked(event)
    await following.restartWebhook(fields.line('id'))
    redirect(303, '/following#webhooks')
  },
  'close-calendar': async (event) => {
    const { following } = await asked(event)
    await following.closeCalendar()
    redirect(303, '/following#calendar')
  },
}
