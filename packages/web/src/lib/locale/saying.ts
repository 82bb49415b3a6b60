// What compiled messages say numbers and plurals with; Intl objects are slow to make, so each is made once.
import { formatLocale, type Locale } from './locales.ts'
import type { Part } from '#lib/words/phrase.ts'
import { directionOf } from './locales.ts'
import type { Words } from './message.ts'

interface Saying {
  cardinal(count: number): string
  ordinal(count: number): string
  figures(count: number): string
  parts(words: Words): Part[]
}

const made = new Map<Locale, Saying>()

/** How a language counts, writes numbers, and sets foreign words into a sentence. */
export function sayingIn(locale: Locale): Saying {
  const known = made.get(locale)
  if (known !== undefined) return known
  const cardinal = new Intl.PluralRules(formatLocale(locale))
  const ordinal = new Intl.PluralRules(formatLocale(locale), { type: 'ordinal' })
  const figures = new Intl.NumberFormat(formatLocale(locale), { useGrouping: 'always' })
  // Names in another script would turn the words around them about: each is set apart (U+2068 to U+2069).
  const text =
    directionOf(locale) === 'rtl' ? (words: string) => `\u2068${words}\u2069` : (words: string) => words
  const saying: Saying = {
    cardinal: (count) => cardinal.select(count),
    ordinal: (count) => ordinal.select(count),
    figures: (count) =>
      count > -1000 && count < 1000 && Number.isInteger(count) ? String(count) : figures.format(count),
    parts: (words) => (typeof words === 'string' ? [text(words)] : Array.isArray(words) ? words : [words]),
  }
  made.set(locale, saying)
  return saying
}
