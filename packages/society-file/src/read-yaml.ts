// Reads YAML text into plain values and remembers where each stood; guards against size and alias bombs.
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml'
import type { Complaint, Path } from './fault.ts'

/** Larger texts are refused before they are read: the tree of a whole text takes a hundred times its size. */
export const maxCharacters = 8_388_608
/** How often a file may repeat itself by aliases, in values after they are written out. */
const maxAliasCount = 1000
/** How many brackets may be open at once. */
const mostBrackets = 500

export type Place = { line: number; column: number }

export type Reading = {
  /** The plain value, or undefined when the text is not readable at all. */
  value: unknown
  /** Where the value at a path begins, or the nearest thing around it that exists. */
  place: (path: Path, at?: 'key' | 'value') => Place
  complaints: (Complaint & Place)[]
}

/** Where a text begins. */
export const start: Place = { line: 1, column: 1 }

/** A text that cannot be read at all, and why. */
export const unreadable = (expected: string, found: string, at: Place = start): Reading => ({
  value: undefined,
  place: () => start,
  complaints: [{ path: [], expected, found, ...at }],
})

/** Without a byte-order mark and with Unix line ends. */
export const plainText = (source: string): string =>
  (source.startsWith('\uFEFF') ? source.slice(1) : source).replaceAll('\r\n', '\n')

/** Reads a whole text as one document; a byte-order mark and Windows line ends are accepted. */
export const readYaml = (source: string): Reading => {
  const text = plainText(source)
  if (text.length > maxCharacters)
    return unreadable(`a file of at most ${maxCharacters} characters`, `${text.length} characters`)
  const deep = tooDeep(text)
  if (deep !== undefined) return unreadable(shallow, `more than ${mostBrackets} open brackets`, deep)
  const lineCounter = new LineCounter()
  const position = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, merge: false })
    const complaints = document.errors.map((error) => ({ ...syntaxFault(error), ...position(error.pos[0]) }))
    if (complaints.some(({ expected }) => expected === shallow))
      return unreadable(shallow, 'a file that is nested too deeply')
    if (complaints.length > 0) return { value: undefined, place: () => start, complaints }
    const value: unknown = document.toJS({ maxAliasCount })
    return { value, place: (path, at) => position(offsetOf(document, path, at ?? 'value')), complaints: [] }
  } catch (error) {
    if (error instanceof RangeError) return unreadable(shallow, 'a file that is nested too deeply')
    if (error instanceof ReferenceError)
      return unreadable('a file without endless or excessive repetition by aliases', error.message)
    throw error
  }
}

/** The first place where more brackets are open than any society needs; found before the file is read. */
const tooDeep = (text: string): Place | undefined => {
  let depth = 0
  let line = 1
  let lineStart = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '\n') {
      line++
      lineStart = i + 1
    } else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > mostBrackets) return { line, column: i - lineStart + 1 }
  }
  return undefined
}

const shallow = 'lists and groups that are nested less deeply'

const syntaxFault = ({ code, message }: YAMLError): Complaint =>
  /call stack|stack overflow/i.test(message)
    ? { path: [], expected: shallow, found: 'too many levels' }
    : { path: [], expected: 'readable YAML or JSON', found: wording(code, message) }

const wording = (code: string, message: string): string => {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'the same key twice'
    case 'TAB_AS_INDENT':
      return 'a tab where YAML wants spaces'
    case 'MULTIPLE_DOCS':
      return 'more than one document'
    default:
      return message.split('\n')[0] ?? message
  }
}

/** The offset of the value at a path, or of the nearest group around it that exists. */
const offsetOf = (document: Document, path: Path, at: 'key' | 'value'): number => {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    const isLast = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (!pair) return offset
      const keyOffset = startOf(pair.key) ?? offset
      if (isLast && at === 'key') return keyOffset
      node = pair.value
      offset = isEmpty(node) ? keyOffset : (startOf(node) ?? keyOffset)
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null && node.source !== 'null'

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0]
