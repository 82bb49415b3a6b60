// What the server needs of the record: submitting acts and reading rows. The store fulfils it.
import type { Act, Auth, Event, Refusal } from '@open-socialism/kernel'
import type { ActSignature } from '@open-socialism/record'
import type { KeptText } from './acts/commitment.ts'

export type Submitted = { act: Act; by: string; auth: Auth; signature?: ActSignature; texts: KeptText[] }

export type SubmitAnswer =
  | { kind: 'accepted'; entry: number; events: Event[] }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'invalid'; issues: { path: string; message: string }[] }
  /** The sender used this act's id before, for another act, which is that entry. */
  | { kind: 'repeated'; entry: number }
  | { kind: 'unavailable'; why: string }

/** Rows of plain SQL from the log's schema. */
export type Rows = {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
}

/** One entry as followers get it. */
export type Entry = { index: number; at: number; by: string; auth: Auth; act: Act; events: Event[] }

export type PublicRecord = Rows & {
  submit(submitted: Submitted): Promise<SubmitAnswer>
}
