// What was found: things and sayings by their words, as pages and programs get it.
import type { EntryIndex, Ms, Resolved } from './resolved.ts'

export type FoundKind =
  'circle' | 'person' | 'decision' | 'project' | 'document' | 'meeting' | 'said' | 'charter'

/** What is looked for: words, and filters that all have to hold. */
export interface SearchAsked {
  q: string
  kind: FoundKind | null
  /** A circle, with everything below it: its id or, as it was typed, its name. */
  circle: string | null
  status: string | null
  /** Who wrote it, proposed it, works on it, or is it: their id or, as it was typed, their name. */
  person: string | null
  /** Made at `from` or later, and before `to`. */
  from: Ms | null
  to: Ms | null
  /** From 1. */
  page: number
}

/** A piece of text; `hit` where it holds what was looked for. */
export interface Piece {
  text: string
  hit: boolean
}

export interface Found {
  kind: FoundKind
  /** What was said: comment, case-against, agree, object … */
  form: string | null
  /** Id of what its page is of: the circle of a meeting, the decision on which something was said. */
  thing: string
  anchor: string | null
  circle: string | null
  person: string | null
  status: string | null
  at: Ms | null
  entry: EntryIndex | null
  /** Null where it has none of its own. */
  title: Piece[] | null
  excerpt: Piece[]
  /** True where only words nearly like those typed were found. */
  near: boolean
}

export interface SearchPage extends Resolved {
  /** As it was understood: circle and person by their ids, null where they were not clear. */
  asked: SearchAsked
  /** Whom a typed name could mean where it was not clear; empty where nobody is called so. */
  unclear: { circle: string[] | null; person: string[] | null }
  /** The words that were looked for, as they are compared. */
  words: string[]
  /** True where more was typed than is looked for. */
  cut: boolean
  found: Found[] // at most 30
  /** How many there are; `more` where there are more than were counted. */
  total: number
  more: boolean
  pages: number
  /** Clauses of the charter that hold the words, on the first page. */
  clauses: Found[]
}
