// Any organisation from its tables (circles, people, seats) into a society file: all that is wrong with them at once.
import { checkSociety } from '../check.ts'
import type { Society } from '../society.ts'
import { giveIds, findParents, readCircles } from './circles.ts'
import { understand, type CircleTable, type Kind, type PersonTable } from './columns.ts'
import { Draft } from './draft.ts'
import { inOrder, mostFaults, type TableFault } from './fault.ts'
import { noteOf, type Note } from './note.ts'
import { givePersonIds, readRegister } from './people.ts'
import { readCirclesOfSeats, readMembers, readSeats } from './seats.ts'
import { located, societyFrom, type SocietyInFile, type Whole } from './society.ts'
import { readTable } from './table.ts'

/** One table as it came: its file's name, its text, and of which kind it is, where that is known. */
export type Source = { file: string; text: string; kind?: Kind }

export type TablesRead = {
  /** What would come in, as far as it could be read; it may have faults. */
  draft: SocietyInFile
  /** The society, only where nothing is wrong. */
  society: Society | null
  notes: Note[]
  /** In the order of the files; at most `mostFaults` of them. */
  faults: TableFault[]
  /** How many more there are. */
  moreFaults: number
}

/** Reads the tables of an organisation. Never throws: what is wrong comes back as faults, and then there is no society. */
export const importTables = (sources: readonly Source[], whole: Whole = {}): TablesRead => {
  const draft = new Draft()
  const tables = understood(sources, draft)
  takeIn(tables, draft)
  const value = societyFrom(draft, whole)
  const checked = checkSociety(value)
  const first = sources[0] ?? { file: 'the tables' }
  if (draft.circles.length === 0 && draft.faults.length === 0) draft.faults.push(noCircle(first.file))
  // Without a circle nothing can be said of the whole that the tables' own faults do not say better.
  const complaints = 'complaints' in checked && draft.circles.length > 0 ? checked.complaints : []
  // A place that already has a fault of its own needs no second one that follows from it.
  const seen = new Set(draft.faults.map(placeOf))
  const all = [
    ...draft.faults,
    ...complaints.map((one) => located(one, draft, first)).filter((one) => !seen.has(placeOf(one))),
  ]
  const faults = inOrder(
    all,
    sources.map(({ file }) => file),
  )
  return {
    draft: value,
    society: 'ok' in checked && all.length === 0 ? checked.ok : null,
    notes: draft.notes,
    faults: faults.slice(0, mostFaults),
    moreFaults: Math.max(0, faults.length - mostFaults),
  }
}

const noCircle = (file: string): TableFault => ({
  ...{ file, line: 1, column: 1, path: 'circles' },
  expected: 'a table of circles, or a column that says in which circle a person sits',
  found: 'no circle',
})

/** Of which kind a table is, by its name and the heads of its columns; null where nothing tells. */
export const kindOfTable = (file: string, text: string): Kind | null => {
  const read = readTable(file, text)
  return 'fault' in read ? null : (understand(read.table, undefined)?.kind ?? null)
}

const placeOf = ({ file, line, column }: TableFault): string => `${file}:${line}:${column}`

type Tables = { circles: CircleTable[]; people: PersonTable[]; seats: PersonTable[] }

const understood = (sources: readonly Source[], draft: Draft): Tables => {
  const tables: Tables = { circles: [], people: [], seats: [] }
  for (const { file, text, kind } of sources) {
    const read = readTable(file, text)
    if ('fault' in read) {
      draft.faults.push(read.fault)
      continue
    }
    const { table } = read
    const known = understand(table, kind)
    if (known === undefined) {
      draft.faults.push({
        ...{ file, line: table.header.line, column: 1, path: 'the first line' },
        expected: 'the names of the columns, such as circle, parent, purpose, person, role',
        found: table.header.cells.slice(0, 8).join(', ').slice(0, 200),
      })
      continue
    }
    noteReading(known, draft)
    if (known.kind === 'circles') tables.circles.push(known)
    else tables[known.kind].push(known)
  }
  return tables
}

const noteReading = ({ table, kind, leftOut }: CircleTable | PersonTable, draft: Draft): void => {
  const { file, rows, separator, above } = table
  draft.notes.push({ note: 'read-as', file, kind, count: rows.length, separator })
  if (above > 0) draft.notes.push({ note: 'lines-above-header', file, count: above })
  for (const { head, why } of leftOut) draft.notes.push({ note: 'column-left-out', file, column: head, why })
}

/** Circles before people before seats; each is taken from the rows of seats where it has no table of its own. */
const takeIn = ({ circles, people, seats }: Tables, draft: Draft): void => {
  const registers = { circles: circles.length > 0, people: people.length > 0 }
  for (const table of circles) readCircles(table, draft)
  if (registers.circles) findParents(draft)
  else readCirclesOfSeats([...people, ...seats], draft)
  giveIds(draft)
  for (const table of people) readRegister(table, draft)
  for (const table of [...people, ...seats]) readSeats(table, registers, draft)
  for (const table of circles) readMembers(table, registers.people, draft)
  givePersonIds(draft)
  const guessed = (of: 'circles' | 'people', isKnown: boolean) =>
    isKnown ? [] : draft[of].map(({ name }) => name)
  draft.notes.push(
    ...noteOf('circles-from-seats', guessed('circles', registers.circles)),
    ...noteOf('people-from-seats', guessed('people', registers.people)),
  )
}
