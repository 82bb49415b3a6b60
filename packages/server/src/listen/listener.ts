// The door: one listener for node:http that leads each request to the live feed, the API or the pages.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { ApiEnv } from '../api/env.ts'
import { loggedPath, type Logger } from '../health/log.ts'
import { problemOfFailure } from '../http/failure.ts'
import { ownProblem, problemType, type Problem } from '../http/problem.ts'
import { tooMany, type RateLimits } from '../http/rate-limits.ts'
import { barePolicy, securityHeaders } from '../http/security-headers.ts'
import type { Feed } from '../live/feed.ts'
import { recordPathOf, sendRecordFile } from '../published/answer.ts'
import type { RecordFiles } from '../published/files.ts'
import { askedOf, type Visit, type Visits } from '../visit.ts'
import { bytesOf, type Page } from './page.ts'
import type { Pages } from './pages.ts'
import { logRequest, requestNumber } from './request-log.ts'

type Parts = {
  app: Hono<ApiEnv>
  feed: Feed
  pages: Pages | null
  files: RecordFiles
  visits: Visits
  limits: RateLimits
  log: Logger
}

/** What answers programs; `/api` itself is a page. */
const appPath = /^\/(api\/|(health|metrics|schema)(\/|\?|$))/

/** The listener. It never throws, and answers every request. */
export function createListener(parts: Parts): RequestListener {
  const toApp = getRequestListener(parts.app.fetch, { overrideGlobalObjects: false })
  return (request, response) => {
    logRequest(parts.log, request, response)
    lead(parts, toApp, request, response).catch((error: unknown) => {
      parts.log.error(
        {
          err: error,
          request: requestNumber(request),
          path: loggedPath(request.url ?? '/'),
          method: request.method,
        },
        'a request failed',
      )
      void sendProblem(parts.pages, request, response, problemOfFailure(error))
    })
  }
}

async function lead(
  { feed, pages, files, visits, limits }: Parts,
  toApp: ReturnType<typeof getRequestListener>,
  request: IncomingMessage & { visit?: Visit },
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? '/'
  if (pages?.isAsset(path)) return void pages.asset(request, response)
  const recordPath = recordPathOf(request)
  const kept = recordPath === null ? undefined : files.kept(recordPath)
  if (kept !== undefined) return void sendRecordFile(request, response, kept)
  if (path === '/health') return void (await toApp(request, response))
  const found = await visits.of(askedOf(request))
  if (!found.ok) return void sendProblem(pages, request, response, found.problem, found.headers)
  const { visit } = found
  request.visit = visit
  const headers = Object.fromEntries(securityHeaders(visit.arrival.secure))
  if (/^\/live(\?|$)/.test(path)) {
    const problem = await feed.follow(request, response, {
      ...headers,
      'content-security-policy': barePolicy,
    })
    if (problem) await sendProblem(pages, request, response, problem, headers)
    return
  }
  if (recordPath !== null) {
    const file = await files.get(recordPath)
    if ('reason' in file) return void sendProblem(pages, request, response, file, headers)
    const guarding = { ...headers, 'content-security-policy': barePolicy }
    return void sendRecordFile(request, response, file, guarding)
  }
  if (appPath.test(path) || pages === null) {
    for (const name in headers) response.setHeader(name, headers[name] ?? '')
    response.setHeader('content-security-policy', barePolicy)
    return void (await toApp(request, response))
  }
  const isUnsafe = request.method !== 'GET' && request.method !== 'HEAD'
  if (isUnsafe && visit.session === null) {
    // Whoever is not signed in and sends a form wants in: by a link, by registering, by a trial seat.
    const wait = await limits.count('entrances', visit.arrival.from)
    if (wait !== null)
      return void sendProblem(pages, request, response, tooMany(wait).problem, {
        ...headers,
        ...tooMany(wait).headers,
      })
  }
  const problem = await pages.answer(request, response, visit)
  if (problem) await sendProblem(pages, request, response, problem, headers)
}

/** Answers with a problem: as JSON, or as a page to who reads pages. */
async function sendProblem(
  pages: Pages | null,
  request: IncomingMessage,
  response: ServerResponse,
  problem: Problem,
  headers: Record<string, string> = {},
): Promise<void> {
  const page = isForReader(request) && !response.headersSent ? await pages?.problem(request, problem) : null
  if (response.destroyed) return
  if (response.headersSent) return void response.destroy()
  const body = page ? bytesOf(page) : JSON.stringify(problem)
  response.writeHead(problem.status, {
    ...Object.fromEntries(securityHeaders(false)),
    ...headers,
    'content-security-policy': barePolicy,
    'content-type': problemType,
    ...page?.headers,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(problem.status === 503 && { 'retry-after': '1' }),
    connection: 'close',
  })
  response.end(body)
}

const isForReader = ({ url = '/', headers }: IncomingMessage): boolean =>
  !appPath.test(url) && /\btext\/html\b/.test(headers.accept ?? '')

const rawProblem = (problem: Problem, phrase: string, page: Page | null) => {
  const body = page ? bytesOf(page) : JSON.stringify(problem)
  const headers = { 'content-type': problemType, ...page?.headers }
  const head = [
    `HTTP/1.1 ${String(problem.status)} ${phrase}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${String(Buffer.byteLength(body))}`,
    'connection: close',
  ]
  return `${head.join('\r\n')}\r\n\r\n${body.toString()}`
}

/** A node:http server around a listener: slow senders are told to hurry, broken requests get a problem too. */
export function createHttpServer(listener: RequestListener, pages: Pages | null): Server {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    listener,
  )
  // Who sends what cannot be read is whoever asked before on the same connection, and reads what they read.
  const last = new WeakMap<Duplex, IncomingMessage>()
  server.on('request', (request) => last.set(request.socket, request))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
    const problem = isSlow
      ? ownProblem('request-must-arrive-in-time', 'This request took too long to arrive.')
      : ownProblem('address-must-be-well-formed', 'This request could not be read.')
    const phrase = isSlow ? 'Request Timeout' : 'Bad Request'
    const before = last.get(socket)
    const drawing = before && isForReader(before) ? pages?.problem(before, problem) : undefined
    void Promise.resolve(drawing ?? null).then((page) => {
      if (socket.writable) socket.end(rawProblem(problem, phrase, page))
    })
  })
  return server
}
