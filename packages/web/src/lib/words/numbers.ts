// Numbers, shares and lists in words.
import { numbers as m } from '#messages'
import { formatLocale, localeNow, type Locale } from '../locale/locales.ts'
import { sayingIn } from '../locale/saying.ts'

/** Numbers to twelve as words, others as figures; `no` for nothing. */
export const sayCount = (count: number): string => m.small({ count })

/** With thousands parted: "318,204". */
export const figures = (count: number): string => sayingIn(localeNow()).figures(count)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What begins a line, within a sentence; German keeps its capitals. */
export const uncapital = (text: string): string =>
  localeNow() === 'de' ? text : text.charAt(0).toLocaleLowerCase(localeNow()) + text.slice(1)

const lists = new Map<Locale, Intl.ListFormat>()

/** How the language of now joins a list; made once for each. */
export function listFormat(): Intl.ListFormat {
  const locale = localeNow()
  const known = lists.get(locale)
  if (known !== undefined) return known
  const made = new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' })
  lists.set(locale, made)
  return made
}

/** "A", "A and B", "A, B and C". */
export const sayList = (items: readonly string[]): string => listFormat().format(items)

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** A share as people say it: "two thirds", "nine tenths", "all", else "17 of 20". */
export function sayShare(n: number, d: number): string {
  const common = divisor(n, d)
  const [over, under] = [n / common, d / common]
  const share = over === under ? 'all' : `${String(over)}of${String(under)}`
  return m.share({ share, over, under })
}

export type Threshold = { n: number; d: number } | 'majority'

/** What a vote needs: "two thirds", "a simple majority". */
export const sayThreshold = (threshold: Threshold): string =>
  threshold === 'majority' ? m.majority() : sayShare(threshold.n, threshold.d)

/** The name of a round: "Two thirds", "Simple majority". */
export const nameThreshold = (threshold: Threshold): string =>
  threshold === 'majority' ? m.nameOfMajority() : capital(sayShare(threshold.n, threshold.d))
