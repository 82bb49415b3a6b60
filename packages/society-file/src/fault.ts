// What is wrong with a society file: where, what was expected there, and what was found.

/** A place in the file, as the keys that lead to it: `['people', 3, 'name']`. */
export type Path = readonly (string | number)[]

export type Fault = {
  /** 1-based; where the faulty value, or the thing that lacks it, begins. */
  line: number
  column: number
  /** The place in words that a reader can follow: `people[3].name`. */
  path: string
  expected: string
  found: string
  /** The clause of the charter that asks for it, where one does. */
  clause?: string
}

/** A fault that has a path but no place in a text yet. */
export type Complaint = { path: Path; at?: 'key' | 'value'; expected: string; found: string; clause?: string }

/** `people[3].name`, or "the file" for the whole. */
export const pathText = (path: Path): string =>
  path.length === 0
    ? 'the file'
    : path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : i === 0 ? key : `.${key}`)).join('')

/** Says what a value is, short enough for one line. */
export const describeValue = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return value === '' ? 'an empty text' : `"${shortened(value)}"`
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  return 'a group of keys'
}

/** "1 member", "2 members". */
export const counted = (count: number | bigint, thing: string): string =>
  `${count} ${BigInt(count) === 1n ? thing : thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`}`

const shortened = (text: string): string => {
  const characters = [...text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')]
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 57).join('')}…`
}

const mostNames = 2000

/** The nearest of some names to a mistyped one, if any is near; among very many names none is looked for. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  if (names.length > mostNames) return undefined
  const allowed = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))
  const ranked = names
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

/** Levenshtein's distance: how many single letters must change to make one name into the other. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
