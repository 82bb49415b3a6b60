// From what was typed to what the database is asked: words alone; every other sign says nothing.
import { bucketOf, marks, wordsIn, type SearchKind } from '@open-socialism/store'
import type { SearchAsked } from '../../pages/search-page.ts'

export type Terms = { words: string[]; cut: boolean }

const mostTyped = 400
const mostWords = 12

/** The words to look for, each once, in their order. */
export function termsOf(q: string): Terms {
  const words = new Set<string>()
  let cut = q.length > mostTyped
  for (const { word } of wordsIn(q.slice(0, mostTyped))) {
    if (words.size === mostWords && !words.has(word)) cut = true
    else words.add(word)
  }
  return { words: [...words], cut }
}

/** A lexeme as a tsquery writes it. Words and marks hold letters, digits and a few signs of our own. */
const quoted = (lexeme: string): string => `'${lexeme.replaceAll(/['\\]/g, '')}'`
const all = (parts: readonly string[]): string => parts.join(' & ')
/** Conditions of which one must hold. */
export const anyOf = (parts: readonly string[]): string => `(${parts.join(' | ')})`

/** A word may go on from its third letter, the last one, which may still be typed, from its second. */
export const mayGoOn = (word: string, isLast: boolean): boolean =>
  Array.from(word).length >= (isLast ? 2 : 3) || !/^[\0-\x7f]*$/.test(word)

/** A typed word: itself and what it may be the beginning of, the shortest first; `isOpen` when there is more. */
export type Begun = { word: string; endings: readonly string[]; isOpen: boolean }

/**
 * What is asked for, the best first: called exactly so, all words in the title, their beginnings, anywhere. A beginning
 * stands for the few words that were looked up, or for all.
 */
export function tiersOf(words: readonly Begun[], which: 'few' | 'all'): [string, string, string, string] {
  const begun = ({ endings, isOpen, word }: Begun, mark: (word: string) => string) => {
    if (isOpen && which === 'all') return `${quoted(mark(word))}:*`
    return anyOf([...new Set([word, ...endings])].map((one) => quoted(mark(one))))
  }
  const typed = words.map(({ word }) => word)
  return [
    quoted(marks.whole(typed)),
    all(typed.map((word) => quoted(marks.inTitle(word)))),
    all(words.map((word) => begun(word, marks.inTitle))),
    all(words.map((word) => begun(word, (one) => one))),
  ]
}

/** The same words with each standing for others that are nearly it. */
export const nearTier = (others: readonly (readonly string[])[]): string =>
  all(others.map((words) => anyOf(words.map(quoted))))

/** Marks of the newest entries, which a search looks through first; the newest stand first. */
export function newest(size: number, buckets: number): string[] {
  const last = bucketOf(Math.max(0, size - 1))
  return Array.from({ length: Math.min(buckets, last + 1) }, (_, n) => quoted(marks.bucket(last - n)))
}

/** Circles by marks when they are few; when they are many, by the column. */
export const fewCircles = 200

/** The filters as conditions on marks; `circles` are those below the one that was asked for, or null for any. */
export function filterOf(
  { kind, status, person }: SearchAsked,
  circles: readonly string[] | null,
): string | null {
  const parts: string[] = []
  if (kind !== null && kind !== 'charter') parts.push(quoted(marks.kind(kind satisfies SearchKind)))
  if (status !== null) parts.push(quoted(marks.status(status)))
  if (person !== null) parts.push(quoted(marks.person(person)))
  if (circles !== null && circles.length <= fewCircles)
    parts.push(anyOf(circles.map((circle) => quoted(marks.circle(circle)))))
  return parts.length === 0 ? null : all(parts)
}

/** Two conditions that must both hold. */
export const both = (a: string, b: string | null): string => (b === null ? a : `(${a}) & ${b}`)
