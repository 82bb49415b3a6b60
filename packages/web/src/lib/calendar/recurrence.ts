// When a meeting recurs, read from the free text in which circles say it. What is not certain is not guessed.
import type { Meeting } from '@open-socialism/kernel'
import { zoneMeant } from './zones.ts'

export interface Recurrence {
  /** 0 is Sunday. */
  weekday: number
  /** In weeks; one where it is every month. */
  interval: number
  /** Which such day of the month, from 1, −1 the last; null where it is by weeks. */
  ofMonth: number | null
  hour: number
  minute: number
  zone: string
  /** A day on which it was held, as its words say: year, month from 1, day. */
  from: readonly [number, number, number] | null
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
}
const start =
  /\(?\bstarting (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,? )?([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b\)?/
/** Words by which the day depends on something else. */
const depending = /\b(after|before|alternat\w*|interleaved|except|odd|even|start date|upcoming|or)\b/

/** How a meeting recurs, or null where its words do not say it exactly. */
export function recurrenceOf({
  day = '',
  time = '',
  timeZone = '',
  frequency = '',
}: Meeting): Recurrence | null {
  const zone = zoneMeant(timeZone)
  const clock = clockOf(time)
  const all = `${day} ${frequency}`.toLowerCase()
  const from = startOf(all)
  const words = all.replace(start, ' ')
  if (zone === null || clock === null || depending.test(words)) return null
  const named = weekdays.flatMap((name, index) => (new RegExp(`\\b${name}s?\\b`).test(words) ? [index] : []))
  const [weekday] = named
  if (weekday === undefined || named.length > 1) return null
  const rhythm = rhythmOf(words, from !== null)
  return rhythm === null ? null : { weekday, ...rhythm, ...clock, zone, from }
}

/** Every second week says nothing without a day on which it was held. */
function rhythmOf(words: string, isAnchored: boolean): Pick<Recurrence, 'interval' | 'ofMonth'> | null {
  const places = [...words.matchAll(/\b(first|1st|second|2nd|third|3rd|fourth|4th|last)\b/g)]
  const place = places[0]?.[1]
  const isMonthly = /\bmonth(ly)?\b/.test(words)
  if (place !== undefined)
    return places.length === 1 && isMonthly ? { interval: 1, ofMonth: ordinals[place] ?? null } : null
  if (isMonthly) return null
  if (/\bbi-?weekly\b|\bevery (other|two) weeks?\b/.test(words))
    return isAnchored ? { interval: 2, ofMonth: null } : null
  return /\bweekly\b|\bevery week\b/.test(words) ? { interval: 1, ofMonth: null } : null
}

function clockOf(time: string): { hour: number; minute: number } | null {
  const [, hours, minutes, half] = /^(\d{1,2})(?::(\d{2}))? ?(am|pm)?$/i.exec(time.trim()) ?? []
  if (hours === undefined || (minutes === undefined && half === undefined)) return null
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)]
  if (minute > 59 || hour > (half === undefined ? 23 : 12) || (half !== undefined && hour === 0)) return null
  return { hour: half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0), minute }
}

function startOf(words: string): Recurrence['from'] {
  const [, month = '', day, year] = start.exec(words) ?? []
  const at = months.indexOf(month)
  return at === -1 ? null : [Number(year), at + 1, Number(day)]
}

/** The first day from `since` on which it is held, as the hour of its zone: "2026-11-26T09:00:00". */
export function firstOf({ weekday, ofMonth, hour, minute, from }: Recurrence, since: number): string {
  const day = from === null ? new Date(since) : new Date(Date.UTC(from[0], from[1] - 1, from[2]))
  const isHeld = () =>
    day.getUTCDay() === weekday && (ofMonth === null || isPlace(day.getUTCDate(), ofMonth, lastDay(day)))
  while (!isHeld()) day.setUTCDate(day.getUTCDate() + 1)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.toISOString().slice(0, 10)}T${two(hour)}:${two(minute)}:00`
}

const lastDay = (day: Date) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
const isPlace = (date: number, place: number, last: number) =>
  place === -1 ? date > last - 7 : Math.ceil(date / 7) === place

/** The rule as iCalendar has it (RFC 5545, 3.3.10). */
export function ruleOf({ weekday, interval, ofMonth }: Recurrence): string {
  const day = (weekdays[weekday] ?? '').slice(0, 2).toUpperCase()
  if (ofMonth !== null) return `RRULE:FREQ=MONTHLY;BYDAY=${String(ofMonth)}${day}`
  return `RRULE:FREQ=WEEKLY${interval === 1 ? '' : `;INTERVAL=${String(interval)}`};BYDAY=${day}`
}
