// Dates and lengths of time in words, in one time zone, from a given now, in the reader's language.
import { time as m } from '#messages'
import { calendarIn } from './calendar.ts'

/** The moment from which everything on a page is said, and the zone in which it is said. */
export interface Now {
  at: number
  zone: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

interface Day {
  /** How the day is named: today, a day of this week, or a date. */
  kind: 'named' | 'weekday' | 'date'
  text: string
}

const isSameDay = (a: number, b: number, zone: string): boolean => {
  const [one, other] = [calendarIn(zone).figures(a), calendarIn(zone).figures(b)]
  return one.day === other.day && one.month === other.month && one.year === other.year
}

const yearOf = (at: number, zone: string): string => calendarIn(zone).figures(at).year
const clockOf = (at: number, { zone }: Now): string => calendarIn(zone).clock(at)

function dayOf(at: number, now: Now): Day {
  const calendar = calendarIn(now.zone)
  for (const [offset, name] of [
    [0, m.today],
    [1, m.tomorrow],
    [-1, m.yesterday],
  ] as const)
    if (isSameDay(at, now.at + offset * DAY, now.zone)) return { kind: 'named', text: name() }
  if (at > now.at && at - now.at < 6 * DAY) return { kind: 'weekday', text: calendar.weekday(at) }
  const isThisYear = yearOf(at, now.zone) === yearOf(now.at, now.zone)
  return { kind: 'date', text: isThisYear ? calendar.dayAndMonth(at) : calendar.date(at) }
}

/** "today", "tomorrow", "yesterday", "Thursday" within six days, else "12 November", with the year when it is another. */
export const sayDay = (at: number, now: Now): string => dayOf(at, now).text

/** The day with its hour: "Thursday 14:00", "12 November, 14:00". */
export function sayMoment(at: number, now: Now): string {
  const { kind, text: day } = dayOf(at, now)
  const clock = clockOf(at, now)
  return kind === 'date' ? m.onDate({ day, clock }) : m.onWeekday({ day, clock })
}

/** "on Thursday at 14:00", "today at 14:00", "on 12 November at 14:00". */
export function sayOn(at: number, now: Now): string {
  const { kind, text: day } = dayOf(at, now)
  const clock = clockOf(at, now)
  switch (kind) {
    case 'named':
      return m.atOnNamedDay({ day, clock })
    case 'weekday':
      return m.atOnWeekday({ day, clock })
    case 'date':
      return m.atOnDate({ day, clock })
  }
}

/** "today", "on 12 November": the day on which something was. */
export function sayOnDay(at: number, now: Now): string {
  const { kind, text: day } = dayOf(at, now)
  switch (kind) {
    case 'named':
      return m.dayOnNamed({ day })
    case 'weekday':
      return m.dayOnWeekday({ day })
    case 'date':
      return m.dayOnDate({ day })
  }
}

/** The same after "to" or "until": "Thursday at 14:00", "12 November at 14:00". */
export const sayAt = (at: number, now: Now): string =>
  m.atDay({ day: dayOf(at, now).text, clock: clockOf(at, now) })

/** The whole date, as a dateline has it: "Tuesday 17 November 2026, 10:42". */
export function sayWhole(at: number, zone: string): string {
  const calendar = calendarIn(zone)
  return m.wholeDate({
    weekday: calendar.weekday(at),
    date: calendar.date(at),
    clock: calendar.clock(at),
  })
}

/** "17 November 2026". */
export const sayDate = (at: number, zone: string): string => calendarIn(zone).date(at)

/** "Nov 2026", for lists of seats. */
export const sayMonth = (at: number, zone: string): string => calendarIn(zone).month(at)

/** For a feed: the hour when it was today, else the day. */
export function sayShort(at: number, now: Now): string {
  if (isSameDay(at, now.at, now.zone)) return clockOf(at, now)
  const calendar = calendarIn(now.zone)
  const isThisYear = yearOf(at, now.zone) === yearOf(now.at, now.zone)
  return isThisYear ? calendar.shortDay(at) : calendar.shortDate(at)
}

/** "12 to 19 November", "28 November to 1 December", "today 14:00 to 16:00". */
export function saySpan(from: number, to: number, now: Now): string {
  const { zone } = now
  if (isSameDay(from, to, zone))
    return m.withinDay({ day: sayDay(from, now), from: clockOf(from, now), to: clockOf(to, now) })
  if (to - from < 2 * DAY) return m.between({ from: sayMoment(from, now), to: sayMoment(to, now) })
  const calendar = calendarIn(zone)
  const [a, b] = [calendar.figures(from), calendar.figures(to)]
  const end = b.year === yearOf(now.at, zone) ? calendar.dayAndMonth(to) : calendar.date(to)
  if (a.month === b.month && a.year === b.year) return m.withinMonth({ from: String(Number(a.day)), to: end })
  return m.between({ from: calendar.dayAndMonth(from), to: end })
}

/** A length of time in its two largest units: "2 days, 3 hours", "45 minutes". */
export function sayLength(length: number): string {
  if (length < MINUTE) return m.moment()
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  const minutes = Math.floor((length % HOUR) / MINUTE)
  if (days >= 14 || (days > 0 && hours === 0)) return m.days({ count: days })
  if (days > 0) return m.daysAndHours({ days, hours })
  if (hours > 0) return minutes > 0 ? m.hoursAndMinutes({ hours, minutes }) : m.hours({ count: hours })
  return m.minutes({ count: minutes })
}

/** A duration of a practice, given in hours: whole days where it can be. */
export const sayHours = (hours: number): string =>
  hours % 24 === 0 && hours > 0 ? m.days({ count: hours / 24 }) : m.hours({ count: hours })

/** Machine-readable form, for the `datetime` of a time element. */
export const isoOf = (at: number) => new Date(at).toISOString()
