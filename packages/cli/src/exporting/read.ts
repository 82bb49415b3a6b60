// What stands in a society and what happened in it, read a page at a time, with the words that people chose.
import type { State, StateKind, TextRef } from '@open-socialism/kernel'
import type { RecordedEntry, Store } from '@open-socialism/store'

const atOnce = 1000

type StateOf<Kind extends StateKind> = Extract<State, { kind: Kind }>

/** Everything of one kind that stands now, in the order of ids. */
export async function* standing<Kind extends StateKind>(
  store: Store,
  kind: Kind,
): AsyncGenerator<StateOf<Kind>[]> {
  let after = ''
  for (;;) {
    const { rows } = await store.pool.query<{ id: string; value: StateOf<Kind> }>(
      `select id, value from ${kind} where to_entry is null and id > $1 order by id limit ${String(atOnce)}`,
      [after],
    )
    if (rows.length === 0) return
    yield rows.map(({ value }) => value)
    after = rows.at(-1)?.id ?? after
  }
}

export type Seat = { circle: string; person: string; entry: number; since: number; until: number | null }

/** Seats in circles, past and present. */
export async function* seats(store: Store): AsyncGenerator<Seat[]> {
  let last: [string, string, number] = ['', '', -1]
  for (;;) {
    const { rows } = await store.pool.query<Seat>(
      `select circle, person, from_entry as entry, since, until from seat
       where (circle, person, from_entry) > ($1, $2, $3) order by circle, person, from_entry limit ${String(atOnce)}`,
      last,
    )
    const end = rows.at(-1)
    if (end === undefined) return
    yield rows
    last = [end.circle, end.person, end.entry]
  }
}

/** Every entry up to the size that the record had when this began. */
export async function* entries(store: Store): AsyncGenerator<RecordedEntry[]> {
  const { size } = await store.head()
  for (let index = 0; index < size;) {
    const page = await store.entriesFrom(index, Math.min(atOnce, size - index))
    if (page.length === 0) return
    yield page
    index += page.length
  }
}

/** Words by their commitments; null where they were erased. */
export async function wordsOf(
  store: Store,
  refs: readonly (TextRef | null | undefined)[],
): Promise<(ref: TextRef | null | undefined) => string | null> {
  const kept = await store.texts(refs.flatMap((ref) => ref?.commitment ?? []))
  return (ref) => kept.get(ref?.commitment ?? '')?.text ?? null
}
