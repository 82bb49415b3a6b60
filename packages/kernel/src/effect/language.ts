// Typed effects (clause 4.16): the only ways in which an adopted decision changes the society.
import { z } from 'zod'
import { CharterSettings, CircleSpec, DissolutionGround } from '../circle/language.ts'
import { DocumentContent } from '../document/language.ts'
import { CircleId, DocumentId, GoalId, PersonId, ProjectId, ProposalId } from '../ids.ts'
import { DecisionKind, Practice, Quorum } from '../practice/language.ts'
import { ProjectSpec } from '../project/language.ts'
import { SettingsChange } from '../society/settings.ts'
import { line, prose } from '../text.ts'

const effect = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

/** What becomes of each project and each sub-circle of the circles that end (clause 2.9); null ends or dissolves it too. */
const Remains = {
  projects: z.array(z.strictObject({ project: ProjectId, to: CircleId.nullable() })).max(1000),
  circles: z.array(z.strictObject({ circle: CircleId, fate: z.enum(['move-up', 'dissolve']) })).max(1000),
}

/** Clause 3.6: one knob of the circle's own practice, as it shall be for one decision. */
export const Exception = z.discriminatedUnion('knob', [
  z.strictObject({
    knob: z.literal('hours'),
    value: z
      .int()
      .min(1)
      .max(24 * 366),
  }),
  z.strictObject({
    knob: z.literal('discussionHours'),
    value: z
      .int()
      .min(0)
      .max(24 * 366),
  }),
  z.strictObject({
    knob: z.literal('minimumHours'),
    value: z
      .int()
      .min(0)
      .max(24 * 366),
  }),
  z.strictObject({ knob: z.literal('quorum'), value: Quorum.nullable() }),
  z.strictObject({ knob: z.literal('requires'), value: z.enum(['session', 'passkey', 'key']) }),
])
export type Exception = z.infer<typeof Exception>

export const Effect = z.discriminatedUnion('type', [
  // Circles (2.3, 2.4, 2.9 to 2.12)
  effect('create-circle', { circle: CircleSpec }),
  effect('dissolve-circle', { circle: CircleId, ground: DissolutionGround, ...Remains }),
  effect('create-circle-anew', { old: CircleId, ground: DissolutionGround, ...Remains, circle: CircleSpec }),
  effect('move-circle', { circle: CircleId, to: CircleId }),
  effect('change-charter', {
    circle: CircleId,
    name: line(120).optional(),
    area: line(300).optional(),
    purpose: prose(1000).optional(),
    serves: z.array(GoalId).max(50).optional(),
    charter: CharterSettings.partial().optional(),
  }),
  effect('seat-members', { circle: CircleId, members: z.array(PersonId).min(1).max(1000) }),
  // Members and citizens (2.6, 2.14)
  effect('admit-member', { person: PersonId }),
  effect('remove-member', { person: PersonId }),
  effect('recognise-citizen', { person: PersonId }),
  effect('find-person-false', { person: PersonId, reason: prose(2000) }),
  // Practices (3.2, 3.6); without a kind the general practice; null takes a kind's own practice away
  effect('change-practice', { decisions: DecisionKind.optional(), practice: Practice.nullable() }),
  effect('except-decision', {
    proposal: ProposalId,
    exception: Exception,
    reason: prose(2000),
  }),
  // Projects (7.1, 7.7)
  effect('start-project', { project: ProjectSpec }),
  effect('change-project', { project: ProjectId, changes: ProjectSpec.omit({ team: true }).partial() }),
  effect('hand-over-project', { project: ProjectId, to: CircleId }),
  effect('end-project', { project: ProjectId, result: prose(2000) }),
  effect('assign-people', { project: ProjectId, people: z.array(PersonId).min(1).max(100) }),
  effect('release-people', { project: ProjectId, people: z.array(PersonId).min(1).max(100) }),
  // Documents
  effect('adopt-document', { document: DocumentContent }),
  effect('amend-document', { document: DocumentId, content: DocumentContent }),
  effect('repeal-document', { document: DocumentId }),
  // Decisions
  effect('repeal-decision', { decision: ProposalId }),
  effect('consent', { decision: ProposalId }),
  effect('ask', { circle: CircleId, what: prose(2000) }),
  effect('state-position', { position: prose(4000) }),
  effect('answer-question', {
    decision: ProposalId,
    answer: z.enum(['uphold', 'repeal']),
    reasons: prose(4000),
  }),
  // The top circle's (1.1)
  effect('change-goals', {
    goals: z
      .array(z.strictObject({ goal: GoalId.optional(), text: prose(500) }))
      .min(1)
      .max(50),
  }),
  effect('change-settings', { changes: SettingsChange }),
  // Named by clause 4.16, carried out from a later issue on; proposed now they are refused by name.
  ...(
    [
      'set-grades',
      'set-pay',
      'grant-reward',
      'act-on-flag',
      'seal',
      'unseal',
      'call-referendum',
      'change-pay-scale',
      'transition',
    ] as const
  ).map((type) => z.object({ type: z.literal(type) })),
])
export type Effect = z.infer<typeof Effect>
export type EffectType = Effect['type']
export type EffectOf<Type extends EffectType> = Extract<Effect, { type: Type }>

export type EffectEvent =
  | { type: 'consent-given'; circle: CircleId; decision: ProposalId; effectsVersion: number }
  | { type: 'circle-asked'; circle: CircleId; by: CircleId; decision: ProposalId; what: string }
  | { type: 'position-stated'; circle: CircleId; decision: ProposalId }
  | { type: 'decision-repealed'; decision: ProposalId; by: ProposalId }
  | { type: 'question-answered'; decision: ProposalId; by: ProposalId; answer: 'uphold' | 'repeal' }
  | { type: 'decision-excepted'; decision: ProposalId; by: ProposalId; exception: Exception }
