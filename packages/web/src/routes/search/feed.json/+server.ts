// What a search finds, as JSON Feed.
import { searchFeed } from '#lib/server/feeds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) => searchFeed(event, 'json')
