// Whoever comes for the first time has no style sheet yet: it stands in their page, which so shows in one round trip. Their
// browser fetches the sheet for the next page when it has nothing else to do.
import { hash } from 'node:crypto'
import sheet from '#styles/index.css?inline'

const linked = /<link href="([^"]*\/_layout\.[^"]+\.css)" rel="stylesheet">/

/** The page with the sheet of every page in its head. */
export function withSheet(html: string): string {
  const end = html.indexOf('</head>')
  const head = html
    .slice(0, end)
    .replace(
      linked,
      (_, href: string) => `<link href="${href}" rel="prefetch" as="style"><style>${sheet}</style>`,
    )
  return head + html.slice(end)
}

const allowed = `'sha256-${hash('sha256', sheet, 'base64')}'`

/** Lets the sheet, and no other, stand in a page. */
export function allowSheet(headers: Headers): void {
  const policy = headers.get('content-security-policy')
  if (policy !== null)
    headers.set('content-security-policy', policy.replace(/(?<=style-src )/, `${allowed} `))
}
