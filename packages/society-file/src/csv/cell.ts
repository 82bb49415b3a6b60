// One cell of a table: its text, and where it stands.
import type { Understood } from './columns.ts'
import type { TableFault } from './fault.ts'
import type { Row } from './table.ts'

/** A row of an understood table. */
export type At<Of extends Understood = Understood> = { in: Of; row: Row }

/** The fields that a table's columns may have. */
type FieldOf<Of extends Understood> =
  Of['columns'] extends ReadonlyMap<infer Field extends string, number> ? Field : never

/** The text of a field on one line, composed (NFC) and without spaces at its ends; '' where there is none. */
export const cell = <Of extends Understood>(at: At<Of>, field: FieldOf<Of>): string =>
  written(at, field).replaceAll(/\s+/gu, ' ')

/** The same with its lines kept. */
export const proseCell = <Of extends Understood>(at: At<Of>, field: FieldOf<Of>): string =>
  written(at, field).replaceAll(/[^\S\n]+/gu, ' ')

const written = <Of extends Understood>({ in: { columns }, row }: At<Of>, field: FieldOf<Of>): string => {
  const column = (columns as ReadonlyMap<string, number>).get(field)
  return column === undefined ? '' : (row.cells[column] ?? '').normalize('NFC').trim()
}

/** Several names in one cell, parted by semicolons, bars or line ends. */
export const listCell = <Of extends Understood>(at: At<Of>, field: FieldOf<Of>): string[] =>
  written(at, field)
    .split(/[;|\n]/)
    .map((part) => part.trim().replaceAll(/\s+/gu, ' '))
    .filter((part) => part !== '')

/** A fault at a field of a row, or at the row where the table has no such column. */
export const faultAt = (
  at: At,
  field: string | undefined,
  said: { expected: string; found: string; clause?: string },
): TableFault => {
  const { table, columns } = at.in
  const column = field === undefined ? undefined : (columns as ReadonlyMap<string, number>).get(field)
  const path = column === undefined ? (field ?? 'the row') : (table.header.cells[column] ?? '').trim()
  return { file: table.file, line: at.row.line, column: (column ?? 0) + 1, path, ...said }
}

/** A text as a fault shows it. */
export const quoted = (text: string): string => {
  const characters = [...text]
  return `"${characters.length <= 60 ? text : `${characters.slice(0, 57).join('')}…`}"`
}
