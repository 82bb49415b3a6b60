// From what a society can be founded on the page, and what a look at it before shows (clause 2.13).
import type { Kind, Note, Preview } from '@open-socialism/society-file'

export type { Note, Preview, PreviewCircle } from '@open-socialism/society-file'

/** One table as it was sent; `kind` where the sender says which of the three it is. */
export type SourceTable = { file: string; kind: Kind | null; content: string | Uint8Array }

export type FoundingSource =
  | { kind: 'file'; text: string }
  | { kind: 'tables'; tables: SourceTable[]; name: string | null; clock: 'real' | 'simulated' }

/** `file` and `column` are null in a society file. */
export type SourceFault = {
  file: string | null
  path: string
  line: number | null
  column: number | null
  expected: string
  found: string | null
}

export type LookedAt = {
  ok: true
  /** Null where nothing could be read. */
  preview: Preview | null
  notes: Note[]
  faults: SourceFault[]
  /** Faults beyond those. */
  more: number
}
