// Sessions that this process remembers for a moment, so that an act costs no look into the database; bounded.
import type { Session } from '../pages/queries.ts'

/**
 * Milliseconds that a session is believed without asking again. Its end by an entry is known at once in every process;
 * signing out is known at once in this one.
 */
const believedMs = 30_000
const most = 50_000

type Known = { session: Session; way: string | null; until: number }

export type Remembered = {
  get(key: string, now: number): Session | null
  put(key: string, session: Session, way: string | null, now: number): void
  forget(session: string): void
  forgetWay(way: string): void
  /** Counts what was forgotten: who looked a session up before that must not put it back. */
  readonly forgotten: number
  readonly size: number
}

export function createRemembered(): Remembered {
  const known = new Map<string, Known>()
  let forgotten = 0
  const drop = (test: (entry: Known) => boolean) => {
    forgotten++
    for (const [key, entry] of known) if (test(entry)) known.delete(key)
  }
  return {
    get forgotten() {
      return forgotten
    },
    get size() {
      return known.size
    },
    get(key, now) {
      const found = known.get(key)
      return found && found.until > now ? found.session : null
    },
    put(key, session, way, now) {
      known.delete(key)
      known.set(key, { session, way, until: now + believedMs })
      if (known.size > most) for (const oldest of known.keys()) return void known.delete(oldest)
    },
    forget: (session) => drop((entry) => entry.session.id === session),
    forgetWay: (way) => drop((entry) => entry.way === way),
  }
}
