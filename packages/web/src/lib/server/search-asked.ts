// What the address of a search asks for: words and filters.
import { none } from '../present/search.ts'
import { startOfDay } from '../words/day.ts'
import { kinds, statuses } from '../words/search.ts'
import type { SearchAsked } from './queries.ts'
import { societyZone } from './zone.ts'

const DAY = 86_400_000

/** What the address asks for; what it holds that is nothing of ours is left out. */
export function searchAskedIn(query: URLSearchParams): SearchAsked {
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
  return startOfDay(value, societyZone)
}
