// Every request: the society that the server hands over, the reader's language and choice of theme, errors without secrets.
import { error, isHttpError, isRedirect, redirect, type RequestEvent } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { errors as m } from '#messages'
import { inLocale } from '#lib/locale/in-locale.ts'
import { directionOf, isLocale, type Locale } from '#lib/locale/locales.ts'
import { whole, withPieces } from '#lib/parts/pieces.ts'
import { quoteOf } from '#lib/server/charter.ts'
import { allowSheet, withSheet } from '#lib/server/first-visit.ts'
import { hasPast, keepMoment, withoutMoment } from '#lib/server/past.ts'
import { problemPage } from '#lib/server/problem-page.ts'
import { forgetBefore } from '#lib/words/remembered.ts'
import type { NoPast } from '#lib/server/queries.ts'

/** The tag that opens the page lies within so many characters of its template. */
const longestBeginning = 200

const themes = new Set(['light', 'dark'])

type Visit = { locale: Locale; theme: string }

/** What is asked, in the reader's language; where no page of it could be made, the page of the problem. */
export const handle: Handle = async (asked) => {
  const { platform, cookies, url, request } = asked.event
  const chosen = cookies.get('theme') ?? ''
  const theme = themes.has(chosen) ? chosen : 'auto'
  const wanted = platform?.req.language
  const locale = isLocale(wanted) ? wanted : 'en'
  return inLocale(locale, async () => {
    const problem = platform?.req.problem
    if (problem !== undefined) return problemPage({ ...problem, theme })
    const again = url.pathname + (request.method === 'GET' ? url.search : '')
    try {
      const answer = await drawn(asked, { locale, theme })
      return isOurs(answer) ? answer : problemPage({ status: answer.status, again, theme })
    } catch (caught) {
      if (isRedirect(caught)) throw caught
      if (isHttpError(caught))
        return problemPage({ status: caught.status, message: caught.body.message, again, theme })
      console.error(caught)
      return problemPage({ status: statusOfFault(caught, asked.event), again, theme })
    }
  })
}

/** Whether an answer is none of the bare words with which SvelteKit says what it cannot do. */
const isOurs = ({ status, headers }: Response): boolean =>
  status < 400 ||
  headers.has('x-sveltekit-page') ||
  !/^(text\/(html|plain)\b|$)/.test(headers.get('content-type') ?? '')

/** Of a reader's question it is known that nothing of it was to be entered. */
const statusOfFault = (fault: unknown, { locals, request }: Pick<RequestEvent, 'locals' | 'request'>) =>
  request.method === 'GET' && locals.society.isAway(fault) ? 503 : 500

async function drawn({ event, resolve }: Parameters<Handle>[0], { locale, theme }: Visit): Promise<Response> {
  const society = event.platform?.req.openSocialism
  if (society === undefined) error(503)
  event.locals.society = society
  forgetBefore(society.erasures)
  event.locals.noPast = null
  const at = event.url.searchParams.get('at')
  if (at !== null) {
    if (event.request.method !== 'GET' && event.request.method !== 'HEAD') error(409, m.inThePast())
    if (at === '' || !hasPast(event.url.pathname)) redirect(303, withoutMoment(event.url))
    const found = await society.asOf(at)
    if (typeof found === 'string') event.locals.noPast = found
    else event.locals.society = { ...society, ...found }
  }
  const ofThePage: Record<string, string> = { lang: locale, dir: directionOf(locale), theme }
  const { past } = event.locals.society
  const takePage = event.platform?.req.takePage
  const isFirst = event.platform?.req.isFirst === true
  const transformPageChunk = ({ html }: { html: string }) => {
    const begin = html
      .slice(0, longestBeginning)
      .replace(/%(lang|dir|theme)%/g, (_, name: string) => ofThePage[name] ?? '')
    const page = begin + html.slice(longestBeginning)
    const parts = whole(isFirst ? withSheet(page) : page)
    // The server tags and packs pages itself: it takes this one as it is, and not as the stream of a response.
    if (past !== null && at !== null) {
      const then = keepMoment(Buffer.concat(parts).toString(), at)
      if (takePage === undefined) return then
      takePage([Buffer.from(then)])
    } else {
      if (takePage === undefined) return Buffer.concat(parts).toString()
      takePage(parts)
    }
    return ''
  }
  const answer = await withPieces(async () => resolve(event, { transformPageChunk }))
  if (isFirst) allowSheet(answer.headers)
  const { noPast } = event.locals
  return noPast === null
    ? answer
    : new Response(answer.body, { status: statusOf[noPast], headers: answer.headers })
}

const statusOf: Record<NoPast, number> = { unreadable: 400, 'to-come': 404, 'before-founding': 404 }

/** What a page said itself stands; of faults nothing but that they happened leaves the server. */
export const handleError: HandleServerError = (caught) => {
  switch (caught.kind) {
    case 'app':
      return caught.error.clause === undefined ? {} : { quote: quoteOf(caught.error.clause) ?? '' }
    case 'framework':
      return { message: caught.error.status === 404 ? m.noSuchPage() : '' }
    case 'validation':
      return {}
    case 'unknown':
      console.error(caught.error)
      return { status: statusOfFault(caught.error, caught.event), message: '' }
  }
}
