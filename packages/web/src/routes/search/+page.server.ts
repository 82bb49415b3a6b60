// Searching everything: words and filters come from the address, so that a search can be kept and sent.
import { none, presentSearch } from '#lib/present/search.ts'
import type { SearchAsked } from '#lib/server/queries.ts'
import { speakerFor, zone } from '#lib/server/speaker.ts'
import { kinds, statuses } from '#lib/words/search.ts'
import { startOfDay } from '#lib/words/day.ts'
import type { PageServerLoad } from './$types'

const DAY = 86_400_000

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const asked = askedIn(event.url.searchParams)
  const page = await event.locals.society.queries.search(asked)
  return {
    view: presentSearch(page, asked, speakerFor(event, page, now)),
    kinds: kinds(),
    statuses: statuses(),
  }
}

/** What the address asks for; what it holds that is nothing of ours is left out. */
function askedIn(query: URLSearchParams): SearchAsked {
  const given = (name: string) => {
    const value = query.get(name)?.trim() ?? ''
    return value === '' ? null : value
  }
  const one = (name: string, known: readonly string[]) => {
    const value = given(name)
    return value !== null && known.includes(value) ? value : null
  }
  const to = dayIn(given('to'))
  return {
    ...none,
    q: query.get('q') ?? '',
    kind: one(
      'kind',
      kinds().map(({ value }) => value),
    ) as SearchAsked['kind'],
    circle: given('circle')?.slice(0, 200) ?? null,
    status: one(
      'status',
      statuses().flatMap(({ of }) => of.map(({ value }) => value)),
    ),
    person: given('person')?.slice(0, 200) ?? null,
    from: dayIn(given('from')),
    // The last day counts whole; a moment, as links of this page give it, is meant exactly.
    to: to === null ? null : /^\d{4}-/.test(given('to') ?? '') ? to + DAY : to,
    page: Math.max(1, Math.trunc(Number(given('page') ?? 1)) || 1),
  }
}

/** A day as a date field writes it, or a moment in ms. */
function dayIn(value: string | null): number | null {
  if (value === null) return null
  if (/^\d{1,15}$/.test(value)) return Number(value)
  return startOfDay(value, zone)
}
