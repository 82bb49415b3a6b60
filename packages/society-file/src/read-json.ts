// Reads JSON text in one go, and finds the place of a value only when somebody asks: no tree of a large file is kept.
import type { Path } from './fault.ts'
import type { Place, Reading } from './read-yaml.ts'

/** The value of a JSON text; undefined where it is none, or says a key twice, so that YAML's reader tells why. */
export const readJson = (text: string): Reading | undefined => {
  if (!/^\s*[{[]/.test(text)) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (saysTwice(text)) return undefined
  return { value, place: (path, at = 'value') => placeIn(text, offsetOf(text, path, at)), complaints: [] }
}

/** Whether any group of a JSON text says one key twice, of which `JSON.parse` keeps the last and says nothing. */
const saysTwice = (text: string): boolean => {
  const open: (Set<string> | null)[] = []
  let isKey = false
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '{':
        open.push(new Set())
        isKey = true
        break
      case '[':
        open.push(null)
        isKey = false
        break
      case '}':
      case ']':
        open.pop()
        isKey = false
        break
      case ',':
        isKey = open.at(-1) !== null
        break
      case '"': {
        const end = stringEnd(text, at)
        const keys = open.at(-1)
        if (isKey && keys) {
          const key = wordAt(text, at, end)
          if (keys.has(key)) return true
          keys.add(key)
          isKey = false
        }
        at = end - 1
        break
      }
      default:
        break
    }
  }
  return false
}

/** The offset just behind a string that begins at `at`. */
const stringEnd = (text: string, at: number): number => {
  for (let end = text.indexOf('"', at + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text[end - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0 || end < 0) return end < 0 ? text.length : end + 1
  }
}

const wordAt = (text: string, from: number, end: number): string => {
  const inner = text.slice(from + 1, end - 1)
  return inner.includes('\\') ? (JSON.parse(text.slice(from, end)) as string) : inner
}

/** The offset just behind a value that begins at `at`. */
const valueEnd = (text: string, at: number): number => {
  let depth = 0
  for (let end = at; end < text.length; end++) {
    const sign = text[end]
    if (sign === '"') end = stringEnd(text, end) - 1
    else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
    if (depth < 0 || (depth === 0 && /[,\s]/.test(text[end + 1] ?? ','))) return end + (depth < 0 ? 0 : 1)
    if (depth === 0 && /[\]}]/.test(text[end + 1] ?? '')) return end + 1
  }
  return text.length
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (/\s/.test(text[at] ?? 'x')) at++
  return at
}

/** The members of the group or list that begins at `at`, one after the other. */
function* membersOf(text: string, at: number): Generator<{ key: string | null; keyAt: number; at: number }> {
  const isGroup = text[at] === '{'
  if (!isGroup && text[at] !== '[') return
  for (let next = skipSpace(text, at + 1); !/[\]}]/.test(text[next] ?? ']');) {
    const keyAt = next
    let key: string | null = null
    if (isGroup) {
      const end = stringEnd(text, next)
      key = wordAt(text, next, end)
      next = skipSpace(text, skipSpace(text, end) + 1)
    }
    yield { key, keyAt, at: next }
    next = skipSpace(text, valueEnd(text, next))
    if (text[next] === ',') next = skipSpace(text, next + 1)
  }
}

/** The offset of the value at a path, or of the nearest thing around it that exists. */
const offsetOf = (text: string, path: Path, wanted: 'key' | 'value'): number => {
  let offset = skipSpace(text, 0)
  for (const [depth, step] of path.entries()) {
    let count = 0
    let found: { keyAt: number; at: number } | undefined
    for (const member of membersOf(text, offset)) {
      if (member.key === null ? count === step : member.key === String(step)) {
        found = member
        break
      }
      count++
    }
    if (found === undefined) return offset
    if (wanted === 'key' && depth === path.length - 1) return found.keyAt
    offset = found.at
  }
  return offset
}

const placeIn = (text: string, offset: number): Place => {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}
