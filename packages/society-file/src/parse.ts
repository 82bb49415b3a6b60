// Reads a society file: every fault at once with its line, its path and what was expected there.
import { complaintsAbout } from './complaints.ts'
import { explain } from './explain.ts'
import { pathText, type Complaint, type Fault } from './fault.ts'
import { complaintsBehind } from './mend.ts'
import { readText } from './read-text.ts'
import type { Reading } from './read-yaml.ts'
import { societyFile, type Society } from './society.ts'

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
  const checked = societyFile.safeParse(reading.value)
  const complaints = checked.success
    ? complaintsAbout(checked.data)
    : [
        ...distinct(explain(checked.error.issues, reading.value, societyFile)),
        ...complaintsBehind(reading.value, checked.error.issues),
      ]
  return checked.success && complaints.length === 0
    ? { ok: checked.data }
    : { errors: locate(complaints, reading) }
}

/** A text can fail two rules that are said in the same words. */
const distinct = (complaints: readonly Complaint[]): Complaint[] => [
  ...new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint])).values(),
]

const locate = (complaints: readonly Complaint[], reading: Reading): Fault[] =>
  complaints
    .map(({ path, at, ...complaint }) => ({ ...reading.place(path, at), path: pathText(path), ...complaint }))
    .sort((a, b) => a.line - b.line || a.column - b.column)

/** The faults as a table that a person reads in a terminal, the file's name first. */
export const faultTable = (faults: readonly Fault[], fileName: string): string => {
  const places = faults.map(({ line, column }) => `${fileName}:${line}:${column}`)
  const widest = Math.max(0, ...places.map((place) => place.length))
  const rows = faults.map(({ path, expected, found, clause }, i) => {
    const ruled = clause ? ` (clause ${clause})` : ''
    return `${(places[i] ?? '').padEnd(widest)}  ${path}\n${' '.repeat(4)}expected ${expected}${ruled}\n${' '.repeat(4)}found    ${found}`
  })
  const count = faults.length === 1 ? '1 thing is wrong' : `${faults.length} things are wrong`
  return [...rows, `${count} in ${fileName}.`].join('\n')
}
