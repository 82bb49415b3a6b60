// What happens in the society, as JSON Feed.
import { recordFeed } from '#lib/server/feeds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) => recordFeed(event, 'json')
