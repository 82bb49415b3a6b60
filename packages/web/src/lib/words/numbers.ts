// Numbers, shares and lists in words.

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Numbers to twelve as words, others as figures; `no` for nothing. */
export const sayCount = (count: number): string => small[count] ?? figures(count)

/** With thousands parted: "318,204". */
export function figures(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "A", "A and B", "A, B and C". */
export function sayList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

const parts: Record<number, string> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
}
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** A share as people say it: "two thirds", "nine tenths", "all", else "17 of 20". */
export function sayShare(n: number, d: number): string {
  const common = divisor(n, d)
  const [over, under] = [n / common, d / common]
  if (over === under) return 'all'
  if (under === 2) return 'half'
  const part = parts[under]
  if (part === undefined || over > 9) return `${String(over)} of ${String(under)}`
  return over === 1 ? `a ${part}` : `${sayCount(over)} ${part}s`
}

export type Threshold = { n: number; d: number } | 'majority'

/** What a vote needs: "two thirds", "a simple majority". */
export const sayThreshold = (threshold: Threshold): string =>
  threshold === 'majority' ? 'a simple majority' : sayShare(threshold.n, threshold.d)

/** The name of a round: "Two thirds", "Simple majority". */
export const nameThreshold = (threshold: Threshold): string =>
  threshold === 'majority' ? 'Simple majority' : capital(sayShare(threshold.n, threshold.d))
