// The zone in which times are said: the reader's own where they are signed in and their browser told it, else the
// society's, which the dateline of every page names. Pages for everybody stay the same for everybody.
import type { Cookies } from '@sveltejs/kit'

/** The zone of the machine that the society runs on. */
export const societyZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])

/** A zone by its cookie; what is no zone counts for nothing. */
export function zoneFrom(cookie: string | undefined, signedIn: boolean): string {
  return signedIn && cookie !== undefined && known.has(cookie) ? cookie : societyZone
}

export const zoneOf = (cookies: Pick<Cookies, 'get'>, signedIn: boolean): string =>
  zoneFrom(cookies.get('zone'), signedIn)

const names = new Map<string, Intl.DateTimeFormat>()

/** How a zone is written beside an hour: "UTC", "GMT+1". */
export function zoneName(at: number, zone: string): string {
  const known = names.get(zone)
  const format = known ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' })
  if (!known) names.set(zone, format)
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
