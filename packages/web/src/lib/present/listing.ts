// A long list a page at a time: its filters and its pages as links, so that each view of it has an address of its own.
import { lists as m } from '#messages'

export interface Filter {
  text: string
  href: string
  current: boolean
}
export interface Pager {
  /** "51 to 100 of 212". */
  line: string
  before: string | null
  after: string | null
}
export interface Listing {
  q: string
  state: string | null
  filters: Filter[]
  pager: Pager
  total: number
}

type Given = { page: number; pageSize: number; total: number; counts: Record<string, number> }
/** What the address asks: the words looked for, the state, the page. */
export interface Asked {
  q: string
  state: string | null
  page: number
}

/** Reads what a list's address asks; whatever cannot be read is left out. */
export function askedIn(params: URLSearchParams): Asked {
  const page = Number(params.get('page') ?? '1')
  return {
    q: (params.get('q') ?? '').trim().slice(0, 100),
    state: params.get('state') || null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** The address of a list for what is asked of it. */
export function addressOf(path: string, { q, state, page }: Asked): string {
  const params = new URLSearchParams({
    ...(state === null ? {} : { state }),
    ...(q === '' ? {} : { q }),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return params.size === 0 ? path : `${path}?${params.toString()}`
}

/** The filters and pages of a list; `words` names its states in the order in which they are offered. */
export function presentListing(
  path: string,
  asked: Asked,
  given: Given,
  words: Readonly<Record<string, string>>,
  all: string | null,
): Listing {
  const { page, pageSize, total, counts } = given
  const sum = Object.values(counts).reduce((a, b) => a + b, 0)
  const link = (state: string | null, text: string, count: number): Filter => ({
    text: m.withCount({ text, count }),
    href: addressOf(path, { ...asked, state, page: 1 }),
    current: asked.state === state,
  })
  const states = Object.entries(words).filter(([state]) => (counts[state] ?? 0) > 0 || asked.state === state)
  const first = (page - 1) * pageSize + 1
  const last = Math.min(page * pageSize, total)
  return {
    q: asked.q,
    state: asked.state,
    filters: [
      ...(all === null ? [] : [link(null, all, sum)]),
      ...states.map(([state, text]) => link(state, text, counts[state] ?? 0)),
    ],
    pager: {
      line: total === 0 || first > total ? '' : m.rows({ first, last, total }),
      before:
        page > 1 ? addressOf(path, { ...asked, page: Math.min(page - 1, pagesOf(total, pageSize)) }) : null,
      after: last < total && first <= total ? addressOf(path, { ...asked, page: page + 1 }) : null,
    },
    total,
  }
}

const pagesOf = (total: number, pageSize: number) => Math.max(1, Math.ceil(total / pageSize))
