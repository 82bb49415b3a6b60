// What the record tells of one decision: versions, objections, suggestions, comments, positions and votes, phases (4.1 to 4.14).
import type { Content, PositionChoice, ProposalState, TextRef, VoteChoice } from '@open-socialism/kernel'

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
  /** The version that met it, or the step in which it was outvoted. */
  closedBy: number | null
  answers: (Place & { by: string; version: number; text: TextRef })[]
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
  /** The version of the other comment that it answers. */
  replyVersion: number | null
  edits: EditOf[]
}

/** Words that took the place of earlier ones, which stay (clause 5.1). */
export interface EditOf extends Place {
  version: number
  text: TextRef
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

/** A phase as it began, with the end that it had last. */
export interface PhaseOf {
  step: number
  phase: ProposalState['phase']
  began: number
  ends: number
}

export type Said = Place & { person: string; text: TextRef }

export interface History {
  versions: VersionOf[]
  phases: PhaseOf[]
  objections: ObjectionOf[]
  suggestions: SuggestionOf[]
  comments: CommentOf[]
  against: (Said & { id: string; edits: EditOf[] })[]
  askedAgainst: Place | null
  missingAgainst: Place | null
  interests: (Said & { late: boolean })[]
  positions: PositionOf[]
  votes: VoteOf[]
  statements: Said[]
  alone: (Place & { person: string; decide: 'adopt' | 'reject'; reason: TextRef }) | null
  withdrawal: (Place & { person: string; reason: TextRef | null }) | null
  review: (Place & { person: string; outcome: string; measured: TextRef }) | null
  /** When it opened for positions; null for a draft. */
  opened: Place | null
  /** The last event that ended it. */
  ended: Place | null
  /** Members of the electorate who left, and when. */
  leftAt: Record<string, Place>
  recusedAt: Record<string, Place>
}
