// The charter as chapters and numbered clauses, read from its Markdown, so that each clause gets an anchor.
import { readInline, type Part } from './inline.ts'

export interface Clause {
  /** "4.9" */
  number: string
  text: Part[]
  /** Its lettered points, in order. */
  points: { letter: string; text: Part[] }[]
}

export interface Chapter {
  number: string
  title: string
  clauses: Clause[]
}

export interface Charter {
  opening: Part[][]
  chapters: Chapter[]
  closing: Part[][]
}

const chapterLine = /^## (\d+) (.+)$/
const clauseLine = /^(\d+\.\d+) (.+)$/
const pointLine = /^ ?\(([a-z])\) (.+)$/

/** Reads the Markdown of the charter; `links` leads relative links to pages of ours. */
export function readCharter(
  markdown: string,
  links: (target: string) => string | null = () => null,
): Charter {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# '))
  const numbers = new Set(lines.flatMap((line) => clauseLine.exec(line)?.[1] ?? []))
  const inline = (line: string) => readInline(line, numbers, links)
  const charter: Charter = { opening: [], chapters: [], closing: [] }
  for (const line of lines) {
    const chapter = charter.chapters.at(-1)
    const clause = chapter?.clauses.at(-1)
    const [heading, begun, point] = [chapterLine.exec(line), clauseLine.exec(line), pointLine.exec(line)]
    if (heading) charter.chapters.push({ number: heading[1] ?? '', title: heading[2] ?? '', clauses: [] })
    else if (begun && chapter)
      chapter.clauses.push({ number: begun[1] ?? '', text: inline(begun[2] ?? ''), points: [] })
    else if (point && clause) clause.points.push({ letter: point[1] ?? '', text: inline(point[2] ?? '') })
    else if (chapter) charter.closing.push(inline(line))
    else charter.opening.push(inline(line))
  }
  return charter
}

const clauseRow = /^\|\s*(?:\[|`|\*\*)?(\d{1,2}\.\d{1,2})\b[^|]*\|(.*)\|\s*$/

/** Numbers of the clauses that the table of docs/clauses.md shows a rule and a test for. */
export function clausesCarriedOut(table: string): Set<string> {
  const carried = new Set<string>()
  for (const line of table.split('\n')) {
    const [, number, rest = ''] = clauseRow.exec(line) ?? []
    const cells = rest.split('|').map((cell) => cell.trim())
    if (number !== undefined && cells.every((cell) => cell !== '' && !/^(-|—|none)$/i.test(cell)))
      carried.add(number)
  }
  return carried
}
