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
  /** Words from outside a sentence, so that they do not turn its order about. */
  apart(words: string): string
}

const fromRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u

/** What begins in a script from right to left stands as it is; names and sums are kept from left to right (UAX 9). */
const setApart = (words: string): string => (fromRightToLeft.test(words) ? words : `\u2066${words}\u2069`)

const made = new Map<Locale, Saying>()

/** How a language counts, writes numbers, and sets foreign words into a sentence. */
export function sayingIn(locale: Locale): Saying {
  const known = made.get(locale)
  if (known !== undefined) return known
  const cardinal = new Intl.PluralRules(formatLocale(locale))
  const ordinal = new Intl.PluralRules(formatLocale(locale), { type: 'ordinal' })
  const figures = new Intl.NumberFormat(formatLocale(locale), { useGrouping: 'always' })
  const apart = directionOf(locale) === 'rtl' ? setApart : (words: string) => words
  const saying: Saying = {
    cardinal: (count) => cardinal.select(count),
    ordinal: (count) => ordinal.select(count),
    figures: (count) =>
      count > -1000 && count < 1000 && Number.isInteger(count) ? String(count) : figures.format(count),
    parts: (words) => (typeof words === 'string' ? [apart(words)] : Array.isArray(words) ? words : [words]),
    apart,
  }
  made.set(locale, saying)
  return saying
}
