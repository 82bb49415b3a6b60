// The Hono application: the API, its description, health, metrics, the society file's schema. Every answer is guarded.
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { Effect } from '@open-socialism/kernel'
import { z } from 'zod'
import { issuesOf } from '../acts/schemas.ts'
import { longestDocument, putDocument } from '../acts/documents.ts'
import type { Follows } from '@open-socialism/store'
import type { Health } from '../health/health.ts'
import { loggedPath, type Logger } from '../health/log.ts'
import type { Metrics } from '../health/metrics.ts'
import { problemOfFailure } from '../http/failure.ts'
import { json } from '../http/json.ts'
import { ownProblem, problemResponse } from '../http/problem.ts'
import { tooMany } from '../http/rate-limits.ts'
import { actBodyBytes, documentBodyBytes, readJson } from '../http/read-body.ts'
import { barePolicy, securityHeaders } from '../http/security-headers.ts'
import type { Passkeys } from '../identity/passkeys.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { WaysIn } from '../identity/ways-in.ts'
import type { Queries } from '../pages/queries.ts'
import type { Source } from '../queries/source.ts'
import type { Visits } from '../visit.ts'
import { mountActs, type ActParts } from './acts.ts'
import { answerResponse } from './answer.ts'
import { mountEntrances } from './entrances.ts'
import type { ApiEnv } from './env.ts'
import { openApi } from './openapi.ts'
import { mountSearch } from './search.ts'
import { mountOwnData } from './own-data.ts'
import { mountPreviews } from '../preview/mount.ts'
import { mountThings } from './things.ts'

export type AppParts = ActParts & {
  visits: Visits
  source: Source
  follows: Follows
  queries: Queries
  ways: WaysIn
  passkeys: Passkeys
  sessions: Sessions
  metrics: Metrics
  health: () => Promise<Health>
  societyFileSchema: object
  version: string
  log: Logger
}

export function createApp(parts: AppParts): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>()
  guard(app, parts)
  app.get('/health', async () => {
    const found = await parts.health()
    return json(found, {}, found.ok ? 200 : 503)
  })
  app.get(
    '/metrics',
    async () =>
      new Response(await parts.metrics.text(), { headers: { 'content-type': parts.metrics.contentType } }),
  )
  app.get('/schema/society.json', () =>
    json(parts.societyFileSchema, { 'cache-control': 'public, max-age=300' }),
  )
  app.route('/api', createApi(parts))
  app.notFound(() => problemResponse(ownProblem('thing-must-exist', 'There is nothing under this address.')))
  app.onError((error, context) => {
    parts.log.error(
      { err: error, path: loggedPath(context.req.path), method: context.req.method },
      'a request failed',
    )
    return problemResponse(problemOfFailure(error))
  })
  return app
}

/** Finds out who asks, and puts the guarding headers on every answer. */
function guard(app: Hono<ApiEnv>, { visits }: AppParts): void {
  app.use(async (context, next) => {
    // Where a test calls the application without node:http there is no environment.
    const { incoming } = (context.env as ApiEnv['Bindings'] | undefined) ?? {}
    const given = incoming?.visit
    if (given) context.set('visit', given)
    else {
      const found = await visits.of({
        method: context.req.method,
        header: (name) => context.req.header(name),
        socketAddress: incoming?.socket.remoteAddress ?? 'local',
      })
      if (!found.ok) return problemResponse(found.problem, found.headers)
      context.set('visit', found.visit)
    }
    await next()
    // Behind the listener the headers stand on Node's response already.
    if (given) return undefined
    const { headers } = context.res
    for (const [name, value] of securityHeaders(context.get('visit').arrival.secure)) headers.set(name, value)
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', barePolicy)
    return undefined
  })
}

function createApi(parts: AppParts): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>()
  const description = openApi(parts.version)
  const descriptionText = JSON.stringify(description)
  const tagged = etag()
  const reading = new Set(['GET', 'HEAD'])
  api.use(async (context, next) => (reading.has(context.req.method) ? tagged(context, next) : next()))
  api.get(
    '/openapi.json',
    () =>
      new Response(descriptionText, {
        headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
      }),
  )
  mountEntrances(api, parts)
  mountActs(api, parts)
  mountThings(api, parts.source)
  mountSearch(api, parts.queries)
  mountOwnData(api, parts)
  mountPreviews(api, parts.source)
  mountDocuments(api, parts)
  mountDryRun(api, parts)
  return api
}

const documentBody = z.strictObject({
  text: z.string().min(1).max(longestDocument),
  mediaType: z.enum(['text/markdown', 'text/plain']),
})

function mountDocuments(api: Hono<ApiEnv>, { record, queries, limits }: AppParts): void {
  api.post('/blobs', async (context) => {
    const { session } = context.get('visit')
    if (session === null)
      return problemResponse(ownProblem('person-must-be-signed-in', 'Sign in, or send a bearer token.'))
    const wait = await limits.count('acts', session.person)
    if (wait !== null) return problemResponse(tooMany(wait).problem, tooMany(wait).headers)
    const body = await readJson(context.req.raw, documentBodyBytes)
    if (!body.ok) return problemResponse(body.problem)
    const parsed = documentBody.safeParse(body.value)
    if (!parsed.success) return answerResponse({ kind: 'invalid', issues: issuesOf(parsed.error) })
    return json(await putDocument(record, parsed.data.text, parsed.data.mediaType))
  })
  api.get('/blobs/:hash', async (context) => {
    const found = await queries.blob(context.req.param('hash'))
    if (found === null) return problemResponse(ownProblem('thing-must-exist', 'No document has this hash.'))
    const { mediaType, bytes } = found
    const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': type,
        'content-disposition': 'inline',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    })
  })
}

const dryRunBody = z.strictObject({ effects: z.array(Effect).min(1).max(20) })

function mountDryRun(api: Hono<ApiEnv>, { queries }: AppParts): void {
  api.post('/circles/:circle/dry-runs', async (context) => {
    const body = await readJson(context.req.raw, actBodyBytes)
    if (!body.ok) return problemResponse(body.problem)
    const parsed = dryRunBody.safeParse(body.value)
    if (!parsed.success) return answerResponse({ kind: 'invalid', issues: issuesOf(parsed.error) })
    return json(
      await queries.dryRun(context.req.param('circle'), parsed.data.effects, context.get('visit').session),
    )
  })
}
