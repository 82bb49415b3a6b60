// States kept in memory as of the head that we last saw. Two generations: what was not used for a while is dropped.
import type { Key, State } from '@open-socialism/kernel'

/** A state as it stands, and the entry that made it so; both null where there is none. */
export type Kept = { state: State | null; from: number | null }

export type StateCache = {
  get(key: Key): Kept | undefined
  put(key: Key, kept: Kept, bytes: number): void
  drop(keys: Iterable<Key>): void
  clear(): void
}

type Held = Kept & { cost: number }

const emptyCost = 120

/** A cache that holds states of about `maxBytes` of JSON. */
export function openCache(maxBytes: number): StateCache {
  let young = new Map<Key, Held>()
  let old = new Map<Key, Held>()
  let youngBytes = 0

  const putYoung = (key: Key, held: Held) => {
    youngBytes += held.cost - (young.get(key)?.cost ?? 0)
    young.set(key, held)
    if (youngBytes <= maxBytes / 2) return
    // What is used from here on comes back to the young; the rest goes with the next turn.
    old = young
    young = new Map()
    youngBytes = 0
  }

  return {
    get(key) {
      const found = young.get(key)
      if (found !== undefined) return found
      const aged = old.get(key)
      if (aged === undefined) return undefined
      old.delete(key)
      putYoung(key, aged)
      return aged
    },
    put(key, { state, from }, bytes) {
      old.delete(key)
      putYoung(key, { state, from, cost: bytes + emptyCost })
    },
    drop(keys) {
      for (const key of keys) {
        old.delete(key)
        youngBytes -= young.get(key)?.cost ?? 0
        young.delete(key)
      }
    },
    clear() {
      young.clear()
      old.clear()
      youngBytes = 0
    },
  }
}
