// Who speaks to whom, from when, in which zone: what every page's words are made from.
import type { RequestEvent } from '@sveltejs/kit'
import type { Known, Speaker } from '#lib/words/phrase.ts'
import type { Now } from '#lib/words/time.ts'

/** The zone in which the server's pages say times; a reader's own zone stands in the title of each time. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** A speaker for `known`, at the society's now. */
export function speakerFor(event: Pick<RequestEvent, 'locals'>, known: Known, now: Now): Speaker {
  return { texts: known.texts, names: known.names, now, viewer: event.locals.society.session?.person ?? null }
}
