// The charter as this build carries it: docs/charter.md, and which clauses are in force where docs/clauses.md says so.
import source from '../../../../../docs/charter.md?raw'
import { clausesCarriedOut, readCharter } from '#lib/charter/read.ts'

const tables = import.meta.glob<string>('../../../../../docs/clauses.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const table = Object.values(tables)[0]

/** The numbers of the clauses that are carried out, or null where this build does not know. */
export const carriedOut: ReadonlySet<string> | null = table === undefined ? null : clausesCarriedOut(table)

export const charter = readCharter(source, (target) =>
  target === 'clauses.md' && carriedOut ? '#in-force' : null,
)

const plain = new Map(
  charter.chapters.flatMap(({ clauses }) =>
    clauses.map(({ number, text, points }) => {
      const lines = [text, ...points.map((point) => point.text)].map((parts) =>
        parts.map((part) => part.text).join(''),
      )
      return [number, lines.join(' ')] as const
    }),
  ),
)

/** The wording of a clause without its marks, to quote beside a refusal; null for a number that the charter does not have. */
export const quoteOf = (clause: string): string | null => plain.get(clause) ?? null
