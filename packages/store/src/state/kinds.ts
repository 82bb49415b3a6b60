// The kinds of state, each with a table of versions of the same name.
import type { Key, StateKind } from '@open-socialism/kernel'

export const kinds = [
  'society',
  'circle',
  'person',
  'proposal',
  'position',
  'suggestion',
  'project',
  'document',
] as const satisfies readonly StateKind[]

// Fails to compile when the kernel has a kind of state that has no table.
type Untabled = Exclude<StateKind, (typeof kinds)[number]>
export const everyKindHasATable: [Untabled] extends [never] ? true : false = true

/** The two halves of a key: `proposal:d12` → kind `proposal`, id `d12`. */
export function splitKey(key: Key): { kind: StateKind; id: string } {
  const colon = key.indexOf(':')
  return { kind: key.slice(0, colon) as StateKind, id: key.slice(colon + 1) }
}
