// Names and places of the past (clause 5.2): every name and place that a circle, project or document ever had, kept in
// memory with the entry that made it so. A moment looks up those that it names, however large the tree is.
import type { CircleState, Event } from '@open-socialism/kernel'
import { keep } from './kept.ts'
import { placesTouched, type CirclePlace, type Places } from './places.ts'
import type { Reader } from './reader.ts'
import { countUpTo } from './up-to.ts'

type Since<Value> = Value & { id: string; from: number }
type Line<Value> = Map<string, Since<Value>[]>
type Circle = { name: string; parent: string | null; status: CircleState['status'] }

type Lines = {
  circles: Line<Circle>
  projects: Line<{ name: string; circle: string }>
  documents: Line<{ title: string; circle: string }>
  /** Circles that ever were directly in another, by that. */
  under: Map<string | null, Set<string>>
  /** Goes up whenever any of it is read anew. */
  version: number
}

export type PastPlaces = {
  /** Places as they were when `entry` was the newest entry. */
  at(entry: number): Promise<Places>
  told(events: readonly Event[]): void
}

/** Moments whose places are kept as they were worked out, with the sums over them. */
const mostMoments = 32

/** Reads along `reader`, of the present. */
export function keepPastPlaces(reader: Reader): PastPlaces {
  const lines = keep<Lines>({
    async read() {
      const read: Lines = {
        circles: new Map(),
        projects: new Map(),
        documents: new Map(),
        under: new Map(),
        version: 0,
      }
      await readLines(reader, read, null)
      return read
    },
    async renew(known, keys) {
      await readLines(reader, known, keys)
      known.version++
    },
    touched: placesTouched,
  })
  const made = new Map<number, Places>()
  let madeFrom: { lines: Lines; version: number } | null = null
  return {
    told: lines.told,
    async at(entry) {
      const known = await lines.get()
      if (madeFrom?.lines !== known || madeFrom.version !== known.version) made.clear()
      madeFrom = { lines: known, version: known.version }
      const places = made.get(entry) ?? placesAt(known, entry)
      made.delete(entry)
      made.set(entry, places)
      for (const oldest of made.keys()) {
        if (made.size <= mostMoments) break
        made.delete(oldest)
      }
      return places
    },
  }
}

const columns = {
  circle: 's.name, s.parent, s.status',
  project: 's.name, s.circle',
  document: 's.title, s.circle',
} as const

async function readLines(reader: Reader, lines: Lines, keys: readonly string[] | null): Promise<void> {
  const read = async <Value>(kind: keyof typeof columns, line: Line<Value>) => {
    const ids =
      keys?.flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : [])) ?? null
    if (ids?.length === 0) return
    const rows = await reader.query<Since<Value> & { same: boolean }>(
      `select s.id, s.from_entry as from, ${columns[kind]},
         coalesce(json_build_array(${columns[kind]})::text
           = lag(json_build_array(${columns[kind]})::text) over (partition by s.id order by s.from_entry), false) as same
       from ${kind} s where $1::text[] is null or s.id = any($1) order by s.id, s.from_entry`,
      [ids],
    )
    for (const id of ids ?? []) line.delete(id)
    for (const row of rows) {
      if (row.same) continue
      const known = line.get(row.id)
      if (known === undefined) line.set(row.id, [row])
      else known.push(row)
    }
  }
  await Promise.all([
    read('circle', lines.circles),
    read('project', lines.projects),
    read('document', lines.documents),
  ])
  for (const [id, places] of lines.circles)
    for (const { parent } of places) {
      const inside = lines.under.get(parent)
      if (inside === undefined) lines.under.set(parent, new Set([id]))
      else inside.add(id)
    }
}

/** The last one that had begun by then. */
const asOf = <Value>(line: readonly Since<Value>[] = [], entry: number): Since<Value> | undefined =>
  line[countUpTo(line, entry, ({ from }) => from) - 1]

function placesAt({ circles, projects, documents, under }: Lines, entry: number): Places {
  const levels = new Map<string, number>()
  const levelOf = (id: string): number => {
    const known = levels.get(id)
    if (known !== undefined) return known
    const circle = asOf(circles.get(id), entry)
    if (circle === undefined) return 0
    levels.set(id, 1)
    const level = circle.parent === null ? 1 : levelOf(circle.parent) + 1
    levels.set(id, level)
    return level
  }
  const inside = new Map<string | null, string[]>()
  const below = (parent: string | null): string[] => {
    const known = inside.get(parent)
    if (known !== undefined) return known
    const found = [...(under.get(parent) ?? [])].flatMap((id) => {
      const circle = asOf(circles.get(id), entry)
      return circle !== undefined && circle.parent === parent && circle.status !== 'dissolved' ? [circle] : []
    })
    const ids = sorted(found)
    inside.set(parent, ids)
    return ids
  }
  return {
    circles: looked(circles, entry, ({ name, parent, status }, id): CirclePlace => ({
      name,
      parent,
      status,
      level: levelOf(id),
    })),
    projects: looked(projects, entry, ({ name, circle }) => ({ name, circle })),
    documents: looked(documents, entry, ({ title, circle }) => ({ title, circle })),
    below: { get: below },
    version: 0,
  }
}

/** In the order of their names, as in the present. */
const sorted = (circles: readonly { id: string; name: string }[]): string[] =>
  circles
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

function looked<Value, Shown>(
  line: Line<Value>,
  entry: number,
  show: (value: Value, id: string) => Shown,
): {
  get(id: string): Shown | undefined
  has(id: string): boolean
  [Symbol.iterator](): Iterator<[string, Shown]>
} {
  const get = (id: string): Shown | undefined => {
    const found = asOf(line.get(id), entry)
    return found && show(found, id)
  }
  return {
    get,
    has: (id) => (line.get(id)?.[0]?.from ?? Infinity) <= entry,
    *[Symbol.iterator]() {
      for (const id of line.keys()) {
        const value = get(id)
        if (value !== undefined) yield [id, value]
      }
    },
  }
}
