// A ladder before anything climbs it: the steps of a practice on a line of days, to scale (clauses 4.3, 4.17).
import { propose as m } from '#messages'
import type { Step } from '@open-socialism/kernel'
import { nameStep, needOf } from '../words/ladder.ts'
import { sayDate, sayHours } from '../words/time.ts'
import { shareOf, type LadderStep } from './ladder.ts'

const HOUR = 3_600_000

export interface Plan {
  steps: LadderStep[]
  /** "Decided after 26 days at the latest." */
  scale: string
}

/** Steps from hour zero, or from a moment that is known; each runs to its end and fails. */
export function presentPlan(
  ladder: readonly Step[],
  nameOf: (person: string) => string,
  begin: { at: number; zone: string } | null = null,
): Plan {
  let free = 0
  const steps = ladder.map((step): LadderStep => {
    const discussion = step.kind === 'round' ? step.discussionHours : 0
    const from = free + discussion
    const to = from + step.hours
    const began = free
    free = to
    const offset = begin?.at ?? 0
    return {
      name: nameStep(step, nameOf),
      need: needOf(step, null),
      when: begin === null ? sayWhen(from, to) : m.until({ day: sayDate(begin.at + to * HOUR, begin.zone) }),
      tone: '',
      share: shareOf(step),
      result: null,
      current: false,
      from: offset + from * HOUR,
      to: offset + to * HOUR,
      discussionFrom: discussion > 0 ? offset + began * HOUR : null,
    }
  })
  const scale =
    begin === null
      ? m.decidedAfter({ length: sayHours(free) })
      : m.decidedBy({ day: sayDate(begin.at + free * HOUR, begin.zone) })
  return { steps, scale }
}

/** "Day 1 to 7", or hours where days would say too little. */
function sayWhen(from: number, to: number): string {
  if (from % 24 !== 0 || to % 24 !== 0) return m.hourToHour({ from, to })
  const [first, last] = [from / 24 + 1, to / 24]
  return first === last ? m.onDay({ first }) : m.dayToDay({ first, last })
}
