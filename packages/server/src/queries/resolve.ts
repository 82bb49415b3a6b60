// The texts and names that occur anywhere in a page's data, found by one walk and three queries at once.
import type { Resolved } from '../pages/resolved.ts'
import type { ErasureState } from '@open-socialism/kernel'
import { chainOf, type Places } from './places.ts'
import type { Reader } from './reader.ts'

type Found = {
  texts: Set<string>
  sealed: Set<string>
  people: Set<string>
  proposals: Set<string>
  circles: Set<string>
  projects: Set<string>
  documents: Set<string>
}

const personId = /^[fp][1-9]\d{0,14}$/
const proposalId = /^d[1-9]\d{0,14}$/
const keyed = /^(?:person|circle|proposal|project|document):(.+)$/

/** Adds to a page's data every text and name that occurs in it, or in `shown` where the page shows less. */
export async function resolve<Data extends object>(
  reader: Reader,
  places: Places,
  data: Data,
  shown: object = data,
): Promise<Data & Resolved> {
  const found: Found = {
    texts: new Set(),
    sealed: new Set(),
    people: new Set(),
    proposals: new Set(),
    circles: new Set(),
    projects: new Set(),
    documents: new Set(),
  }
  walk(shown, found, places)
  const [proposals, texts, person] = await Promise.all([
    proposalNames(reader, [...found.proposals]),
    textsOf(reader, [...found.texts]),
    personNames(reader, [...found.people]),
  ])
  for (const { circle } of Object.values(proposals)) found.circles.add(circle)
  for (const id of found.projects) found.circles.add(places.projects.get(id)?.circle ?? '')
  for (const id of found.documents) found.circles.add(places.documents.get(id)?.circle ?? '')
  for (const id of [...found.circles]) for (const above of chainOf(places, id)) found.circles.add(above)
  const gone = Object.keys(texts).filter((one) => texts[one] === null)
  const erasures = await erasuresOf(reader, gone)
  const names = {
    person,
    circle: pick(found.circles, places.circles),
    proposal: proposals,
    project: pick(found.projects, places.projects),
    document: pick(found.documents, places.documents),
  }
  for (const one of found.sealed) texts[one] = null
  return { ...data, texts, erasures, names }
}

const pick = <Value>(
  ids: Iterable<string>,
  from: Pick<ReadonlyMap<string, Value>, 'get'>,
): Record<string, Value> =>
  Object.fromEntries(
    [...ids].flatMap((id) => {
      const value = from.get(id)
      return value === undefined ? [] : [[id, value]]
    }),
  )

/** A hidden vote: what was voted stands in events once it is revealed (4.8). */
const sealed = 'sealed'

function walk(start: unknown, found: Found, places: Places): void {
  const stack: unknown[] = [start]
  while (stack.length > 0) {
    const value = stack.pop()
    if (typeof value === 'string') note(value, found, places)
    else if (Array.isArray(value)) for (const item of value) stack.push(item)
    else if (typeof value === 'object' && value !== null) {
      const commitment = committed(value)
      if (commitment !== null) found.texts.add(commitment)
      else
        for (const [key, item] of Object.entries(value) as [string, unknown][]) {
          note(key, found, places)
          const hidden = key === sealed && typeof item === 'object' && item !== null ? committed(item) : null
          if (hidden === null) stack.push(item)
          else found.sealed.add(hidden)
        }
    }
  }
}

const committed = (value: object): string | null =>
  'commitment' in value && 'length' in value && typeof value.commitment === 'string' ? value.commitment : null

function note(value: string, found: Found, places: Places): void {
  if (value.length > 120) return
  const id = keyed.exec(value)?.[1] ?? value
  if (personId.test(id)) found.people.add(id)
  else if (proposalId.test(id)) found.proposals.add(id)
  if (places.circles.has(id)) found.circles.add(id)
  if (places.projects.has(id)) found.projects.add(id)
  if (places.documents.has(id)) found.documents.add(id)
}

/** Texts by their commitments; null where a text was erased (5.6) or is withheld (4.8). */
export async function textsOf(
  reader: Reader,
  commitments: readonly string[],
): Promise<Record<string, string | null>> {
  const texts: Record<string, string | null> = Object.fromEntries(commitments.map((one) => [one, null]))
  if (commitments.length === 0) return texts
  const rows = await reader.query<{ commitment: string; text: string }>(
    'select commitment, text from text where commitment = any($1) and not withheld and erased_by is null',
    [commitments],
  )
  for (const { commitment, text } of rows) texts[commitment] = text
  return texts
}

/** What became of texts that are gone; withheld ones are left out. Who looks at the past sees what was erased since. */
async function erasuresOf(reader: Reader, commitments: readonly string[]): Promise<Resolved['erasures']> {
  if (commitments.length === 0) return {}
  const rows = await reader.query<{ value: ErasureState }>(
    'select value from erasure where id = any($1) and to_entry is null',
    [commitments],
  )
  return Object.fromEntries(rows.map(({ value }) => [value.id, { at: value.erasedAt, law: value.law }]))
}

/** Names of people; null where erased. */
export async function personNames(
  reader: Reader,
  ids: readonly string[],
): Promise<Record<string, string | null>> {
  if (ids.length === 0) return {}
  const rows = await reader.query<{ id: string; text: string | null }>(
    `select s.id, t.text from ${reader.withIds('person')}
     left join text t on t.commitment = s.name and t.erased_by is null`,
    [ids],
  )
  return Object.fromEntries(rows.map(({ id, text }) => [id, text]))
}

async function proposalNames(reader: Reader, ids: readonly string[]): Promise<Resolved['names']['proposal']> {
  if (ids.length === 0) return {}
  type Row = {
    id: string
    circle: string
    number: number
    status: Resolved['names']['proposal'][string]['status']
  }
  const rows = await reader.query<Row & { title: string | null }>(
    `select s.id, s.circle, s.number, s.status, t.text as title
     from ${reader.withIds('proposal')} left join text t on t.commitment = s.title and t.erased_by is null`,
    [ids],
  )
  return Object.fromEntries(rows.map(({ id, ...name }) => [id, name]))
}
