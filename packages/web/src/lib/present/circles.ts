// The organisation as a tree from any circle down, ready to draw: a map with names, a tree, a list (clause 2).
import { circles as m } from '#messages'
import { layDots, mapOf, type MapInput } from '../figures/map.ts'
import { textWidth } from '../figures/names.ts'
import type { CircleNode, CircleSpot, CirclesPage } from '../server/queries.ts'
import { sayDay, type Now } from '../words/time.ts'

export type Colours = 'activity' | 'health'
export type Ways = 'map' | 'tree' | 'list'

/** How the tree is looked at, as the address says it. */
export interface Seen {
  in: string | null
  view: Ways
  colours: Colours
}

export interface MapView {
  size: number
  label: string
  circles: {
    id: string
    href: string
    label: string
    x: number
    y: number
    r: number
    /** Classes of the disc: its depth or that it is a leaf, its activity or health, whether it is on the reader's chain. */
    tone: string
    lines: { text: string; y: number }[]
    rim: { id: string; path: string; gap: string; size: number; name: string; level: number } | null
    dots: { x: number; y: number }[]
    hidden: number
    dormant: boolean
  }[]
  /** Names of the second level, for narrow screens. */
  big: { x: number; y: number; lines: string[] }[]
  bigSize: number
  deeper: number
}

export interface TreeNode extends CircleSpot {
  children: TreeNode[]
  mine: boolean
  /** Circles below it that are not among its children here. */
  hidden: number
}

export interface CirclesView {
  map: MapView
  tree: TreeNode[]
  lede: string[]
  /** The circle in the middle, where it is not the top. */
  centre: { id: string; name: string } | null
  chain: { id: string; name: string }[]
  list: CircleNode[]
  rows: { from: number; to: number; all: number; before: string | null; next: string | null } | null
  dissolved: { id: string; name: string; when: string; entry: number }[]
}

const NAME_LINE = 16.2

/** Builds the page from what was asked of the server. */
export function presentCircles(page: CirclesPage, society: string, seen: Seen, now: Now): CirclesView {
  const centre = page.chain.at(-1) ?? null
  const yours = new Set(page.yours)
  return {
    map: presentMap(
      page,
      centre === null || page.chain.length < 2 ? society : centre.name,
      yours,
      seen.colours,
    ),
    tree: treeOf(page.spots, page.centre, yours),
    lede: ledeOf(page),
    centre: page.chain.length > 1 ? centre : null,
    chain: page.chain,
    list: page.circles,
    rows: rowsOf(page, seen),
    dissolved: page.dissolved.map((one) => ({
      id: one.id,
      name: one.name,
      when: sayDay(one.at, now),
      entry: one.entry,
    })),
  }
}

function ledeOf({ all, chain }: CirclesPage): string[] {
  const first =
    chain.length > 1
      ? m.ledeOfPart({ circles: all.circles, below: all.circles - 1 })
      : all.circles === 1
        ? m.ledeOne()
        : m.lede({ circles: all.circles })
  return [
    all.circles === 0 ? m.noCircles() : first,
    all.open === 0 ? m.nothingOpen() : m.activity({ circles: all.deciding, open: all.open }),
    ...(all.dormant > 0 ? [m.dormant({ count: all.dormant })] : []),
    ...(all.overdue > 0 ? [m.overdue({ count: all.overdue })] : []),
  ]
}

/** The address of a look at the tree. */
export function addressOf({ in: centre, view, colours }: Seen, page = 1): string {
  const words = new URLSearchParams()
  if (centre !== null) words.set('in', centre)
  if (view !== 'map') words.set('view', view)
  if (colours !== 'activity') words.set('colours', colours)
  if (page > 1) words.set('page', String(page))
  const query = words.toString()
  return query === '' ? '/circles' : `/circles?${query}`
}

const ROWS = 200

function rowsOf({ circles, page, pages, all }: CirclesPage, seen: Seen): CirclesView['rows'] {
  if (pages < 2) return null
  const from = (page - 1) * ROWS + 1
  return {
    from,
    to: from + circles.length - 1,
    all: all.circles,
    before: page > 1 ? addressOf(seen, page - 1) : null,
    next: page < pages ? addressOf(seen, page + 1) : null,
  }
}

function treeOf(spots: readonly CircleSpot[], root: string | null, yours: ReadonlySet<string>): TreeNode[] {
  const below = Map.groupBy(spots, ({ parent }) => parent)
  const grow = (spot: CircleSpot): TreeNode => {
    const children = (below.get(spot.id) ?? []).map(grow)
    const shown = children.reduce((sum, child) => sum + child.all.circles, 0)
    return { ...spot, mine: yours.has(spot.id), children, hidden: spot.all.circles - 1 - shown }
  }
  return spots.filter(({ id }) => id === root).map(grow)
}

/** Circles that a parent leaves out stand in it as one more leaf, which leads to the list. */
const moreOf = ({ id, left }: CircleSpot, isParent: boolean): MapInput[] =>
  isParent && left > 0 ? [{ id: `${id}…`, parent: id, name: m.more({ count: left }), below: 0 }] : []

function presentMap(
  { spots, centre }: CirclesPage,
  name: string,
  yours: ReadonlySet<string>,
  colours: Colours,
): MapView {
  const parents = new Set(spots.map(({ parent }) => parent))
  const input: MapInput[] = spots.flatMap((spot) => [
    { id: spot.id, parent: spot.parent, name: spot.name, below: spot.all.circles - 1 },
    ...moreOf(spot, parents.has(spot.id)),
  ])
  const map = mapOf(input, centre ?? '')
  const known = new Map(spots.map((spot) => [spot.id, spot]))
  const views = map.circles.flatMap((placed): MapView['circles'] => {
    const spot = known.get(placed.id)
    const { id, x, y, r, hidden } = placed
    if (spot === undefined) {
      const of = known.get(id.slice(0, -1))
      if (of === undefined) return []
      const href = addressOf({ in: of.id, view: 'list', colours })
      const label = m.moreIn({ count: of.left, name: of.name })
      const lines = linesOf(placed, false)
      return [
        { id, href, label, x, y, r, tone: 'leaf', lines, rim: null, dots: [], hidden: 0, dormant: false },
      ]
    }
    const { open, overdue } = placed.leaf ? spot.all : spot
    const count = colours === 'health' ? overdue : open
    const dots = placed.leaf && hidden === 0 ? layDots(placed, count) : []
    const tone = count === 0 ? '' : ` ${colours === 'health' ? 'h' : 'a'}${count < 3 ? '1' : '2'}`
    return [
      {
        id,
        href: hidden > 0 ? addressOf({ in: id, view: 'map', colours }) : `/circles/${id}`,
        label: m.spot({ name: spot.name, level: spot.level, open, overdue, hidden, status: spot.status }),
        x,
        y,
        r,
        tone: `${placed.leaf ? `leaf${tone}` : `d${String(Math.min(placed.level, 3))}`}${yours.has(id) ? ' chain' : ''}`,
        lines: linesOf(placed, dots.length > 0),
        rim: placed.rim && {
          ...placed.rim,
          id: `rim-${id}`,
          name: spot.name,
          level: Math.min(placed.level, 3),
        },
        dots,
        hidden,
        dormant: spot.status === 'dormant',
      },
    ]
  })
  const second = map.circles.filter((one) => one.level === 2 && known.has(one.id))
  const big = second.flatMap((one) => bigName(known.get(one.id)?.name ?? '', one, map.size))
  return {
    size: map.size,
    label: m.mapLabel({ name }),
    circles: views,
    big: big.length >= second.length * MOST_NAMED ? big : [],
    bigSize: bigSizeOf(map.size),
    deeper: map.circles.reduce((sum, one) => sum + one.hidden, 0),
  }
}

/** Names for narrow screens are large, so that they print at some seventeen pixels; those that do not fit are left to the index. */
/** A map on which few of them fit names none: half a legend is worse than the index below. */
const MOST_NAMED = 0.6
const bigSizeOf = (size: number) => Math.round(size * 0.042)

function bigName(name: string, { x, y, r }: { x: number; y: number; r: number }, size: number) {
  const lines = name.split(/\s+(?=\S{3,})/)
  const letter = bigSizeOf(size)
  const fits =
    lines.length * letter * 1.1 < r * 1.9 && lines.every((line) => textWidth(line) * letter < r * 2.05)
  return fits ? [{ x, y, lines }] : []
}

function linesOf(placed: { y: number; lines: string[] }, lifted: boolean): { text: string; y: number }[] {
  const first = placed.y - ((placed.lines.length - 1) / 2) * NAME_LINE + 5 - (lifted ? 4 : 0)
  return placed.lines.map((text, index) => ({ text, y: Math.round((first + index * NAME_LINE) * 10) / 10 }))
}
