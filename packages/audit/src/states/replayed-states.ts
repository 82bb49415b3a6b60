// All states of a replay in bounded memory: those in use as objects, the others in a file.
import type { Key, State } from '@open-socialism/kernel'
import { openSpilledStates } from './spilled-states.ts'

export type ReplayedStates = {
  /** The state, or null where there is none. */
  lookup(key: Key): State | null
  put(key: Key, state: State): void
  /** Every state as it stands. */
  all(): Generator<State>
  close(): void
}

/** States of one generation; what the last two did not use is in the file. */
const defaultMost = 60_000

export function openReplayedStates(most = defaultMost): ReplayedStates {
  const spilled = openSpilledStates()
  // `changed` are states that the file does not hold so.
  let young = new Map<Key, State>()
  let old = new Map<Key, State>()
  let changed = new Set<Key>()

  const keep = (key: Key, state: State) => {
    young.set(key, state)
    if (young.size < most) return
    const leaving = new Map<Key, State>()
    for (const [key, state] of old) if (changed.has(key) && !young.has(key)) leaving.set(key, state)
    spilled.putAll(leaving)
    for (const key of leaving.keys()) changed.delete(key)
    old = young
    young = new Map()
  }

  return {
    lookup(key) {
      const found = young.get(key)
      if (found !== undefined) return found
      const aged = old.get(key) ?? spilled.get(key)
      if (aged === undefined) return null
      keep(key, aged)
      return aged
    },
    put(key, state) {
      changed.add(key)
      keep(key, state)
    },
    *all() {
      const held = new Map([...old, ...young])
      yield* held.values()
      for (const key of spilled.keys()) {
        const state = held.has(key) ? undefined : spilled.get(key)
        if (state !== undefined) yield state
      }
    },
    close() {
      changed = new Set()
      spilled.close()
    },
  }
}
