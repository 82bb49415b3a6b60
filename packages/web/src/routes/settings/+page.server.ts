// The reader's own page: ways in, sessions, what they tell of themselves (clauses 5.6, 5.8).
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { presentWays } from '#lib/present/person.ts'
import { presentRefusal } from '#lib/present/refusal.ts'
import { Fields } from '#lib/server/fields.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { actAction } from '#lib/server/submit.ts'
import { nameOf, textOf } from '#lib/words/phrase.ts'
import { plural, sayMoment } from '#lib/words/time.ts'
import type { Actions, PageServerLoad } from './$types'

const auths: Record<string, string> = { session: 'by a link', passkey: 'by passkey', trial: 'trying this seat' }

export const load: PageServerLoad = async (event) => {
  event.depends('society:live')
  const { now } = await event.parent()
  const { queries, session } = event.locals.society
  if (session === null) redirect(303, '/sign-in?back=/settings')
  const page = await queries.settings(session)
  const speaker = speakerFor(event, page, now)
  return {
    id: page.person.id,
    name: textOf(page, page.person.name) ?? '',
    biography: textOf(page, page.person.biography) ?? '',
    citizen: page.person.citizenSince !== null,
    ways: presentWays(page.person.waysIn, speaker).map((way) => ({ ...way, others: page.person.waysIn.find((one) => one.id === way.id)?.issuedBy !== page.person.id })),
    hasPasskey: page.person.waysIn.some((way) => way.wayKind === 'passkey' && way.endedAt === null),
    sessions: page.sessions.map((one) => ({ id: one.id, current: one.current, device: one.device ?? 'A device', words: `${auths[one.auth] ?? one.auth}, since ${sayMoment(one.since, now)}` })),
    waiting: page.waiting.map((one) => ({ id: one.id, name: nameOf(speaker, one.id), vouches: plural(one.vouches, 'vouch', 'vouches') })),
    vouchesLeft: page.vouchesLeft,
    trial: session.auth === 'trial',
    welcome: event.url.searchParams.has('welcome'),
  }
}

const issue = (kind: 'issueLink' | 'issueToken', form: string) => async (event: RequestEvent) => {
  const { session, identity } = event.locals.society
  if (session === null) redirect(303, '/sign-in?back=/settings')
  const fields = new Fields(await event.request.formData())
  const made = await identity[kind](session, fields.line('label') || (kind === 'issueLink' ? 'Link' : 'Token'))
  if (made.ok) return { form, issued: kind === 'issueLink' ? `${event.url.origin}/join/${made.secret}` : made.secret, entry: made.entry }
  return fail(409, { form, refusal: presentRefusal(made.refusal ?? { clause: '5.8', reason: 'input-must-be-valid' }), values: fields.values() })
}

export const actions: Actions = {
  details: actAction('details', (fields) => ({ type: 'change-details', ...changed(fields, 'name'), ...changed(fields, 'biography') }), 'details'),
  'revoke-way-in': actAction('revoke-way-in', (fields) => ({ type: 'revoke-way-in', way: fields.line('key') }), 'ways'),
  'refuse-way-in': actAction('refuse-way-in', (fields) => ({ type: 'refuse-way-in', way: fields.line('key') }), 'ways'),
  link: issue('issueLink', 'link'),
  token: issue('issueToken', 'token'),
  'end-session': async (event) => {
    const { session, identity } = event.locals.society
    const fields = new Fields(await event.request.formData())
    if (session !== null) await identity.endSession(session, fields.line('key'))
    redirect(303, '/settings#sessions')
  },
}

/** Only what is new is sent. */
function changed(fields: Fields, name: string): Record<string, string> {
  const typed = fields.text(name)
  return typed.trim() === '' || typed === fields.text(`was-${name}`) ? {} : { [name]: typed }
}
