// The ways in over HTTP: registering, links, passkeys, tokens, sessions. Each secret is answered once and never again.
import type { Context, Hono } from 'hono'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { issuesOf } from '../acts/schemas.ts'
import { json } from '../http/json.ts'
import { ownProblem, problemResponse } from '../http/problem.ts'
import { tooMany, type RateLimits } from '../http/rate-limits.ts'
import { actBodyBytes, readJson } from '../http/read-body.ts'
import { challengeIn, challengeLine, cookieLine } from '../identity/cookie.ts'
import type { Passkeys } from '../identity/passkeys.ts'
import { mayEnd, type Sessions } from '../identity/sessions.ts'
import type { WaysIn } from '../identity/ways-in.ts'
import type { Session } from '../pages/queries.ts'
import { answerResponse } from './answer.ts'
import type { ApiEnv } from './env.ts'

type Parts = { ways: WaysIn; passkeys: Passkeys; sessions: Sessions; limits: RateLimits }
type Ctx = Context<ApiEnv>

const credential = z.looseObject({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(20_000) }),
})

/** Bodies of the entrances, as the OpenAPI description shows them. */
export const entranceBodies = {
  register: z.strictObject({ name: z.string().min(1).max(240), biography: z.string().max(4000).optional() }),
  session: z.strictObject({ link: z.string().max(200) }),
  way: z.strictObject({
    kind: z.enum(['link', 'token']),
    label: z.string().min(1).max(80),
    person: z.string().max(20).optional(),
  }),
  passkey: z.strictObject({ response: credential, label: z.string().min(1).max(80) }),
  assertion: z.strictObject({ response: credential }),
} as const

const notSignedIn = () =>
  problemResponse(ownProblem('person-must-be-signed-in', 'Sign in, or send a bearer token.'))
const opensNothing = (detail: string, data: Record<string, unknown> = {}) =>
  problemResponse(ownProblem('way-in-must-be-valid', detail, data))

const challengeOf = (context: Ctx) => challengeIn(context.req.header('cookie')) ?? ''

/** The body by its schema, or the response that says what is wrong with it. */
async function bodyOf<Schema extends z.ZodType>(
  context: Ctx,
  schema: Schema,
): Promise<z.infer<Schema> | Response> {
  const read = await readJson(context.req.raw, actBodyBytes)
  if (!read.ok) return problemResponse(read.problem)
  const parsed = schema.safeParse(read.value)
  return parsed.success ? parsed.data : answerResponse({ kind: 'invalid', issues: issuesOf(parsed.error) })
}

export function mountEntrances(api: Hono<ApiEnv>, { ways, passkeys, sessions, limits }: Parts): void {
  const tooOften = async (context: Ctx): Promise<Response | null> => {
    const wait = await limits.count('entrances', context.get('visit').arrival.from)
    if (wait === null) return null
    const { problem, headers } = tooMany(wait)
    return problemResponse(problem, headers)
  }
  const cookie = (context: Ctx, token: string | null) => ({
    'set-cookie': cookieLine(token, context.get('visit').arrival.secure),
  })
  /** An entrance open to anyone, limited by address. */
  const open = (path: string, handle: (context: Ctx) => Promise<Response>) =>
    api.post(path, async (context) => (await tooOften(context)) ?? handle(context))
  /** An entrance for who is signed in. */
  const own = (path: string, handle: (context: Ctx, session: Session) => Promise<Response>) =>
    api.post(path, async (context) => {
      const { session } = context.get('visit')
      return session === null ? notSignedIn() : ((await tooOften(context)) ?? handle(context, session))
    })

  open('/people', async (context) => {
    const body = await bodyOf(context, entranceBodies.register)
    if (body instanceof Response) return body
    const made = await ways.register(body.name, body.biography ?? null, context.get('visit').device)
    if (!made.ok) return answerResponse(made.answer)
    return json({ entry: made.entry, person: made.person }, cookie(context, made.token))
  })
  open('/sessions', async (context) => {
    const body = await bodyOf(context, entranceBodies.session)
    if (body instanceof Response) return body
    const used = await ways.useLink(body.link, context.get('visit').device)
    if (used.ok) return json({ entry: used.entry, person: used.person }, cookie(context, used.token))
    return opensNothing('This link opens nothing.', { state: used.state })
  })
  own('/ways-in', async (context, session) => {
    const body = await bodyOf(context, entranceBodies.way)
    if (body instanceof Response) return body
    const issued = await ways.issue(body.person ?? session.person, body.kind, body.label, {
      by: session.person,
      auth: session.auth,
    })
    return issued.ok
      ? json({ entry: issued.entry, way: issued.way, secret: issued.secret })
      : answerResponse(issued.answer)
  })
  own('/passkeys/registration-options', async (context, session) => {
    const { arrival } = context.get('visit')
    const { options, challenge } = await passkeys.registrationOptions(session, arrival)
    return json(options, { 'set-cookie': challengeLine(challenge, arrival.secure) })
  })
  own('/passkeys/registration', async (context, session) => {
    const body = await bodyOf(context, entranceBodies.passkey)
    if (body instanceof Response) return body
    const response = body.response as unknown as RegistrationResponseJSON
    const given = { challenge: challengeOf(context), response, label: body.label }
    const answer = await passkeys.register(session, context.get('visit').arrival, given)
    return answer ? answerResponse(answer) : opensNothing('This passkey could not be checked.')
  })
  open('/passkeys/authentication-options', async (context) => {
    const { arrival } = context.get('visit')
    const { options, challenge } = await passkeys.authenticationOptions(arrival)
    return json(options, { 'set-cookie': challengeLine(challenge, arrival.secure) })
  })
  open('/passkeys/authentication', async (context) => {
    const body = await bodyOf(context, entranceBodies.assertion)
    if (body instanceof Response) return body
    const { arrival, device } = context.get('visit')
    const response = body.response as unknown as AuthenticationResponseJSON
    const entered = await passkeys.signIn(arrival, { challenge: challengeOf(context), response }, device)
    if (!entered) return opensNothing('This passkey opens nothing here.')
    return json({ person: entered.person }, cookie(context, entered.token))
  })
  api.delete('/sessions/:id', async (context) => {
    const { session } = context.get('visit')
    if (session === null) return notSignedIn()
    const id = context.req.param('id') === 'current' ? session.id : context.req.param('id')
    if (!mayEnd(session, id) || !(await sessions.end(session.person, id)))
      return problemResponse(ownProblem('thing-must-exist', 'You have no session of this name.'))
    return json({ ended: id }, id === session.id ? cookie(context, null) : {})
  })
}
