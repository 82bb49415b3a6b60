// Projects (clause 7.1): work that a circle starts, staffs and ends by decision.
import { z } from 'zod'
import { Moment, PersonId, type CircleId, type ProjectId } from '../ids.ts'
import { line, prose } from '../text.ts'

export const ProjectSpec = z.strictObject({
  name: line(200),
  goal: prose(2000),
  /** Ends when its goal is met, or goes on. */
  completable: z.boolean(),
  measure: prose(500).nullable(),
  team: z.array(PersonId).max(500),
  /** Seats that it may fill; null = as many as its team. */
  seats: z.int().min(0).max(100_000).nullable(),
  reviewAt: Moment.nullable(),
})
export type ProjectSpec = z.infer<typeof ProjectSpec>

export type ProjectState = {
  kind: 'project'
  id: ProjectId
  circle: CircleId
  name: string
  goal: string
  completable: boolean
  measure: string | null
  team: PersonId[]
  seats: number | null
  reviewAt: number | null
  startedAt: number
  endedAt: number | null
  result: string | null
}

export type ProjectEvent =
  | ({ type: 'project-started'; project: ProjectId; circle: CircleId } & ProjectSpec)
  | ({ type: 'project-changed'; project: ProjectId } & Partial<Omit<ProjectSpec, 'team'>>)
  | { type: 'project-handed-over'; project: ProjectId; from: CircleId; to: CircleId }
  | { type: 'project-ended'; project: ProjectId; circle: CircleId; result: string }
  | { type: 'person-assigned'; project: ProjectId; person: PersonId }
  | { type: 'person-released'; project: ProjectId; person: PersonId }
