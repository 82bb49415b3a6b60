// The society as a whole (clauses 1.1, 2.13): founding, goals, settings, clock, outages, alerts (9.2).
import { z } from 'zod'
import { ActId, act } from '../act.ts'
import { CharterSettings, CircleLink, Meeting } from '../circle/language.ts'
import { DocumentContent } from '../document/language.ts'
import { CircleId, DocumentId, GoalId, Moment, PersonId, ProjectId, Sha256, type ProposalId } from '../ids.ts'
import { Practices } from '../practice/language.ts'
import { ProjectSpec } from '../project/language.ts'
import { line, prose, text } from '../text.ts'
import { Settings, type SettingsChange } from './settings.ts'
import { Reveal } from '../decision/language.ts'

export const Goal = z.strictObject({ goal: GoalId, text: prose(500) })
export type Goal = z.infer<typeof Goal>

export const ClockKind = z.enum(['real', 'simulated'])
export type ClockKind = z.infer<typeof ClockKind>

const FoundedPerson = z.strictObject({
  person: PersonId,
  name: text(120),
  biography: text(5000).optional(),
  /** Registered people who are no citizens keep their history and take no seat. */
  citizen: z.boolean(),
})

const FoundedCircle = z.strictObject({
  circle: CircleId,
  parent: CircleId.nullable(),
  name: line(120),
  area: line(300),
  purpose: prose(1000),
  serves: z.array(GoalId).max(50),
  charter: CharterSettings.partial(),
  practices: Practices.optional(),
  members: z.array(z.strictObject({ person: PersonId, since: Moment.optional() })).max(100_000),
  meetings: z.array(Meeting).max(200),
})

const FoundedProject = ProjectSpec.extend({ project: ProjectId, circle: CircleId })
const FoundedDocument = DocumentContent.extend({ document: DocumentId, circle: CircleId })

/** The name of a log without scheme, such as `example.org/society`: one name never signs two histories. */
const Origin = z
  .string()
  .max(200)
  .regex(/^[a-z0-9.-]+(\/[a-z0-9._~-]+)*$/)

/** Acts of the founding (clause 2.13): parents before children, people before seats, one closing act. */
export const foundingActs = [
  act('found-society', {
    name: line(120),
    origin: Origin,
    clock: ClockKind,
    goals: z.array(Goal).min(1).max(50),
    settings: Settings.partial(),
  }),
  act('found-people', { people: z.array(FoundedPerson).min(1).max(500) }),
  act('found-circles', { circles: z.array(FoundedCircle).min(1).max(200) }),
  /** Ties between circles, once all of them are there. */
  act('found-links', { circle: CircleId, links: z.array(CircleLink).min(1).max(200) }),
  act('found-projects', { projects: z.array(FoundedProject).min(1).max(200) }),
  act('found-documents', { documents: z.array(FoundedDocument).min(1).max(200) }),
  act('complete-founding', { societyFile: Sha256 }),
] as const

/** Acts of the clock and the operator. */
export const societyActs = [
  /** What a state said falls due does so (see `dueTimes`); reveals come with the close of a hidden round. */
  z.strictObject({
    id: ActId,
    type: z.literal('clock-tick'),
    subject: z.string().max(200),
    due: z.string().max(60),
    reveals: z.array(Reveal).max(1000).optional(),
  }),
  act('record-outage', { from: Moment, to: Moment }),
  act('advance-clock', { to: Moment }),
  /** The verifier keys that sign the record from here on: while a new one takes over from an old one, both. */
  act('rotate-log-keys', { keys: z.array(line(500)).min(1).max(4) }),
  /**
   * Entries that were signed are lost everywhere: the record goes on under another name, from this entry on. `checkpoint` is
   * the last one that is known, as it was signed; `keys` are those that it was signed by. `vouch` is their word for the key
   * that signs from here on, as a signed note.
   */
  act('succeed-log', {
    origin: Origin,
    checkpoint: z.string().max(10_000),
    keys: z.array(line(500)).min(1).max(4),
    vouch: z.strictObject({ key: line(500), note: z.string().max(10_000) }).optional(),
  }),
] as const

/** A log that this one succeeds, as its last known checkpoint says; of its entries `kept` stand here, the others are lost. */
export type Predecessor = {
  origin: string
  size: number
  root: string
  kept: number
  /** The key of the successor for which its keys vouch; none where that it succeeds is only claimed. */
  vouchedFor?: { key: string; by: string[] }
}

export type Outage = { from: number; to: number }

export type SocietyState = {
  kind: 'society'
  id: 'society'
  name: string
  origin: string
  clock: ClockKind
  goals: Goal[]
  /** The number that the next new goal gets: numbers are never used again. */
  nextGoal: number
  settings: Settings
  top: CircleId | null
  founded: boolean
  citizens: number
  people: number
  circles: number
  outages: Outage[]
  /** The circle that holds the area "registry", if another than the top does (clause 2.14). */
  registry: CircleId | null
  /** The logs that this one succeeds, the last one last; absent as long as there is none. */
  predecessors?: Predecessor[]
}

/** What an alert is about (clause 9.2). */
export type AlertCause =
  | 'circle-dormant'
  | 'practice-risk'
  | 'practice-exception'
  | 'against-order-of-goals'
  | 'interest-came-late'
  | 'finding-appealed'
  | 'circle-asked'
  | 'dissolution-unanswered'

export type SocietyEvent =
  | {
      type: 'society-founded'
      name: string
      origin: string
      clock: ClockKind
      goals: Goal[]
      settings: Settings
    }
  | { type: 'founding-completed'; societyFile: string }
  | { type: 'links-founded'; circle: CircleId; links: CircleLink[] }
  | { type: 'member-seated'; circle: CircleId; person: PersonId; since: number }
  | { type: 'goals-changed'; goals: Goal[]; nextGoal: number }
  | { type: 'settings-changed'; changes: SettingsChange }
  | { type: 'outage-recorded'; from: number; to: number }
  | { type: 'clock-advanced'; to: number }
  | { type: 'log-keys-rotated'; keys: string[] }
  | { type: 'log-succeeded'; origin: string; predecessor: Predecessor }
  | {
      type: 'alert-raised'
      queues: CircleId[]
      about: CircleId
      cause: AlertCause
      proposal?: ProposalId
      detail?: string
    }
