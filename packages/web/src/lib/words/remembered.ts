// What follows from its question alone, worked out once: the texts of a record never
// change until they are erased, and its moments are few.

type CostOf<Question, Answer> = (question: Question, answer: Answer) => number

/** How many erasures (5.6) what is remembered has heard of: what was made before the last one is dropped. */
let heard = 0

/** Drops all that was remembered before the latest of so many erasures. */
export function forgetBefore(erasures: number): void {
  heard = erasures
}

/** Gives what is kept under `key`, made by `make` where nothing is. */
export type Memory<Key, Value> = (key: Key, make: () => Value) => Value

/**
 * Keeps values of about `limit` in `costOf`'s measure, by default that many; the oldest go first. They are shared: nobody
 * changes them.
 */
export function memoryOf<Key, Value>(
  limit: number,
  costOf: CostOf<Key, Value> = () => 1,
): Memory<Key, Value> {
  const known = new Map<Key, { value: Value; cost: number }>()
  let total = 0
  let since = heard
  return (key, make) => {
    if (since !== heard) {
      known.clear()
      total = 0
      since = heard
    }
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = make()
    const cost = costOf(key, value)
    known.set(key, { value, cost })
    total += cost
    for (const [oldest, old] of known) {
      if (total <= limit || oldest === key) break
      known.delete(oldest)
      total -= old.cost
    }
    return value
  }
}

/** `make`, remembering its answers. */
export function remembered<Question, Answer>(
  make: (question: Question) => Answer,
  limit: number,
  costOf?: CostOf<Question, Answer>,
): (question: Question) => Answer {
  const memory = memoryOf<Question, Answer>(limit, costOf)
  return (question) => memory(question, () => make(question))
}
