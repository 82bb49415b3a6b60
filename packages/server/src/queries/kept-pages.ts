// What is the same for every reader of a page while the record has not grown: worked out once, bounded by its size.

export type KeptPages<Value> = {
  /** The value under `key` as of `stamp`, made by `make` where none is kept; made once for all who ask together. */
  get(key: string, stamp: string, make: () => Promise<Value>): Promise<Value>
  clear(): void
}

type Kept<Value> = { stamp: string; value: Promise<Value>; cost: number }

/** Keeps values of about `limit` in `costOf`'s measure; those not asked for longest go first. */
export function keepPages<Value>(limit: number, costOf: (value: Value) => number): KeptPages<Value> {
  const kept = new Map<string, Kept<Value>>()
  let total = 0
  const drop = (key: string, one: Kept<Value>) => {
    if (kept.get(key) !== one) return
    kept.delete(key)
    total -= one.cost
  }
  return {
    get(key, stamp, make) {
      const found = kept.get(key)
      if (found !== undefined) {
        if (found.stamp === stamp) {
          kept.delete(key)
          kept.set(key, found)
          return found.value
        }
        drop(key, found)
      }
      const one: Kept<Value> = { stamp, value: make(), cost: key.length }
      kept.set(key, one)
      total += one.cost
      one.value.then(
        (value) => {
          if (kept.get(key) !== one) return
          const cost = costOf(value)
          one.cost += cost
          total += cost
          for (const [oldest, old] of kept) {
            if (total <= limit || old === one) break
            drop(oldest, old)
          }
        },
        () => drop(key, one),
      )
      return one.value
    },
    clear() {
      for (const [key, one] of kept) drop(key, one)
    },
  }
}
