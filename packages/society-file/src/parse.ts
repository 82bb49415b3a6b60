// Reads a society file: every fault at once with its line, its path and what was expected there.
import { checkSociety } from './check.ts'
import { pathText, type Complaint, type Fault } from './fault.ts'
import { readText } from './read-text.ts'
import type { Reading } from './read-yaml.ts'
import type { Society } from './society.ts'

export type Parsed = { ok: Society } | { errors: Fault[] }

/** A society from YAML or JSON text, checked against its schema and the charter; or all that is wrong with it. */
export const parseSocietyFile = (text: string): Parsed => {
  const reading = readText(text)
  if (reading.complaints.length > 0)
    return {
      errors: reading.complaints.map(({ path, at: _, ...complaint }) => ({
        ...complaint,
        path: pathText(path),
      })),
    }
  const checked = checkSociety(reading.value)
  return 'ok' in checked ? checked : { errors: locate(checked.complaints, reading) }
}

const locate = (complaints: readonly Complaint[], reading: Reading): Fault[] =>
  complaints
    .map(({ path, at, ...complaint }) => ({ ...reading.place(path, at), path: pathText(path), ...complaint }))
    .sort((a, b) => a.line - b.line || a.column - b.column)

/** The faults as a table that a person reads in a terminal, the file's name first. */
export const faultTable = (faults: readonly Fault[], fileName: string): string => {
  const count = faults.length === 1 ? '1 thing is wrong' : `${faults.length} things are wrong`
  return [faultRows(faults.map((fault) => ({ ...fault, file: fileName }))), `${count} in ${fileName}.`].join(
    '\n',
  )
}

/** Faults of several files, each with its place, what was expected there and what was found. */
export const faultRows = (faults: readonly (Fault & { file: string })[]): string => {
  const places = faults.map(({ file, line, column }) => `${file}:${line}:${column}`)
  const widest = Math.max(0, ...places.map((place) => place.length))
  return faults
    .map(({ path, expected, found, clause }, i) => {
      const ruled = clause ? ` (clause ${clause})` : ''
      return `${(places[i] ?? '').padEnd(widest)}  ${path}\n${' '.repeat(4)}expected ${expected}${ruled}\n${' '.repeat(4)}found    ${found}`
    })
    .join('\n')
}
