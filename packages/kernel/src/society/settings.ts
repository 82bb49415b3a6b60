// The society's knobs: each with its clause, bounds, default, and whose decision changes it.
import { z } from 'zod'
import { Practice } from '../practice/language.ts'
import { leadershipPractice, standardPractice } from '../practice/known.ts'

type Knob = { clause: string; min: number; max: number; start: number; entrenched: boolean; says: string }
const knob = (
  clause: string,
  says: string,
  start: number,
  min: number,
  max: number,
  entrenched = false,
): Knob => ({
  clause,
  says,
  start,
  min,
  max,
  entrenched,
})

/** Whole-number knobs. `entrenched` ones change only by referendum with two thirds for (clause 9.7). */
export const knobs = {
  memberCap: knob('2.7', 'members that a new circle may have', 9, 1, 1000),
  memberMinimum: knob('2.12', 'members below which a new circle is dormant', 2, 1, 100),
  dissolutionOpenDays: knob('2.9', 'days that a dissolution stays open at least', 7, 1, 366, true),
  dissolutionWaitDays: knob('2.9', 'days from adopting a dissolution to its effect', 7, 1, 366, true),
  questionAnswerDays: knob('2.9', 'days in which a question is answered', 14, 1, 366, true),
  vouchesNeeded: knob('2.14', 'citizens who must vouch for a new one', 2, 1, 100, true),
  vouchesPerYear: knob('2.14', 'people whom a citizen may vouch for in a year', 10, 1, 1000, true),
  vouchAfterDays: knob('2.14', 'days from recognition until one may vouch', 30, 0, 366, true),
  lapseDays: knob('2.14', 'days in which lost vouches can be made good', 14, 1, 366, true),
  amendLeavesDays: knob('4.7', 'days that an amendment leaves in the stage at least', 2, 0, 60),
  effectAmendments: knob('4.7', 'times that effects may be amended', 3, 0, 20),
  textLengthenings: knob('4.7', 'times that amending text lengthens a stage', 3, 0, 20),
  takeUpDays: knob('4.11', 'days in which a withdrawn proposal may be taken up', 3, 1, 60),
  effectiveWithinDays: knob('4.16', 'days within which effects must happen', 366, 1, 3660),
  retryDays: knob('4.16', 'days in which refused effects may be tried once more', 30, 1, 366),
  outageMinutes: knob('4.8', 'minutes without the server that count as an outage', 10, 1, 10_080),
  wayInWaitDays: knob('5.8', 'days that a way in made by another waits', 3, 1, 60, true),
} as const satisfies Record<string, Knob>

export type KnobName = keyof typeof knobs

const knobShape = Object.fromEntries(
  Object.entries(knobs).map(([name, { min, max }]) => [name, z.int().min(min).max(max)]),
) as Record<KnobName, z.ZodInt>

export const Settings = z.strictObject({
  ...knobShape,
  /** Clause 2.14: citizens vouch for citizens, or the registry decides each case. */
  recognition: z.enum(['vouching', 'registry']),
  standardPractice: Practice,
  leadershipPractice: Practice,
})
export type Settings = z.infer<typeof Settings>

/** What a decision changes of the settings; at least one. */
export const SettingsChange = Settings.partial().refine((changes) => Object.keys(changes).length > 0, {
  error: 'must change at least one setting',
})
export type SettingsChange = z.infer<typeof SettingsChange>

/** What a newly founded society starts with. */
export const defaultSettings: Settings = {
  ...(Object.fromEntries(Object.entries(knobs).map(([name, { start }]) => [name, start])) as Record<
    KnobName,
    number
  >),
  recognition: 'vouching',
  standardPractice,
  leadershipPractice,
}
