// The charter: every clause with an anchor, and which of them the software carries out already.
import { carriedOut, charter } from '#lib/server/charter.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => {
  const numbers = charter.chapters.flatMap(({ clauses }) => clauses.map(({ number }) => number))
  const carried = carriedOut
  return { charter, waiting: carried === null ? null : numbers.filter((number) => !carried.has(number)) }
}
