// The whole organisation, ready to draw: a map with names, a tree, a list (clause 2).
import { layDots, layMap } from '../figures/map.ts'
import { textWidth } from '../figures/names.ts'
import type { CircleNode, CirclesPage } from '../server/queries.ts'
import { capital, sayCount } from '../words/numbers.ts'
import { plural, sayDay, type Now } from '../words/time.ts'

export interface MapView {
  size: number
  circles: {
    id: string
    label: string
    x: number
    y: number
    r: number
    /** Classes of the disc: its depth or that it is a leaf, its activity, whether it is on the reader's chain. */
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

export interface TreeNode extends CircleNode {
  children: TreeNode[]
  mine: boolean
}

export interface CirclesView {
  map: MapView
  tree: TreeNode[]
  lede: string
  root: { id: string; name: string } | null
  dissolved: { id: string; name: string; when: string; entry: number }[]
}

const NAME_LINE = 16.2

/** Builds the page; `root` shows one circle and what it holds, else the whole. */
export function presentCircles(
  page: CirclesPage,
  mine: readonly string[],
  root: string | null,
  now: Now,
): CirclesView {
  const top = page.circles.find((circle) => circle.parent === null)
  const shown = page.circles.find((circle) => circle.id === root) ?? top
  const chain = chainOf(page.circles, mine)
  const deciding = page.circles.filter((circle) => circle.open > 0)
  const open = deciding.reduce((sum, circle) => sum + circle.open, 0)
  const dormant = page.circles.filter((circle) => circle.status === 'dormant').length
  return {
    map: presentMap(page.circles, shown?.id ?? '', chain),
    tree: treeOf(page.circles, null, chain),
    lede: `${capital(sayCount(page.circles.length))} ${page.circles.length === 1 ? 'circle' : 'circles, each deciding for itself inside the one that chartered it'}. ${sayActivity(deciding.length, open)}${dormant > 0 ? ` ${capital(plural(dormant, 'circle'))} ${dormant === 1 ? 'is' : 'are'} dormant.` : ''}`,
    root: shown === undefined || shown === top ? null : { id: shown.id, name: shown.name },
    dissolved: page.dissolved.map((one) => ({
      id: one.id,
      name: one.name,
      when: sayDay(one.at, now),
      entry: one.entry,
    })),
  }
}

const sayActivity = (circles: number, open: number) =>
  open === 0
    ? 'Nothing is being decided now.'
    : `${capital(sayCount(circles))} ${circles === 1 ? 'is' : 'are'} deciding something today, ${plural(open, 'thing')} in all.`

/** The reader's circles and all that enclose them. */
function chainOf(circles: readonly CircleNode[], mine: readonly string[]): Set<string> {
  const parents = new Map(circles.map((circle) => [circle.id, circle.parent]))
  const chain = new Set<string>()
  for (let id of mine) {
    while (!chain.has(id) && parents.has(id)) {
      chain.add(id)
      id = parents.get(id) ?? id
    }
  }
  return chain
}

function treeOf(
  circles: readonly CircleNode[],
  parent: string | null,
  chain: ReadonlySet<string>,
): TreeNode[] {
  return circles
    .filter((circle) => circle.parent === parent)
    .map((circle) => ({ ...circle, mine: chain.has(circle.id), children: treeOf(circles, circle.id, chain) }))
}

function presentMap(circles: readonly CircleNode[], root: string, chain: ReadonlySet<string>): MapView {
  const map = layMap(circles, root)
  const nodes = new Map(circles.map((circle) => [circle.id, circle]))
  const views = map.circles.flatMap((placed) => {
    const node = nodes.get(placed.id)
    if (node === undefined) return []
    const open = placed.leaf ? node.open + openBelow(circles, node.id) : node.open
    const activity = open === 0 ? '' : open < 3 ? ' a1' : ' a2'
    const dots = placed.leaf && placed.hidden === 0 ? layDots(placed, open) : []
    return [
      {
        id: placed.id,
        label: `${node.name}, level ${String(node.level)}, ${open === 0 ? 'nothing' : String(open)} open${placed.hidden > 0 ? `, ${plural(placed.hidden, 'circle')} inside` : ''}${node.status === 'dormant' ? ', dormant' : ''}`,
        x: placed.x,
        y: placed.y,
        r: placed.r,
        tone: `${placed.leaf ? `leaf${activity}` : `d${String(Math.min(placed.level, 3))}`}${chain.has(placed.id) ? ' chain' : ''}`,
        lines: linesOf(placed, dots.length > 0),
        rim: placed.rim && {
          ...placed.rim,
          id: `rim-${placed.id}`,
          name: node.name,
          level: Math.min(placed.level, 3),
        },
        dots,
        hidden: placed.hidden,
        dormant: node.status === 'dormant',
      },
    ]
  })
  const second = map.circles.filter((one) => one.level === 2)
  const big = second.flatMap((one) => bigName(nodes.get(one.id)?.name ?? '', one, map.size))
  return {
    size: map.size,
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

function openBelow(circles: readonly CircleNode[], id: string): number {
  return circles
    .filter((circle) => circle.parent === id)
    .reduce((sum, circle) => sum + circle.open + openBelow(circles, circle.id), 0)
}

function linesOf(placed: { y: number; lines: string[] }, lifted: boolean): { text: string; y: number }[] {
  const first = placed.y - ((placed.lines.length - 1) / 2) * NAME_LINE + 5 - (lifted ? 4 : 0)
  return placed.lines.map((text, index) => ({ text, y: Math.round((first + index * NAME_LINE) * 10) / 10 }))
}
