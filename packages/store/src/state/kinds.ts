// The kinds of state, each with a table of versions of the same name.
import type { Key, StateKind } from '@open-socialism/kernel'

/** Kinds that events make. What an entry brought is no such state: it is read off the entry. */
export type KeptKind = Exclude<StateKind, 'entered'>

// A record, so that a kind of state without a table does not compile.
const tables: Record<KeptKind, true> = {
  society: true,
  circle: true,
  person: true,
  proposal: true,
  position: true,
  suggestion: true,
  comment: true,
  project: true,
  document: true,
  erasure: true,
}

export const kinds = Object.keys(tables) as KeptKind[]

/** The two halves of a key: `proposal:d12` → kind `proposal`, id `d12`. */
export function splitKey(key: Key): { kind: StateKind; id: string } {
  const colon = key.indexOf(':')
  return { kind: key.slice(0, colon) as StateKind, id: key.slice(colon + 1) }
}
