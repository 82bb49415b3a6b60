// The frame of every page: the society, its clock, the record's last entry, the reader.
import { sayWhole } from '#lib/words/time.ts'
import { feedsOf } from '#lib/present/feeds.ts'
import { momentOf } from '#lib/present/moment.ts'
import { hasPast } from '#lib/server/past.ts'
import { zoneName, zoneOf } from '#lib/server/zone.ts'
import type { LayoutServerLoad } from './$types'

/** Words are said to the minute, so that a page that did not change stays the same to the byte and can be cached. */
const MINUTE = 60_000

export const load: LayoutServerLoad = async ({ locals, cookies, url }) => {
  const frame = await locals.society.queries.frame(locals.society.session)
  const zone = zoneOf(cookies, locals.society.session !== null)
  const minute = Math.floor(frame.now / MINUTE) * MINUTE
  return {
    frame,
    // A moment of the past is what it is; the present is said to the minute.
    now: { at: frame.past?.at ?? Math.ceil(frame.now / MINUTE) * MINUTE, zone },
    feeds: feedsOf(url),
    noPast: locals.noPast,
    moment: hasPast(url.pathname) ? momentOf(frame, url, zone) : null,
    dateline: `${sayWhole(minute, zone)} ${zoneName(minute, zone)}`,
    theme: cookies.get('theme') ?? 'auto',
    actId: locals.society.session === null ? '' : crypto.randomUUID(),
  }
}
