// What a process keeps in memory of the present, and renews only where events touched it.
import type { Event } from '@open-socialism/kernel'

export type Kept<Value> = {
  get(): Promise<Value>
  /** Events may have made some of it untrue. */
  told(events: readonly Event[]): void
}

type Parts<Value> = {
  read(): Promise<Value>
  /** Brings the value up to date with what stands under these keys now. */
  renew(value: Value, keys: readonly string[]): Promise<void>
  /** Keys of what an event touches. */
  touched(event: Event): readonly string[]
}

/** From so many touched things on it is quicker to read everything. */
const mostRenewed = 2000

/**
 * Keeps a value: read once, then renewed when it is asked for after events that touched it. Events are heard after
 * their commit, so that what is read then has them in it.
 */
export function keep<Value>({ read, renew, touched }: Parts<Value>): Kept<Value> {
  let value: Promise<Value> | null = null
  const changed = new Set<string>()
  const keepOrForget = (next: Promise<Value>): Promise<Value> => {
    value = next
    next.catch(() => {
      if (value === next) value = null
    })
    return next
  }
  return {
    get() {
      if (value !== null && changed.size === 0) return value
      const keys = [...changed]
      changed.clear()
      if (value === null || keys.length > mostRenewed) return keepOrForget(read())
      return keepOrForget(
        value.then(async (now) => {
          await renew(now, keys)
          return now
        }),
      )
    },
    told(events) {
      for (const event of events) for (const key of touched(event)) changed.add(key)
    },
  }
}
