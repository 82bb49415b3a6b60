// The discussion of a decision: what a reader wishes to see of it, and what is shown (clause 4.1).
import type { CommentOf } from './decision-history.ts'
import type { EntryIndex } from './resolved.ts'

export interface TalkWish {
  /** `threads`: from the beginning, answers below what they answer. `new`: what was said or edited last comes first. */
  order: 'threads' | 'new'
  page: number
  /** A comment that must be on the page. */
  comment: string | null
  /** The reader has seen everything up to this entry. */
  since: EntryIndex | null
}

export interface Told {
  comment: CommentOf
  /** 0 where a thread begins. */
  depth: number
  /** The comment that begins the thread. */
  root: string
  /** What it answers, wherever that stands. */
  above: { id: string; person: string; version: number } | null
  isNew: boolean
}

export interface TalkPage {
  order: TalkWish['order']
  page: number
  pages: number
  total: number
  since: EntryIndex | null
  /** How many are new since, on all pages; the first of them, and the first on a later page. */
  fresh: number
  firstFresh: string | null
  nextFresh: string | null
  /** The newest entry of the discussion; 0 where nobody has spoken. */
  newest: EntryIndex
  comments: Told[]
}
