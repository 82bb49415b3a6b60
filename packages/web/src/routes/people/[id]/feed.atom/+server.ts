// What happens about one person, as Atom.
import { recordFeed } from '#lib/server/feeds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  recordFeed(event, 'atom', { kind: 'person', id: event.params.id })
