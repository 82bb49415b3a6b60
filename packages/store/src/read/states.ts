// Reading states as they stand, or as they stood after any entry or at any moment (5.2).
import type { Key, State, StateKind } from '@open-socialism/kernel'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { splitKey } from '../state/kinds.ts'

/** A point of the past: after entry `entry`, or at time `at` (ms UTC). Acts of one moment are seen together. */
export type AsOf = { entry: number } | { at: number }

export type StateReader = {
  /** The state of `key`, or null where there was none. */
  state(key: Key, asOf?: AsOf): Promise<State | null>
  /** Many states in one query for each kind; keys without a state are left out. */
  states(keys: readonly Key[], asOf?: AsOf): Promise<Map<Key, State>>
  /** The last entry at or before `at`, or -1. */
  entryAt(at: number): Promise<number>
}

export function stateReader(db: Kysely<Tables>): StateReader {
  const entryAt = async (at: number): Promise<number> => {
    const before = await db
      .selectFrom('batch')
      .select('size')
      .where('at', '<=', at)
      .orderBy('at', 'desc')
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst()
    // The batch after it may have begun before that moment: a moved clock runs through many moments in one batch.
    const size = before?.size ?? 0
    const next = await db
      .selectFrom('batch')
      .select('size')
      .where('size', '>', size)
      .orderBy('size')
      .limit(1)
      .executeTakeFirst()
    if (next === undefined) return size - 1
    const within = await db
      .selectFrom('entry')
      .select(({ fn }) => fn.max('index').as('index'))
      .where('index', '>=', size)
      .where('index', '<', next.size)
      .where('at', '<=', at)
      .executeTakeFirst()
    return (within?.index as number | null | undefined) ?? size - 1
  }

  const versionsOf = async (kind: StateKind, ids: string[], entry: number | null) => {
    const stood =
      entry === null
        ? sql`to_entry is null`
        : sql`from_entry <= ${entry} and (to_entry is null or to_entry > ${entry})`
    const { rows } = await sql<{ id: string; value: State }>`
      select id, value from ${sql.table(kind)} where id = any(${ids}::text[]) and ${stood}`.execute(db)
    return rows
  }

  const states: StateReader['states'] = async (keys, asOf) => {
    const entry = asOf === undefined ? null : 'entry' in asOf ? asOf.entry : await entryAt(asOf.at)
    const ids = new Map<StateKind, string[]>()
    for (const key of keys) {
      const { kind, id } = splitKey(key)
      ids.set(kind, [...(ids.get(kind) ?? []), id])
    }
    const found = new Map<Key, State>()
    await Promise.all(
      [...ids].map(async ([kind, of]) => {
        for (const { id, value } of await versionsOf(kind, of, entry)) found.set(`${kind}:${id}`, value)
      }),
    )
    return found
  }

  return { states, entryAt, state: async (key, asOf) => (await states([key], asOf)).get(key) ?? null }
}
