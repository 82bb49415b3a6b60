// What happens about one circle, as JSON Feed.
import { recordFeed } from '#lib/server/feeds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  recordFeed(event, 'json', { kind: 'circle', id: event.params.id })
