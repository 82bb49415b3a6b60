// What happens about one circle, as Atom.
import { recordFeed } from '#lib/server/feeds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  recordFeed(event, 'atom', { kind: 'circle', id: event.params.id })
