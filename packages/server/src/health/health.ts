// Whether this server works: the database answers, what the newest entry is, and how far behind due times are.
import type { Rows } from '../record.ts'

export type Health = {
  ok: boolean
  database: 'reachable' | 'away'
  entries: number | null
  lastEntryAt: number | null
  dueLagMs: number | null
}

/** Milliseconds of lag in what falls due from which on the server counts as ill. */
const illLagMs = 60_000

/** How long ago, on the society's clock, the earliest thing fell due that has not happened; 0 when nothing waits. */
export async function dueLagMs({ query }: Rows, now: () => Promise<number>): Promise<number> {
  const [row] = await query<{ at: number | null }>('select min(at) as at from due')
  return row?.at === null || row === undefined ? 0 : Math.max(0, (await now()) - row.at)
}

export async function health(rows: Rows, now: () => Promise<number>): Promise<Health> {
  try {
    const [head] = await rows.query<{ size: number; at: number }>('select size, at from log where id = 1')
    const lag = await dueLagMs(rows, now)
    const database = 'reachable'
    return {
      ok: lag < illLagMs,
      database,
      entries: head?.size ?? 0,
      lastEntryAt: head?.at ?? null,
      dueLagMs: lag,
    }
  } catch {
    return { ok: false, database: 'away', entries: null, lastEntryAt: null, dueLagMs: null }
  }
}
