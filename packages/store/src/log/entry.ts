// Entries: the bytes that make the record, and how they are read back.
import { encodeEntry, EntryTooLong, leafHash, type ActSignature, type Hash } from '@open-socialism/record'
import type { Act, Auth, By, Event } from '@open-socialism/kernel'
import type { Statement } from '../database/writer.ts'

/** An entry's value, as its bytes say it. Version 0 until release 1.0. */
export type Entry = {
  v: 0
  log: string
  at: number
  by: By
  act: Act
  events: Event[]
  auth: Auth
  /** Where a passkey or key signed the act (5.8): `checkSignature` of `record` says whether it holds. */
  signature?: ActSignature
}

/** An entry that is to be written. */
export type NewEntry = { index: number; entry: Entry; bytes: Uint8Array; leaf: Hash; subjects: string[] }

export type Sealed = { kind: 'sealed'; bytes: Uint8Array; leaf: Hash } | { kind: 'too-long'; length: number }

/** Bytes and leaf of an entry, unless it is longer than the 65,535 bytes that the log allows. */
export function sealEntry(entry: Entry): Sealed {
  try {
    const bytes = encodeEntry(entry)
    return { kind: 'sealed', bytes, leaf: leafHash(bytes) }
  } catch (error) {
    if (error instanceof EntryTooLong) return { kind: 'too-long', length: error.bytes }
    throw error
  }
}

/** An entry read back from its bytes. */
export const readEntry = (bytes: Uint8Array): Entry => JSON.parse(new TextDecoder().decode(bytes)) as Entry

// Bytes travel as one block and are cut up by the database: arrays of bytea would travel as text.
const insertText = `insert into entry (index, at, by, act_id, type, subjects, leaf, bytes)
  select u.index, u.at, u.by, u.act_id, u.type, string_to_array(u.subjects, chr(10)),
    substring($6::bytea from 32 * (u.n::integer - 1) + 1 for 32), substring($7::bytea from u.start for u.length)
  from log, unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $8::integer[], $9::integer[],
    $10::text[]) with ordinality u (index, at, by, act_id, type, start, length, subjects, n)
  where log.id = 1`

/** Writes entries; fails as a whole when one of them was there already (same sender, same act id). */
export function insertEntries(entries: NewEntry[]): Statement {
  const starts: number[] = []
  let start = 1
  for (const { bytes } of entries) {
    starts.push(start)
    start += bytes.length
  }
  return {
    name: 'insert-entries',
    text: insertText,
    values: [
      entries.map((one) => one.index),
      entries.map((one) => one.entry.at),
      entries.map((one) => one.entry.by),
      entries.map((one) => one.entry.act.id),
      entries.map((one) => one.entry.act.type),
      Buffer.concat(entries.map((one) => one.leaf)),
      Buffer.concat(entries.map((one) => one.bytes)),
      starts,
      entries.map((one) => one.bytes.length),
      entries.map((one) => one.subjects.join('\n')),
    ],
  }
}

/** Writes what entries concern, so that a circle, person or decision finds its own. */
export function insertConcerns(entries: NewEntry[]): Statement {
  const subjects: string[] = []
  const indices: number[] = []
  for (const { index, subjects: of } of entries) {
    for (const subject of of) {
      subjects.push(subject)
      indices.push(index)
    }
  }
  return {
    name: 'insert-concerns',
    text: 'insert into concern (subject, entry) select * from unnest($1::text[], $2::bigint[])',
    values: [subjects, indices],
  }
}

/** Finds acts that were entered before, by sender and act id. */
export function findActs(acts: { by: string; id: string }[]): Statement {
  return {
    name: 'find-acts',
    text: `select e.index, e.at, e.by, e.act_id, e.bytes
      from unnest($1::text[], $2::text[]) a (by, id) join entry e on e.by = a.by and e.act_id = a.id`,
    values: [acts.map((one) => one.by), acts.map((one) => one.id)],
  }
}
