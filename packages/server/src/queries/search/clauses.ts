// The charter's clauses by their words: few enough to be looked through in memory.
import { readFileSync } from 'node:fs'
import { wordsIn } from '@open-socialism/store'
import type { Found } from '../../pages/search-page.ts'
import { excerpt, hitBy } from './excerpt.ts'

type Clause = { number: string; text: string; words: string[] }

const most = 5
let known: Clause[] | undefined

/** The project's own edition; a copy of the server without it has no clauses to find. */
function clauses(): Clause[] {
  known ??= read()
  return known
}

function read(): Clause[] {
  try {
    const source = readFileSync(new URL('../../../../../docs/charter.md', import.meta.url), 'utf8')
    return [...source.matchAll(/^(\d+\.\d+)\s+(.+(?:\n(?!\d+\.\d+\s|#|\n).*)*)/gm)].map(
      ([, number = '', text = '']) => ({
        number,
        text,
        words: [...wordsIn(text)].map(({ word }) => word),
      }),
    )
  } catch {
    return []
  }
}

/** Clauses that hold every word, those with the most of them first; a clause's number finds it too. */
export function clausesWith(words: readonly string[], q: string): Found[] {
  const number = /^\s*§?\s*(\d+\.\d+)\s*$/.exec(q)?.[1]
  const isHit = hitBy(words, false)
  const holding = clauses()
    .map((clause) => ({ clause, count: clause.words.filter(isHit).length }))
    .filter(({ clause }) =>
      number === undefined
        ? words.length > 0 && words.every((word) => clause.words.some((one) => one.startsWith(word)))
        : clause.number === number,
    )
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
  return holding.map(({ clause }) => ({
    kind: 'charter',
    form: null,
    thing: clause.number,
    anchor: clause.number,
    circle: null,
    person: null,
    status: null,
    at: null,
    entry: null,
    title: null,
    excerpt: excerpt(clause.text, isHit),
    near: false,
  }))
}
