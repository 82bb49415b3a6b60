// Words of one's own, to be erased (clause 5.6).
import type { TextRef } from '@open-socialism/kernel'
import type { EntryIndex, Ms, Resolved } from './resolved.ts'

/** Everything, or what one entry brought: of a comment all its versions. */
export interface EraseAsked {
  entry: EntryIndex | null
  /** The list goes on before this entry. */
  before: EntryIndex | null
}

export interface OwnWords {
  entry: EntryIndex
  at: Ms
  act: string
  /** What of the act it is: `name`, `biography`, `title`, `case`, `text`, `reason` … */
  field: string
  text: TextRef
  /** The name of somebody who holds a seat stays as long as they hold it. */
  stays: boolean
}

export interface ErasePage extends Resolved {
  words: OwnWords[]
  /** Where the list goes on, or null where it ends. */
  older: EntryIndex | null
}
