// Steps of time between the founding and the newest entry, for a slider, and the moments among them that are named (5.2).
import { past as m } from '#messages'
import { sayDate, sayMoment, sayMonth, type Now } from '../words/time.ts'

export interface SliderView {
  min: number
  max: number
  step: number
  value: number
  /** The moment that it stands at, in words. */
  says: string
  ticks: { at: number; says: string; current: boolean }[]
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const steps = [MINUTE, 10 * MINUTE, 60 * MINUTE, 6 * 60 * MINUTE, DAY]
const mostSteps = 1000
const ticks = 5

/** Null where there is no past yet. The last step is the newest entry, so that the first lies in or after the founding. */
export function presentSlider(
  span: { from: number; to: number },
  at: number | null,
  now: Now,
): SliderView | null {
  const length = span.to - span.from
  const step = steps.find((one) => length / one <= mostSteps) ?? Math.ceil(length / mostSteps / DAY) * DAY
  const count = Math.floor(length / step)
  if (count < 2) return null
  const min = span.to - count * step
  const nearest = (moment: number) =>
    min + Math.min(Math.max(Math.round((moment - min) / step), 0), count) * step
  const value = at === null ? span.to : nearest(at)
  const name = (moment: number): string => {
    if (moment === span.to) return m.newest()
    if (length > 400 * DAY) return sayMonth(moment, now.zone)
    return length > 3 * DAY ? sayDate(moment, now.zone) : sayMoment(moment, now)
  }
  const marks = Array.from({ length: ticks + 1 }, (_, n) => nearest(span.from + (length * n) / ticks))
  return {
    ...{ min, max: span.to, step, value },
    says: value === span.to ? m.newest() : sayDate(value, now.zone),
    ticks: [...new Map(marks.map((mark) => [name(mark), mark]))].map(([says, mark]) => ({
      at: mark,
      says,
      current: mark === value,
    })),
  }
}
