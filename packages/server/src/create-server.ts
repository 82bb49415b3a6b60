// The server: everything between node:http and the store, put together.
import type { RequestListener, Server } from 'node:http'
import type { Hono } from 'hono'
import { createLog, type Logger } from './health/log.ts'
import { createMetrics } from './health/metrics.ts'
import { dueLagMs, health } from './health/health.ts'
import type { Event } from '@open-socialism/kernel'
import { societyFileSchema } from '@open-socialism/society-file'
import type { Store } from '@open-socialism/store'
import { createApp } from './api/app.ts'
import type { ApiEnv } from './api/env.ts'
import { followingFor } from './following/following.ts'
import { founder, looker, type FoundingMeans } from './founding.ts'
import type { Front } from './http/addresses.ts'
import { createRateLimits, usualLimits, type Limits } from './http/rate-limits.ts'
import { createPasskeys } from './identity/passkeys.ts'
import { createSessions, type Standing } from './identity/sessions.ts'
import { createWaysIn, type IssuedWay } from './identity/ways-in.ts'
import { createHttpServer, createListener } from './listen/listener.ts'
import { createPageCache } from './listen/page-cache.ts'
import { createPages, type PagesHandler } from './listen/pages.ts'
import { createFeed, type FeedSource } from './live/feed.ts'
import { advanceClock, createOpenSocialism } from './open-socialism.ts'
import type { Answer, OpenSocialism } from './pages/open-socialism.ts'
import type { Queries } from './pages/queries.ts'
import { momentIn } from './queries/moment.ts'
import { createQueries } from './queries/queries.ts'
import { personNames } from './queries/resolve.ts'
import { createReader } from './queries/reader.ts'
import { signedRecordOf } from './queries/signed-record.ts'
import { createSource } from './queries/source.ts'
import { recordFiles } from './published/files.ts'
import { receiptsOf } from './published/receipt.ts'
import { fedEntry, recordOf } from './record-of-store.ts'
import { sendWebhooks, type WebhookSender } from './webhooks/sender.ts'
import { createVisits, type Visit } from './visit.ts'

export type ServerOptions = {
  /** The built pages' handler; null serves the API alone. */
  pages: PagesHandler | null
  front: Front
  /** `usualLimits` unless a bench or a test raises them. */
  limits: Limits
  /** True when this is the example society, which every page says. */
  example: boolean
  founding: FoundingMeans | null
  mostFollowers: number
  /** Bytes of pages that the one-second cache may hold. */
  pageCacheBytes: number
  /** Bytes of tiles and entries of the record that are kept in memory. */
  recordCacheBytes: number
  /** The record's verifier keys, the newest last; none where it is not signed here. */
  verifierKeys: () => string[]
  version: string
  /** Whether webhooks may lead to addresses inside the operator's own network. */
  privateWebhooks: boolean
  /** Real time, ms UTC. */
  clock: () => number
}

export const usualOptions: ServerOptions = {
  pages: null,
  front: { behindProxy: false, address: null },
  limits: usualLimits,
  example: false,
  founding: null,
  mostFollowers: 20_000,
  pageCacheBytes: 64_000_000,
  recordCacheBytes: 64_000_000,
  verifierKeys: () => [],
  version: '0.1.0',
  privateWebhooks: false,
  clock: Date.now,
}

export type OpenSocialismServer = {
  app: Hono<ApiEnv>
  queries: Queries
  /** Acts and ways in for one visit, as pages find them on their request. */
  openSocialismFor: (visit: Visit) => OpenSocialism
  /** The operator's: a one-time link or a script's token for a person (clause 5.8). */
  invite(person: string, kind: 'link' | 'token', label: string): Promise<IssuedWay>
  listener: RequestListener
  /** A node:http server around the listener, with its timeouts; the caller lets it listen. */
  httpServer(): Server
  /** From now on webhooks are told whenever `leads` says that this process leads. */
  sendWebhooks(leads: () => boolean): void
  close(): void
}

/** Puts a server together around an open store of a founded society. */
export async function createServer(given: {
  store: Store
  log?: Logger
  options?: Partial<ServerOptions>
}): Promise<OpenSocialismServer> {
  const { store } = given
  const log = given.log ?? createLog('info')
  const options = { ...usualOptions, ...given.options }
  const { clock } = options
  /** What this process remembers and events make untrue is forgotten. */
  const forget = (events: readonly Event[]) => {
    source.told(events)
    for (const event of events)
      if (event.type === 'way-in-revoked' || event.type === 'way-in-refused') sessions.forgetWay(event.way)
  }
  const record = recordOf(store, forget)
  const source = createSource(record, clock)
  const reader = createReader(record, null)
  const simulated = (await source.head()).clock === 'simulated'
  const standingOf = async (person: string): Promise<Standing> => {
    const [state, now] = await Promise.all([reader.state('person', person), source.now()])
    return { person: state, now }
  }
  const sessions = createSessions(store.identity, standingOf, clock)
  const ways = createWaysIn({ record, identity: store.identity, sessions, standingOf, clock })
  const passkeys = createPasskeys({
    record,
    identity: store.identity,
    sessions,
    standingOf,
    societyName: async () => (await reader.state('society', 'society'))?.name ?? 'Open Socialism',
    personName: async (person) => (await personNames(reader, [person]))[person] ?? person,
  })
  const limits = createRateLimits(options.limits)
  const visits = createVisits(sessions, limits, options.front)
  const queriesOf = createQueries({
    source,
    follows: store.identity.follows,
    webhooks: store.identity.webhooks,
    ways,
    sessions,
    example: options.example,
    signed: async () => signedRecordOf(await store.published(), options.verifierKeys()),
  })
  const queries = queriesOf(null)
  const feed = createFeed(feedSource(store), options.mostFollowers)
  const metrics = createMetrics({ followers: () => feed.count, dueLagMs: () => dueLagMs(record, source.now) })
  const answered = (type: string, answer: Answer['kind'], startedAt: number) => {
    const ms = performance.now() - startedAt
    metrics.act(type, answer, ms)
    log.info({ type, outcome: answer, ms: Math.round(ms * 10) / 10 }, 'act')
  }
  const app = createApp({
    ...{
      record,
      limits,
      answered,
      visits,
      source,
      follows: store.identity.follows,
      queries,
      ways,
      passkeys,
      sessions,
      metrics,
      log,
    },
    advance: advanceClock(record),
    health: () => health(record, source.now),
    societyFileSchema: societyFileSchema(),
    version: options.version,
  })
  const found = founder(options.founding)
  const lookBeforeFounding = looker(options.founding)
  const openSocialismFor = createOpenSocialism({
    ...{
      record,
      queries,
      erasures: () => source.erasures,
      passkeys,
      queriesOf,
      momentIn: async (words: string) => momentIn(record, words, await source.now()),
      sessions,
      ways,
      limits,
      standingOf,
      simulated,
      following: followingFor(
        source,
        store.identity.follows,
        store.identity.webhooks,
        options.privateWebhooks,
      ),
      found,
      lookBeforeFounding,
      receipt: receiptsOf(store, options.verifierKeys),
      answered,
    },
  })
  const pageCache = createPageCache(options.pageCacheBytes)
  source.onErasure(() => {
    pageCache.clear()
  })
  const pages = options.pages && createPages(options.pages, pageCache, metrics, openSocialismFor)
  const files = recordFiles(store, options.verifierKeys, options.recordCacheBytes)
  const listener = createListener({ app, feed, pages, files, visits, limits, log })
  let sender: WebhookSender | undefined
  const stop = store.onEntries((entries) => {
    const fed = entries.map(fedEntry)
    metrics.batch(fed.length)
    log.debug({ entries: fed.length, last: fed.at(-1)?.index }, 'batch')
    for (const { events } of fed) forget(events)
    feed.tell(fed)
    sender?.wake()
  })

  return {
    app,
    queries,
    openSocialismFor,
    invite: (person, kind, label) => ways.issue(person, kind, label, { by: 'operator', auth: 'operator' }),
    listener,
    httpServer: () => createHttpServer(listener, pages),
    sendWebhooks(leads) {
      sender = sendWebhooks(
        {
          source,
          follows: store.identity.follows,
          webhooks: store.identity.webhooks,
          allowPrivate: options.privateWebhooks,
          clock,
        },
        leads,
      )
    },
    close() {
      stop()
      void sender?.stop()
      feed.close()
      metrics.close()
    },
  }
}

function feedSource(store: Store): FeedSource {
  return {
    newest: async () => (await store.head()).size - 1,
    async between(after, last, circle, limit) {
      if (last <= after) return []
      if (circle === null) {
        const entries = await store.entriesFrom(after + 1, Math.min(limit, last - after))
        return entries.map(fedEntry)
      }
      const { rows } = await store.pool.query<{ entry: number }>(
        'select entry from concern where subject = $1 and entry > $2 and entry <= $3 order by entry limit $4',
        [`circle:${circle}`, after, last, limit],
      )
      const found = await Promise.all(rows.map(({ entry }) => store.entry(entry)))
      return found.flatMap((entry) => (entry ? [fedEntry(entry)] : []))
    },
  }
}
