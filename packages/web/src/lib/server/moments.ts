// Two moments between which one thing is compared: from its beginning to now, where nothing else is asked (clause 5.2).
import type { RequestEvent } from '@sveltejs/kit'
import { dateOf } from '../words/day.ts'
import { sayWhole } from '../words/time.ts'
import type { NoPast, OpenSocialism, Queries } from './queries.ts'
import { societyZone } from './zone.ts'

/** One side: the thing as it stood, null where it was not there; or why there is no such moment. */
export type Side<Page> = {
  page: Page | null
  at: number
  when: string
  /** As a field for dates writes it. */
  date: string
  /** Null for the present. */
  entry: number | null
  why: NoPast | null
}

/** Looks at a thing at both moments; null where it never was. */
export async function atBoth<Page>(
  { locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
  now: number,
  look: (queries: Queries) => Promise<Page | null>,
  madeBy: (page: Page) => number,
): Promise<{ before: Side<Page>; after: Side<Page> } | null> {
  const { society } = locals
  const page = await look(society.queries)
  if (page === null) return null
  const present = {
    page,
    at: now,
    when: sayWhole(now, societyZone),
    date: dateOf(now, societyZone),
    entry: null,
    why: null,
  }
  const side = async (name: string, otherwise: string | null): Promise<Side<Page>> => {
    const words = url.searchParams.get(name) || otherwise
    if (words === null) return present
    const found = await society.asOf(words)
    if (typeof found === 'string') return { ...present, page: null, why: found }
    return { ...sideOf(found.past, now), page: await look(found.queries), why: null }
  }
  const [before, after] = await Promise.all([side('from', String(madeBy(page))), side('to', null)])
  return { before, after }
}

function sideOf(past: OpenSocialism['past'], now: number) {
  const at = past?.at ?? now
  return { at, when: sayWhole(at, societyZone), date: dateOf(at, societyZone), entry: past?.entry ?? null }
}
