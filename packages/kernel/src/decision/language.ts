// Decisions (clause 4): drafts, proposals with their versions, positions and votes, and what became of them.
import { z } from 'zod'
import { act } from '../act.ts'
import { Effect, type Exception } from '../effect/language.ts'
import { CircleId, CommentId, GoalId, Moment, PersonId, ProposalId } from '../ids.ts'
import type { DecisionKind, Practice, Quorum, Step } from '../practice/language.ts'
import { text, type TextRef } from '../text.ts'

const Link = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"]+$/)

/** What a proposal carries (clause 4.2). */
export const Content = z.strictObject({
  title: text(200),
  case: text(50_000),
  effects: z.array(Effect).min(1).max(20),
  serves: z.array(GoalId).max(50),
  /** Goals that it costs, each with the goal that gains (clause 1.3). */
  costs: z.array(z.strictObject({ goal: GoalId, gains: GoalId })).max(50),
  /** Why a lower goal gains at a higher one's cost; asked for where that is so (clause 1.3). */
  orderReason: text(5000).optional(),
  evidence: z.array(z.strictObject({ title: text(200), link: Link.optional() })).max(50),
  expectation: z
    .strictObject({ measure: text(500), now: text(500).optional(), expected: text(500), reviewAt: Moment })
    .optional(),
  /** When the effects happen; at adoption where left out; within a year (clause 4.16). */
  effectiveAt: Moment.optional(),
})
export type Content = z.infer<typeof Content>

export const PositionChoice = z.enum(['agree', 'stand-aside', 'object', 'abstain'])
export type PositionChoice = z.infer<typeof PositionChoice>
export const VoteChoice = z.enum(['for', 'against', 'abstain'])
export type VoteChoice = z.infer<typeof VoteChoice>
export const ReviewOutcome = z.enum(['as-expected', 'better', 'worse', 'not-measurable'])
export type ReviewOutcome = z.infer<typeof ReviewOutcome>

/** Reveal of one hidden vote at the close of its round (clause 4.8); its commitment is checked where texts are. */
export const Reveal = z.strictObject({ person: PersonId, vote: VoteChoice })
export type Reveal = z.infer<typeof Reveal>

const proposal = { proposal: ProposalId }

export const decisionActs = [
  act('write-draft', { circle: CircleId, content: Content }),
  act('revise-draft', { ...proposal, content: Content }),
  /** `version` is the one that the sponsor has read: the author may have revised the draft since. */
  act('sponsor', { ...proposal, version: z.int().min(1).optional() }),
  act('propose', { circle: CircleId, content: Content }),
  act('take-position', {
    ...proposal,
    version: z.int().min(1),
    position: PositionChoice,
    reason: text(5000).optional(),
  }),
  act('vote', { ...proposal, step: z.int().min(0), vote: VoteChoice, reason: text(5000).optional() }),
  /** A vote in a round whose votes are hidden: the commitment of the one word `for`, `against` or `abstain`. */
  act('vote-hidden', { ...proposal, step: z.int().min(0), sealed: text(7, 3) }),
  act('decide-alone', { ...proposal, decide: z.enum(['adopt', 'reject']), reason: text(5000) }),
  act('amend', { ...proposal, version: z.int().min(1), content: Content, note: text(2000).optional() }),
  act('suggest-amendment', {
    ...proposal,
    version: z.int().min(1),
    title: text(200).optional(),
    case: text(50_000).optional(),
    reason: text(2000).optional(),
  }),
  act('answer-suggestion', {
    ...proposal,
    suggestion: CommentId,
    answer: z.enum(['accept', 'decline']),
    reason: text(2000).optional(),
  }),
  act('answer-objection', { ...proposal, person: PersonId, answer: text(5000) }),
  /** `replyVersion` is the version of the other comment that the answer was written to, where it was edited. */
  act('comment', {
    ...proposal,
    text: text(10_000),
    replyTo: CommentId.optional(),
    replyVersion: z.int().min(1).optional(),
  }),
  /** Puts other words in place of a comment or counter-argument of one's own; `version` is the one that was edited. */
  act('edit-comment', { ...proposal, comment: CommentId, version: z.int().min(1), text: text(10_000) }),
  act('argue-against', { ...proposal, text: text(10_000) }),
  act('declare-interest', { ...proposal, interest: text(2000) }),
  act('withdraw', { ...proposal, reason: text(2000).optional() }),
  act('take-up', proposal),
  act('question-dissolution', { ...proposal, reason: text(5000) }),
  act('retry-effects', proposal),
  act('record-review', { ...proposal, outcome: ReviewOutcome, measured: text(2000) }),
] as const

/** Why somebody has no say in a decision (clause 4.13). */
export type RecusalCause =
  'named-by-an-effect' | 'sits-in-the-dissolved-circle' | 'declared-an-interest' | 'decides-alone'
export type Recusal = { person: PersonId; cause: RecusalCause }

/** The sum of a stage, as clause 4.9 asks it to be printed. */
export type Tally = {
  for: number
  against: number
  abstain: number
  /** Open objections; consensus stages only. */
  objections: number
  silent: number
  electorate: number
  quorumNeeded: number
  quorate: boolean
  passed: boolean
}

export type ProposalStatus =
  'draft' | 'open' | 'withdrawn' | 'adopted' | 'rejected' | 'lapsed' | 'awaits-referendum'

export type Carrying =
  | { state: 'none' }
  /** `upheld`: it was called into question, and the answer let it stand (clause 2.9). */
  | { state: 'pending'; at: number; upheld?: true }
  /** Called into question by those whom it dissolves; lapses at `until` unless answered (clause 2.9). */
  | { state: 'suspended'; until: number; pendingAt: number }
  | { state: 'done'; at: number }
  | { state: 'refused'; at: number; clause: string; reason: string; effect: number; retried: boolean }
  | { state: 'ended'; at: number }
  | { state: 'awaits-referendum'; clause: string }

export type ProposalState = {
  kind: 'proposal'
  id: ProposalId
  /** The decision's number in the circle that opened it; 0 for a draft. */
  number: number
  /** The circle whose decision it is: its effects are this circle's. */
  circle: CircleId
  /** Who decides it: the circle, or the ancestor in which it began anew (clause 4.13). */
  decider: CircleId
  author: PersonId
  /** Who may amend and withdraw: the member who proposed, sponsored or took it up. */
  proposer: PersonId
  status: ProposalStatus
  content: Content
  version: number
  effectsVersion: number
  /** Amendments of text that lengthened the present stage, of three (clause 4.7). */
  lengthened: number
  decisionKind: DecisionKind
  /** The practice that it began under (clause 3.2) and the steps which that gives. */
  practice: Practice
  ladder: Step[]
  quorum: Quorum | null
  electorate: PersonId[]
  recused: Recusal[]
  /** Everyone who has declared an interest in it while it was open (clause 4.13). */
  interested: PersonId[]
  /** Members of the electorate who left the circle since (clause 4.9). */
  gone: PersonId[]
  step: number
  phase: 'consensus' | 'discussion' | 'round' | 'advice'
  phaseBegan: number
  /** Before outages move it (clause 4.8): see `phaseEnd` in decision/ends.ts. */
  phaseEnds: number
  /** Before this the stage ends early for no reason (clauses 4.5, 4.7); null once that time is over. */
  heldUntil: number | null
  /** When `phaseEnds` and `heldUntil` were set: outages that began before then are already in them. */
  endsSetAt: number
  /** When its effects as they stand were proposed. */
  effectsAt: number
  createdAt: number
  openedAt: number | null
  caseAgainst: 'awaited' | 'asked' | 'given' | 'missing'
  againstOrder: boolean
  /** Knobs of the practice that this decision is excepted from (clause 3.6). */
  exceptions: Exception['knob'][]
  /** Consents of other circles, with the version of the effects that they consented to (clause 2.4). */
  consents: Record<CircleId, number>
  results: { step: number; at: number; tally: Tally }[]
  decidedAt: number | null
  carrying: Carrying
  /** Members of a circle to be dissolved who call that into question (clause 2.9). */
  questionedBy: PersonId[]
  withdrawnAt: number | null
  repealedBy: ProposalId | null
  review: { outcome: ReviewOutcome; at: number } | null
  reviewOverdue: boolean
}

/** What carrying out its effects needs to know of a decision. */
export type Deciding = Pick<
  ProposalState,
  'id' | 'circle' | 'content' | 'consents' | 'effectsVersion' | 'effectsAt'
>

/** One person's position or vote, as it now stands; counts only where version and step are the proposal's. */
export type PositionState = {
  kind: 'position'
  id: string
  proposal: ProposalId
  person: PersonId
  version: number
  step: number
  choice: PositionChoice | VoteChoice | 'hidden'
  reason: TextRef | null
  at: number
}

/** A suggested amendment of the text (clause 4.7), until the proposer accepts or answers it. */
export type SuggestionState = {
  kind: 'suggestion'
  id: CommentId
  proposal: ProposalId
  person: PersonId
  version: number
  title: TextRef | null
  case: TextRef | null
  answer: 'accept' | 'decline' | null
}

/** A comment or counter-argument (clauses 4.1, 4.14) with its present words; earlier ones stay in its versions (5.1). */
export type CommentState = {
  kind: 'comment'
  id: CommentId
  proposal: ProposalId
  person: PersonId
  /** True for a counter-argument (clause 4.14). */
  against: boolean
  replyTo: CommentId | null
  version: number
  text: TextRef
}

type Of = { proposal: ProposalId }
export type DecisionEvent =
  | (Of & { type: 'draft-written'; circle: CircleId; author: PersonId; content: Content })
  | (Of & { type: 'draft-revised'; content: Content })
  | (Of & {
      type: 'proposal-opened'
      circle: CircleId
      decider: CircleId
      number: number
      author: PersonId
      proposer: PersonId
      content: Content
      decisionKind: DecisionKind
      practice: Practice
      ladder: Step[]
      electorate: PersonId[]
      recused: Recusal[]
      againstOrder: boolean
    })
  /** Too few may decide: it begins anew in the nearest ancestor that can (clause 4.13). */
  | (Of & {
      type: 'proposal-begun-anew'
      from: CircleId
      decider: CircleId
      practice: Practice
      ladder: Step[]
      electorate: PersonId[]
      recused: Recusal[]
    })
  | (Of & { type: 'referendum-awaited'; circle: CircleId; decider: CircleId; clause: string })
  | (Of & {
      type: 'position-taken'
      person: PersonId
      version: number
      step: number
      position: PositionChoice
      reason?: TextRef
    })
  | (Of & {
      type: 'vote-cast'
      person: PersonId
      step: number
      version: number
      vote: VoteChoice
      reason?: TextRef
    })
  | (Of & { type: 'hidden-vote-cast'; person: PersonId; step: number; version: number; sealed: TextRef })
  | (Of & { type: 'hidden-votes-revealed'; step: number; reveals: Reveal[] })
  | (Of & {
      type: 'proposal-amended'
      version: number
      content: Content
      effectsChanged: boolean
      phaseEnds: number
      heldUntil: number | null
      lengthened: boolean
      decisionKind: DecisionKind
      practice: Practice
      ladder: Step[]
      electorate: PersonId[]
      recused: Recusal[]
      againstOrder: boolean
      note?: TextRef
    })
  | (Of & {
      type: 'amendment-suggested'
      suggestion: CommentId
      person: PersonId
      version: number
      title?: TextRef
      case?: TextRef
      reason?: TextRef
    })
  | (Of & {
      type: 'suggestion-answered'
      suggestion: CommentId
      answer: 'accept' | 'decline'
      reason?: TextRef
    })
  | (Of & { type: 'objection-answered'; person: PersonId; by: PersonId; version: number; answer: TextRef })
  | (Of & {
      type: 'comment-made'
      comment: CommentId
      person: PersonId
      text: TextRef
      replyTo?: CommentId
      replyVersion?: number
    })
  | (Of & { type: 'comment-edited'; comment: CommentId; person: PersonId; version: number; text: TextRef })
  | (Of & { type: 'case-against-made'; comment: CommentId; person: PersonId; text: TextRef })
  | (Of & { type: 'case-against-asked' })
  | (Of & { type: 'case-against-missing' })
  | (Of & { type: 'interest-declared'; person: PersonId; interest: TextRef; late: boolean })
  | (Of & { type: 'member-recused'; person: PersonId; cause: RecusalCause })
  | (Of & { type: 'elector-left'; person: PersonId })
  | (Of & { type: 'phase-began'; step: number; phase: ProposalState['phase']; began: number; ends: number })
  /** From now on the stage ends as soon as everyone has agreed (4.5). */
  | (Of & { type: 'minimum-time-over' })
  /** Everyone has voted: the round closes now (4.8). */
  | (Of & { type: 'phase-shortened'; ends: number })
  | (Of & { type: 'step-decided'; step: number; at: number; tally: Tally })
  | (Of & { type: 'decided-alone'; person: PersonId; decide: 'adopt' | 'reject'; reason: TextRef })
  | (Of & { type: 'proposal-adopted'; circle: CircleId; decider: CircleId; at: number; effectiveAt: number })
  | (Of & { type: 'proposal-rejected'; circle: CircleId; decider: CircleId; at: number })
  | (Of & { type: 'proposal-lapsed'; circle: CircleId; decider: CircleId; clause: string })
  | (Of & { type: 'proposal-withdrawn'; person: PersonId; left: boolean; reason?: TextRef })
  | (Of & { type: 'proposal-taken-up'; person: PersonId; phaseEnds: number; heldUntil: number | null })
  | (Of & { type: 'withdrawal-final'; circle: CircleId; decider: CircleId })
  | (Of & { type: 'effects-carried-out' })
  | (Of & { type: 'effects-refused'; clause: string; reason: string; effect: number; retry: boolean })
  | (Of & { type: 'dissolution-questioned'; person: PersonId; reason: TextRef })
  | (Of & { type: 'decision-suspended'; until: number })
  | (Of & { type: 'decision-resumed'; effectiveAt: number })
  | (Of & { type: 'decision-ended' })
  | (Of & { type: 'review-came-due' })
  | (Of & { type: 'review-recorded'; person: PersonId; outcome: ReviewOutcome; measured: TextRef })
