// Versions of states: one row from the entry that made it to the entry that changed it again.
import { enteredOf, type Key, type State, type StateKind } from '@open-socialism/kernel'
import type { Statement } from '../database/writer.ts'
import type { Entry } from '../log/entry.ts'
import type { Kept } from './cache.ts'
import { kinds, splitKey } from './kinds.ts'

/** A version that is to be written: `to` is null while it is the present one. */
export type NewVersion = { id: string; from: number; to: number | null; json: string }
/** A version that ends: the one that began with entry `from` ends with entry `to`. */
export type EndedVersion = { id: string; from: number; to: number }

type VersionRow = { kind: StateKind; id: string; from_entry: number; json: string }

// `= any` and not a join: it leaves no other way than the index on ids, whatever is known of the table's size.
const loadText = [
  ...kinds.map(
    (kind, at) =>
      `select '${kind}' as kind, id, from_entry, value::text as json from ${kind}
       where id = any($${at + 1}::text[]) and to_entry is null`,
  ),
  `select 'entered', index::text, index, convert_from(bytes, 'UTF8') from entry
   where index = any($${kinds.length + 1}::bigint[])`,
].join(' union all ')

/** Loads the present version of each key: one statement, however many kinds. */
export function loadStates(keys: readonly Key[]): Statement {
  const asked: StateKind[] = [...kinds, 'entered']
  const ids = new Map<StateKind, string[]>(asked.map((kind) => [kind, []]))
  for (const key of keys) {
    const { kind, id } = splitKey(key)
    ids.get(kind)?.push(id)
  }
  return { name: 'load-states', text: loadText, values: asked.map((kind) => ids.get(kind)) }
}

/** What `loadStates` found, with null for each key that has no state; and the size of each in JSON. */
export function statesFrom(keys: readonly Key[], rows: unknown[]): Map<Key, Kept & { bytes: number }> {
  const found = new Map<Key, Kept & { bytes: number }>(
    keys.map((key) => [key, { state: null, from: null, bytes: 0 }]),
  )
  for (const row of rows as VersionRow[]) {
    found.set(`${row.kind}:${row.id}`, {
      state: stateOf(row),
      from: row.from_entry,
      bytes: row.json.length,
    })
  }
  return found
}

const stateOf = ({ kind, from_entry, json }: VersionRow): State =>
  kind === 'entered' ? enteredOf(from_entry, JSON.parse(json) as Entry) : (JSON.parse(json) as State)

/** Writes versions of one kind. The columns for lists are made by the database from the value. */
export function insertVersions(kind: StateKind, versions: NewVersion[]): Statement {
  return {
    name: `insert-${kind}`,
    text: `insert into ${kind} (id, from_entry, to_entry, value)
      select u.* from log, rows from (
        unnest($1::text[]), unnest($2::bigint[]), unnest($3::bigint[]), json_array_elements($4::json)
      ) as u (id, from_entry, to_entry, value) where log.id = 1`,
    values: [
      versions.map((one) => one.id),
      versions.map((one) => one.from),
      versions.map((one) => one.to),
      `[${versions.map((one) => one.json).join(',')}]`,
    ],
  }
}

/** Rows that one statement ends: it looks through its list of ids once for each of them. */
const endedTogether = 100

/** Ends versions of one kind. */
export function endVersions(kind: StateKind, ended: readonly EndedVersion[]): Statement[] {
  const statements: Statement[] = []
  for (let first = 0; first < ended.length; first += endedTogether)
    statements.push(endSome(kind, ended.slice(first, first + endedTogether)))
  return statements
}

function endSome(kind: StateKind, ended: readonly EndedVersion[]): Statement {
  return {
    name: `end-${kind}`,
    text: `update ${kind} as v set to_entry = u.to_entry
      from unnest($1::text[], $2::bigint[], $3::bigint[]) as u (id, from_entry, to_entry)
      where v.id = any($1::text[]) and v.id = u.id and v.from_entry = u.from_entry`,
    values: [ended.map((one) => one.id), ended.map((one) => one.from), ended.map((one) => one.to)],
  }
}
