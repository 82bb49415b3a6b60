// Searching the past (5.2). What can be found is kept by the words of today, so that the search of today costs nothing more:
// what holds them now is read as it stood then, and stays if it held them then. What was called so then is looked for too,
// since the names of every moment are in memory.
import type { Key, State } from '@open-socialism/kernel'
import { commitmentsOf, distinctWords, findableOf, meetingsOf, type Findable } from '@open-socialism/store'
import type { SearchAsked } from '../../pages/search-page.ts'
import type { Reader } from '../reader.ts'
import { textsOf } from '../resolve.ts'
import type { Look } from '../source.ts'
import { hitBy } from './excerpt.ts'
import type { Hit } from './hits.ts'
import { folded } from './names.ts'
import { contentsOf, rowsOf, stateKeyOf, type Row } from './found-rows.ts'

/** What is read as it stood then, at most; of more than that it is said that there is more. */
export const mostReadThen = 300

export type Then = { hits: Hit[]; rows: Row[] }

/** Of `hits` those that were there then and held the words and the filters, each row as it was; `circles` null for any. */
export async function asThen(
  look: Look,
  hits: readonly Hit[],
  words: readonly string[],
  asked: SearchAsked,
  circles: ReadonlySet<string> | null,
): Promise<Then> {
  const { reader } = look
  const known = new Set(hits.map(({ id }) => id))
  const renamed = calledThen(look, words).filter((id) => !known.has(id))
  const all = [...renamed.map((id): Hit => ({ id, tier: 1, near: false })), ...hits]
    .sort((a, b) => a.tier - b.tier)
    .slice(0, mostReadThen)
  const now = await rowsOf(
    reader,
    all.map(({ id }) => id),
  )
  const states = await reader.byKeys(now.flatMap(keyOf))
  const then = new Map(now.flatMap((row) => wasThen(row, states) ?? []).map((one) => [one.row.id, one]))
  const holds = await wordsThen(reader, [...then.values()])
  const kept = all.flatMap((hit) => {
    const one = then.get(hit.id)
    if (one === undefined || !isAskedFor(one.was, asked, circles)) return []
    const isHeld = words.every((word) => holds(one, hitBy([word], hit.near)))
    return isHeld ? [{ hit, row: one.row }] : []
  })
  return { hits: kept.map(({ hit }) => hit), rows: kept.map(({ row }) => row) }
}

/** A row as it was then; what was said is as it was said, for ever. */
type Was = Pick<
  Findable,
  'kind' | 'circle' | 'circles' | 'person' | 'people' | 'status' | 'at' | 'titles' | 'bodies'
>
type OneThen = { row: Row; was: Was; isSameBlob: boolean }

const isSaid = ({ id }: Row): boolean => /^said:\d+\/\d+$/.test(id)

const keyOf = (row: Row): Key[] => {
  if (row.kind !== 'said') return stateKeyOf(row)
  return isSaid(row) ? [] : [`position:${row.id.slice('said:'.length)}` as Key]
}

function wasThen(row: Row, states: ReadonlyMap<Key, State | null>): OneThen | null {
  const [key] = keyOf(row)
  if (key === undefined) {
    const bodies = row.texts.map((commitment) => ({ commitment }))
    return { row, was: { ...row, circles: [], people: [], titles: [], bodies }, isSameBlob: true }
  }
  const state = states.get(key)
  if (!state) return null
  const found = findableIn(state, row)
  if (found === null) return null
  const { form, anchor, person, status, at, blob } = found
  // A reason stands in the circle of its decision.
  const circle = row.kind === 'said' ? row.circle : found.circle
  const texts = commitmentsOf(found)
  return {
    row: { ...row, form, anchor, person, status, at, blob, circle, texts },
    was: { ...found, circle },
    isSameBlob: blob !== null && blob === row.blob,
  }
}

function findableIn(state: State, row: Row): Findable | null {
  if (row.kind !== 'meeting') return findableOf(state, row.entry)
  const meetings = state.kind === 'circle' ? meetingsOf(state) : []
  return meetings.find(({ id }) => id === row.id) ?? null
}

/** Whether a thing held a word then. Of a document that is still the same the search of today knows that it does. */
async function wordsThen(
  reader: Reader,
  all: readonly OneThen[],
): Promise<(one: OneThen, isHit: (word: string) => boolean) => boolean> {
  const [texts, contents] = await Promise.all([
    textsOf(
      reader,
      all.flatMap(({ row }) => row.texts),
    ),
    contentsOf(
      reader,
      all.flatMap(({ row, isSameBlob }) => (isSameBlob ? [] : [row])),
    ),
  ])
  const words = new Map<OneThen, string[]>()
  const wordsOf = (one: OneThen) => {
    const { row, was } = one
    const said = [...was.titles, ...was.bodies].map((part) =>
      typeof part === 'string' ? part : (texts[part.commitment] ?? ''),
    )
    return [...distinctWords([...said, contents.get(row.blob ?? '') ?? ''].join('\n'))]
  }
  return (one, isHit) => {
    if (one.isSameBlob) return true
    const known = words.get(one) ?? wordsOf(one)
    words.set(one, known)
    return known.some(isHit)
  }
}

function isAskedFor(
  { kind, circle, circles, person, people, status, at }: Was,
  asked: SearchAsked,
  below: ReadonlySet<string> | null,
): boolean {
  if (asked.kind !== null && asked.kind !== kind) return false
  if (asked.status !== null && asked.status !== status) return false
  if (asked.person !== null && asked.person !== person && !people.includes(asked.person)) return false
  if (asked.from !== null && at < asked.from) return false
  if (asked.to !== null && at >= asked.to) return false
  return below === null || [circle, ...circles].some((one) => one !== null && below.has(one))
}

/** Circles, projects and documents that were called so then, whatever they are called now. */
function calledThen({ places }: Look, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const found: string[] = []
  const look = (kind: string, id: string, name: string) => {
    if (found.length >= mostReadThen) return
    const called = ` ${folded(name)}`
    if (words.every((word) => called.includes(` ${word}`))) found.push(`${kind}:${id}`)
  }
  for (const [id, { name }] of places.circles) look('circle', id, name)
  for (const [id, { name }] of places.projects) look('project', id, name)
  for (const [id, { title }] of places.documents) look('document', id, title)
  return found
}
