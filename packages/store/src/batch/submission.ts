// What comes in and what is answered: an act with what stands beside it, and its outcome.
import type { Act, Auth, By, Context, Event, Refusal } from '@open-socialism/kernel'
import type { ActSignature } from '@open-socialism/record'

/** A person's text, beside the entry that holds its commitment (clause 5.6). `r` is 32 random bytes. */
export type BesideText = { commitment: string; r: Uint8Array; text: string }
/** A document or file; `sha256` names its content in lower-case hex. */
export type BesideBlob = { sha256: string; mediaType: string; bytes: Uint8Array }

/** Who acts, how we know, and what goes with the act. */
export type Sender = {
  by: By
  auth: Auth
  /** Checked by whoever sends it; the rules look whose key it is (5.8). */
  signature?: ActSignature
  texts?: readonly BesideText[]
  blobs?: readonly BesideBlob[]
}

/** Who acts and how known, as the rules ask for it. */
export const senderAsKnown = ({ by, auth, signature }: Sender): Pick<Context, 'by' | 'auth' | 'signedBy'> =>
  signature === undefined ? { by, auth } : { by, auth, signedBy: signature.way }

export type Entered = {
  kind: 'entered'
  index: number
  at: number
  events: Event[]
  /** The same sender's act of this id was entered before, or came twice at once: this is that entry. */
  again: boolean
}

/** Why nothing could be entered; the act may be sent again with the same id. */
export type Unavailability =
  /** No connection within the time allowed. The act may have been entered: send it again to know. */
  | 'database-away'
  /** No space left where the database keeps its data. */
  | 'database-full'
  /** More acts wait than can be kept. */
  | 'too-many-waiting'
  | 'store-closed'
  /** A bug: this act alone could not be run or written. It is reported. */
  | 'fault'

export type Submitted =
  | Entered
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'too-large'; bytes: number; limit: number }
  | { kind: 'unavailable'; why: Unavailability }

/** An act that waits for its batch. */
export type Pending = {
  act: Act
  sender: Sender
  /** When its sender is told that the database is away, by the monotonic clock. */
  deadline: number
  answer(outcome: Submitted): void
}

/** What makes two acts the same: sender and act id. */
export const sameness = (by: By, actId: string): string => `${by}\n${actId}`
