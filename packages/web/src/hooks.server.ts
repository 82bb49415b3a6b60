// Every request: the society that the server hands over, the reader's language and choice of theme, errors without secrets.
import { error } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { errors as m } from '#messages'
import { inLocale } from '#lib/locale/in-locale.ts'
import { directionOf, isLocale } from '#lib/locale/locales.ts'
import { quoteOf } from '#lib/server/charter.ts'

const themes = new Set(['light', 'dark'])

export const handle: Handle = async ({ event, resolve }) => {
  const society = event.platform?.req.openSocialism
  if (society === undefined) error(503, m.notOpen())
  event.locals.society = society
  const chosen = event.cookies.get('theme') ?? ''
  const theme = themes.has(chosen) ? chosen : 'auto'
  const wanted = event.platform?.req.language
  const locale = isLocale(wanted) ? wanted : 'en'
  const ofThePage: Record<string, string> = { lang: locale, dir: directionOf(locale), theme }
  const transformPageChunk = ({ html }: { html: string }) =>
    html.replace(/%(lang|dir|theme)%/g, (_, name: string) => ofThePage[name] ?? '')
  return inLocale(locale, () => resolve(event, { transformPageChunk }))
}

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
