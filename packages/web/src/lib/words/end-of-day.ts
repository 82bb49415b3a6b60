// The end of a day of the calendar, in a zone.
import { startOfDay } from './day.ts'

const DAY = 86_400_000

/** The last moment of a day such as `2026-11-25`. */
export function endOfDay(day: string, zone: string): number {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
  return (startOfDay(next, zone) ?? 0) - 1
}
