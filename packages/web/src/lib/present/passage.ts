// A passage that a comment quotes: its words as a quotation in Markdown, with a link to where they stand.
import { talk as m } from '#messages'
import type { DecisionPage } from '../server/queries.ts'
import { markdownToPassages } from '../markdown/markdown.ts'
import { nameOf, textOf, type Speaker } from '../words/phrase.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of a passage without its marks. */
export const wordsOfHtml = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      return entities[name ?? ''] ?? whole
    })

/** The address of a passage, which stays the same when newer versions come. */
export const passageHref = (proposal: string, prefix: string, number: number): string =>
  prefix.startsWith('v')
    ? `/decisions/${proposal}?version=${prefix.slice(1)}#${prefix}-p${String(number)}`
    : `/decisions/${proposal}?words=${prefix.replace('v', '.')}&comment=${prefix.replace(/v.*/, '')}#${prefix}-p${String(number)}`

/** What stands in the field for a comment when a passage is quoted; empty where there is no such passage. */
export function quotationOf(quote: string | null, page: DecisionPage, speaker: Speaker): string {
  if (quote === null) return ''
  const found = quote.startsWith('v') ? inVersion(quote, page, speaker) : inComment(quote, page, speaker)
  if (found === null) return ''
  const { text, passage, prefix, by } = found
  const passages = markdownToPassages(text)
  const chosen = passage === null ? passages : passages.slice(passage - 1, passage)
  if (chosen.length === 0) return ''
  const lines = chosen.map(wordsOfHtml).join('\n\n').split('\n')
  const href = passageHref(page.row.proposal.id, prefix, passage ?? 1)
  return `${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n>\n> [${by}](${href})\n\n`
}

type Found = { text: string; passage: number | null; prefix: string; by: string }

const passageIn = (number: string | undefined) => (number === undefined ? null : Number(number))

function inVersion(quote: string, { history }: DecisionPage, speaker: Speaker): Found | null {
  const [number = '', passage] = quote.slice(1).split('.')
  const version = history.versions.find((one) => String(one.number) === number)
  const text = textOf(speaker, version?.content.case)
  if (text === null) return null
  const place = passageIn(passage)
  const by =
    place === null
      ? m.version({ version: number })
      : m.versionParagraph({ version: number, paragraph: place })
  return { text, passage: place, prefix: `v${number}`, by }
}

function inComment(quote: string, { talk }: DecisionPage, speaker: Speaker): Found | null {
  const [id = '', number = '1', passage] = quote.split('.')
  const told = talk.comments.find(({ comment }) => comment.id === id)
  if (told === undefined) return null
  const { comment } = told
  const ref =
    number === '1' ? comment.text : comment.edits.find((one) => String(one.version) === number)?.text
  const text = textOf(speaker, ref)
  return text === null
    ? null
    : { text, passage: passageIn(passage), prefix: `${id}v${number}`, by: nameOf(speaker, comment.person) }
}
