// The wording of a clause, to quote beside a refusal.
import { charter } from './charter.ts'

const said = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('')

const texts = new Map(
  charter.chapters.flatMap((chapter) =>
    chapter.clauses.map(
      (clause) =>
        [
          clause.number,
          [said(clause.text), ...clause.points.map((point) => `(${point.letter}) ${said(point.text)}`)].join(
            ' ',
          ),
        ] as const,
    ),
  ),
)

/** What the charter says under a number; null for a number that it does not have. */
export const quoteOf = (clause: string): string | null => texts.get(clause) ?? null
