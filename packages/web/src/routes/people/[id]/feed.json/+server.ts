// What happens about one person, as JSON Feed.
import { recordFeed } from '#lib/server/feeds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  recordFeed(event, 'json', { kind: 'person', id: event.params.id })
