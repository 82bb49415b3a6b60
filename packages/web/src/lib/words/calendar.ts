// The reader's calendar: how their language writes days, months and hours in a zone. Intl objects are made once for each.
import { formatLocale, localeNow } from '../locale/locales.ts'
import { remembered } from './remembered.ts'

export interface Calendar {
  /** "Thursday" */
  weekday(at: number): string
  /** "12 November" */
  dayAndMonth(at: number): string
  /** "12 November 2026" */
  date(at: number): string
  /** "Nov 2026" */
  month(at: number): string
  /** "12 Nov" */
  shortDay(at: number): string
  /** "12 Nov 2026" */
  shortDate(at: number): string
  /** "14:00" */
  clock(at: number): string
  /** Year, month and day as figures, by which days are compared. */
  figures(at: number): { year: string; month: string; day: string }
}

/** Moments of which a calendar remembers how each of its ways says them. */
const MOST_MOMENTS = 5000

const calendars = new Map<string, Calendar>()

/** The calendar of the language of now, in a zone. */
export function calendarIn(zone: string): Calendar {
  const locale = localeNow()
  const key = `${locale} ${zone}`
  const known = calendars.get(key)
  if (known !== undefined) return known
  const made = makeCalendar(formatLocale(locale), zone)
  calendars.set(key, made)
  return made
}

function makeCalendar(locale: string, timeZone: string): Calendar {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    return remembered((at: number) => made.format(at), MOST_MOMENTS)
  }
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const plain = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return {
    weekday: format({ weekday: 'long' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: shortened(format({ month: 'short', year: 'numeric' })),
    shortDay: shortened(format({ day: 'numeric', month: 'short' })),
    shortDate: shortened(format({ day: 'numeric', month: 'short', year: 'numeric' })),
    clock: remembered((at: number) => clock.format(at), MOST_MOMENTS),
    figures: remembered((at: number) => {
      const [year = '', month = '', day = ''] = plain.format(at).split('-')
      return { year, month, day }
    }, MOST_MOMENTS),
  }
}

/** English names of months are cut to three letters, also that of September. */
const shortened = (say: (at: number) => string) => (at: number) => say(at).replace(/\bSept\b(?=$| \d)/, 'Sep')
