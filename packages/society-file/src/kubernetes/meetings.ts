// Meetings as Kubernetes writes them (some 35 wordings of frequency, 8 of time zones) into those of a society file.
import type { Meeting } from '../circle-parts.ts'
import type { Ledger } from './ledger.ts'
import type { SourceMeeting } from './source.ts'

const zones: Readonly<Record<string, string>> = {
  'PT (Pacific Time)': 'America/Los_Angeles',
  UTC: 'UTC',
  'CET (Central European Time)': 'Europe/Berlin',
  'Eastern Time (ET)': 'America/New_York',
  'ET (Eastern Time)': 'America/New_York',
  'EST (Eastern Time)': 'America/New_York',
  Poland: 'Europe/Warsaw',
  IST: 'Asia/Kolkata',
}

/** One meeting; what has no place in the file is noted under `where`. */
export const meetingFrom = (source: SourceMeeting, where: string, ledger: Ledger): Meeting => {
  const note = (what: string): void =>
    void ledger.notHeld.push(`${where}, meeting "${source.description}": ${what}`)
  const time = source.time === undefined ? undefined : clockTime(source.time)
  if (source.time !== undefined && time === undefined) note(`the time "${source.time}"`)
  const address = (kind: string, value: string | undefined): string | undefined => {
    const url = value?.replaceAll(/[\u200b-\u200d\ufeff\s]/g, '')
    if (url === undefined || /^https?:\/\/./.test(url)) return url
    note(`the ${kind} "${value ?? ''}", which is no address`)
    return undefined
  }
  return given({
    title: source.description.trim(),
    day: source.day,
    time,
    timeZone: source.tz === undefined ? undefined : (zones[source.tz] ?? source.tz),
    frequency: source.frequency === undefined ? undefined : frequencyFrom(source.frequency),
    url: address('address', source.url),
    notesUrl: address('archive', source.archive_url),
  })
}

/** "9:00", "09:00" and "2PM" as HH:MM. */
export const clockTime = (time: string): string | undefined => {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?::(\d{2}))?\s*([AP]M)?$/i.exec(time.trim()) ?? []
  if (hour === undefined) return undefined
  const late = half?.toUpperCase() === 'PM' && Number(hour) < 12
  return `${String(Number(hour) + (late ? 12 : 0)).padStart(2, '0')}:${minute}`
}

/** "biweekly" and "bi-weekly" are said in words that cannot mean twice a week; the rest stays as it is. */
export const frequencyFrom = (frequency: string): string =>
  frequency
    .trim()
    .replace(/^bi-?weekly/i, 'every 2 weeks')
    .replace(/^every 2 weeks starting/, 'every 2 weeks, starting')

export const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
