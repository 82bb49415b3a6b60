// People's text as safe HTML: Markdown in, a short list of elements out, each with its own direction (dir="auto").
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

interface HtmlNode {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: HtmlNode[]
}

const blocks = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'h3', 'h4', 'h5', 'h6'])

/** Headings of a text stand below those of its page: `#` becomes the page's third level or deeper. */
const lowered: Record<string, string> = { h1: 'h4', h2: 'h4', h3: 'h5', h4: 'h5', h5: 'h6', h6: 'h6' }

/** No images, no raw HTML, no ids, no classes; links to the web and to pages of this society only. */
const schema: Options = {
  tagNames: ['p', 'br', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  attributes: { a: ['href', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
  ancestors: defaultSchema.ancestors ?? {},
  clobberPrefix: 'text-',
}

/** Lowers headings, gives blocks their direction, and tells search engines and other sites nothing by a link. */
function dress() {
  const visit = (node: HtmlNode): void => {
    const tag = node.tagName
    if (tag !== undefined) {
      node.tagName = lowered[tag] ?? tag
      if (blocks.has(node.tagName)) node.properties = { ...node.properties, dir: 'auto' }
      if (tag === 'a') node.properties = { ...node.properties, rel: 'nofollow ugc noopener' }
    }
    node.children?.forEach(visit)
  }
  return (tree: unknown) => {
    visit(tree as HtmlNode)
  }
}

const people = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, schema).use(dress).use(rehypeStringify)

/** Longer texts than any act may carry are not parsed. */
const LONGEST = 200_000

/** HTML of a person's Markdown; never more than the elements above, whatever the text says. */
export function markdownToHtml(text: string): string {
  return String(people.processSync(text.slice(0, LONGEST)))
}
