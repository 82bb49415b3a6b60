// Founding a society of one's own from the page: the token that the terminal printed, the file or tables, and a look before.
import { createHash, timingSafeEqual } from 'node:crypto'
import {
  decodeTable,
  importTables,
  kindOfTable as kindOf,
  parseSocietyFile,
  previewOf,
  type Note,
  type Society,
  type TablesRead,
} from '@open-socialism/society-file'
import type { OpenSocialism } from './pages/open-socialism.ts'
import type { FoundingSource, SourceFault, SourceTable } from './pages/founding-source.ts'

/** What whoever started the server gives: the token it printed, and how a new society is made and opened. */
export type FoundingMeans = {
  token: string
  open(
    society: Society,
    name: string | null,
  ): Promise<{ society: string; links: { person: string; name: string; secret: string }[] }>
}

/** What is longer is looked through only for whoever has the token: reading it takes this process's time. */
const freeCharacters = 300_000
const mostCircles = 200

const digest = (text: string) => createHash('sha256').update(text).digest()

const isPrinted = (means: FoundingMeans | null, token: string): boolean =>
  means !== null && timingSafeEqual(digest(token), digest(means.token))

/** Founds a society from a file or tables, if the token is the printed one and nothing is wrong with them. */
export function founder(means: FoundingMeans | null): OpenSocialism['found'] {
  return async ({ token, from, name }) => {
    if (means === null || !isPrinted(means, token)) return { ok: false, why: 'token' }
    const { society, faults, more } = readSource(from)
    return society === null
      ? { ok: false, why: 'file', faults, more }
      : { ok: true, ...(await means.open(society, name)) }
  }
}

/** What would come in; nothing is founded. */
export function looker(means: FoundingMeans | null): OpenSocialism['lookBeforeFounding'] {
  return ({ token, from }) => {
    if (means === null || (sizeOf(from) > freeCharacters && !isPrinted(means, token)))
      return { ok: false, why: 'token' }
    const { society: _, ...looked } = readSource(from)
    return { ok: true, ...looked }
  }
}

/** The words of tables that came as bytes, so that a page can show and keep them. */
export const wordsOf = ({ content }: SourceTable): string =>
  typeof content === 'string' ? content : decodeTable(content).text

/** Of which kind a table is, as far as its name and heads tell. */
export const kindOfTable = (table: SourceTable) => kindOf(table.file, wordsOf(table))

const sizeOf = (from: FoundingSource): number =>
  from.kind === 'file' ? from.text.length : from.tables.reduce((sum, { content }) => sum + content.length, 0)

function readSource(from: FoundingSource) {
  return from.kind === 'file' ? readFile(from.text) : readTables(from)
}

function readFile(text: string) {
  const parsed = parseSocietyFile(text)
  const read = { notes: [] as Note[], more: 0 }
  if ('ok' in parsed)
    return { ...read, society: parsed.ok, preview: previewOf(parsed.ok, mostCircles), faults: [] }
  const faults = parsed.errors.map((fault): SourceFault => ({
    ...faultFrom(fault),
    file: null,
    column: null,
  }))
  return { ...read, society: null, preview: null, faults }
}

function readTables({ tables, name, clock }: Extract<FoundingSource, { kind: 'tables' }>) {
  const read: TablesRead = importTables(
    tables.map((table) => ({
      file: table.file,
      text: wordsOf(table),
      ...(table.kind === null ? {} : { kind: table.kind }),
    })),
    { clock, ...(name === null ? {} : { name }) },
  )
  return {
    society: read.society,
    preview: read.draft.circles.length === 0 ? null : previewOf(read.draft, mostCircles),
    notes: read.notes,
    faults: read.faults.map((fault): SourceFault => ({
      ...faultFrom(fault),
      file: fault.file,
      column: fault.column,
    })),
    more: read.moreFaults,
  }
}

const faultFrom = ({ path, line, expected, found }: Omit<SourceFault, 'file' | 'column'>) => ({
  ...{ path, line, expected, found },
})
