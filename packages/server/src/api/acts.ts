// Every act over HTTP, by the table of act-routes: read, checked, submitted, answered `{ entry, events }`.
import type { Context, Hono } from 'hono'
import { newName } from '../identity/secrets.ts'
import { prepare, submitAs, type PlainAct } from '../acts/submit.ts'
import { json } from '../http/json.ts'
import { ownProblem, problemResponse } from '../http/problem.ts'
import { tooMany, type RateLimits } from '../http/rate-limits.ts'
import { actBodyBytes, readJson } from '../http/read-body.ts'
import type { Answer } from '../pages/open-socialism.ts'
import type { Session } from '../pages/queries.ts'
import type { PublicRecord } from '../record.ts'
import { actRoutes, pathFields, routerPath, type ActRoute } from './act-routes.ts'
import { answerResponse } from './answer.ts'
import type { ApiEnv } from './env.ts'

export type ActParts = {
  record: PublicRecord
  limits: RateLimits
  /** Moves the simulated clock; refuses on a real one. */
  advance: (act: PlainAct, session: Session | null) => Promise<Answer>
  answered: (type: string, answer: Answer['kind'], startedAt: number) => void
}

/** Adds a POST for each act that may be sent. */
export function mountActs(api: Hono<ApiEnv>, parts: ActParts): void {
  for (const [type, route] of Object.entries(actRoutes)) {
    if (route.sender !== 'person' && route.sender !== 'anyone') continue
    const fields = pathFields(route)
    api.post(routerPath(route), (context) => receive(context, type, route, fields, parts))
  }
}

async function receive(
  context: Context<ApiEnv>,
  type: string,
  route: ActRoute,
  fields: readonly string[],
  { record, limits, advance, answered }: ActParts,
): Promise<Response> {
  const startedAt = performance.now()
  const { session } = context.get('visit')
  if (session === null && route.sender === 'person')
    return problemResponse(ownProblem('person-must-be-signed-in', 'Sign in, or send a bearer token.'))
  if (session !== null) {
    const wait = await limits.count('acts', session.person)
    if (wait !== null) {
      const { problem, headers } = tooMany(wait)
      return problemResponse(problem, headers)
    }
  }
  const self = context.req.param('self')
  if (self !== undefined && self !== session?.person)
    return problemResponse(ownProblem('person-must-be-oneself', 'Only the person themselves may send this.'))
  const body = await readJson(context.req.raw, actBodyBytes)
  if (!body.ok) return problemResponse(body.problem)
  const { signature, ...sent } = body.value
  const made = actFrom(
    type,
    sent,
    fields,
    (field) => context.req.param(field),
    context.req.header('idempotency-key'),
  )
  if (made.kind === 'invalid') return answerResponse(made)
  if (context.req.query('prepare') !== undefined && session !== null) {
    const ready = await prepare(record, made.act, session.person)
    return ready.kind === 'ready' ? json(ready.toSign) : answerResponse(ready)
  }
  const answer =
    type === 'advance-clock'
      ? await advance(made.act, session)
      : await submitAs(record, made.act, {
          by: session?.person ?? 'visitor',
          auth: session?.auth ?? 'session',
          signature,
        })
  answered(type, answer.kind, startedAt)
  return answerResponse(answer)
}

type Made = { kind: 'act'; act: PlainAct } | Extract<Answer, { kind: 'invalid' }>

/** An act from its body and its path; where both name a field they must agree. */
export function actFrom(
  type: string,
  body: { [field: string]: unknown },
  fields: readonly string[],
  param: (field: string) => string | undefined,
  key: string | undefined,
): Made {
  const act: PlainAct = { ...body, id: '', type }
  for (const field of fields) {
    const said = param(field)
    if (Object.hasOwn(body, field) && body[field] !== said)
      return {
        kind: 'invalid',
        issues: [{ path: field, message: `must be ${String(said)}, as the path says, or left out` }],
      }
    act[field] = said
  }
  if (Object.hasOwn(body, 'type') && body['type'] !== type)
    return { kind: 'invalid', issues: [{ path: 'type', message: `must be ${type} here, or left out` }] }
  const id: unknown = Object.hasOwn(body, 'id') ? body['id'] : (key ?? `api:${newName()}`)
  act.id = id as string
  return { kind: 'act', act }
}
