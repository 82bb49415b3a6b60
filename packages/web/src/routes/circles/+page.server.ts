// All circles: as a map, a tree, a list; of the whole or of what lies in one of them.
import { addressOf, presentCircles, type Colours, type Seen, type Ways } from '#lib/present/circles.ts'
import { presentSlider } from '#lib/present/slider.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
  const { now, frame } = await parent()
  const seen = seenIn(url.searchParams)
  const asked = { in: seen.in, view: seen.view, page: Number(url.searchParams.get('page') ?? 1) }
  const { queries, session } = locals.society
  const [page, span] = await Promise.all([queries.circles(session, asked), queries.span()])
  const view = presentCircles(page, frame.society.name, seen, now)
  const to = (change: Partial<Seen>) => addressOf({ ...seen, ...change })
  return {
    view,
    seen,
    slider: presentSlider(span, frame.past?.at ?? null, now),
    rest: [...url.searchParams].filter(([name]) => name !== 'at'),
    ways: {
      map: to({ view: 'map' }),
      tree: to({ view: 'tree' }),
      list: to({ view: 'list' }),
    } satisfies Record<Ways, string>,
    colours: { activity: to({ colours: 'activity' }), health: to({ colours: 'health' }) } satisfies Record<
      Colours,
      string
    >,
    picture: `/circles.svg${seen.in === null ? '' : `?in=${encodeURIComponent(seen.in)}`}`,
    origin: url.origin,
  }
}

function seenIn(words: URLSearchParams): Seen {
  const view = words.get('view')
  return {
    in: words.get('in') || null,
    view: view === 'list' || view === 'tree' ? view : 'map',
    colours: words.get('colours') === 'health' ? 'health' : 'activity',
  }
}
