// The states as a batch sees them: what its acts changed, over what it loaded, over the cache.
import type { Key, State } from '@open-socialism/kernel'
import type { Kept, StateCache } from '../state/cache.ts'
import { splitKey } from '../state/kinds.ts'

/** A state after a change: `from` is the entry that made it so, `at` that entry's time. */
export type Version = { from: number; at: number; state: State }

export type Overlay = {
  lookup(key: Key): State | null | undefined
  /** What the database holds of a key, if that has been loaded. */
  base(key: Key): Kept | undefined
  putLoaded(loaded: Map<Key, Kept>): void
  change(changes: ReadonlyMap<Key, State>, from: number, at: number): void
  /** All versions that are to be written, the oldest first. */
  readonly changed: ReadonlyMap<Key, readonly Version[]>
}

const absent: Kept = { state: null, from: null }

/**
 * An overlay on `cache`, which stays as it is until the batch has committed. What `isAbsent` says of a key that is
 * neither loaded nor cached saves asking the database.
 */
export function openOverlay(cache: StateCache, isAbsent: (key: Key) => boolean = () => false): Overlay {
  const changed = new Map<Key, Version[]>()
  const loaded = new Map<Key, Kept>()
  const base = (key: Key): Kept | undefined =>
    loaded.get(key) ?? cache.get(key) ?? (isAbsent(key) ? absent : undefined)

  return {
    changed,
    base,
    lookup: (key) => changed.get(key)?.at(-1)?.state ?? base(key)?.state,
    putLoaded(found) {
      for (const [key, kept] of found) loaded.set(key, kept)
    },
    change(changes, from, at) {
      for (const [key, state] of changes) {
        const versions = changed.get(key)
        const version = { from, at, state }
        if (versions === undefined) {
          changed.set(key, [version])
          continue
        }
        // Rows change once for each moment, save positions: each that was ever taken stays readable.
        const sameMoment = versions.at(-1)?.at === at && splitKey(key).kind !== 'position'
        if (sameMoment) versions[versions.length - 1] = version
        else versions.push(version)
      }
    },
  }
}
