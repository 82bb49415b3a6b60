// People's text as safe HTML: Markdown in, a short list of elements out, each with its own direction (dir="auto").
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { escapeHtml } from '../words/escape-html.ts'
import { remembered } from '../words/remembered.ts'

interface HtmlNode {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: HtmlNode[]
}

const blocks = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Headings of a text stand below the one that opens its place on the page, whose level is `above`. */
const lowered = (tag: string, above: number): string =>
  /^h[1-6]$/.test(tag) ? `h${String(Math.min(6, above + Math.max(1, Number(tag[1]) - 1)))}` : tag

/** No images, no raw HTML, no ids, no classes; links to the web and to pages of this society only. */
const schema: Options = {
  tagNames: [
    'p',
    'br',
    'em',
    'strong',
    'del',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  attributes: { a: ['href', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
  ancestors: defaultSchema.ancestors ?? {},
  clobberPrefix: 'text-',
}

/** Lowers headings, gives blocks their direction, and tells search engines and other sites nothing by a link. */
function dress(above: number) {
  const visit = (node: HtmlNode): void => {
    const tag = node.tagName
    if (tag !== undefined) {
      node.tagName = lowered(tag, above)
      if (blocks.has(node.tagName)) node.properties = { ...node.properties, dir: 'auto' }
      if (tag === 'a') node.properties = { ...node.properties, rel: 'nofollow ugc noopener' }
    }
    node.children?.forEach(visit)
  }
  return (tree: unknown) => {
    visit(tree as HtmlNode)
  }
}

const under = (above: number) =>
  unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(dress, above)
    .use(rehypeStringify)
    .freeze()

const pipelines = { 1: under(1), 3: under(3) }

/** Between the paragraphs of one text, where several are asked for; no text holds it, since acts take no such sign. */
const BREAK = '\u0000'

/** Longer texts than any act may carry are cut. */
const LONGEST = 200_000

/** What a text of ordinary writing never reaches: this many marks, or containers this deep in one line. */
const MOST_MARKS = 2_500
const mark = /[*_`[\]<>!\\&#]|^[ \t]*(?:[-+]|\d{1,9}[.)])/gm
const deep = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){12}/m

/** Parsing Markdown takes quadratic time in hostile texts, and can exhaust the stack; those are shown as they are. */
function isHostile(text: string): boolean {
  if (deep.test(text)) return true
  let marks = 0
  for (const _ of text.matchAll(mark)) if (++marks > MOST_MARKS) return true
  return false
}

/** A text as its paragraphs, without any marks. */
const plainHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p dir="auto">${escapeHtml(paragraph)}</p>`)
    .join('\n')

type Variant = 'under-1' | 'under-3' | 'passages'
const variants: Record<Variant, { above: 1 | 3; between: '' | typeof BREAK }> = {
  'under-1': { above: 1, between: '' },
  'under-3': { above: 3, between: '' },
  passages: { above: 3, between: BREAK },
}

/** HTML that was made before, so that a text on a busy page is parsed once. */
const MOST_KEPT = 4_000_000
const costOf = (text: string, passages: readonly string[]) =>
  passages.reduce((sum, one) => sum + one.length, text.length)
const passagesOf = {
  'under-1': remembered((text: string) => passagesIn(text, 'under-1'), MOST_KEPT, costOf),
  'under-3': remembered((text: string) => passagesIn(text, 'under-3'), MOST_KEPT, costOf),
  passages: remembered((text: string) => passagesIn(text, 'passages'), MOST_KEPT, costOf),
}

/** HTML of a person's Markdown under a heading of level `above`; never more than the elements above, whatever it says. */
export function markdownToHtml(text: string, above: 1 | 3 = 3): string {
  return passagesOf[`under-${above}`](text)[0] ?? ''
}

/** The same as its passages (paragraphs, lists, quotations …), so that each can be linked. */
export function markdownToPassages(text: string): readonly string[] {
  return passagesOf.passages(text)
}

function passagesIn(text: string, variant: Variant): readonly string[] {
  const { above, between } = variants[variant]
  const html = htmlOf(text, above, between)
  return Object.freeze(between === '' ? [html] : html.split(between))
}

function htmlOf(text: string, above: 1 | 3, between: '' | typeof BREAK): string {
  const cut = text
    .slice(0, LONGEST)
    .replaceAll(BREAK, '')
    .replace(/\n{3,}/g, '\n\n')
  if (isHostile(cut)) return plainHtml(cut).replaceAll('</p>\n', `</p>${between || '\n'}`)
  const pipeline = pipelines[above]
  if (between === '') return String(pipeline.processSync(cut))
  const tree = pipeline.runSync(pipeline.parse(cut)) as { type: 'root'; children: { type: string }[] }
  const blocks = tree.children.filter(({ type }) => type === 'element')
  return blocks.map((block) => pipeline.stringify({ type: 'root', children: [block] } as never)).join(between)
}
