// The zone in which times are said: the reader's own where they are signed in and their browser told it, else the
// society's, which the dateline of every page names. Pages for everybody stay the same for everybody.
import type { Cookies } from '@sveltejs/kit'
import { remembered } from '#lib/words/remembered.ts'

/** The zone of the machine that the society runs on. */
export const societyZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Whether a name is a zone's, older and newer names of the same zone alike. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const zones = new Map<string, boolean>()
/** More names than there are zones, so that a flood of them is forgotten. */
const mostZones = 1000

function isKnown(name: string): boolean {
  const known = zones.get(name)
  if (known !== undefined) return known
  if (zones.size >= mostZones) zones.clear()
  const is = isZone(name)
  zones.set(name, is)
  return is
}

/** A zone by its cookie; what is no zone counts for nothing. */
export function zoneFrom(cookie: string | undefined, signedIn: boolean): string {
  return signedIn && cookie !== undefined && isKnown(cookie) ? cookie : societyZone
}

export const zoneOf = (cookies: Pick<Cookies, 'get'>, signedIn: boolean): string =>
  zoneFrom(cookies.get('zone'), signedIn)

/** Moments for which a zone's name is remembered. */
const mostMoments = 500
const namesOf = remembered((zone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' })
  const nameAt = (at: number) =>
    format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone
  return remembered(nameAt, mostMoments)
}, mostZones)

/** How a zone is written beside an hour: "UTC", "GMT+1". */
export const zoneName = (at: number, zone: string): string => namesOf(zone)(at)
