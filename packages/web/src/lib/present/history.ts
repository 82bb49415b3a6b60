// What the record tells of one decision, gathered from its entries: versions, objections, suggestions, comments,
// votes, phases (clauses 4.1 to 4.14). A pure fold over events, oldest first.
import type { Content, PositionChoice, VoteChoice } from '@open-socialism/kernel'
import type { RecordLine } from '../server/queries.ts'
import { gather, isOf } from './gather.ts'
import type { Phase } from '../words/steps.ts'
import type { TextRef } from '../words/phrase.ts'

/** Where and when a fact entered the record. */
export interface Place {
  at: number
  entry: number
}

export interface VersionOf extends Place {
  number: number
  by: string
  content: Content
  effectsChanged: boolean
  note: TextRef | null
}

export interface ObjectionOf extends Place {
  number: number
  person: string
  version: number
  reason: TextRef | null
  state: 'stands' | 'withdrawn' | 'met' | 'fell-away' | 'outvoted'
  closed: Place | null
  answers: (Place & { by: string; text: TextRef })[]
}

export interface SuggestionOf extends Place {
  id: string
  person: string
  version: number
  title: TextRef | null
  case: TextRef | null
  reason: TextRef | null
  answer: (Place & { kind: 'accept' | 'decline'; reason: TextRef | null }) | null
}

export interface CommentOf extends Place {
  id: string
  person: string
  text: TextRef
  replyTo: string | null
}

export interface VoteOf extends Place {
  person: string
  step: number
  vote: VoteChoice | 'hidden'
  reason: TextRef | null
}

export interface PositionOf extends Place {
  person: string
  version: number
  step: number
  position: PositionChoice
  reason: TextRef | null
}

type Said = Place & { person: string; text: TextRef }

export interface History {
  versions: VersionOf[]
  phases: Phase[]
  objections: ObjectionOf[]
  suggestions: SuggestionOf[]
  comments: CommentOf[]
  against: (Said & { id: string })[]
  askedAgainst: Place | null
  missingAgainst: Place | null
  interests: (Said & { late: boolean })[]
  positions: PositionOf[]
  votes: VoteOf[]
  statements: Said[]
  alone: (Place & { person: string; decide: 'adopt' | 'reject'; reason: TextRef }) | null
  withdrawal: (Place & { person: string; reason: TextRef | null }) | null
  review: (Place & { person: string; outcome: string; measured: TextRef }) | null
  ended: Place | null
  recusedAt: Record<string, Place>
}

const empty = (): History => ({
  versions: [],
  phases: [],
  objections: [],
  suggestions: [],
  comments: [],
  against: [],
  askedAgainst: null,
  missingAgainst: null,
  interests: [],
  positions: [],
  votes: [],
  statements: [],
  alone: null,
  withdrawal: null,
  review: null,
  ended: null,
  recusedAt: {},
})

/** Gathers the history of the proposal `id`. */
export function historyOf(id: string, entries: readonly RecordLine[]): History {
  const history = empty()
  for (const line of entries)
    for (const event of line.events)
      if (isOf(event, id)) gather(history, event, { at: line.at, entry: line.index, by: line.by })
  return history
}
