// Who speaks to whom, from when, in which zone: what every page's words are made from.
import type { RequestEvent } from '@sveltejs/kit'
import type { Known, Speaker } from '#lib/words/phrase.ts'
import type { Now } from '#lib/words/time.ts'

/** For pages and pictures that are the same for everybody. */
export { societyZone as zone } from './zone.ts'

/** A speaker for `known`, at the society's now. */
export function speakerFor(event: Pick<RequestEvent, 'locals'>, known: Known, now: Now): Speaker {
  const { texts, erasures = {}, names } = known
  return { texts, erasures, names, now, viewer: event.locals.society.session?.person ?? null }
}
