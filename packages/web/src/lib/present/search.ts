// A search, ready to show: what was found with where it leads, the filters as they are set, and the way on.
import type { Found, SearchAsked, SearchPage } from '../server/queries.ts'
import { nameOf, titleOf, type Speaker } from '../words/phrase.ts'
import { search as m } from '#messages'
import { sayKind, sayTotal } from '../words/search.ts'
import { dateOf } from '../words/day.ts'
import { isoOf, sayDay } from '../words/time.ts'

export interface FoundView {
  href: string
  kind: string
  title: Found['excerpt']
  excerpt: Found['excerpt']
  /** The decision on which it was said, or the circle of which it is. */
  where: { text: string; href: string } | null
  who: { text: string; href: string } | null
  when: string | null
  iso: string | null
}

export interface SearchView {
  /** Filters as the form shows them: names, not ids. */
  fields: {
    q: string
    kind: string
    circle: string
    status: string
    person: string
    from: string
    to: string
  }
  isFiltered: boolean
  /** True once something was asked. */
  asked: boolean
  words: string[]
  cut: boolean
  total: string
  clauses: FoundView[]
  found: FoundView[]
  /** What has only nearly the same words. */
  nearly: FoundView[]
  unclear: { about: 'circle' | 'person'; typed: string; choices: { text: string; href: string }[] }[]
  page: number
  pages: number
  before: string | null
  after: string | null
  withoutFilters: string
  /** Each word alone, for when all together were found nowhere. */
  alone: { text: string; href: string }[]
}

/** Builds the page of a search; `typed` is what stood in the form. */
export function presentSearch(page: SearchPage, typed: SearchAsked, speaker: Speaker): SearchView {
  const { asked, words, total, more, pages } = page
  const found = page.found.map((one) => presentFound(one, speaker))
  const isNear = page.found.length > 0 && page.found.every(({ near }) => near)
  const filters = [asked.kind, typed.circle, asked.status, typed.person, asked.from, asked.to]
  const to = (change: Partial<SearchAsked>) => addressOf({ ...asked, q: typed.q, page: 1, ...change })
  return {
    fields: {
      q: typed.q,
      kind: asked.kind ?? '',
      circle: asked.circle === null ? (typed.circle ?? '') : circleName(speaker, asked.circle),
      status: asked.status ?? '',
      person: asked.person === null ? (typed.person ?? '') : nameOf(speaker, asked.person),
      from: dayOf(asked.from, speaker),
      to: dayOf(asked.to === null ? null : asked.to - 1, speaker),
    },
    isFiltered: filters.some((one) => one !== null),
    asked: words.length > 0 || typed.q.trim() !== '' || filters.some((one) => one !== null),
    words,
    cut: page.cut,
    total: sayTotal(total + page.clauses.length, more, isNear),
    clauses: page.clauses.map((one) => presentFound(one, speaker)),
    found: found.filter((_, n) => !page.found[n]?.near),
    nearly: found.filter((_, n) => page.found[n]?.near),
    unclear: unclearOf(page, typed, speaker, to),
    page: asked.page,
    pages,
    before: asked.page > 1 ? to({ page: asked.page - 1 }) : null,
    after: asked.page < pages ? to({ page: asked.page + 1 }) : null,
    withoutFilters: addressOf({ ...none, q: typed.q }),
    alone: words.length > 1 ? words.map((word) => ({ text: word, href: to({ q: word }) })) : [],
  }
}

export const none: SearchAsked = {
  q: '',
  kind: null,
  circle: null,
  status: null,
  person: null,
  from: null,
  to: null,
  page: 1,
}

/** The address of a search; what is not set is left out. */
export function addressOf(asked: SearchAsked): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked) as [string, string | number | null][])
    if (value !== null && value !== '' && !(name === 'page' && value === 1)) query.set(name, String(value))
  const text = query.toString()
  return text === '' ? '/search' : `/search?${text}`
}

const circleName = (speaker: Speaker, id: string): string => speaker.names.circle[id]?.name ?? id

/** A day as a date field writes it. */
const dayOf = (at: number | null, { now }: Speaker): string => (at === null ? '' : dateOf(at, now.zone))

function unclearOf(
  { unclear }: SearchPage,
  typed: SearchAsked,
  speaker: Speaker,
  to: (change: Partial<SearchAsked>) => string,
): SearchView['unclear'] {
  const circles = unclear.circle?.map((id) => ({ text: circleName(speaker, id), href: to({ circle: id }) }))
  const people = unclear.person?.map((id) => ({ text: nameOf(speaker, id), href: to({ person: id }) }))
  return [
    ...(circles ? [{ about: 'circle' as const, typed: typed.circle ?? '', choices: circles }] : []),
    ...(people ? [{ about: 'person' as const, typed: typed.person ?? '', choices: people }] : []),
  ]
}

const folders: Record<Found['kind'], string> = {
  circle: '/circles/',
  meeting: '/circles/',
  person: '/people/',
  decision: '/decisions/',
  said: '/decisions/',
  project: '/projects/',
  document: '/documents/',
  charter: '/charter',
}

function presentFound(one: Found, speaker: Speaker): FoundView {
  const href =
    one.kind === 'charter'
      ? `/charter#c${one.thing}`
      : `${folders[one.kind]}${one.thing}${one.anchor === null ? '' : `#${one.anchor}`}`
  return {
    href,
    kind: sayKind(one.kind, one.form, one.status),
    title: one.title ?? [{ text: titleFor(one, speaker), hit: false }],
    excerpt: one.excerpt,
    where: whereOf(one, speaker),
    who:
      one.person === null || one.kind === 'person'
        ? null
        : { text: nameOf(speaker, one.person), href: `/people/${one.person}` },
    when: one.at === null ? null : sayDay(one.at, speaker.now),
    iso: one.at === null ? null : isoOf(one.at),
  }
}

/** What has no title of its own stands under that of its decision, or under its number. */
function titleFor({ kind, thing }: Found, speaker: Speaker): string {
  if (kind === 'charter') return m.clause({ number: thing })
  if (kind === 'said' || kind === 'decision') return titleOf(speaker, thing)
  return kind === 'person' ? nameOf(speaker, thing) : thing
}

function whereOf({ kind, circle }: Found, speaker: Speaker): FoundView['where'] {
  if (circle === null || kind === 'circle' || kind === 'person') return null
  return { text: circleName(speaker, circle), href: `/circles/${circle}` }
}
