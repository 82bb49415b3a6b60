// From a society file to the kernel's founding acts (clause 2.13), in pieces that each fit one entry of the record.
import { createHash } from 'node:crypto'
import { slugOf, type Act, type ActOf, type PersonId, type TextRef } from '@open-socialism/kernel'
import canonicalize from 'canonicalize'
import { biographies } from './biography.ts'
import { charterPractices, practiceFrom, practicesFrom, type Known } from './practices.ts'
import { charterGoals } from './references.ts'
import { personOf } from './seats.ts'
import type { Society } from './society.ts'
import { parentsFirst, placed, type Placed } from './tree.ts'

/** Makes the commitment that stands in the record for a person's text (clause 5.6), and keeps the text. */
export type Commit = (text: string) => TextRef

/** A document's content or the canonical society file, named by its hash in lower-case hex. */
export type Blob = { sha256: string; bytes: Uint8Array; mediaType: 'text/markdown' | 'application/json' }

export type Founding = {
  acts: Act[]
  blobs: Blob[]
  /** The record's ids of the people of the file: the first is f1. */
  people: Map<string, PersonId>
}

/** Bytes of one act's pieces that surely leave room for its events in an entry of 65,535 bytes. */
const mostBytes = 18_000
/** What a founded circle's event says beyond its act: two practices and the settled charter. */
const circleBytes = 3000

/**
 * The acts that found a society: its name, people, circles (parents first), links, projects and documents, and a
 * closing one that carries the SHA-256 of the canonical society file with personal texts as commitments.
 * `origin` is used where the file gives none. Texts are committed in the order of the people.
 */
export const foundingOf = (society: Society, commit: Commit, origin = originOf(society.name)): Founding => {
  const circles = parentsFirst(placed(society))
  const people = peopleOf(society)
  const texts = biographies(society, circles)
  const founded = society.people.map((person): FoundedPerson => {
    const biography = texts.get(person.id)
    return {
      person: idIn(people, person.id),
      name: commit(person.name),
      ...(biography === undefined ? {} : { biography: commit(biography) }),
      citizen: person.citizen,
    }
  })
  const documents = documentsOf(circles)
  const content = [
    foundSociety(society, people, origin),
    ...pieces('found-people', 'people', founded, 300, 500),
    ...pieces(
      'found-circles',
      'circles',
      circles.map((one) => foundCircle(society, one, people)),
      circleBytes,
      200,
    ),
    ...circles.flatMap(foundLinks),
    ...pieces('found-projects', 'projects', projectsOf(circles, people), 200, 200),
    ...pieces(
      'found-documents',
      'documents',
      documents.map(({ act }) => act),
      200,
      200,
    ),
  ] as Act[]
  const file = blob(canonicalize(content.map(({ id: _, ...act }) => act)) ?? '', 'application/json')
  return {
    acts: [...content, { id: 'founding:complete', type: 'complete-founding', societyFile: file.sha256 }],
    blobs: [...documents.map(({ content }) => content), file],
    people,
  }
}

/** The record's ids of the people of a file, in its order: the first is f1. */
export const peopleOf = (society: Society): Map<string, PersonId> =>
  new Map(society.people.map(({ id }, i) => [id, `f${i + 1}` as PersonId]))

/** The founding acts alone, for whoever needs neither blobs nor people. */
export function* foundingActs(society: Society, commit: Commit, origin?: string): Iterable<Act> {
  yield* foundingOf(society, commit, origin).acts
}

/** A record's name made of a society's: its ASCII letters and digits, for a society that names none. */
const originOf = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${plain || 'society'}.local`
}

type FoundedPerson = ActOf<'found-people'>['people'][number]
type FoundedCircle = ActOf<'found-circles'>['circles'][number]
type FoundedProject = ActOf<'found-projects'>['projects'][number]
type FoundedDocument = ActOf<'found-documents'>['documents'][number]

const idIn = (people: ReadonlyMap<string, PersonId>, person: string): PersonId => {
  const id = people.get(person)
  if (id === undefined) throw new Error(`a checked society file names only its own people, not ${person}`)
  return id
}

const blob = (text: string, mediaType: Blob['mediaType']): Blob => {
  const bytes = new TextEncoder().encode(text)
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes, mediaType }
}

const knownPractices = (society: Society, people: ReadonlyMap<string, PersonId>): Known => {
  const { standardPractice, leadershipPractice } = society.settings ?? {}
  const number = (person: string) => idIn(people, person)
  return {
    standard: standardPractice ? practiceFrom(standardPractice, number) : charterPractices.standard,
    leadership: leadershipPractice ? practiceFrom(leadershipPractice, number) : charterPractices.leadership,
  }
}

const foundSociety = (society: Society, people: ReadonlyMap<string, PersonId>, origin: string) => {
  const { standardPractice, leadershipPractice, ...knobs } = society.settings ?? {}
  const known = knownPractices(society, people)
  return {
    id: 'founding:society',
    type: 'found-society',
    name: society.name,
    origin: society.origin ?? origin,
    clock: society.clock,
    goals: (society.goals ?? charterGoals).map((text, i) => ({ goal: i + 1, text })),
    settings: {
      ...given(knobs),
      ...(standardPractice && { standardPractice: known.standard }),
      ...(leadershipPractice && { leadershipPractice: known.leadership }),
    },
  }
}

/** A group of keys without those that are not given. */
const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const foundCircle = (society: Society, one: Placed, people: ReadonlyMap<string, PersonId>): FoundedCircle => {
  const { circle } = one
  const number = (person: string) => idIn(people, person)
  const practices = practicesFrom(
    circle.practices,
    one.parent === null,
    number,
    knownPractices(society, people),
  )
  const { cap, minimum, lockedPractices, seats, endCondition } = circle.charter ?? {}
  return {
    circle: one.id,
    parent: one.parent,
    name: circle.name,
    area: circle.area,
    purpose: circle.purpose,
    serves: circle.goals ?? [],
    charter: given({
      memberCap: cap,
      memberMinimum: minimum,
      lockedPractices,
      seatBudget: seats,
      endCondition,
    }),
    ...(practices && { practices }),
    members: (circle.members ?? []).map((member) => {
      const since = typeof member === 'string' ? undefined : member.since
      return { person: number(personOf(member)), ...(since && { since: Date.parse(since) }) }
    }),
    meetings: (circle.meetings ?? []).map(given),
  } as FoundedCircle
}

const foundLinks = ({ circle, id }: Placed) => {
  const links = (circle.links ?? []).map(({ to, kind }) => ({ circle: to, role: kind }))
  return links.length > 0 ? [{ id: `founding:links:${id}`, type: 'found-links', circle: id, links }] : []
}

const projectsOf = (circles: readonly Placed[], people: ReadonlyMap<string, PersonId>): FoundedProject[] => {
  const free = freeNames()
  return circles.flatMap(({ circle, id }) =>
    (circle.projects ?? []).map((project) => ({
      project: free(project.name, id),
      circle: id,
      name: project.name,
      goal: project.goal,
      completable: project.kind === 'completable',
      measure: project.measure ?? null,
      team: (project.team ?? []).map((one) => idIn(people, personOf(one))),
      seats: project.seats ?? null,
      reviewAt: project.reviewDate === undefined ? null : Date.parse(project.reviewDate),
    })),
  ) as FoundedProject[]
}

const documentsOf = (circles: readonly Placed[]): { act: FoundedDocument; content: Blob }[] => {
  const free = freeNames()
  return circles.flatMap(({ circle, id }) =>
    (circle.documents ?? []).map(({ title, text }) => {
      const content = blob(text, 'text/markdown')
      const { sha256, bytes } = content
      const act = {
        document: free(title, id),
        circle: id,
        title,
        blob: sha256,
        mediaType: 'text/markdown',
        bytes: bytes.length,
      }
      return { act: act as FoundedDocument, content }
    }),
  )
}

/** Gives each thing an id made of its name; a second of the same name takes its circle's id before it. */
const freeNames = (): ((name: string, circle: string) => string) => {
  const taken = new Set<string>()
  return (name, circle) => {
    const plain = slugOf(name) || circle
    const candidates = [plain, `${circle.slice(0, 35)}-${plain}`.slice(0, 96).replace(/-$/, '')]
    let id = candidates.find((candidate) => !taken.has(candidate))
    for (let i = 2; id === undefined; i++) if (!taken.has(`${plain}-${i}`)) id = `${plain}-${i}`
    taken.add(id)
    return id
  }
}

/** Cuts a long list into acts: each at most `most` things, and small enough with `extra` bytes added for each. */
const pieces = <T>(type: Act['type'], key: string, things: readonly T[], extra: number, most: number) => {
  const groups: T[][] = []
  let bytes = Infinity
  for (const thing of things) {
    const size = Buffer.byteLength(JSON.stringify(thing)) + extra
    if (bytes + size > mostBytes || (groups.at(-1)?.length ?? most) >= most) {
      groups.push([])
      bytes = 0
    }
    groups.at(-1)?.push(thing)
    bytes += size
  }
  return groups.map((group, i) => ({ id: `founding:${key}:${i + 1}`, type, [key]: group }))
}
