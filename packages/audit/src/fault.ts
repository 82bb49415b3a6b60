// What does not hold: where, what was expected there, and what was found.
import { toBase64 } from '@open-socialism/record/portable'

export type Fault = {
  /** The entry that fails, where one can be named. */
  readonly entry: number | null
  readonly says: string
  readonly expected: string
  readonly found: string
  /** The words in which the checker says either; null where it is a value alone. */
  readonly words: { readonly expected: Words | null; readonly found: Words | null }
}

/** Words of the checker, and the values that stand in them, in their order, each at `{}`. */
export class Words {
  readonly words: string
  readonly values: readonly string[]
  constructor(words: string, values: readonly string[]) {
    this.words = words
    this.values = values
  }
}

/** Says what was expected or found in words, which have their like in other languages, around values, which have not. */
export const inWords = (words: string, ...values: string[]): Words => new Words(words, values)

/** The checker's words as a name, for whoever says them in other words; what follows a colon is of this case alone. */
export const nameOfWords = (words: string): string =>
  (words.split(':')[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** Ends a check with what does not hold. */
export class DoesNotHold extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.says)
    this.fault = fault
  }
}

/** `expected` and `found` are values, or `inWords`. */
export function fails(entry: number | null, says: string, expected: unknown, found: unknown): never {
  const words = { expected: wordsOf(expected), found: wordsOf(found) }
  throw new DoesNotHold({ entry, says, expected: shown(expected), found: shown(found), words })
}

const longest = 600
const nothing = inWords('nothing')

/** The words of a value that is not shown as it is. */
function wordsOf(value: unknown): Words | null {
  if (value instanceof Words) return value
  if (value === undefined) return nothing
  const text = lineOf(value)
  return text.length > longest
    ? inWords('{} … ({} characters)', text.slice(0, longest), String(text.length))
    : null
}

/** A value as a line for people; long ones are cut. */
function shown(value: unknown): string {
  const said = wordsOf(value)
  if (said === null) return lineOf(value)
  const values = said.values.values()
  return said.words.replaceAll('{}', () => values.next().value ?? '')
}

const lineOf = (value: unknown): string =>
  value instanceof Uint8Array ? toBase64(value) : typeof value === 'string' ? value : JSON.stringify(value)
