// What falls due within one batch, in the order of its times: rows of the table `due`, and what acts of the batch change.
import type { Key } from '@open-socialism/kernel'

/** One thing of a state that falls due; `tries` counts how often the rules refused it. */
export type DueRow = { key: Key; name: string; at: number; tries: number }

/** The id of the clock's act for it: the same wherever and whenever it is run, so that it is entered once. */
export const tickId = ({ key, name, at }: DueRow): string => `tick:${key}:${name}:${at}`

const sooner = (a: DueRow, b: DueRow): number =>
  a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

export type DueQueue = {
  /** Rows of the table, which hold unless the state's dues are replaced. */
  add(rows: readonly DueRow[]): void
  /** All that a state says now, in place of what stands in the table. */
  replace(key: Key, rows: readonly DueRow[]): void
  /**
   * Takes out the earliest that is due at `limit` or before, and not after `last` in the order; or undefined.
   * Nothing is given out twice.
   */
  next(limit: number, last?: DueRow): DueRow | undefined
  /** Puts off what the rules refused, so that it is tried again and holds up nothing meanwhile. */
  putOff(due: DueRow, until: number): void
  isChanged(): boolean
  /** What becomes of the table: all rows of `keys` and all of `taken` go, then `rows` come. */
  changes(): { keys: Key[]; taken: DueRow[]; rows: DueRow[] }
}

export function openDueQueue(): DueQueue {
  /** The latest first, so that the earliest is taken off the end. */
  const waiting: DueRow[] = []
  const replaced = new Map<Key, readonly DueRow[]>()
  const taken = new Map<string, DueRow>()
  const putOff: DueRow[] = []

  const insert = (due: DueRow) => {
    let low = 0
    let high = waiting.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = waiting[middle]
      if (there !== undefined && sooner(there, due) > 0) low = middle + 1
      else high = middle
    }
    waiting.splice(low, 0, due)
  }
  const stands = (due: DueRow): boolean =>
    replaced.get(due.key)?.some((one) => one.name === due.name && one.at === due.at) ?? true

  return {
    add: (rows) => rows.forEach(insert),
    replace(key, rows) {
      replaced.set(key, rows)
      rows.forEach(insert)
    },
    next(limit, last) {
      for (;;) {
        const due = waiting.at(-1)
        if (due === undefined || due.at > limit) return undefined
        if (last !== undefined && sooner(last, due) < 0) return undefined
        waiting.pop()
        const id = tickId(due)
        if (taken.has(id) || !stands(due)) continue
        taken.set(id, due)
        return due
      }
    },
    putOff: (due, until) => putOff.push({ ...due, at: until, tries: due.tries + 1 }),
    isChanged: () => replaced.size + taken.size + putOff.length > 0,
    changes: () => ({
      keys: [...replaced.keys()],
      taken: [...taken.values()].filter(({ key }) => !replaced.has(key)),
      rows: [...[...replaced.values()].flat().filter((due) => !taken.has(tickId(due))), ...putOff],
    }),
  }
}
