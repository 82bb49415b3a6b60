// A problem as a person in a browser reads it, where not even a page could be made: plain, loading nothing.
import { createHash } from 'node:crypto'
import type { Problem } from './problem.ts'

const style = `:root{color-scheme:light dark;font:1.05rem/1.6 system-ui,sans-serif}main{max-width:34rem;margin:12vh auto;padding:0 1rem}h1{line-height:1.2}a{color:inherit}`

/** Hash of the page's style, for its content security policy. */
export const problemStyleHash = createHash('sha256').update(style).digest('base64')

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The page that says what is wrong and leads back. */
export const problemPage = ({ title, detail, status }: Problem): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${style}</style></head>
<body><main><p>${String(status)}</p><h1>${escape(title)}</h1><p>${escape(detail)}</p><p><a href="/">To the first page</a></p></main></body></html>`
