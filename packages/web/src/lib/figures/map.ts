// The map: every circle drawn inside its parent, names on rims and in leaves at one size. Pure and deterministic.
import { packEnclose, packSiblings } from 'd3-hierarchy'
import { fitName, textWidth } from './names.ts'

export interface MapInput {
  id: string
  parent: string | null
  name: string
  /** Circles below it in all, where not all of them are given. */
  below?: number
}

export interface MapCircle {
  id: string
  level: number
  x: number
  y: number
  r: number
  leaf: boolean
  /** Circles inside that the map leaves out for want of room. */
  hidden: number
  /** Lines of a leaf's name; a parent's name stands on its rim. */
  lines: string[]
  rim: { path: string; gap: string; size: number } | null
}

export interface CircleMap {
  size: number
  /** How many levels below the root are drawn. */
  levels: number
  circles: MapCircle[]
}

interface Node extends MapInput {
  level: number
  below: number
  children: Node[]
}

interface Placed {
  node: Node
  r: number
  x: number
  y: number
  children: Placed[]
  lines: string[]
}

export const NAME_SIZE = 14.5
/** Wider than this and the names would print smaller than eleven pixels on a desktop. */
const WIDEST = 1150
const LEAF_LEAST = 37
const LEAF_AIR = 4
const RIM_AIR = 1
/** Half the gap between neighbours; more beside a circle whose name stands on its rim. */
const LEAF_GAP = 2.5
const RIM_GAP = 4.5
/** Mixed orders of siblings that are tried; fewer where there are very many, since each takes its time. */
const MIXED = 100
const MIXED_CIRCLES = 4000
/** A name takes at most this much of its rim, in radians. */
const RIM_MOST = 2.5

const round = (value: number) => Math.round(value * 10) / 10
const rimSize = (depth: number) => (depth === 0 ? 18.5 : depth === 1 ? 16.5 : NAME_SIZE)

/** Layouts that were made lately: a large one takes a tenth of a second, and the tree seldom changes. */
const made = new Map<string, CircleMap>()
const mostMade = 60

/** Lays out the tree under `root`, or finds how it was laid out before. */
export function mapOf(circles: readonly MapInput[], root: string): CircleMap {
  const key = JSON.stringify([root, circles.map(({ id, parent, name, below }) => [id, parent, name, below])])
  const known = made.get(key)
  const map = known ?? layMap(circles, root)
  made.delete(key)
  made.set(key, map)
  const [oldest] = made.keys()
  if (made.size > mostMade && oldest !== undefined) made.delete(oldest)
  return map
}

/** Lays out the tree under `root`; leaves out the deepest levels until the names can be read. */
export function layMap(circles: readonly MapInput[], root: string): CircleMap {
  const tree = treeOf(circles, root)
  if (tree === null) return { size: 0, levels: 0, circles: [] }
  let levels = Math.min(depthOf(tree), 4)
  let placed = place(tree, 0, levels)
  while (placed.r * 2 > WIDEST && levels > 2) placed = place(tree, 0, --levels)
  const size = Math.ceil(placed.r * 2)
  const found: MapCircle[] = []
  collect(placed, placed.r, placed.r, 0, found)
  return { size, levels, circles: found }
}

function treeOf(circles: readonly MapInput[], root: string): Node | null {
  const inside = Map.groupBy(circles, ({ parent }) => parent)
  const grow = (circle: MapInput, level: number, seen: ReadonlySet<string>): Node => {
    const children = (inside.get(circle.id) ?? [])
      .filter((child) => !seen.has(child.id))
      .map((child) => grow(child, level + 1, new Set([...seen, child.id])))
    const below = circle.below ?? children.reduce((sum, child) => sum + 1 + child.below, 0)
    return { ...circle, level, children, below }
  }
  const top = circles.find((circle) => circle.id === root)
  return top === undefined ? null : grow(top, 1, new Set([top.id]))
}

const depthOf = (node: Node): number => 1 + Math.max(0, ...node.children.map(depthOf))

function place(node: Node, depth: number, levels: number): Placed {
  if (node.children.length === 0 || depth + 1 >= levels) {
    const { lines, radius } = fitName(node.name, NAME_SIZE)
    const beads = lines.length > 2 ? 4 : 2
    return { node, x: 0, y: 0, r: Math.max(LEAF_LEAST, radius + LEAF_AIR + beads), children: [], lines }
  }
  const children = node.children.map((child) => place(child, depth + 1, levels))
  const { r } = press(children)
  const name = (textWidth(node.name) * rimSize(depth) * 1.06) / RIM_MOST
  turn(children)
  return { node, x: 0, y: 0, r: Math.max(r + RIM_AIR + rimSize(depth) / 2, name), children, lines: [] }
}

/** Packs the children around the origin, in the tightest of several orders. */
function press(children: Placed[]): { r: number } {
  let best: { r: number; at: Map<Placed, { x: number; y: number }> } | null = null
  for (const order of orders(children)) {
    const circles = order.map((child) => ({
      x: 0,
      y: 0,
      r: child.r + (child.children.length > 0 ? RIM_GAP : LEAF_GAP),
      child,
    }))
    packSiblings(circles)
    const round = packEnclose(circles)
    if (best !== null && round.r >= best.r) continue
    best = {
      r: round.r,
      at: new Map(circles.map((one) => [one.child, { x: one.x - round.x, y: one.y - round.y }])),
    }
  }
  for (const [child, at] of best?.at ?? []) Object.assign(child, at)
  return { r: best?.r ?? 0 }
}

/** Orders worth trying: as given, by size both ways, large and small in turn, and some that are mixed by a fixed rule. */
function orders(children: Placed[]): Placed[][] {
  const large = [...children].sort((a, b) => b.r - a.r || (a.node.id < b.node.id ? -1 : 1))
  const small = [...large].reverse()
  const turns = large
    .flatMap((one, index) => (index < large.length / 2 ? [one, small[index]] : []))
    .filter((one, index, all): one is Placed => one !== undefined && all.indexOf(one) === index)
  const mixed = Array.from({ length: mixedOrders(children.length) }, (_, seed) => mix(large, seed + 1))
  return [children, large, small, turns, ...mixed]
}

const mixedOrders = (count: number) => Math.min(MIXED, Math.floor(MIXED_CIRCLES / count))

/** A shuffle by a linear congruence, the same on every machine. */
function mix<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items]
  let state = seed * 2654435761
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const held = mixed[i] as T
    mixed[i] = mixed[j] as T
    mixed[j] = held
  }
  return mixed
}

/** Turns the group so that the top of its parent, where the name stands, has the most air. */
function turn(children: Placed[]): void {
  let best = { angle: 0, reach: Infinity }
  for (let step = 0; step < 72; step++) {
    const angle = (step * Math.PI) / 36
    const reach = Math.max(...children.map((child) => topReach(child, angle)))
    if (reach < best.reach - 0.01) best = { angle, reach }
  }
  const cos = Math.cos(best.angle)
  const sin = Math.sin(best.angle)
  for (const child of children) {
    const { x, y } = child
    Object.assign(child, { x: x * cos - y * sin, y: x * sin + y * cos })
  }
}

/** How far a turned child reaches along the three directions in which a name stretches. */
function topReach(child: Placed, angle: number): number {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const x = child.x * cos - child.y * sin
  const y = child.x * sin + child.y * cos
  return Math.max(...[-0.45, 0, 0.45].map((tilt) => x * Math.sin(tilt) - y * Math.cos(tilt) + child.r))
}

function collect(placed: Placed, x: number, y: number, depth: number, into: MapCircle[]): void {
  const leaf = placed.children.length === 0
  into.push({
    id: placed.node.id,
    level: placed.node.level,
    x: round(x),
    y: round(y),
    r: round(placed.r),
    leaf,
    hidden: leaf ? placed.node.below : 0,
    lines: placed.lines,
    rim: leaf ? null : rimOf(placed.node.name, x, y, placed.r, depth),
  })
  for (const child of placed.children) collect(child, x + child.x, y + child.y, depth + 1, into)
}

/** The arc that carries a name, and the gap in the rim behind it. */
function rimOf(name: string, x: number, y: number, r: number, depth: number) {
  const size = rimSize(depth)
  const baseline = r - size * 0.35
  const half = Math.min(RIM_MOST, (textWidth(name) * size * 1.06 + size) / r) / 2
  const gapX = r * Math.sin(half)
  const gapY = r * Math.cos(half)
  return {
    size,
    path: `M${round(x - baseline)} ${round(y)}a${round(baseline)} ${round(baseline)} 0 0 1 ${round(2 * baseline)} 0`,
    gap: `M${round(x - gapX)} ${round(y - gapY)}A${round(r)} ${round(r)} 0 0 1 ${round(x + gapX)} ${round(y - gapY)}`,
  }
}

/** Dots along the foot of a leaf, one for each thing being decided, nine at most. */
export function layDots(circle: Pick<MapCircle, 'x' | 'y' | 'r'>, count: number): { x: number; y: number }[] {
  const shown = Math.min(count, 9)
  const radius = circle.r - 7
  return Array.from({ length: shown }, (_, index) => {
    const angle = Math.PI / 2 - ((index - (shown - 1) / 2) * 9) / radius
    return { x: round(circle.x + radius * Math.cos(angle)), y: round(circle.y + radius * Math.sin(angle)) }
  })
}
