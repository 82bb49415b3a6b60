// Circles (clause 2): charter, members, state.
import { z } from 'zod'
import { CircleId, GoalId, PersonId, type DocumentId, type ProjectId, type ProposalId } from '../ids.ts'
import { PracticePart, Practices } from '../practice/language.ts'
import type { Some } from '../some.ts'
import { line, prose } from '../text.ts'

/** Charter settings that the parent gives (clause 2.4). */
export const CharterSettings = z.strictObject({
  memberCap: z.int().min(1).max(100_000),
  memberMinimum: z.int().min(1).max(1000),
  lockedPractices: z.array(PracticePart).max(10),
  /** Seats that its projects may hold together; null = not limited until pay exists (clause 8). */
  seatBudget: z.int().min(0).max(1_000_000).nullable(),
  endCondition: prose(500).nullable(),
})
export type CharterSettings = z.infer<typeof CharterSettings>

/** What a decision says of a circle that it creates (clause 2.3). */
export const CircleSpec = z.strictObject({
  name: line(120),
  area: line(300),
  purpose: prose(1000),
  serves: z.array(GoalId).max(50),
  /** What is left out takes the society's default. */
  charter: CharterSettings.partial(),
  practices: Practices.optional(),
  members: z.array(PersonId).max(1000),
})
export type CircleSpec = z.infer<typeof CircleSpec>

export const Meeting = z.strictObject({
  title: line(200),
  day: line(60).optional(),
  time: line(60).optional(),
  timeZone: line(60).optional(),
  frequency: line(100).optional(),
  url: line(500).optional(),
  notesUrl: line(500).optional(),
})
export type Meeting = z.infer<typeof Meeting>

/** A lasting tie to another circle that is not the parent, such as a working group's stakeholder. */
export const CircleLink = z.strictObject({ circle: CircleId, role: line(80) })
export type CircleLink = z.infer<typeof CircleLink>

/** Grounds on which a circle is dissolved (clause 2.9). */
export const DissolutionGround = z.enum([
  'purpose-fulfilled',
  'dormant',
  'outside-its-area',
  'harm',
  'failing-health',
])
export type DissolutionGround = z.infer<typeof DissolutionGround>

export type CircleState = {
  kind: 'circle'
  id: CircleId
  name: string
  area: string
  purpose: string
  serves: GoalId[]
  parent: CircleId | null
  charter: CharterSettings
  practices: Practices
  /** Members and since when. */
  members: Record<PersonId, number>
  /** The top circle's minimum is 1 until it has once had 2 (clause 2.12). */
  hasHadTwo: boolean
  status: 'living' | 'dormant' | 'dissolved'
  /** Living sub-circles and their areas (clause 2.1). */
  children: Record<CircleId, string>
  links: CircleLink[]
  meetings: Meeting[]
  projects: ProjectId[]
  documents: DocumentId[]
  /** Proposals that are open, or withdrawn and may still be taken up. */
  open: ProposalId[]
  /** Decisions opened so far: the next one's number. */
  proposals: number
  /** Seats that adopted decisions hold until their effects happen (clause 4.16). */
  reserved: { proposal: ProposalId; members: number; projectSeats: number }[]
  /** Rejected within the time in which the same effects wait (clause 4.10). */
  rejected: { proposal: ProposalId; at: number }[]
  createdAt: number
  endedAt: number | null
}

export type Grounds = { ground: DissolutionGround }

export type CircleEvent =
  | {
      type: 'circle-created'
      circle: CircleId
      parent: CircleId | null
      name: string
      area: string
      purpose: string
      serves: GoalId[]
      charter: CharterSettings
      practices: Practices
      links?: CircleLink[]
      meetings?: Meeting[]
    }
  | { type: 'circle-dissolved'; circle: CircleId; ground: DissolutionGround }
  | { type: 'circle-moved'; circle: CircleId; from: CircleId; to: CircleId }
  | {
      type: 'charter-changed'
      circle: CircleId
      name?: string
      area?: string
      purpose?: string
      serves?: GoalId[]
      charter?: Some<CharterSettings>
    }
  | { type: 'practices-changed'; circle: CircleId; practices: Practices; risks: string[] }
  | { type: 'circle-became-dormant'; circle: CircleId }
  | { type: 'circle-awoke'; circle: CircleId }
