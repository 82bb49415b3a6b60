// Searching over HTTP: the same search as the page's, as `GET /api/search?q=…` with its filters in the query.
import type { Context, Hono } from 'hono'
import { ownProblem, problemResponse } from '../http/problem.ts'
import type { Found, SearchAsked, SearchPage } from '../pages/search-page.ts'
import type { Queries } from '../pages/queries.ts'
import type { ApiEnv } from './env.ts'

const kinds = new Set<string>([
  'circle',
  'person',
  'decision',
  'project',
  'document',
  'meeting',
  'said',
  'charter',
])

/** Query parameters of a search, for the description of the API. */
export const searchParameters: Record<string, string> = {
  q: 'Words, in any order; a mistyped letter is forgiven. Signs say nothing.',
  kind: `One of ${[...kinds].join(', ')}.`,
  circle: 'Id or name of a circle: it and everything below it.',
  status: 'Such as open, adopted, draft, living, in-force.',
  person: 'Id or name of who wrote it, proposed it, works on it or is it.',
  from: 'A date (RFC 3339), or ms since 1970 UTC: made then or later.',
  to: 'A date, or ms: made before.',
  page: 'From 1; 30 on a page.',
}

export function mountSearch(api: Hono<ApiEnv>, queries: Queries): void {
  api.get('/search', async (context) => {
    const read = askedIn(context)
    if ('wrong' in read)
      return problemResponse(
        ownProblem('address-must-be-well-formed', `${read.wrong} must be ${read.wanted}.`, {
          parameter: read.wrong,
        }),
      )
    return new Response(JSON.stringify(answer(await queries.search(read.asked))), {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
    })
  })
}

type Read = { asked: SearchAsked } | { wrong: string; wanted: string }

function askedIn(context: Context<ApiEnv>): Read {
  const given = (name: string) => {
    const value = context.req.query(name)?.trim()
    return value === undefined || value === '' ? null : value.slice(0, 10_000)
  }
  const kind = given('kind')
  if (kind !== null && !kinds.has(kind)) return { wrong: 'kind', wanted: `one of ${[...kinds].join(', ')}` }
  const status = given('status')
  if (status !== null && !/^[a-z-]{1,30}$/.test(status))
    return { wrong: 'status', wanted: 'a word such as open' }
  const [from, to] = [moment(given('from')), moment(given('to'))]
  if (Number.isNaN(from)) return { wrong: 'from', wanted: 'a date, or ms since 1970 UTC' }
  if (Number.isNaN(to)) return { wrong: 'to', wanted: 'a date, or ms since 1970 UTC' }
  const page = given('page') ?? '1'
  if (!/^[1-9]\d{0,5}$/.test(page)) return { wrong: 'page', wanted: 'a number from 1' }
  return {
    asked: {
      q: given('q') ?? '',
      kind: kind as SearchAsked['kind'],
      circle: given('circle'),
      status,
      person: given('person'),
      from,
      to,
      page: Number(page),
    },
  }
}

function moment(value: string | null): number | null {
  if (value === null) return null
  if (/^\d{1,15}$/.test(value)) return Number(value)
  return /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN
}

/** Without the marks of hits: a program compares for itself. */
function answer({ asked, unclear, words, cut, found, clauses, total, more, pages, names }: SearchPage) {
  const items = [...clauses, ...found].map(({ title, excerpt, ...one }) => ({
    ...one,
    title: title === null ? null : plain(title),
    excerpt: plain(excerpt),
  }))
  return { asked, unclear, words, cut, items, total, more, pages, names }
}

const plain = (pieces: Found['excerpt']) => pieces.map(({ text }) => text).join('')
