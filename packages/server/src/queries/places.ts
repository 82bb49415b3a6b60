// Names and places of circles, projects and documents, kept in memory: every page names some, and few ever change.
import type { CircleState, Event, EventType } from '@open-socialism/kernel'
import type { Reader } from './reader.ts'

export type CirclePlace = {
  name: string
  level: number
  status: CircleState['status']
  parent: string | null
}
export type Places = {
  circles: Map<string, CirclePlace>
  projects: Map<string, { name: string; circle: string }>
  documents: Map<string, { title: string; circle: string }>
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

/** True when an event changes a name or a place. */
export const changesPlaces = (event: Event) => changing.has(event.type)

export async function readPlaces(reader: Reader): Promise<Places> {
  const [circles, projects, documents] = await Promise.all([
    reader.query<{ id: string; name: string; parent: string | null; status: CircleState['status'] }>(
      `select s.id, s.name, s.parent, s.status from circle s where ${reader.holds('s')}`,
    ),
    reader.query<{ id: string; name: string; circle: string }>(
      `select s.id, s.name, s.circle from project s where ${reader.holds('s')}`,
    ),
    reader.query<{ id: string; title: string; circle: string }>(
      `select s.id, s.title, s.circle from document s where ${reader.holds('s')}`,
    ),
  ])
  const parents = new Map(circles.map(({ id, parent }) => [id, parent]))
  return {
    circles: new Map(
      circles.map(({ id, ...circle }) => [
        id,
        { ...circle, level: lineOf(id, (one) => parents.get(one) ?? null).length },
      ]),
    ),
    projects: new Map(projects.map(({ id, ...project }) => [id, project])),
    documents: new Map(documents.map(({ id, ...document }) => [id, document])),
  }
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
