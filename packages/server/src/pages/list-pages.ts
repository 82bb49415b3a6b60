// Lists with filters and pages: a circle's decisions, members, sub-circles, projects, documents and alerts, what a
// person said and proposed, and the record. A page of a list has at most 200 rows.
import type { DocumentState, ProjectState, PositionState } from '@open-socialism/kernel'
import type { Alert, CircleNode } from './circle-page.ts'
import type { DecisionRow } from './decision-page.ts'
import type { EntryIndex, Ms, RecordLine, Resolved } from './resolved.ts'

export const circleLists = ['decisions', 'members', 'circles', 'projects', 'documents', 'alerts'] as const
export type CircleListName = (typeof circleLists)[number]

/** What is asked of a list, as it stands in the address. */
export interface ListFilter {
  /** From 1. */
  page: number
  /** Words in a title or name; empty for all. */
  q: string
  /** One of the states that `counts` names; null for all. */
  state: string | null
}

interface Listed {
  page: number
  /** Rows that a full page has. */
  pageSize: number
  /** Rows of all pages, with the filters applied. */
  total: number
  /** How many rows each state has, with every other filter applied. */
  counts: Record<string, number>
}

export type CircleRows =
  | { list: 'decisions'; rows: DecisionRow[] }
  | { list: 'members'; rows: { person: string; since: Ms; entry: EntryIndex }[] }
  | { list: 'circles'; rows: CircleNode[] }
  | { list: 'projects'; rows: (ProjectState & { entry: EntryIndex })[] }
  | { list: 'documents'; rows: (DocumentState & { entry: EntryIndex })[] }
  | { list: 'alerts'; rows: Alert[] }

export type CircleListPage = Listed & CircleRows & Resolved & { circle: { id: string; name: string } }

export const personLists = ['positions', 'proposals', 'seats'] as const
export type PersonListName = (typeof personLists)[number]

export type PersonRows =
  | { list: 'positions'; rows: (PositionState & { entry: EntryIndex })[] }
  | { list: 'proposals'; rows: DecisionRow[] }
  | { list: 'seats'; rows: { circle: string; since: Ms; to: Ms | null; entry: EntryIndex }[] }

export type PersonListPage = Listed & PersonRows & Resolved & { person: string }

export interface RecordFilter {
  /** Entries older than this one; null begins with the newest. */
  before: EntryIndex | null
  /** A subject such as `circle:health`; null for everything. */
  about: string | null
  /** Types of acts; null for all. */
  types: readonly string[] | null
  /** The newest moment that counts; null for now. */
  until: Ms | null
}
export interface RecordPage extends Resolved {
  lines: RecordLine[] // newest first, up to 100
  /** Where to go on: ask for entries before this one. Null where the record begins. */
  older: EntryIndex | null
  /** The newest entry that was looked at for this page, and the oldest. */
  looked: { from: EntryIndex; to: EntryIndex } | null
  size: number
  about: string | null
  /** How the record is signed; null where nothing has been signed. */
  signed: SignedRecord | null
}
export interface SignedRecord {
  /** Entries under the last signed checkpoint. */
  size: number
  /** The keys that verify it, as they are written down. */
  keys: string[]
  /** Who else says to have seen it, by name, and when. */
  cosigned: { name: string; at: Ms }[]
}
