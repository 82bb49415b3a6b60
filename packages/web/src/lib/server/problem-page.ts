// What stands where not even a page could be made: what went wrong and where to go on, loading nothing.
import { hash } from 'node:crypto'
import { errors as m } from '#messages'
import { directionOf, localeNow } from '#lib/locale/locales.ts'
import { sayError } from '#lib/words/errors.ts'
import { escapeHtml as e } from '#lib/words/escape-html.ts'
import sheet from '#styles/problem.css?inline'

export interface PageProblem {
  status: number
  /** Why, where the server says so. */
  reason?: string
  /** What there is to say beyond the status. */
  message?: string
  /** The page that can be asked for again. */
  again: string
  theme: string
}

const policy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${hash('sha256', sheet, 'base64')}'`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The page of a problem, in the language that is spoken now. */
export function problemPage(problem: PageProblem): Response {
  return new Response(htmlOf(problem), {
    status: problem.status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}

function htmlOf({ status, reason, message = '', again, theme }: PageProblem): string {
  const { title, todo } = sayError(status, reason)
  const locale = localeNow()
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}" data-theme="${e(theme)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${e(title)}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <style>${sheet}</style>
  </head>
  <body>
    <main>
      <p class="status">${String(status)}</p>
      <div data-problem>
        <h1>${e(title)}</h1>
        <p class="lede">${e(message === '' ? todo : `${message} ${todo}`)}</p>
      </div>
      <p class="on"><a href="${e(again)}">${e(m.again())}</a> <a href="/">${e(m.now())}</a></p>
    </main>
  </body>
</html>
`
}
