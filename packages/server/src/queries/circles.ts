// The organisation as a tree, from any circle down: three levels for map and tree, a page of rows for the list.
import type { CircleSpot, CirclesAsked, CirclesPage } from '../pages/circle-page.ts'
import { circleNodes } from './circle-nodes.ts'
import { noSums, sumsOf } from './circle-sums.ts'
import { chainOf, type Places } from './places.ts'
import type { Look } from './source.ts'

const rowsOnPage = 200
/** Levels that are shown at a time of a large tree, and of a small one; and how many circles at most. */
const levelsOf = (circles: number) => (circles > 100 ? 3 : 4)
const mostSpots = 200

export const wholeList: CirclesAsked = { in: null, view: 'list', page: 1 }

export async function circles(look: Look, asked: CirclesAsked): Promise<CirclesPage> {
  const { reader, places } = look
  const sums = sumsOf(places, await look.waiting())
  const top = places.below.get(null)?.[0] ?? null
  const centre = asked.in !== null && isThere(places, asked.in) ? asked.in : top
  const below = centre === null ? 0 : (sums.get(centre)?.circles ?? 0)
  const pages = Math.max(1, Math.ceil(below / rowsOnPage))
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), pages)
  const isList = asked.view === 'list'
  const rows = isList && centre !== null ? inOrder(places, centre, (page - 1) * rowsOnPage, rowsOnPage) : []
  const [nodes, dissolved, waiting, person] = await Promise.all([
    circleNodes(look, rows),
    reader.query<CirclesPage['dissolved'][number]>(
      `select s.id, s.name, s.parent, s.ended_at as at, (select min(d.from_entry) from circle d
         where d.id = s.id and d.status = 'dissolved') as entry
       from circle s where s.status = 'dissolved' and ${reader.holds('s')} order by s.ended_at desc limit 200`,
    ),
    look.waiting(),
    look.person(),
  ])
  const spot = (id: string, left: number): CircleSpot => {
    const { name = id, level = 1, status = 'living', parent = null } = places.circles.get(id) ?? {}
    const open = waiting.openIn.get(id) ?? 0
    const overdue = waiting.overdueIn.get(id) ?? 0
    return { id, parent, name, level, status, open, overdue, all: sums.get(id) ?? noSums, left }
  }
  return {
    centre,
    chain: centre === null ? [] : chainOf(places, centre).map((id) => ({ id, name: nameOf(places, id) })),
    all: (centre === null ? undefined : sums.get(centre)) ?? noSums,
    yours: [...new Set((person?.seats ?? []).flatMap((id) => chainOf(places, id)))],
    spots:
      isList || centre === null
        ? []
        : around(places, centre, levelsOf(below)).map(({ id, left }) => spot(id, left)),
    circles: nodes,
    page,
    pages: isList ? pages : 1,
    dissolved,
  }
}

const nameOf = (places: Places, id: string): string => places.circles.get(id)?.name ?? id

const isThere = (places: Places, id: string): boolean => {
  const place = places.circles.get(id)
  return place !== undefined && place.status !== 'dissolved'
}

/** The centre and what lies in it, as many whole levels as there is room for; of a level too large, its first. */
function around(places: Places, centre: string, levels: number): { id: string; left: number }[] {
  const below = (id: string) => places.below.get(id) ?? []
  const found: { id: string; left: number }[] = [{ id: centre, left: below(centre).length }]
  let outer = found
  for (let level = 2; level <= levels && outer.length > 0; level++) {
    const size = outer.reduce((sum, { left }) => sum + left, 0)
    if (level > 2 && found.length + size > mostSpots) break
    const next: typeof found = []
    for (const one of outer) {
      const inside = below(one.id).slice(0, mostSpots - found.length - next.length)
      one.left -= inside.length
      for (const id of inside) next.push({ id, left: below(id).length })
    }
    found.push(...next)
    outer = next
  }
  return found
}

/** Ids of a circle and all below it, each before those in it: `count` of them after the first `skip`. */
function inOrder(places: Places, centre: string, skip: number, count: number): string[] {
  const rows: string[] = []
  const stack = [centre]
  for (let at = 0; stack.length > 0 && rows.length < count; at++) {
    const id = stack.pop() as string
    if (at >= skip) rows.push(id)
    for (const child of [...(places.below.get(id) ?? [])].reverse()) stack.push(child)
  }
  return rows
}
