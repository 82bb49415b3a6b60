// Where a text holds what was looked for: its title with hits marked, and the passage of it with the most hits.
import { distance, mayBeMistyped, mostApart, wordsIn } from '@open-socialism/store'
import type { Piece } from '../../pages/search-page.ts'

/** Whether a word of a text is one that was looked for, or nearly it. */
export type IsHit = (word: string) => boolean

const mostRead = 100_000
const passage = 220

/** True for words that begin as a word that was looked for, with `near` also for those nearly the same. */
export function hitBy(words: readonly string[], near: boolean): IsHit {
  const nearly = (word: string) =>
    words.some((one) => mayBeMistyped(one) && distance(one, word) <= mostApart(one))
  return (word) => words.some((one) => word.startsWith(one)) || (near && nearly(word))
}

/** The whole text in pieces. */
export const marked = (text: string, isHit: IsHit): Piece[] => pieces(text, hitsIn(text, isHit))

/** The passage with the most different hits; the beginning where there is none. */
export function excerpt(text: string, isHit: IsHit): Piece[] {
  const plain = asLine(text.slice(0, mostRead))
  const hits = hitsIn(plain, isHit)
  const start = startOf(plain, hits)
  const end = endOf(plain, start)
  const cut = plain.slice(start, end)
  const inside = hits.flatMap(({ from, to }) =>
    from >= start && to <= end ? [{ from: from - start, to: to - start }] : [],
  )
  const shown = pieces(cut, inside)
  if (start > 0) shown.unshift({ text: '… ', hit: false })
  if (end < plain.length) shown.push({ text: ' …', hit: false })
  return shown
}

type Span = { from: number; to: number }

function hitsIn(text: string, isHit: IsHit): (Span & { word: string })[] {
  return [...wordsIn(text)].filter(({ word }) => isHit(word))
}

/** Markdown's signs and line ends would only be in the way of one line. */
const asLine = (text: string): string =>
  text
    .replaceAll(/\]\([^)\s]*\)/g, ']')
    .replaceAll(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`[\]|]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

function startOf(text: string, hits: readonly (Span & { word: string })[]): number {
  let best = { from: 0, count: 0 }
  for (const [n, { from }] of hits.entries()) {
    const words = new Set<string>()
    for (let at = n; at < hits.length && (hits[at]?.to ?? 0) <= from + passage; at++)
      words.add(hits[at]?.word ?? '')
    if (words.size > best.count) best = { from, count: words.size }
  }
  if (best.count === 0 || best.from < passage / 2) return 0
  const before = text.lastIndexOf(' ', best.from - 50)
  return before < best.from - 90 ? best.from : before + 1
}

function endOf(text: string, start: number): number {
  if (text.length - start <= passage) return text.length
  const space = text.lastIndexOf(' ', start + passage)
  const end = space > start + passage / 2 ? space : start + passage
  // Half of a pair of surrogates is no letter.
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
}

function pieces(text: string, hits: readonly Span[]): Piece[] {
  const all: Piece[] = []
  let at = 0
  for (const { from, to } of hits) {
    if (to <= at) continue
    const begin = Math.max(from, at)
    if (begin > at) all.push({ text: text.slice(at, begin), hit: false })
    const last = all.at(-1)
    if (last?.hit === true && begin === at) last.text += text.slice(begin, to)
    else all.push({ text: text.slice(begin, to), hit: true })
    at = to
  }
  if (at < text.length) all.push({ text: text.slice(at), hit: false })
  return all
}
