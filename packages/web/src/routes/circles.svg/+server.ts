// The map as a picture to link and embed; `?in=` puts one circle in the middle.
import { mapPicture, pictureHeaders } from '#lib/figures/map-picture.ts'
import { presentCircles, type Seen } from '#lib/present/circles.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, url }) => {
  const { queries } = locals.society
  const seen: Seen = {
    in: url.searchParams.get('in') || null,
    view: 'map',
    colours: url.searchParams.get('colours') === 'health' ? 'health' : 'activity',
  }
  // A picture for everyone: nobody's own circles stand out in it.
  const [page, frame] = await Promise.all([
    queries.circles(null, { in: seen.in, view: 'map', page: 1 }),
    queries.frame(null),
  ])
  const view = presentCircles(page, frame.society.name, seen, { at: frame.now, zone: 'UTC' })
  return new Response(mapPicture(view.map, view.map.label, view.lede.join(' ')), {
    headers: pictureHeaders,
  })
}
