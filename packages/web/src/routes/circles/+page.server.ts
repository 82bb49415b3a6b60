// All circles: as a map, a tree, a list; of the whole or of one part of it.
import { presentCircles } from '#lib/present/circles.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now, frame } = await event.parent()
  const page = await event.locals.society.queries.circles(event.locals.society.session)
  const view = presentCircles(page, frame.viewer?.seats ?? [], event.url.searchParams.get('in'), now)
  const shown = event.url.searchParams.get('view')
  return {
    view,
    list: shown === 'list' ? page.circles : null,
    shown: shown === 'list' || shown === 'tree' ? shown : 'map',
  }
}
