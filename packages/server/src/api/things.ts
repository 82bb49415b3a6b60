// Reading over HTTP: lists and single things as the rules hold them, texts beside their commitments, also of the past.
import type { Context, Hono } from 'hono'
import type { StateKind } from '@open-socialism/kernel'
import { json as jsonWith } from '../http/json.ts'
import { ownProblem, problemResponse } from '../http/problem.ts'
import { lineFrom } from '../queries/lines.ts'
import { momentIn } from '../queries/moment.ts'
import type { NoPast } from '../pages/moment.ts'
import { createReader, type Reader } from '../queries/reader.ts'
import type { Source } from '../queries/source.ts'
import type { ApiEnv } from './env.ts'
import { withTexts } from './with-texts.ts'

/** A kind of thing: its path, its states, and the filters of its list (query parameter → column). */
export type Thing = { path: string; kind: StateKind; filters: Record<string, string>; says: string }

export const things: readonly Thing[] = [
  { path: 'circles', kind: 'circle', filters: { parent: 'parent', status: 'status' }, says: 'Circles (2)' },
  { path: 'people', kind: 'person', filters: {}, says: 'People (2.14)' },
  {
    path: 'decisions',
    kind: 'proposal',
    filters: { circle: 'circle', decider: 'decider', status: 'status', proposer: 'proposer' },
    says: 'Decisions: drafts, open ones, and what became of them (4)',
  },
  { path: 'projects', kind: 'project', filters: { circle: 'circle' }, says: 'Projects (7.1)' },
  { path: 'documents', kind: 'document', filters: { circle: 'circle' }, says: 'Documents (4.16)' },
]

export const mostListed = 500
const usualListed = 100

type Row = { id: string; value: object; from_entry: number }

/** What is read may be kept, and is asked for again. */
const json = (value: unknown) => jsonWith(value, { 'cache-control': 'no-cache' })
const notThere = () =>
  problemResponse(
    ownProblem('thing-must-exist', 'There is nothing under this address, or there was nothing then.'),
  )
const malformed = (name: string, wanted: string) =>
  problemResponse(
    ownProblem('address-must-be-well-formed', `${name} must be ${wanted}.`, { parameter: name }),
  )

/** A whole number in the query: undefined when left out, null when it is none. */
function numberIn(context: Context<ApiEnv>, name: string): number | null | undefined {
  const value = context.req.query(name)
  if (value === undefined) return undefined
  return /^\d{1,15}$/.test(value) ? Number(value) : null
}

const noPast: Record<NoPast, () => Response> = {
  unreadable: () =>
    malformed('at', 'a time (RFC 3339, a day, or ms since 1970 UTC) or the index of an entry'),
  'to-come': () => malformed('at', 'a moment that has come'),
  'before-founding': notThere,
}

export function mountThings(api: Hono<ApiEnv>, source: Source): void {
  /** A reader of the moment that the query asks for, or the response that says what is wrong with it. */
  async function readerFor(context: Context<ApiEnv>): Promise<Reader | Response> {
    const words = context.req.query('at')
    if (words === undefined) return createReader(source.rows, null)
    const past = await momentIn(source.rows, words, await source.now())
    return typeof past === 'string' ? noPast[past]() : createReader(source.rows, past.entry)
  }
  const get = (path: string, answer: (reader: Reader, context: Context<ApiEnv>) => Promise<Response>) =>
    api.get(path, async (context) => {
      const reader = await readerFor(context)
      return reader instanceof Response ? reader : answer(reader, context)
    })

  for (const thing of things) {
    get(`/${thing.path}`, (reader, context) => list(reader, context, thing))
    get(`/${thing.path}/:id`, (reader, context) => single(reader, thing.kind, context.req.param('id') ?? ''))
  }
  get('/society', async (reader) => {
    const society = await reader.state('society', 'society')
    const { size, root, at } = await source.head()
    if (society === null) return notThere()
    return json({ ...society, now: await source.now(), record: { size, root: root.toString('base64'), at } })
  })
  get('/entries', entries)
  get('/entries/:index', async (reader, context) => {
    const index = context.req.param('index') ?? ''
    if (!/^\d{1,15}$/.test(index)) return notThere()
    const row = await reader.one<{ index: number; bytes: Buffer }>(
      'select index, bytes from entry where index = $1',
      [Number(index)],
    )
    return row === null ? notThere() : json(await withTexts(reader, lineFrom(row)))
  })
  get('/alerts', alerts)
}

async function list(reader: Reader, context: Context<ApiEnv>, { kind, filters }: Thing): Promise<Response> {
  const limit = numberIn(context, 'limit')
  if (limit === null) return malformed('limit', 'a whole number')
  const values: unknown[] = [context.req.query('after') ?? '', Math.min(limit ?? usualListed, mostListed)]
  const conditions = Object.entries(filters).flatMap(([parameter, column]) => {
    const wanted = context.req.query(parameter)
    if (wanted === undefined) return []
    values.push(wanted)
    return [`and s.${column} = $${String(values.length)}`]
  })
  const rows = await reader.query<Row>(
    `select s.id, s.value, s.from_entry from ${kind} s where s.id > $1 and ${reader.holds('s')} ${conditions.join(' ')}
     order by s.id limit $2`,
    values,
  )
  const items = rows.map(({ value, from_entry }) => ({ ...value, entry: from_entry }))
  const isWhole = rows.length < (values[1] as number)
  return json(await withTexts(reader, { items, next: isWhole ? null : (rows.at(-1)?.id ?? null) }))
}

async function single(reader: Reader, kind: StateKind, id: string): Promise<Response> {
  const row = await reader.one<Row>(
    `select s.id, s.value, s.from_entry from ${kind} s where s.id = $1 and ${reader.holds('s')}`,
    [id],
  )
  if (row === null) return notThere()
  const thing = { ...row.value, entry: row.from_entry }
  if (kind !== 'proposal') return json(await withTexts(reader, thing))
  const positions = await reader.states('position', 'and s.proposal = $1 order by s.from_entry', [id])
  return json(await withTexts(reader, { ...thing, positions }))
}

/** Entries in their order: `after` an index, `about` a subject such as `circle:health`, or the newest with `newest=1`. */
async function entries(reader: Reader, context: Context<ApiEnv>): Promise<Response> {
  const limit = numberIn(context, 'limit')
  const after = numberIn(context, 'after')
  if (limit === null) return malformed('limit', 'a whole number')
  if (after === null) return malformed('after', 'the index of an entry')
  const about = context.req.query('about') ?? null
  const most = Math.min(limit ?? usualListed, mostListed)
  const order = context.req.query('newest') === undefined ? 'asc' : 'desc'
  const rows = await reader.query<{ index: number; bytes: Buffer }>(
    about === null
      ? `select e.index, e.bytes from entry e where e.index > $1 and ${reader.made('e.index')} order by e.index ${order} limit $2`
      : `select e.index, e.bytes from concern c join entry e on e.index = c.entry
         where c.subject = $3 and c.entry > $1 and ${reader.made('c.entry')} order by c.entry ${order} limit $2`,
    about === null ? [after ?? -1, most] : [after ?? -1, most, about],
  )
  const items = rows.map(lineFrom)
  return json(
    await withTexts(reader, { items, next: rows.length < most ? null : (rows.at(-1)?.index ?? null) }),
  )
}

async function alerts(reader: Reader, context: Context<ApiEnv>): Promise<Response> {
  const items = await reader.query(
    `select queue, about, cause, proposal, detail, at, entry from alert
     where ($1::text is null or queue = $1) and ${reader.made('entry')} order by entry desc, part limit $2`,
    [context.req.query('circle') ?? null, mostListed],
  )
  return json({ items, next: null })
}
