// Practices as data (clause 3): how a circle decides, in stages that one small interpreter carries out (clause 4).
import { z } from 'zod'
import { PersonId } from '../ids.ts'
import { line } from '../text.ts'

/** A share in lowest-risk form: integers n/d with 0 < n ≤ d ≤ 1000 (clause 4.9). */
export const Share = z.strictObject({ n: z.int().min(1).max(1000), d: z.int().min(1).max(1000) })

/** What a vote round needs: a share of for and against together, or more for than against. */
export const Threshold = z.union([Share, z.literal('majority')])
export type Threshold = z.infer<typeof Threshold>

/** Quorum (clause 4.9): `strict`ly more than, or at least, that share of the electorate. */
export const Quorum = z.strictObject({
  n: z.int().min(0).max(1000),
  d: z.int().min(1).max(1000),
  strict: z.boolean(),
})
export type Quorum = z.infer<typeof Quorum>

const Hours = z
  .int()
  .min(0)
  .max(24 * 366)

/** Clauses 4.4, 4.5: members take positions. `no-objection` is consent: nobody objects. */
export const ConsensusStage = z.strictObject({
  method: z.literal('consensus'),
  rule: z.enum(['more-agree', 'no-objection']),
  hours: Hours.min(1),
  minimumHours: Hours,
})

/** Clause 4.8: up to `rounds` votes that need the same threshold, each after a time of discussion. */
export const VoteStage = z.strictObject({
  method: z.literal('vote'),
  threshold: Threshold,
  rounds: z.int().min(1).max(20),
  hours: Hours.min(1),
  discussionHours: Hours,
})

/** Clause 3.2: one appointed person decides after hearing advice for `adviceHours`, within `hours` in all. */
export const LeadStage = z.strictObject({
  method: z.literal('lead'),
  lead: PersonId,
  adviceHours: Hours,
  hours: Hours.min(1),
})

export const Stage = z.discriminatedUnion('method', [ConsensusStage, VoteStage, LeadStage])
export type Stage = z.infer<typeof Stage>

export const Practice = z.strictObject({
  name: line(80),
  stages: z.array(Stage).min(1).max(10),
  /** null = no quorum (marked as a risk, clause 3.4). */
  quorum: Quorum.nullable(),
  /** Votes' content withheld until the round closes (clause 4.8). */
  hiddenVotes: z.boolean(),
  /** The public may comment on proposals (clause 3.4 marks its absence). */
  publicComment: z.boolean(),
  /** What a proposal must carry beside title, case and effects (clause 4.2). */
  asks: z.strictObject({ goals: z.boolean(), evidence: z.boolean(), expectation: z.boolean() }),
  /** Days in which the circle answers the public (clause 6.4). */
  answerDays: z.int().min(1).max(366),
  /** Days until rejected effects may be proposed again (clause 4.10). */
  againDays: z.int().min(0).max(366),
  /** How members must be known when they act in a decision (clause 5.8). */
  requires: z.enum(['session', 'passkey', 'key']),
})
export type Practice = z.infer<typeof Practice>

/** Kinds of decision that may have practices of their own (clause 3.2). */
export const DecisionKind = z.enum([
  'membership',
  'practice',
  'circle',
  'project',
  'document',
  'society',
  'resolution',
])
export type DecisionKind = z.infer<typeof DecisionKind>

/** Parts of a practice that a charter can lock (clause 2.4). */
export const PracticePart = z.enum([
  'stages',
  'quorum',
  'hiddenVotes',
  'publicComment',
  'asks',
  'answerDays',
  'againDays',
  'requires',
])
export type PracticePart = z.infer<typeof PracticePart>

/** A circle's practices: one for everything, and others for kinds of decision (clause 3.2). */
export const Practices = z.strictObject({
  general: Practice,
  byKind: z.partialRecord(DecisionKind, Practice),
})
export type Practices = z.infer<typeof Practices>

/** One step of the ladder that a proposal climbs: a stage unrolled into its rounds, with what a clause demands. */
export type Step =
  | {
      kind: 'consensus'
      rule: 'more-agree' | 'no-objection'
      twoThirds: boolean
      hours: number
      minimumHours: number
    }
  | { kind: 'round'; threshold: Threshold; round: number; of: number; hours: number; discussionHours: number }
  | { kind: 'lead'; lead: PersonId; adviceHours: number; hours: number }
