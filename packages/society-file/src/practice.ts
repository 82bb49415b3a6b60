// How a circle decides (clause 3), as a society file says it: by name, by a single lead, or written out as data.
import { z } from 'zod'
import { DecisionKind } from '@open-socialism/kernel'
import { id, line } from './text.ts'

const hours = (description: string) => z.int().min(0).max(8784).describe(description)

const share = z
  .string()
  .regex(/^([1-9]\d{0,2}|1000)\/([1-9]\d{0,2}|1000)$/, 'a share such as 2/3')
  .describe('A share of for and against together, such as 2/3.')

export const consensusStage = z.strictObject({
  method: z.literal('consensus'),
  rule: z
    .enum(['more-agree', 'no-objection'])
    .default('more-agree')
    .describe('more-agree: nobody objects and more agree than not (clause 4.5). no-objection: consent.'),
  hours: hours('How long it is open.').min(1),
  minimumHours: hours('How long it stays open even when everyone has spoken.').optional(),
})

export const voteStage = z.strictObject({
  method: z.literal('vote'),
  threshold: z.union([share, z.literal('majority')]).describe('What a round needs: a share, or majority.'),
  rounds: z.int().min(1).max(20).default(1),
  hours: hours('How long each round is open.').min(1),
  discussionHours: hours('How long is talked before each round.').default(0),
})

export const leadStage = z.strictObject({
  method: z.literal('lead'),
  lead: id('The person of this file who decides.'),
  adviceHours: hours('For how long they hear advice first.').default(48),
  hours: hours('Within how long they decide, in all.').min(1).default(168),
})

export const practiceName = z.enum(['standard', 'leadership', 'consent', 'majority'])

export const soleLead = z.strictObject({
  lead: id('The person of this file who decides after hearing advice (clause 3.2).'),
  adviceHours: hours('For how long they hear advice first.').optional(),
  hours: hours('Within how long they decide, in all.').min(1).optional(),
})

export const writtenPractice = z.strictObject({
  name: line(80, 'What the practice is called.'),
  stages: z
    .array(z.discriminatedUnion('method', [consensusStage, voteStage, leadStage]))
    .min(1)
    .max(10)
    .describe('The steps that a proposal goes through until one adopts it.'),
  quorum: z
    .union([
      z.literal('none'),
      z
        .string()
        .regex(
          /^(more than )?(0|[1-9]\d{0,2}|1000)\/([1-9]\d{0,2}|1000)$/,
          'a quorum such as "more than 1/2", "1/3" or none',
        ),
    ])
    .default('more than 1/2')
    .describe('How much of the electorate must take part: "more than 1/2", "1/3" or none.'),
  hiddenVotes: z.boolean().describe('Votes are withheld until their round closes (clause 4.8).').optional(),
  publicComment: z.boolean().describe('The public may comment on its proposals.').optional(),
  asks: z
    .strictObject({
      goals: z.boolean().describe('Which goals it serves or costs.'),
      evidence: z.boolean().describe('Links or files.'),
      expectation: z.boolean().describe('The expected result, its measure and a review date.'),
    })
    .partial()
    .describe('What a proposal must carry besides title, case and effects (clause 4.2).')
    .optional(),
  answerDays: z.int().min(1).max(366).describe('Within how many days it answers the public.').optional(),
  againDays: z
    .int()
    .min(0)
    .max(366)
    .describe('After how many days the same may be proposed again.')
    .optional(),
  requires: z
    .enum(['session', 'passkey', 'key'])
    .describe('How members must be known (clause 5.8).')
    .optional(),
})

export const practice = z
  .union([practiceName, soleLead, writtenPractice])
  .describe('standard, leadership, consent, majority, {lead: person}, or written out with its stages.')
export type PracticeInFile = z.infer<typeof practice>

/** One practice for everything, or a general one with others for kinds of decision (clause 3.2). */
export const practices = z
  .union([
    practiceName,
    soleLead,
    writtenPractice,
    z.strictObject({
      general: practice.optional(),
      byKind: z.partialRecord(DecisionKind, practice).describe('For kinds of decision that have their own.'),
    }),
  ])
  .describe('How it decides. Default: standard; the top circle: leadership.')
export type PracticesInFile = z.infer<typeof practices>
