// The charter, each clause with its anchor.
import { charter } from '#lib/server/charter.ts'
import { markdownToHtml } from '#lib/markdown/markdown.ts'
import type { PageServerLoad } from './$types'

/** Rendered once: the text is part of the build. `(2.14)` and the like lead to their clauses. */
const linked = (html: string) =>
  html.replace(/(?<![\d.§#c"])\b(\d{1,2}\.\d{1,2})\b(?![\d.]|\s*(?:%|days|of))/g, (whole, number: string) =>
    numbers.has(number) ? `<a href="#c${number}">${number}</a>` : whole)
const numbers = new Set(charter.parts.flatMap((part) => part.clauses.map((clause) => clause.number)))
const parts = charter.parts.map((part) => ({
  number: part.number,
  title: part.title,
  clauses: part.clauses.map((clause) => ({ number: clause.number, html: linked(markdownToHtml(clause.text)) })),
}))
const intro = linked(markdownToHtml(charter.intro.replace(/\]\([^)h][^)]*\)/g, '](/charter)')))

export const load: PageServerLoad = () => ({ parts, intro })
