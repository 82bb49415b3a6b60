// Dates and lengths of time in words, in one time zone, from a given now. Intl objects are made once for each zone.

/** The moment from which everything on a page is said, and the zone in which it is said. */
export interface Now {
  at: number
  zone: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

interface Formats {
  parts: Intl.DateTimeFormat
}

const formats = new Map<string, Formats>()

function formatsOf(zone: string): Formats {
  const known = formats.get(zone)
  if (known) return known
  const made = {
    parts: new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  }
  formats.set(zone, made)
  return made
}

export interface DateParts {
  weekday: string
  day: string
  month: string
  year: string
  hour: string
  minute: string
}

/** The parts of a moment in a zone, by the reader's calendar. */
export function partsOf(at: number, zone: string): DateParts {
  const found: Record<string, string> = {}
  for (const part of formatsOf(zone).parts.formatToParts(at)) found[part.type] = part.value
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '' } = found
  return { weekday, day, month, year, hour, minute }
}

const isSameDay = (a: DateParts, b: DateParts) => a.day === b.day && a.month === b.month && a.year === b.year
const clockOf = (parts: DateParts) => `${parts.hour}:${parts.minute}`

/** "today", "tomorrow", "yesterday", "Thursday" within six days, else "12 November", with the year when it is another. */
export function sayDay(at: number, now: Now): string {
  const then = partsOf(at, now.zone)
  for (const [offset, word] of [
    [0, 'today'],
    [1, 'tomorrow'],
    [-1, 'yesterday'],
  ] as const)
    if (isSameDay(then, partsOf(now.at + offset * DAY, now.zone))) return word
  if (at > now.at && at - now.at < 6 * DAY) return then.weekday
  const year = partsOf(now.at, now.zone).year
  return then.year === year ? `${then.day} ${then.month}` : `${then.day} ${then.month} ${then.year}`
}

/** The day with its hour: "Thursday 14:00", "12 November, 14:00". */
export function sayMoment(at: number, now: Now): string {
  const day = sayDay(at, now)
  return `${day}${/\d/.test(day) ? ',' : ''} ${clockOf(partsOf(at, now.zone))}`
}

/** "on Thursday at 14:00", "today at 14:00", "on 12 November at 14:00". */
export function sayOn(at: number, now: Now): string {
  const day = sayDay(at, now)
  const on = ['today', 'tomorrow', 'yesterday'].includes(day) ? day : `on ${day}`
  return `${on} at ${clockOf(partsOf(at, now.zone))}`
}

/** The whole date, as a dateline has it: "Tuesday 17 November 2026, 10:42". */
export function sayWhole(at: number, zone: string): string {
  const { weekday, day, month, year, hour, minute } = partsOf(at, zone)
  return `${weekday} ${day} ${month} ${year}, ${hour}:${minute}`
}

/** "17 November 2026". */
export function sayDate(at: number, zone: string): string {
  const { day, month, year } = partsOf(at, zone)
  return `${day} ${month} ${year}`
}

/** "Nov 2026", for lists of seats. */
export function sayMonth(at: number, zone: string): string {
  const { month, year } = partsOf(at, zone)
  return `${month.slice(0, 3)} ${year}`
}

/** For a feed: the hour when it was today, else the day. */
export function sayShort(at: number, now: Now): string {
  const then = partsOf(at, now.zone)
  if (isSameDay(then, partsOf(now.at, now.zone))) return clockOf(then)
  const year = partsOf(now.at, now.zone).year
  const day = `${then.day} ${then.month.slice(0, 3)}`
  return then.year === year ? day : `${day} ${then.year}`
}

/** "12 to 19 November", "28 November to 1 December", "today 14:00 to 16:00". */
export function saySpan(from: number, to: number, now: Now): string {
  const a = partsOf(from, now.zone)
  const b = partsOf(to, now.zone)
  if (isSameDay(a, b)) return `${sayDay(from, now)} ${clockOf(a)} to ${clockOf(b)}`
  if (to - from < 2 * DAY) return `${sayMoment(from, now)} to ${sayMoment(to, now)}`
  const year = b.year === partsOf(now.at, now.zone).year ? '' : ` ${b.year}`
  if (a.month === b.month && a.year === b.year) return `${a.day} to ${b.day} ${b.month}${year}`
  return `${a.day} ${a.month} to ${b.day} ${b.month}${year}`
}

export const plural = (count: number, one: string, many = `${one}s`) =>
  `${String(count)} ${count === 1 ? one : many}`

/** A length of time in its two largest units: "2 days, 3 hours", "45 minutes". */
export function sayLength(length: number): string {
  if (length < MINUTE) return 'less than a minute'
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  const minutes = Math.floor((length % HOUR) / MINUTE)
  if (days >= 14) return plural(days, 'day')
  if (days > 0) return hours > 0 ? `${plural(days, 'day')}, ${plural(hours, 'hour')}` : plural(days, 'day')
  if (hours > 0)
    return minutes > 0 ? `${plural(hours, 'hour')}, ${plural(minutes, 'minute')}` : plural(hours, 'hour')
  return plural(minutes, 'minute')
}

/** A duration of a practice, given in hours: whole days where it can be. */
export function sayHours(hours: number): string {
  return hours % 24 === 0 && hours > 0 ? plural(hours / 24, 'day') : plural(hours, 'hour')
}

/** Machine-readable form, for the `datetime` of a time element. */
export const isoOf = (at: number) => new Date(at).toISOString()
