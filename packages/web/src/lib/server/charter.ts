// The charter that these pages serve: the project's own edition, an anchor for each clause.
import written from '../../../../../docs/charter.md?raw'
import { readCharter } from '#lib/words/charter.ts'

export const charter = readCharter(written)

const texts = new Map(charter.parts.flatMap((part) => part.clauses.map((clause) => [clause.number, clause.text] as const)))

/** The wording of a clause without its marks, to quote beside a refusal; null for a number that the charter does not have. */
export const quoteOf = (clause: string): string | null => texts.get(clause)?.replaceAll('**', '').trim() ?? null
