// Reads a long YAML file part by part: the lists at its top are cut between their entries, so that the tree of one part
// alone is in memory. What cannot be cut is read as a whole.
import type { Path } from './fault.ts'
import { readYaml, start, unreadable, type Place, type Reading } from './read-yaml.ts'

/** Characters of a part, unless one entry alone has more. */
const partCharacters = 200_000

/** A part of the text: the value of one key of the top, or some entries of its list from `first` on. */
type Part = { key: string; first: number | null; start: number; end: number; line: number }

/** Reads a text without byte-order mark and with Unix line ends. */
export const readYamlInParts = (text: string, size = partCharacters): Reading => {
  const parts = partsOf(text, size)
  if (parts === null) return readYaml(text)
  const value: Record<string, unknown> = {}
  const starts: { part: Part; count: number }[] = []
  for (const part of parts) {
    const reading = readYaml(text.slice(part.start, part.end))
    const [complaint] = reading.complaints
    // Names for values hold in the whole text alone: where that can be read, it tells better what is wrong.
    if (complaint !== undefined) {
      const whole = readYaml(text)
      if (whole.value !== undefined || whole.complaints[0]?.line !== 1) return whole
      return unreadable(complaint.expected, complaint.found, moved(complaint, part))
    }
    const count = put(value, part, reading.value)
    if (count === null) return readYaml(text)
    starts.push({ part, count })
  }
  return { value, place: placesIn(text, starts), complaints: [] }
}

const moved = ({ line, column }: Place, part: Part): Place => ({ line: line + part.line - 1, column })

/** Adds what a part says to the value; gives how many entries these are, or null where the cut was wrong. */
const put = (value: Record<string, unknown>, { key, first }: Part, said: unknown): number | null => {
  if (first === null) {
    if (typeof said !== 'object' || said === null || Object.keys(said).join() !== key) return null
    if (Object.hasOwn(value, key)) return null
    Object.assign(value, said)
    return 0
  }
  if (!Array.isArray(said)) return null
  const list = (value[key] ??= []) as unknown[]
  if (list.length !== first) return null
  for (const one of said) list.push(one)
  return said.length
}

/** Finds places by reading their part again; the last part is kept, since faults come in the order of the file. */
const placesIn = (text: string, starts: { part: Part; count: number }[]): Reading['place'] => {
  let last: { part: Part; reading: Reading } | undefined
  return (path, at) => {
    const [key, index] = path
    const of = starts.filter(({ part }) => part.key === key)
    const holder = of.find(({ part, count }) => holds(part, count, index))
    const { part } = holder ?? of[0] ?? {}
    if (part === undefined) return start
    if (last?.part !== part) last = { part, reading: readYaml(text.slice(part.start, part.end)) }
    const isEntry = holder !== undefined && part.first !== null && typeof index === 'number'
    const within: Path = isEntry ? [index - (part.first ?? 0), ...path.slice(2)] : []
    return moved(last.reading.place(part.first === null ? path : within, at), part)
  }
}

const holds = ({ first }: Part, count: number, index: string | number | undefined): boolean =>
  first === null || typeof index !== 'number' || index < first + count

const keyLine = /^([A-Za-z$][\w$-]*):(?: |$)/
const emptyLine = /^\s*(?:#|$)/

/** Cuts the text at the keys of its top, and each list there between entries; null where it has another form. */
const partsOf = (text: string, size: number): Part[] | null => {
  const parts: Part[] = []
  let list: { key: string; dash: string; count: number } | null = null
  let waiting: { key: string; start: number; line: number } | null = null
  const end = (at: number): void => {
    const part = parts.at(-1)
    if (part !== undefined) part.end = at
  }
  for (const { start, line, text: words } of linesOf(text)) {
    if (emptyLine.test(words) || words === '---') continue
    const key = keyLine.exec(words)?.[1]
    if (key !== undefined) {
      if (waiting !== null) parts.push({ ...waiting, first: null, end: start })
      end(start)
      list = null
      waiting = { key, start, line }
      if (!/:\s*(?:#.*)?$/.test(words)) {
        parts.push({ ...waiting, first: null, end: text.length })
        waiting = null
      }
      continue
    }
    if (waiting !== null) {
      const dash = /^ *-(?= |$)/.exec(words)?.[0]
      if (dash === undefined) parts.push({ ...waiting, first: null, end: text.length })
      else {
        list = { key: waiting.key, dash, count: 0 }
        parts.push({ key: waiting.key, first: 0, start, end: text.length, line })
      }
      waiting = null
    }
    if (parts.length === 0) return null
    if (list === null || !isEntry(words, list.dash)) continue
    const part = parts.at(-1)
    if (part !== undefined && start - part.start > size) {
      end(start)
      parts.push({ key: list.key, first: list.count, start, end: text.length, line })
    }
    list.count++
  }
  if (waiting !== null) parts.push({ ...waiting, first: null, end: text.length })
  return parts
}

const isEntry = (words: string, dash: string): boolean =>
  words.startsWith(dash) && (words.length === dash.length || words[dash.length] === ' ')

function* linesOf(text: string): Generator<{ start: number; line: number; text: string }> {
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield { start, line, text: text.slice(start, end) }
    start = end + 1
  }
}
