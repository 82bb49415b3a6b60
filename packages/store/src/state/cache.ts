// States kept in memory as of the head that we last saw, the least recently used dropped first.
import type { Key, State } from '@open-socialism/kernel'

/** A state as it stands, and the entry that made it so; both null where there is none. */
export type Kept = { state: State | null; from: number | null }

export type StateCache = {
  get(key: Key): Kept | undefined
  put(key: Key, kept: Kept, bytes: number): void
  drop(keys: Iterable<Key>): void
  clear(): void
}

const emptyCost = 120

/** A cache that holds states of about `maxBytes` of JSON. */
export function openCache(maxBytes: number): StateCache {
  const held = new Map<Key, Kept & { cost: number }>()
  let total = 0

  const remove = (key: Key) => {
    const found = held.get(key)
    if (found === undefined) return
    held.delete(key)
    total -= found.cost
  }

  return {
    get(key) {
      const found = held.get(key)
      if (found === undefined) return undefined
      // A map keeps the order of insertion: what was just used goes to the end.
      held.delete(key)
      held.set(key, found)
      return found
    },
    put(key, { state, from }, bytes) {
      remove(key)
      held.set(key, { state, from, cost: bytes + emptyCost })
      total += bytes + emptyCost
      for (const oldest of held.keys()) {
        if (total <= maxBytes) break
        remove(oldest)
      }
    },
    drop(keys) {
      for (const key of keys) remove(key)
    },
    clear() {
      held.clear()
      total = 0
    },
  }
}
