// Words that are nearly another: the keys by which a database finds them, and how far apart two are.

const shortest = 4
const longest = 24

/** True for a word that may be mistyped and still be known: long enough, of letters alone. */
export const mayBeMistyped = (word: string): boolean =>
  word.length >= shortest && word.length <= longest && /^[\p{L}\p{M}]+$/u.test(word)

/** Letters that may differ: one, from eight letters on two. */
export const mostApart = (word: string): number => (word.length >= 8 ? 2 : 1)

/** A word and what is left of it without any one letter; a mistyped word of one letter's difference shares one of these. */
export function nearKeys(word: string): string[] {
  const keys = new Set([word])
  for (let at = 0; at < word.length; at++) keys.add(word.slice(0, at) + word.slice(at + 1))
  return [...keys]
}

/** The keys to look for: as many letters left out as may differ. */
export function keysToFind(word: string): string[] {
  const once = nearKeys(word)
  if (mostApart(word) === 1) return once
  return [...new Set(once.flatMap((one) => (one.length < word.length ? nearKeys(one) : [one])))]
}

/** Letters that have to be changed, left out, put in or swapped to make one word the other (Damerau, Levenshtein). */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      line.push(least)
    }
    before = above
    above = line
  }
  return above[b.length] ?? 0
}
