// What would come in with a society file, before anything is founded: the tree, and how much there is of everything.
import type { z } from 'zod'
import type { circle } from './circle.ts'
import type { societyFile } from './society.ts'
import { slugOf } from '@open-socialism/kernel'
import { personOf } from './seats.ts'

type SocietyInFile = z.input<typeof societyFile>
type CircleInFile = z.input<typeof circle>

export type PreviewCircle = {
  id: string
  name: string
  purpose: string
  /** 1 at the top. */
  level: number
  seats: number
  /** The first few who sit in it. */
  members: { name: string; role: string | null }[]
}

export type Preview = {
  name: string
  clock: 'real' | 'simulated'
  counts: {
    circles: number
    levels: number
    people: number
    citizens: number
    seated: number
    seats: number
    projects: number
    documents: number
    meetings: number
  }
  /** Each circle behind its parent; those on a loop are left out. */
  tree: PreviewCircle[]
  /** Circles that the tree has no room for. */
  more: number
}

const fewMembers = 6

/** The first `most` circles of a society's tree, and the counts of the whole. */
export const previewOf = (society: SocietyInFile, most: number): Preview => {
  const circles = flat(society.circles)
  const below = Map.groupBy(circles, ({ parent }) => parent)
  const names = new Map(society.people.map(({ id, name }) => [id, name]))
  const tree: PreviewCircle[] = []
  let reached = 0
  let levels = 0
  const seen = new Set<Flat>()
  const waiting = (below.get(null) ?? []).map((one) => ({ one, level: 1 })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { one, level } = next
    if (seen.has(one)) continue
    seen.add(one)
    reached++
    levels = Math.max(levels, level)
    if (tree.length < most) tree.push(shown(one, level, names))
    const children = below.get(one.id) ?? []
    for (const child of children.toReversed()) waiting.push({ one: child, level: level + 1 })
  }
  return {
    name: society.name,
    clock: society.clock ?? 'real',
    counts: { ...countsOf(society, circles), levels },
    tree,
    more: reached - tree.length,
  }
}

type Flat = { circle: CircleInFile; id: string; parent: string | null }

const flat = (all: readonly CircleInFile[]): Flat[] => {
  const into: Flat[] = []
  const visit = (circles: readonly CircleInFile[], above: string | null): void => {
    for (const one of circles) {
      const id = one.id ?? slugOf(one.name)
      into.push({ circle: one, id, parent: above ?? one.parent ?? null })
      visit(one.circles ?? [], id)
    }
  }
  visit(all, null)
  return into
}

const shown = ({ circle, id }: Flat, level: number, names: ReadonlyMap<string, string>): PreviewCircle => {
  const members = circle.members ?? []
  return {
    ...{ id, level, name: circle.name, purpose: circle.purpose, seats: members.length },
    members: members.slice(0, fewMembers).map((member) => ({
      name: names.get(personOf(member)) ?? personOf(member),
      role: typeof member === 'string' ? null : (member.role ?? null),
    })),
  }
}

const countsOf = ({ people }: SocietyInFile, circles: readonly Flat[]): Omit<Preview['counts'], 'levels'> => {
  const seated = new Set<string>()
  let [seats, projects, documents, meetings] = [0, 0, 0, 0]
  for (const { circle } of circles) {
    for (const member of circle.members ?? []) seated.add(personOf(member))
    seats += circle.members?.length ?? 0
    projects += circle.projects?.length ?? 0
    documents += circle.documents?.length ?? 0
    meetings += circle.meetings?.length ?? 0
  }
  const citizens = people.filter(({ citizen }) => citizen !== false).length
  return {
    ...{ circles: circles.length, people: people.length, citizens, seated: seated.size, seats },
    ...{ projects, documents, meetings },
  }
}
