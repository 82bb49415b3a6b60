// Reads the text of a table into rows of cells with the lines on which they begin; any separator, any line ends.
import Papa from 'papaparse'
import { headerWord } from './header-word.ts'
import type { TableFault } from './fault.ts'

/** More rows are no organisation that one society file could hold. */
export const mostRows = 300_000
/** Larger texts are refused before they are read. */
export const mostCharacters = 67_108_864

export type Row = { line: number; cells: string[] }

export type Table = {
  file: string
  header: Row
  /** Rows that hold something, below the header. */
  rows: Row[]
  separator: string
  /** Lines above the header that were passed over, such as a title. */
  above: number
}

export type TableRead = { table: Table } | { fault: TableFault }

const separators = [',', ';', '\t', '|'] as const
/** How far down a header may stand. */
const mostAbove = 10

/** Reads one table; what keeps it from being read at all is one fault. */
export const readTable = (file: string, source: string): TableRead => {
  const fail = (expected: string, found: string, line = 1, column = 1, path = 'the file'): TableRead => ({
    fault: { file, line, column, path, expected, found },
  })
  if (source.startsWith('PK\u0003\u0004'))
    return fail('a table as CSV', 'a workbook; save it as CSV in the program that made it')
  if (source.length > mostCharacters)
    return fail(`a file of at most ${mostCharacters} characters`, `${source.length} characters`)
  const { text, said, lines } = withoutMark(source)
  const separator = said ?? likelySeparator(text)
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    preview: mostRows + mostAbove,
  })
  const [quote] = errors.filter(({ type }) => type === 'Quotes')
  if (quote !== undefined) {
    const { line, column } = positionIn(text, quote.index ?? 0, separator)
    const found =
      quote.code === 'MissingQuotes'
        ? 'a quotation mark that is never closed'
        : 'more text behind the closing quotation mark; a mark inside a cell is written twice: ""'
    return fail('a cell that begins and ends with a quotation mark', found, line + lines, column, 'a cell')
  }
  const rows = numbered(data, 1 + lines)
  const [first] = rows
  if (first === undefined) return fail('a line that names the columns, and rows below it', 'an empty file')
  const at = headerAt(rows)
  const header = rows[at] ?? first
  const below = rows.slice(at + 1)
  if (below.length >= mostRows)
    return fail(`at most ${mostRows} rows`, `more than ${mostRows}`, below.at(-1)?.line)
  return { table: { file, header, rows: below, separator, above: at } }
}

/** Line ends made alike; the byte-order mark and the line `sep=;`, with which a spreadsheet names its separator, taken off. */
const withoutMark = (source: string): { text: string; said: string | undefined; lines: number } => {
  const plain = source.replace(/^\uFEFF/, '')
  const text = plain.includes('\r') ? plain.replaceAll(/\r\n?/g, '\n') : plain
  const said = /^sep=(.)\n/i.exec(text)
  return said ? { text: text.slice(6), said: said[1], lines: 1 } : { text, said: undefined, lines: 0 }
}

/** The separator that stands most often outside quotation marks in the first lines. */
const likelySeparator = (text: string): string => {
  const start = text.slice(0, 4000).replaceAll(/"[^"]*"/g, '')
  const [head = ''] = start.split('\n').filter((line) => separators.some((one) => line.includes(one)))
  const counted = separators.map((one) => ({ one, count: head.split(one).length }))
  return counted.sort((a, b) => b.count - a.count)[0]?.one ?? ','
}

/** Rows with the lines on which they begin; those that hold nothing are left out. */
const numbered = (data: readonly string[][], first: number): Row[] => {
  const rows: Row[] = []
  let line = first
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    line++
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
  }
  return rows
}

/** The first of the upper rows in which two columns, or the only one, have names that tables of people have. */
const headerAt = (rows: readonly Row[]): number => {
  const known = rows
    .slice(0, mostAbove)
    .map(({ cells }) => cells.filter((cell) => headerWord(cell) !== undefined).length)
  const two = known.findIndex((count) => count >= 2)
  const one = known.findIndex((count) => count >= 1)
  return two >= 0 ? two : Math.max(0, one)
}

const positionIn = (text: string, index: number, separator: string): { line: number; column: number } => {
  const before = text.slice(0, index)
  const inLine = before.slice(before.lastIndexOf('\n') + 1)
  return { line: before.split('\n').length, column: inLine.split(separator).length }
}
