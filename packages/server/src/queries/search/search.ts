// Searching: everything that can be found, by its words and by filters, one page of it at a time.
import type { Key, State } from '@open-socialism/kernel'
import type { SearchKind } from '@open-socialism/store'
import type { Found, SearchAsked, SearchPage } from '../../pages/search-page.ts'
import type { Places } from '../places.ts'
import { resolve, textsOf } from '../resolve.ts'
import type { Look } from '../source.ts'
import { asThen, mostReadThen } from './as-then.ts'
import { clausesWith } from './clauses.ts'
import { excerpt, hitBy, marked, type IsHit } from './excerpt.ts'
import { contentsOf, rowsOf, stateKeyOf, type Row } from './found-rows.ts'
import { hitsOf, type Hit, type Hits, type Limits } from './hits.ts'
import { fewCircles, filterOf, termsOf } from './terms.ts'
import { understood } from './names.ts'

export const pageSize = 30
const mostPages = 20

/** Answers any search, also one for nothing or nonsense. */
export async function search(look: Look, typed: SearchAsked): Promise<SearchPage> {
  const { reader, places } = look
  const { asked, unclear } = await understood(look, typed)
  const { words, cut } = termsOf(asked.q)
  const page = Math.min(Math.max(1, asked.page), mostPages)
  const isNothing = asked.kind === 'charter' || isBare(asked, words) || isUnclear(unclear)
  const { hits, more, rows } = isNothing ? noHits : await hitsAt(look, words, asked, page * pageSize + 1)
  const shown = hits.slice((page - 1) * pageSize, page * pageSize)
  const wantsClauses = asked.kind === 'charter' || (asked.kind === null && !isFiltered(asked))
  const ids = new Set(shown.map(({ id }) => id))
  const rowsShown = rows?.filter(({ id }) => ids.has(id)) ?? (await rowsOf(reader, [...ids]))
  const [found, named] = await Promise.all([
    foundFrom(look, shown, words, rowsShown),
    resolve(reader, places, { asked: { ...asked, page }, unclear }, [asked, unclear, rowsShown]),
  ])
  return {
    ...named,
    words,
    cut,
    found,
    total: hits.length,
    more,
    pages: Math.min(mostPages, Math.ceil(hits.length / pageSize)),
    clauses: wantsClauses && page === 1 ? clausesWith(words, asked.q) : [],
  }
}

/** What was found; of the past with its rows as they were then. */
type HitsAt = Hits & { rows: Row[] | null }

const noHits: HitsAt = { hits: [], more: false, rows: null }

/** Of the past the filters are held against what was then, not against the marks of today. */
async function hitsAt(
  look: Look,
  words: readonly string[],
  asked: SearchAsked,
  wanted: number,
): Promise<HitsAt> {
  const { reader, head } = look
  if (reader.asOf === null)
    return { ...(await hitsOf(reader, words, limitsOf(look, asked), head.size, wanted)), rows: null }
  const ofKind = filterOf({ ...asked, status: null, person: null }, null)
  const filter = ofKind ?? (words.length === 0 ? anything : null)
  const limits = { filter, where: `and ${reader.made('s.entry')}`, values: [] }
  const { hits, more } = await hitsOf(reader, words, limits, head.size, mostReadThen)
  const circles = circlesAsked(look, asked)
  const then = await asThen(look, hits, words, asked, circles === null ? null : new Set(circles))
  return { ...then, more: more || hits.length > mostReadThen }
}

/** What is limited to somebody who is not known must not look like everything. */
const isUnclear = ({ circle, person }: SearchPage['unclear']): boolean => circle !== null || person !== null

const isFiltered = ({ kind, circle, status, person, from, to }: SearchAsked): boolean =>
  [kind, circle, status, person, from, to].some((one) => one !== null)

const isBare = (asked: SearchAsked, words: readonly string[]): boolean =>
  words.length === 0 && !isFiltered(asked)

/** The filters as SQL; a circle counts with everything below it. */
function limitsOf(look: Look, asked: SearchAsked): Limits {
  const circles = circlesAsked(look, asked)
  const values: unknown[] = []
  const where: string[] = []
  const add = (condition: (value: string) => string, value: unknown) => {
    values.push(value)
    where.push(`and ${condition(`$${String(values.length)}`)}`)
  }
  if (asked.from !== null) add((value) => `s.at >= ${value}`, asked.from)
  if (asked.to !== null) add((value) => `s.at < ${value}`, asked.to)
  if (circles !== null && circles.length > fewCircles) add((value) => `s.circle = any(${value})`, circles)
  const filter = filterOf(asked, circles)
  // Without any word or mark the database would have to look at everything: any kind is a mark too.
  return { filter: filter ?? (values.length > 0 ? anything : null), where: where.join(' '), values }
}

/** The circle that is asked for and all below it; null for every circle. */
const circlesAsked = ({ places, society }: Look, { circle }: SearchAsked): string[] | null =>
  circle === null || circle === society.top ? null : circlesBelow(places, circle)

const kinds: SearchKind[] = ['circle', 'person', 'decision', 'project', 'document', 'meeting', 'said']
const anything = `(${kinds.map((kind) => `'@k:${kind}'`).join(' | ')})`

/** A circle and all below it. */
export function circlesBelow(places: Places, circle: string): string[] {
  const children = new Map<string, string[]>()
  for (const [id, { parent }] of places.circles) {
    if (parent === null) continue
    const known = children.get(parent)
    if (known === undefined) children.set(parent, [id])
    else known.push(id)
  }
  const below = [circle]
  for (const id of below) below.push(...(children.get(id) ?? []))
  return below
}

/** What pages show of `hits`, from their rows. */
async function foundFrom(
  { reader, places }: Look,
  hits: readonly Hit[],
  words: readonly string[],
  rows: readonly Row[],
): Promise<Found[]> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const [texts, contents, states] = await Promise.all([
    textsOf(
      reader,
      rows.flatMap((row) => row.texts),
    ),
    contentsOf(reader, rows),
    reader.byKeys(rows.flatMap(keyOf)),
  ])
  return hits.flatMap(({ id, near }) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const said = row.texts.map((one) => texts[one] ?? null)
    // Nothing is left of what was erased.
    if (said.length > 0 && said.every((one) => one === null)) return []
    const told: Told = { said, content: contents.get(row.blob ?? '') ?? '', state: stateOf(row, states) }
    const isHit = hitBy(words, near)
    const { texts: _, blob: __, id: ___, ...found } = row
    return [{ ...found, ...shown(row, told, places, isHit), near }]
  })
}

/** Texts by their order in the row, the content of a document, the state of a circle or project. */
type Told = { said: (string | null)[]; content: string; state: State | null }

const keyOf = (row: Row): Key[] => (/^(?:circle|meeting|project)$/.test(row.kind) ? stateKeyOf(row) : [])

const stateOf = (row: Row, states: ReadonlyMap<Key, State | null>): State | null => {
  const [key] = keyOf(row)
  return key === undefined ? null : (states.get(key) ?? null)
}

/** Title and passage: a person's own words from their texts, those of institutions from places and states. */
function shown(
  row: Row,
  { said, content, state }: Told,
  places: Places,
  isHit: IsHit,
): Pick<Found, 'title' | 'excerpt'> {
  const title = (text: string | null | undefined) => (text ? marked(text, isHit) : null)
  const rest = (from: number) =>
    excerpt(
      said
        .slice(from)
        .filter((one) => one !== null)
        .join(' · '),
      isHit,
    )
  switch (row.kind) {
    case 'person':
    case 'decision':
      return { title: title(said[0]), excerpt: rest(1) }
    case 'circle':
      return {
        title: title(places.circles.get(row.thing)?.name),
        excerpt: excerpt(state?.kind === 'circle' ? `${state.purpose} · ${state.area}` : '', isHit),
      }
    case 'project':
      return {
        title: title(places.projects.get(row.thing)?.name),
        excerpt: excerpt(state?.kind === 'project' ? state.goal : '', isHit),
      }
    case 'document':
      return { title: title(places.documents.get(row.thing)?.title), excerpt: excerpt(content, isHit) }
    case 'meeting': {
      const meeting =
        state?.kind === 'circle'
          ? state.meetings[Number(row.id.slice(row.id.lastIndexOf('/') + 1))]
          : undefined
      const when = [meeting?.day, meeting?.time, meeting?.timeZone, meeting?.frequency]
      return {
        title: title(meeting?.title),
        excerpt: excerpt(when.filter((one) => one !== undefined).join(', '), isHit),
      }
    }
    case 'said':
      return { title: null, excerpt: rest(0) }
  }
}
