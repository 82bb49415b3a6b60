// What the server needs of the record: submitting acts, reading states and rows, following entries. The store fulfils it.
import type { Act, Auth, Event, Key, Refusal, State } from '@open-socialism/kernel'
import type { KeptText } from './acts/commitment.ts'

export type KeptBlob = { hash: string; mediaType: string; content: Uint8Array }

export type Submitted = { act: Act; by: string; auth: Auth; texts: KeptText[]; blobs: KeptBlob[] }

export type SubmitAnswer =
  | { kind: 'accepted'; entry: number; events: Event[] }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'invalid'; issues: { path: string; message: string }[] }
  | { kind: 'unavailable'; why: string }

/** Rows of plain SQL from the log's schema. */
export type Rows = {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
}

/** One entry as followers get it. */
export type Entry = { index: number; at: number; by: string; auth: Auth; act: Act; events: Event[] }

export type PublicRecord = Rows & {
  submit(submitted: Submitted): Promise<SubmitAnswer>
  /** The present states under these keys; null where there is none. */
  states(keys: readonly Key[]): Promise<Map<Key, State | null>>
  /** Calls `told` with new entries in their order, also those of other processes; returns how to stop. */
  follow(told: (entries: readonly Entry[]) => void): () => void
}
