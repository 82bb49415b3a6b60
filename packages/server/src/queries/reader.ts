// Reading the tables of states and views, as they stand or as they stood when entry `asOf` was the newest (clause 5.2).
import type { Key, State, StateKind, StateOf } from '@open-socialism/kernel'
import type { Rows } from '../record.ts'

export type Reader = Rows & {
  /** Index of the newest entry that counts; null for the present. */
  readonly asOf: number | null
  /** SQL: true for the version of a state that holds, of the table named `alias`. */
  holds(alias: string): string
  /** SQL: true for a version of a decision of the table named `alias` that holds and is open, along its index. */
  open(alias: string): string
  /** SQL: true for a row of a view whose entry, in `column`, had been made. */
  made(column: string): string
  one<Row>(sql: string, values?: readonly unknown[]): Promise<Row | null>
  state<Kind extends StateKind>(kind: Kind, id: string): Promise<StateOf<Kind> | null>
  /** States of one kind in the order that `rest` gives: conditions on `s`, ordering, limit. */
  states<Kind extends StateKind>(
    kind: Kind,
    rest: string,
    values?: readonly unknown[],
  ): Promise<StateOf<Kind>[]>
  /** SQL: the versions that hold, named `s`, of the states of a kind whose ids are in `$1`. */
  withIds(kind: StateKind): string
  /** The states with these ids; those that are not there are left out. */
  byIds<Kind extends StateKind>(kind: Kind, ids: readonly string[]): Promise<StateOf<Kind>[]>
  /** States under these keys; null where there is none. */
  byKeys(keys: readonly Key[]): Promise<Map<Key, State | null>>
}

export function createReader({ query }: Rows, asOf: number | null): Reader {
  const bound = asOf === null ? null : String(Math.trunc(asOf))
  const holds = (alias: string) =>
    bound === null
      ? `${alias}.to_entry is null`
      : `${alias}.from_entry <= ${bound} and (${alias}.to_entry is null or ${alias}.to_entry > ${bound})`
  const one = async <Row>(sql: string, values?: readonly unknown[]) =>
    (await query<Row>(sql, values))[0] ?? null

  async function states<Kind extends StateKind>(kind: Kind, rest: string, values?: readonly unknown[]) {
    const rows = await query<{ value: StateOf<Kind> }>(
      `select s.value from ${kind} s where ${holds('s')} ${rest}`,
      values,
    )
    return rows.map(({ value }) => value)
  }

  /** Of the past the last version that had begun is looked up, however many versions there are. */
  const withIds = (kind: StateKind) =>
    bound === null
      ? `(select v.* from ${kind} v where v.id = any($1) and v.to_entry is null) s`
      : `(select v.* from unnest($1::text[]) as wanted (id), lateral (
           select * from ${kind} o where o.id = wanted.id and o.from_entry <= ${bound}
           order by o.from_entry desc limit 1) v) s`
  const byIds = async <Kind extends StateKind>(kind: Kind, ids: readonly string[]) => {
    const rows = await query<{ value: StateOf<Kind> }>(`select s.value from ${withIds(kind)}`, [ids])
    return rows.map(({ value }) => value)
  }

  return {
    query,
    one,
    asOf,
    holds,
    open: (alias) =>
      bound === null
        ? `${alias}.to_entry is null and ${alias}.status = 'open'`
        : `int8range(${alias}.from_entry, ${alias}.to_entry) @> ${bound}::bigint and ${alias}.status = 'open'`,
    made: (column) => (bound === null ? 'true' : `${column} <= ${bound}`),
    states,
    withIds,
    async state(kind, id) {
      return (await byIds(kind, [id]))[0] ?? null
    },
    byIds,
    async byKeys(keys) {
      const found = new Map<Key, State | null>(keys.map((key) => [key, null]))
      const ids = new Map<StateKind, string[]>()
      for (const key of found.keys()) {
        const colon = key.indexOf(':')
        const kind = key.slice(0, colon) as StateKind
        ids.set(kind, [...(ids.get(kind) ?? []), key.slice(colon + 1)])
      }
      await Promise.all(
        [...ids].map(async ([kind, of]) => {
          for (const state of await byIds(kind, of)) found.set(`${kind}:${state.id}`, state)
        }),
      )
      return found
    },
  }
}
