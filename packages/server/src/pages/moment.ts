// A moment of the past that an address asks for (clause 5.2).
import type { EntryIndex, Ms } from './resolved.ts'

/** The newest entry that counts, and when it is that one looks: the moment that was asked for, or that entry's time. */
export interface Past {
  entry: EntryIndex
  at: Ms
  /** When that entry was made. */
  made: Ms
}

/** Why there is no such moment: nobody can read it, it has not come, or there was no society yet. */
export type NoPast = 'unreadable' | 'to-come' | 'before-founding'
