// What a calendar shows: ends of stages, effects to come, reviews due, meetings; and how often each has changed.
import type { Ms, Resolved } from './resolved.ts'
import type { Meeting } from '@open-socialism/kernel'

/** Whose dates a calendar holds: everything, what one thing brings, or a choice of things. */
export type CalendarOf =
  | { kind: 'society' }
  | { kind: 'circle'; id: string }
  | { kind: 'decision'; id: string }
  | { kind: 'chosen'; circles: readonly string[]; decisions: readonly string[]; projects: readonly string[] }

/** How often what a calendar shows of a thing has changed, and when it last did; neither ever goes back. */
export interface Changed {
  changes: number
  changedAt: Ms
}
export interface DecisionDate extends Changed {
  kind: 'stage' | 'effects' | 'review'
  decision: string
  circle: string
  /** Apart from the other dates of the same decision; the same as long as it is the same date, moved or not. */
  key: string
  at: Ms
  /** It will not come: the decision was withdrawn or lapsed, its effects ended, it was repealed. */
  cancelled: boolean
}
export interface ProjectDate extends Changed {
  project: string
  circle: string
  at: Ms
  cancelled: boolean
}
export interface CircleMeetings extends Changed {
  circle: string
  meetings: Meeting[]
}
export interface CalendarPage extends Resolved {
  society: { name: string; origin: string; clock: 'real' | 'simulated' }
  of: CalendarOf
  decisions: DecisionDate[]
  projects: ProjectDate[]
  /** Of circles; none in the calendar of the whole society. */
  meetings: CircleMeetings[]
}
