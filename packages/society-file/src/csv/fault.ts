// What is wrong with a table: the file, the line, the column, what was expected there and what was found.
import type { Fault } from '../fault.ts'

/** `path` is what stands at the head of the column; `column` counts the columns from 1. */
export type TableFault = Fault & { file: string }

/** More are counted, not listed: a file of the wrong kind has one in every line. */
export const mostFaults = 1000

/** In the order of the files, their lines and their columns. */
export const inOrder = (faults: readonly TableFault[], files: readonly string[]): TableFault[] => {
  const place = new Map(files.map((file, i) => [file, i]))
  const of = ({ file }: TableFault): number => place.get(file) ?? 0
  return [...faults].sort((a, b) => of(a) - of(b) || a.line - b.line || a.column - b.column)
}
