// What a search finds, as Atom.
import { searchFeed } from '#lib/server/feeds.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) => searchFeed(event, 'atom')
