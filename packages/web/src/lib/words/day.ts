// The moment at which a day begins in a time zone.
const DAY = 86_400_000

/** Midnight of `2026-11-25` in a zone, ms UTC; null where it is no date. */
export function startOfDay(date: string, zone: string): number | null {
  const utc = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(utc)) return null
  // The zone's distance from UTC is looked up twice: near a change of clocks the first guess may be an hour off.
  const guess = utc - offsetAt(utc, zone)
  return utc - offsetAt(guess, zone)
}

/** The day of a moment in a zone, as `2026-11-25`. */
export function dateOf(at: number, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10)
}

function offsetAt(at: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
  return Math.abs(offset) > DAY ? 0 : offset
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}
