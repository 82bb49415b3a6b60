// A line of the charter as parts: plain, strong, emphasised, code, and every clause that it names as a link.

export interface Part {
  text: string
  mark: 'plain' | 'strong' | 'emphasis' | 'code'
  href: string | null
}

const marked = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((.+?)\)/g
const named = /(?<![\d.,])(\d{1,2}\.\d{1,2})(?![\d%])|\((\d{1,2})\)/g

/** Chapters are named in brackets, "(7)"; lower numbers in brackets count goals. */
const FIRST_NAMED_CHAPTER = 4

/** Splits a line and sets its quotation marks; `clauses` are those that exist, `links` leads a link's target to a page of ours, or to none. */
export function readInline(
  line: string,
  clauses: ReadonlySet<string>,
  links: (target: string) => string | null,
): Part[] {
  const parts: Part[] = []
  let from = 0
  const typeset = line.replace(/"([^"]+)"/g, '“$1”').replace(/(?<=\p{L})'(?=\p{L}|\s)/gu, '’')
  for (const found of typeset.matchAll(marked)) {
    parts.push(...withClauses(typeset.slice(from, found.index), 'plain', clauses))
    const [whole, strong, emphasis, code, text, target] = found
    if (strong !== undefined) parts.push(...withClauses(strong, 'strong', clauses))
    else if (emphasis !== undefined) parts.push(...withClauses(emphasis, 'emphasis', clauses))
    else if (code !== undefined) parts.push({ text: code, mark: 'code', href: null })
    else parts.push({ text: text ?? '', mark: 'plain', href: links(target ?? '') })
    from = found.index + whole.length
  }
  parts.push(...withClauses(typeset.slice(from), 'plain', clauses))
  return parts
}

function withClauses(text: string, mark: Part['mark'], clauses: ReadonlySet<string>): Part[] {
  const parts: Part[] = []
  let from = 0
  const plain = (to: number) => {
    if (to > from) parts.push({ text: text.slice(from, to), mark, href: null })
  }
  for (const found of text.matchAll(named)) {
    const number = found[1] ?? found[2] ?? ''
    const isChapter = found[2] !== undefined
    if (isChapter ? Number(number) < FIRST_NAMED_CHAPTER : !clauses.has(number)) continue
    const start = found.index + (isChapter ? 1 : 0)
    plain(start)
    parts.push({ text: number, mark, href: `#c${number}` })
    from = start + number.length
  }
  plain(text.length)
  return parts
}
