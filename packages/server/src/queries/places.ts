// Names and places of circles, projects and documents, kept in memory: every page names some, and few ever change.
import type { CircleState, Event, EventType } from '@open-socialism/kernel'
import { keep, type Kept } from './kept.ts'
import type { Reader } from './reader.ts'

export type CirclePlace = {
  name: string
  level: number
  status: CircleState['status']
  parent: string | null
}
type Names<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'> & Iterable<[string, Value]>

export type Places = {
  circles: Names<CirclePlace>
  projects: Names<{ name: string; circle: string }>
  documents: Names<{ title: string; circle: string }>
  /** Circles that are not dissolved, by their parents. */
  below: Pick<ReadonlyMap<string | null, string[]>, 'get'>
  /** Goes up whenever a circle changes. */
  version: number
}

type Known = {
  circles: Map<string, CirclePlace>
  projects: Map<string, { name: string; circle: string }>
  documents: Map<string, { title: string; circle: string }>
  below: Map<string | null, string[]>
  version: number
}

const changing: ReadonlySet<EventType> = new Set<EventType>([
  'circle-created',
  'circle-dissolved',
  'circle-moved',
  'charter-changed',
  'circle-became-dormant',
  'circle-awoke',
  'project-started',
  'project-changed',
  'project-handed-over',
  'document-adopted',
  'document-amended',
])

type CircleRow = { id: string; name: string; parent: string | null; status: CircleState['status'] }
type ProjectRow = { id: string; name: string; circle: string }
type DocumentRow = { id: string; title: string; circle: string }

async function readPlaces(reader: Reader): Promise<Known> {
  const places: Known = {
    circles: new Map(),
    projects: new Map(),
    documents: new Map(),
    below: new Map(),
    version: 0,
  }
  const { circles, projects, documents } = await rowsOf(reader, null)
  for (const { id, ...circle } of circles) places.circles.set(id, { ...circle, level: 0 })
  for (const { id, ...project } of projects) places.projects.set(id, project)
  for (const { id, ...document } of documents) places.documents.set(id, document)
  arrange(places)
  return places
}

/** The present places, renewed where events change a name or a place. */
export const keepPlaces = (reader: Reader): Kept<Places> =>
  keep<Known>({
    read: () => readPlaces(reader),
    async renew(places, keys) {
      const { circles, projects, documents } = await rowsOf(reader, keys)
      for (const { id, ...circle } of circles) places.circles.set(id, { ...circle, level: 0 })
      for (const { id, ...project } of projects) places.projects.set(id, project)
      for (const { id, ...document } of documents) places.documents.set(id, document)
      if (circles.length > 0) arrange(places)
    },
    touched: placesTouched,
  })

/** Keys of what an event gives another name or place. */
export function placesTouched(event: Event): string[] {
  if (!changing.has(event.type)) return []
  const { circle, project, document } = event as Record<string, unknown>
  return Object.entries({ circle, project, document }).flatMap(([kind, id]) =>
    typeof id === 'string' ? [`${kind}:${id}`] : [],
  )
}

/** Rows of all circles, projects and documents, or of those under the keys. */
async function rowsOf(reader: Reader, keys: readonly string[] | null) {
  const rows = <Row>(kind: string, columns: string): Promise<Row[]> => {
    if (keys === null)
      return reader.query<Row>(`select s.id, ${columns} from ${kind} s where ${reader.holds('s')}`)
    const ids = keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1))
    if (ids.length === 0) return Promise.resolve([])
    return reader.query<Row>(
      `select s.id, ${columns} from ${kind} s where s.id = any($1) and ${reader.holds('s')}`,
      [ids],
    )
  }
  const [circles, projects, documents] = await Promise.all([
    rows<CircleRow>('circle', 's.name, s.parent, s.status'),
    rows<ProjectRow>('project', 's.name, s.circle'),
    rows<DocumentRow>('document', 's.title, s.circle'),
  ])
  return { circles, projects, documents }
}

/** Puts the circles that are not dissolved below their parents, in the order of their names, and counts levels. */
function arrange(places: Known): void {
  const { circles, below } = places
  places.version++
  below.clear()
  for (const [id, { parent, status }] of circles) {
    if (status === 'dissolved') continue
    const beside = below.get(parent)
    if (beside === undefined) below.set(parent, [id])
    else beside.push(id)
  }
  const nameOf = (id: string) => circles.get(id)?.name ?? id
  for (const beside of below.values())
    beside.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a < b ? -1 : 1))
  for (const circle of circles.values()) circle.level = 0
  const levelOf = (id: string): number => {
    const circle = circles.get(id)
    if (circle === undefined) return 0
    if (circle.level === 0) {
      // Not yet known, and one for a circle that should be its own ancestor.
      circle.level = 1
      circle.level = circle.parent === null ? 1 : levelOf(circle.parent) + 1
    }
    return circle.level
  }
  for (const id of circles.keys()) levelOf(id)
}

/** Ids from the top circle down to `id`, both included; a circle at level n gives n of them. */
export function lineOf(id: string, parentOf: (id: string) => string | null): string[] {
  const line: string[] = []
  for (let at: string | null = id; at !== null && !line.includes(at); at = parentOf(at)) line.unshift(at)
  return line
}

/** The line of a circle by its places; a circle that is not there has none. */
export const chainOf = (places: Places, id: string): string[] =>
  places.circles.has(id) ? lineOf(id, (one) => places.circles.get(one)?.parent ?? null) : []
