// One circle with those around it as a picture to link and embed: itself in the middle of what it holds, named, with
// the line of circles above it in its title.
import { circle as m } from '#messages'
import { error } from '@sveltejs/kit'
import { mapPicture, pictureHeaders } from '#lib/figures/map-picture.ts'
import { presentCircles } from '#lib/present/circles.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params }) => {
  const { queries } = locals.society
  const seen = { in: params.id, view: 'map', colours: 'activity' } as const
  const [page, frame] = await Promise.all([
    queries.circles(null, { in: seen.in, view: 'map', page: 1 }),
    queries.frame(null),
  ])
  if (page.centre !== params.id) error(404, m.none())
  const view = presentCircles(page, frame.society.name, seen, { at: frame.now, zone: 'UTC' })
  const title = page.chain.map(({ name }) => name).join(' › ')
  return new Response(mapPicture(view.map, title, view.lede.join(' ')), { headers: pictureHeaders })
}
