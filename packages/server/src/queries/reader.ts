// Reading the tables of states and views, as they stand or as they stood when entry `asOf` was the newest (clause 5.2).
import type { Key, State, StateKind, StateOf } from '@open-socialism/kernel'
import type { Rows } from '../record.ts'

export type Reader = Rows & {
  /** Index of the newest entry that counts; null for the present. */
  readonly asOf: number | null
  /** SQL: true for the version of a state that holds, of the table named `alias`. */
  holds(alias: string): string
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

  return {
    query,
    one,
    asOf,
    holds,
    made: (column) => (bound === null ? 'true' : `${column} <= ${bound}`),
    states,
    async state(kind, id) {
      return (await states(kind, 'and s.id = $1 limit 1', [id]))[0] ?? null
    },
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
          for (const state of await states(kind, 'and s.id = any($1)', [of]))
            found.set(`${kind}:${state.id}`, state)
        }),
      )
      return found
    },
  }
}
