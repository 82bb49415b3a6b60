// The reader's own page: ways in, sessions, what they tell of themselves (clauses 2.14, 5.6, 5.8).
import { settings as m } from '#messages'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { presentSettings } from '#lib/present/settings.ts'
import { presentFailure } from '#lib/server/failure.ts'
import { Fields } from '#lib/server/fields.ts'
import { forget } from '#lib/server/session.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Answer, Session } from '#lib/server/queries.ts'
import { presentRefusal } from '#lib/present/refusal.ts'
import {
  actAction,
  readyToSign,
  refusalOf,
  signatureIn,
  type Refused,
  type ToSign,
} from '#lib/server/submit.ts'
import { sayDevice } from '#lib/words/device.ts'
import type { Actions, PageServerLoad } from './$types'

const signInFirst = '/sign-in?back=/settings'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { queries, session } = event.locals.society
  if (session === null) redirect(303, signInFirst)
  const page = await queries.settings(session)
  return {
    view: presentSettings(
      page,
      speakerFor(event, page, now),
      { at: Date.now(), zone: now.zone },
      event.url.hostname,
    ),
    trial: session.auth === 'trial',
    device: sayDevice(event.request.headers.get('user-agent')),
  }
}

/** A secret that was just made: it stands on the answer to this form, and nowhere else. */
export interface Made {
  made: { kind: 'link' | 'token'; secret: string; label: string; entry: number }
}

const making = (kind: 'link' | 'token', usual: () => string) => async (event: RequestEvent) => {
  const { session, identity } = event.locals.society
  if (session === null) redirect(303, signInFirst)
  const fields = new Fields(await event.request.formData())
  const label = fields.line('label') || usual()
  const issued = await (kind === 'link'
    ? identity.issueLink(session, label)
    : identity.issueToken(session, label))
  if (!issued.ok)
    return fail(issued.refusal ? 409 : 422, {
      form: kind,
      refusal: presentFailure(issued),
      values: fields.values(),
    } satisfies Refused)
  const secret = kind === 'link' ? `${event.url.origin}/join/${issued.secret}` : issued.secret
  return { made: { kind, secret, label, entry: issued.entry } } satisfies Made
}

/** Adds what signs from now on (5.8); the entry is the server's own step, since it knows the key. */
const signingAction =
  (
    form: string,
    add: (event: RequestEvent, fields: Fields, session: Session) => Promise<Answer | null>,
    prepare?: (event: RequestEvent, fields: Fields, session: Session) => Promise<ToSign>,
  ) =>
  async (event: RequestEvent) => {
    const { session } = event.locals.society
    if (session === null) redirect(303, signInFirst)
    const fields = new Fields(await event.request.formData())
    if (prepare && fields.has('prepare')) return prepare(event, fields, session)
    const answer = await add(event, fields, session)
    if (answer?.kind === 'accepted') redirect(303, `/settings?done=${String(answer.entry)}#signing`)
    const refusal =
      answer === null
        ? presentRefusal({ clause: '5.8', reason: 'signing-key-must-fit-its-way-in' })
        : refusalOf(answer)
    return fail(409, { form, refusal, values: fields.values() } satisfies Refused)
  }

const deviceIn = (fields: Fields) => ({
  way: fields.line('way'),
  label: fields.line('label') || m.anotherDevice(),
  publicKey: fields.line('publicKey'),
})

export const actions: Actions = {
  details: actAction(
    'details',
    (fields) => ({ type: 'change-details', ...changed(fields, 'name'), ...changed(fields, 'biography') }),
    'details',
  ),
  'revoke-way-in': actAction(
    'revoke-way-in',
    (fields) => ({ type: 'revoke-way-in', way: fields.line('key') }),
    'ways',
  ),
  'refuse-way-in': actAction(
    'refuse-way-in',
    (fields) => ({ type: 'refuse-way-in', way: fields.line('key') }),
    'ways',
  ),
  'add-device': signingAction(
    'add-device',
    ({ locals }, fields, session) =>
      locals.society.identity.addDevice(session, deviceIn(fields), signatureIn(fields)),
    (event, fields, session) =>
      readyToSign(event, event.locals.society.identity.deviceAct(session, deviceIn(fields)), session),
  ),
  'add-key': signingAction('add-key', (event, fields, session) =>
    event.locals.society.identity.addKey(session, fields.line('key')),
  ),
  link: making('link', m.anotherDevice),
  token: making('token', m.aProgram),
  'end-session': async (event) => {
    const { session, identity } = event.locals.society
    if (session === null) redirect(303, signInFirst)
    const id = new Fields(await event.request.formData()).line('key')
    await identity.endSession(session, id)
    if (id !== session.id) redirect(303, '/settings#sessions')
    forget(event)
    redirect(303, '/sign-in?left=1')
  },
}

/** Only what is new is sent; a biography that was emptied is taken back. */
function changed(fields: Fields, name: 'name' | 'biography'): Record<string, string | null> {
  const [typed, was] = [fields.text(name), fields.text(`was-${name}`)]
  if (typed === was) return {}
  if (typed.trim() !== '') return { [name]: typed }
  return name === 'biography' && was.trim() !== '' ? { biography: null } : {}
}
