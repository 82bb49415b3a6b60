// Every request: the society that the server hands over, the reader's language and choice of theme, errors without secrets.
import { error, redirect } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { errors as m } from '#messages'
import { inLocale } from '#lib/locale/in-locale.ts'
import { directionOf, isLocale } from '#lib/locale/locales.ts'
import { whole, withPieces } from '#lib/parts/pieces.ts'
import { quoteOf } from '#lib/server/charter.ts'
import { allowSheet, withSheet } from '#lib/server/first-visit.ts'
import { hasPast, keepMoment, withoutMoment } from '#lib/server/past.ts'
import { forgetBefore } from '#lib/words/remembered.ts'
import type { NoPast } from '#lib/server/queries.ts'

/** The tag that opens the page lies within so many characters of its template. */
const longestBeginning = 200

const themes = new Set(['light', 'dark'])

export const handle: Handle = async ({ event, resolve }) => {
  const society = event.platform?.req.openSocialism
  if (society === undefined) error(503, m.notOpen())
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
  const chosen = event.cookies.get('theme') ?? ''
  const theme = themes.has(chosen) ? chosen : 'auto'
  const wanted = event.platform?.req.language
  const locale = isLocale(wanted) ? wanted : 'en'
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
  const answer = await inLocale(locale, async () =>
    withPieces(async () => resolve(event, { transformPageChunk })),
  )
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
      return caught.error.status === 404 ? { message: m.noSuchPage() } : {}
    case 'validation':
      return {}
    case 'unknown':
      console.error(caught.error)
      return { message: '' }
  }
}
