// The head of the log: one row that every writer locks first, so that all batches stand in one order.
import { decodeRange, encodeRange, rootOf, type CompactRange } from '@open-socialism/record'
import type { Statement } from '../database/writer.ts'

export type Clock = 'real' | 'simulated'

export type Head = {
  /** Name of the log; null before its founding. Only a log that lost entries goes on under another (5.3). */
  origin: string | null
  clock: Clock | null
  founded: boolean
  range: CompactRange
  /** Time of the last entry, ms UTC. */
  at: number
  simulatedNow: number | null
  /** When a server was last known to run (clause 4.8). */
  aliveAt: number | null
}

export type HeadRow = {
  origin: string | null
  clock: Clock | null
  founded: boolean
  size: number
  subtrees: Buffer
  at: number
  simulated_now: number | null
  alive_at: number | null
}

/** Waits for the writers before us, then holds the head until the transaction ends. */
export const lockHead: Statement = {
  name: 'lock-head',
  text: 'select origin, clock, founded, size, subtrees, at, simulated_now, alive_at from log where id = 1 for update',
  values: [],
}

export function headFrom(row: HeadRow): Head {
  return {
    origin: row.origin,
    clock: row.clock,
    founded: row.founded,
    range: decodeRange(row.size, row.subtrees),
    at: row.at,
    simulatedNow: row.simulated_now,
    aliveAt: row.alive_at,
  }
}

/** The time that the next entry gets: never earlier than the last, and on a simulated clock only as far as it was moved. */
export function timeAt(head: Head, systemNow: number): number {
  if (head.clock === 'simulated') return Math.max(head.at, head.simulatedNow ?? 0)
  return Math.max(head.at, systemNow)
}

/** Writes the head that a batch leaves. */
export function advanceHead(head: Head): Statement {
  return {
    name: 'advance-head',
    text: `update log set origin = $1, clock = $2, founded = $3, size = $4, root = $5, subtrees = $6, at = $7,
      simulated_now = $8, alive_at = $9 where id = 1`,
    values: [
      head.origin,
      head.clock,
      head.founded,
      head.range.size,
      rootOf(head.range),
      encodeRange(head.range),
      head.at,
      head.simulatedNow,
      head.aliveAt,
    ],
  }
}
