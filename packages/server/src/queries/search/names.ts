// Whom a typed name means: one circle, one person, or a few to choose from.
import { wordsIn } from '@open-socialism/store'
import type { SearchAsked, SearchPage } from '../../pages/search-page.ts'
import type { Look } from '../source.ts'
import { hitsOf } from './hits.ts'
import { filterOf, termsOf } from './terms.ts'

const mostChoices = 8

type Understood = Pick<SearchPage, 'asked' | 'unclear'>

/** Puts ids in the place of names; what is not clear is left out and said. */
export async function understood(look: Look, asked: SearchAsked): Promise<Understood> {
  const circles = asked.circle === null ? null : circlesCalled(look, asked.circle)
  const people = asked.person === null ? null : await peopleCalled(look, asked.person)
  const only = (ids: string[] | null) => (ids?.length === 1 ? (ids[0] ?? null) : null)
  const several = (ids: string[] | null) => (ids === null || ids.length === 1 ? null : ids)
  return {
    asked: { ...asked, circle: only(circles), person: only(people) },
    unclear: { circle: several(circles), person: several(people) },
  }
}

const inARow = (text: string): string => [...wordsIn(text)].map(({ word }) => word).join(' ')

const mostFolded = 50_000
const foldedNames = new Map<string, string>()

/** The words of a name as they are compared, in a row; names of institutions are many and stay, so it is remembered. */
export function folded(name: string): string {
  const known = foldedNames.get(name)
  if (known !== undefined) return known
  const made = inARow(name)
  if (foldedNames.size >= mostFolded) foldedNames.clear()
  foldedNames.set(name, made)
  return made
}

function circlesCalled({ places }: Look, typed: string): string[] {
  if (places.circles.has(typed)) return [typed]
  const wanted = inARow(typed)
  if (wanted === '') return []
  const begun: string[] = []
  for (const [id, { name }] of places.circles) {
    const called = folded(name)
    if (called === wanted) return [id]
    if (begun.length < mostChoices && ` ${called}`.includes(` ${wanted}`)) begun.push(id)
  }
  return begun
}

async function peopleCalled({ reader, head }: Look, typed: string): Promise<string[]> {
  if (/^[fp][1-9]\d{0,14}$/.test(typed)) return [typed]
  const { words } = termsOf(typed)
  const filter = filterOf({ ...anybody, q: typed }, null)
  const { hits } = await hitsOf(reader, words, { filter, where: '', values: [] }, head.size, mostChoices)
  const exact = hits.filter(({ tier }) => tier === 0)
  return (exact.length === 1 ? exact : hits.slice(0, mostChoices)).map(({ id }) => id.slice('person:'.length))
}

const anybody: SearchAsked = {
  q: '',
  kind: 'person',
  circle: null,
  status: null,
  person: null,
  from: null,
  to: null,
  page: 1,
}
