// A society as it takes shape while tables are read: circles, people and seats, each with the row that it came from.
import type { PracticesInFile } from '../practice.ts'
import type { At } from './cell.ts'
import type { CircleTable, PersonTable } from './columns.ts'
import { FreeIds, Known } from './known.ts'
import type { Note } from './note.ts'
import type { TableFault } from './fault.ts'
import type { Row } from './table.ts'

export type CircleDraft = {
  id: string
  name: string
  /** As it was written; resolved once all circles are known. */
  parentWords: string
  parent: CircleDraft | null
  area: string
  purpose: string
  goals: number[]
  cap: number | null
  minimum: number | null
  practice: PracticesInFile | null
  seats: Map<PersonDraft, SeatDraft>
  at: At<CircleTable> | At<PersonTable>
}

export type PersonDraft = {
  id: string
  name: string
  citizen: boolean
  biography: string
  affiliation: string
  contact: string[]
  isSeated: boolean
  at: At
}

export type SeatDraft = { person: PersonDraft; role: string; since: string; at: At; field: string }

/** What the readers of the tables write into. */
export class Draft {
  readonly circles: CircleDraft[] = []
  readonly people: PersonDraft[] = []
  /** Those whom a register names, by their rows. */
  readonly registered = new Map<Row, PersonDraft>()
  readonly knownCircles = new Known<CircleDraft>()
  readonly knownPeople = new Known<PersonDraft>()
  readonly circleIds = new FreeIds()
  readonly personIds = new FreeIds()
  readonly faults: TableFault[] = []
  readonly notes: Note[] = []
  readonly joinedRoles: string[] = []
}
