// Pages: SvelteKit's handler behind one's own front, with what pages need on the request, compressed, tagged and cached.
import { IncomingMessage, type ServerResponse } from 'node:http'
import type { Metrics } from '../health/metrics.ts'
import { documentBodyBytes } from '../http/read-body.ts'
import { ownProblem, type Problem } from '../http/problem.ts'
import { securityHeaders } from '../http/security-headers.ts'
import type { OpenSocialism } from '../pages/open-socialism.ts'
import type { Visit } from '../visit.ts'
import { capture } from './captured-response.ts'
import { languageOf, type Language } from './language.ts'
import { inOnePart, pageOf, sendPage, type Page } from './page.ts'
import type { PageCache } from './page-cache.ts'

/** The built pages' handler for node:http. */
export type PagesHandler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Environment variables to set before the built pages are imported: they believe the headers that we set for them,
 * and take bodies as long as ours.
 */
export const pagesEnvironment = {
  PAGES_PROTOCOL_HEADER: 'x-forwarded-proto',
  PAGES_HOST_HEADER: 'x-forwarded-host',
  PAGES_BODY_SIZE_LIMIT: String(documentBodyBytes),
} as const

const longestPage = 8_000_000

/**
 * What pages find on their request; `isFirst` says that whoever asks has nothing of ours in their browser yet; `problem`
 * that its page is all that is wanted; `takePage` is given what they drew, beside their response with its head. */
type Request = IncomingMessage & {
  openSocialism?: OpenSocialism
  language?: Language
  isFirst?: boolean
  problem?: { status: number; reason: string; again: string }
  takePage?: (parts: readonly Uint8Array[]) => void
}

export type Pages = {
  answer(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<Problem | null>
  /** Files of the built pages, which never change: no visit is looked up for them. */
  isAsset(path: string): boolean
  asset(request: IncomingMessage, response: ServerResponse): void
  /** The page of a problem that a request came to, in its sender's language; null where none can be drawn. */
  problem(request: IncomingMessage, problem: Problem): Promise<Page | null>
}

export function createPages(
  handler: PagesHandler,
  cache: PageCache,
  metrics: Metrics,
  openSocialismFor: (visit: Visit) => OpenSocialism,
): Pages {
  const prepare = (request: Request, visit: Visit) => {
    request.headers['x-forwarded-proto'] = visit.arrival.secure ? 'https' : 'http'
    request.headers['x-forwarded-host'] = visit.arrival.host
    request.openSocialism = openSocialismFor(visit)
    request.language = languageOf(request)
    request.isFirst = comesFirst(request, visit)
  }
  const make = async (request: Request, visit: Visit): Promise<Page> => {
    prepare(request, visit)
    const drawn: Uint8Array[] = []
    request.takePage = (parts) => void drawn.push(...parts)
    const written = await capture(request, handler, longestPage)
    return pageOf(written, drawn.length === 0 ? [written.body] : drawn)
  }

  return {
    isAsset: (path) => path.startsWith('/_app/') || path === '/favicon.svg' || path === '/favicon.ico',
    asset(request, response) {
      for (const [name, value] of securityHeaders(false)) response.setHeader(name, value)
      handler(request, response)
    },
    async problem(request, { status, reason }) {
      // Asked by a request of our own: whatever is wrong with theirs, its page can be drawn.
      const asking: Request = new IncomingMessage(request.socket)
      asking.method = 'GET'
      asking.url = '/'
      asking.headers = { host: 'localhost', cookie: request.headers.cookie ?? '', accept: 'text/html' }
      asking.language = languageOf(request)
      asking.problem = { status, reason, again: againOf(request) }
      return capture(asking, handler, longestPage).then(
        (written) => pageOf(written),
        () => null,
      )
    },
    async answer(request, response, visit) {
      const startedAt = performance.now()
      const guards = Object.fromEntries(securityHeaders(visit.arrival.secure))
      response.on('finish', () => metrics.page(response.statusCode, performance.now() - startedAt))
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        if (Number(request.headers['content-length'] ?? 0) > documentBodyBytes)
          return ownProblem(
            'body-must-be-small-enough',
            `A body here may have at most ${String(documentBodyBytes)} bytes.`,
          )
        for (const [name, value] of Object.entries(guards)) response.setHeader(name, value)
        response.setHeader('cache-control', 'no-store')
        prepare(request, visit)
        handler(request, response)
        return null
      }
      // A head is the head of the page, tag and length included: it is made as the page is, and kept as the same.
      const isHead = request.method === 'HEAD'
      request.method = 'GET'
      const { host, secure } = visit.arrival
      const page = visit.anonymous
        ? await cache.get(
            [
              secure,
              host,
              languageOf(request),
              comesFirst(request, visit),
              request.url,
              request.headers.accept,
            ].join(' '),
            Date.now(),
            async () => inOnePart(await make(request, visit)),
          )
        : await make(request, visit)
      const kept = { 'cache-control': keepingOf(page, visit.anonymous) }
      await sendPage(request, response, page, { ...guards, ...kept }, isHead)
      return null
    },
  }
}

/** Where the same can be asked once more; a form is not sent again by a link. */
const againOf = ({ url = '/', method }: IncomingMessage): string => {
  const here = /^\/(?!\/)/.test(url) ? url : '/'
  return method === 'GET' ? here : (here.split('?')[0] ?? '/')
}

/** No cookie, and not by a link from one of our pages: browsers name the page within a site, and no other. */
const comesFirst = ({ headers }: IncomingMessage, { anonymous, arrival }: Visit): boolean =>
  anonymous && URL.parse(headers.referer ?? '')?.host !== arrival.host

/** Pictures to embed show the same to everyone and may be a minute old; pages are asked for each time. */
const keepingOf = ({ status, headers }: Page, isAnonymous: boolean): string => {
  const isPicture = status === 200 && String(headers['content-type'] ?? '').startsWith('image/svg+xml')
  if (isPicture) return 'public, max-age=60, stale-while-revalidate=600'
  return isAnonymous ? 'no-cache' : 'private, no-cache'
}
