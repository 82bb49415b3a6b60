// What an import guessed or left out, as data: the command line and the pages each say it in their own words.
import type { Kind } from './columns.ts'
import type { Encoding } from './decode.ts'

export type Note =
  /** How a file was taken. */
  | { note: 'read-as'; file: string; kind: Kind; count: number; separator: string }
  | { note: 'encoding-guessed'; file: string; encoding: Encoding }
  | { note: 'lines-above-header'; file: string; count: number }
  | { note: 'column-left-out'; file: string; column: string; why: 'unknown' | 'private' | 'repeated' }
  | { note: 'days-taken-day-first'; file: string; count: number }
  | { note: 'days-completed'; file: string; count: number }
  /** Guesses about circles and people; `names` are the first few. */
  | {
      note:
        | 'circles-from-seats'
        | 'people-from-seats'
        | 'area-from-name'
        | 'purpose-unwritten'
        | 'cap-raised'
        | 'roles-joined'
        | 'circles-dormant'
        | 'people-without-seat'
        | 'same-names'
      count: number
      names: string[]
    }
  | { note: 'practices-by-default' }
  | { note: 'name-from-top'; value: string }

const fewNames = 3

/** A note about some things, or none where there are none. */
export const noteOf = (note: Extract<Note, { names: string[] }>['note'], names: readonly string[]): Note[] =>
  names.length === 0 ? [] : [{ note, count: names.length, names: names.slice(0, fewNames) }]
