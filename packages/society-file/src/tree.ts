// The circles of a society file as one list, parents before children, whether they were nested or named `parent`.
import { slugOf } from '@open-socialism/kernel'
import type { Circle } from './circle.ts'
import { nearest, type Complaint, type Path } from './fault.ts'
import type { Society } from './society.ts'

/** A circle with its id, its parent's id (null at the top) and its place in the file. */
export type Placed = { circle: Circle; id: string; parent: string | null; path: Path }

/** Every circle in the order of the file, with what its nesting says about its parent. */
export const placed = (society: Society): Placed[] => {
  const into: Placed[] = []
  const visit = (circles: readonly Circle[], parent: string | null, path: Path): void => {
    for (const [i, circle] of circles.entries()) {
      const id = circle.id ?? slugOf(circle.name)
      into.push({ circle, id, parent: parent ?? circle.parent ?? null, path: [...path, i] })
      visit(circle.circles ?? [], id, [...path, i, 'circles'])
    }
  }
  visit(society.circles, null, ['circles'])
  return into
}

/** The circles with each parent before its children; circles on a loop are left out. */
export const parentsFirst = (circles: readonly Placed[]): Placed[] => {
  const below = Map.groupBy(circles, ({ parent }) => parent)
  const ordered: Placed[] = [...(below.get(null) ?? [])]
  for (const { id } of ordered) ordered.push(...(below.get(id) ?? []))
  return ordered
}

/** What is wrong with the tree as such: ids, parents, roots, loops, areas (clauses 2, 2.1). */
export const treeComplaints = (circles: readonly Placed[]): Complaint[] => [
  ...circles
    .filter(({ id }) => id === '')
    .map(({ circle, path }) => ({
      path: [...path, 'name'],
      expected: 'a name with letters or digits, or an id',
      found: `"${circle.name}"`,
    })),
  ...repeatedIds(circles),
  ...parentFaults(circles),
  ...rootFaults(circles),
  ...repeatedAreas(circles),
]

const repeatedIds = (circles: readonly Placed[]): Complaint[] =>
  [...Map.groupBy(circles, ({ id }) => id)].flatMap(([id, [, ...others]]) =>
    others.map(({ circle, path }) => ({
      path: [...path, circle.id === undefined ? 'name' : 'id'],
      expected: 'an id that no other circle has; give one of the two an id of its own',
      found: `"${id}" a second time`,
    })),
  )

const parentFaults = (circles: readonly Placed[]): Complaint[] => {
  const ids = circles.map(({ id }) => id)
  const known = new Set(ids)
  return circles.flatMap(({ circle, parent, path }) => {
    const nested = path.length > 2
    if (nested && circle.parent !== undefined && circle.parent !== parent)
      return [
        {
          path: [...path, 'parent'],
          expected: `no parent, or "${parent ?? ''}", in which it is nested`,
          found: `"${circle.parent}"`,
        },
      ]
    if (parent === null || known.has(parent)) return []
    const near = nearest(parent, ids)
    const expected = near
      ? `the id of a circle of this file; perhaps "${near}"`
      : 'the id of a circle of this file'
    return [{ path: [...path, 'parent'], expected, found: `"${parent}"` }]
  })
}

const rootFaults = (circles: readonly Placed[]): Complaint[] => {
  const roots = circles.filter(({ parent }) => parent === null)
  const several = roots.slice(1).map(({ circle, path }) => ({
    path,
    expected: 'one circle at the top; a parent for every other',
    found: `a second circle without a parent, "${circle.name}"`,
  }))
  const reached = new Set(parentsFirst(circles).map(({ path }) => path))
  const known = new Map(circles.map((one) => [one.id, one]))
  const loops = circles
    .filter((one) => !reached.has(one.path) && isOnLoop(one, known))
    .map((one) => ({
      path: one.circle.parent === undefined ? one.path : [...one.path, 'parent'],
      expected: 'a parent that does not lie below this circle',
      found: `a loop: ${loopFrom(one, known).join(' → ')}`,
    }))
  const none = roots.length === 0 && loops.length === 0 && circles.length > 0
  return none
    ? [{ path: ['circles'], expected: 'one circle at the top, without a parent', found: 'none' }]
    : [...several, ...loops]
}

const loopFrom = (start: Placed, known: ReadonlyMap<string, Placed>): string[] => {
  const names = [start.id]
  let at = start.parent === null ? undefined : known.get(start.parent)
  while (at !== undefined && !names.includes(at.id)) {
    names.push(at.id)
    at = at.parent === null ? undefined : known.get(at.parent)
  }
  return at === undefined ? names : [...names, at.id]
}

const isOnLoop = (start: Placed, known: ReadonlyMap<string, Placed>): boolean =>
  loopFrom(start, known).slice(1).at(-1) === start.id

const repeatedAreas = (circles: readonly Placed[]): Complaint[] =>
  [
    ...Map.groupBy(circles, ({ parent, circle }) => JSON.stringify([parent, sameArea(circle.area)])).values(),
  ].flatMap(([first, ...others]) =>
    others.map(({ circle, path }) => ({
      path: [...path, 'area'],
      expected: `an area that no other circle under the same parent holds; "${first?.circle.name ?? ''}" holds this one`,
      found: `"${circle.area}"`,
      clause: '2.1',
    })),
  )

const sameArea = (area: string): string => area.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
