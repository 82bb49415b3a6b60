// Making all rows of the search anew, from states and entries: for societies that are older than the search.
import type pg from 'pg'
import type { State } from '@open-socialism/kernel'
import { connect, type Place } from '../database/connect.ts'
import type { Statement } from '../database/writer.ts'
import { readEntry } from '../log/entry.ts'
import type { Report } from '../report.ts'
import { selectBlobs, selectTexts } from './of-batch.ts'
import { putRows, putWords, rowOf, textsOf, type Findable, type SearchRow } from './rows.ts'
import { sayingActs, sayingsOf } from './sayings.ts'
import { findableOf, meetingsOf } from './things.ts'
import { folding } from './words.ts'

/** A connection with a transaction of the caller's. */
export type Client = {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- rows are named by who asks, as in pg
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>
}

const together = 500
const patience = { statementMs: 600_000, connectMs: 10_000 }

/**
 * Makes the rows if they were never made, or were made by another way of folding words; with `anew` in any case.
 * Nobody writes meanwhile; if we are cut off in the middle, everything is as before.
 */
export async function makeSearch(place: Place, report: Report, { anew = false } = {}): Promise<boolean> {
  const client = await connect(place, 'search', { limits: patience })
  try {
    if (!anew && (await isMade(client))) return false
    await client.query('begin')
    // The head's lock keeps every writer away, and others who would make the same rows.
    const { rows } = await client.query<{ size: number }>('select size from log where id = 1 for update')
    if (!anew && (await isMade(client))) {
      await client.query('rollback')
      return false
    }
    const size = rows[0]?.size ?? 0
    if (size > 0) report('search-is-being-made', { entries: size })
    const made = await makeAll(client, report)
    await client.query(
      `insert into search_made (id, folding) values (1, $1) on conflict (id) do update set folding = excluded.folding`,
      [folding],
    )
    await client.query('commit')
    if (size > 0) report('search-was-made', { rows: made })
    return true
  } finally {
    await client.end()
  }
}

async function isMade(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ folding: number }>('select folding from search_made where id = 1')
  return rows[0]?.folding === folding
}

async function makeAll(client: Client, report: Report): Promise<number> {
  await client.query('delete from search')
  await client.query('delete from search_word')
  const seen = new Set<string>()
  let made = 0
  const put = async (findables: Findable[]) => {
    const { rows, met } = await rowsOf(client, findables)
    for (const word of met) if (seen.has(word)) met.delete(word)
    for (const word of met) seen.add(word)
    if (rows.length > 0) await run(client, putRows(rows))
    if (met.size > 0) await run(client, putWords([...met]))
    const before = Math.floor(made / 20_000)
    made += rows.length
    if (Math.floor(made / 20_000) > before) report('search-is-being-made', { rows: made })
  }
  for (const kind of stateKinds) for await (const page of statesOf(client, kind)) await put(page)
  for await (const page of reasonsOf(client)) await put(page)
  for await (const page of sayings(client)) await put(page)
  return made
}

async function rowsOf(client: Client, findables: Findable[]) {
  const met = new Set<string>()
  const told = await toldOf(client, findables)
  const rows: SearchRow[] = findables.map((one) => rowOf(one, told, met))
  return { rows, met }
}

async function toldOf(client: Client, findables: readonly Findable[]) {
  const texts = await run(client, selectTexts(findables.flatMap(textsOf)))
  const blobs = await run(client, selectBlobs(findables.flatMap(({ blob }) => blob ?? [])))
  const text = new Map(texts.map((row) => [row['commitment'] as string, row['text'] as string | null]))
  const blob = new Map(
    blobs.map((row) => [row['hash'] as string, (row['content'] as Buffer).toString('utf8')]),
  )
  return {
    text: (one: string) => text.get(one) ?? null,
    blob: (one: string) => blob.get(one) ?? null,
  }
}

const run = async (client: Client, { text, values }: Pick<Statement, 'text' | 'values'>) =>
  (await client.query<Record<string, unknown>>(text, values)).rows

const stateKinds = ['circle', 'person', 'proposal', 'project', 'document'] as const

/** Pages of states in the order of their ids; with `ids` only these. */
async function* statesOf(client: Client, kind: string, ids?: readonly string[]): AsyncGenerator<Findable[]> {
  for (let after = ''; ;) {
    const { rows } = await client.query<{ id: string; value: State; made: number }>(
      `select s.id, s.value, (select min(o.from_entry) from ${kind} o where o.id = s.id) as made
       from ${kind} s where s.to_entry is null and s.id > $1 ${ids ? 'and s.id = any($2::text[])' : ''}
       order by s.id limit ${String(together)}`,
      ids ? [after, ids] : [after],
    )
    yield rows.flatMap(({ value, made }) => {
      const found = findableOf(value, made)
      const meetings = value.kind === 'circle' ? meetingsOf(value) : []
      return found === null ? [] : [found, ...meetings]
    })
    if (rows.length < together) return
    after = rows.at(-1)?.id ?? ''
  }
}

/** Reasons that go with positions and votes as they stand. */
async function* reasonsOf(client: Client, ids?: readonly string[]): AsyncGenerator<Findable[]> {
  for (let after = ''; ;) {
    const { rows } = await client.query<{ id: string; value: State; from_entry: number; circle: string }>(
      `select s.id, s.value, s.from_entry, p.circle from position s
       left join proposal p on p.id = s.proposal and p.to_entry is null
       where s.to_entry is null and s.id > $1 ${ids ? 'and s.id = any($2::text[])' : ''}
         and s.value ->> 'reason' is not null
       order by s.id limit ${String(together)}`,
      ids ? [after, ids] : [after],
    )
    yield rows.flatMap(({ value, from_entry, circle }) => {
      const found = findableOf(value, from_entry)
      return found === null ? [] : [{ ...found, circle }]
    })
    if (rows.length < together) return
    after = rows.at(-1)?.id ?? ''
  }
}

/** What events say; with `entries` only in these. */
async function* sayings(client: Client, wanted?: readonly number[]): AsyncGenerator<Findable[]> {
  for (let after = -1; ;) {
    const { rows } = await client.query<{ index: number; bytes: Buffer }>(
      `select index, bytes from entry where index > $1 and type = any($2::text[])
         ${wanted ? 'and index = any($3::bigint[])' : ''} order by index limit ${String(together)}`,
      wanted ? [after, sayingActs, wanted] : [after, sayingActs],
    )
    const entries = rows.map(({ index, bytes }) => ({ index, entry: readEntry(bytes) }))
    const circles = await circlesOf(
      client,
      entries.flatMap(({ entry }) =>
        entry.events.flatMap((event) => ('proposal' in event ? (event.proposal ?? []) : [])),
      ),
    )
    yield entries.flatMap(({ index, entry }) =>
      sayingsOf(
        entry.events,
        { entry: index, at: entry.at, by: entry.by },
        (one) => circles.get(one) ?? null,
      ),
    )
    if (rows.length < together) return
    after = rows.at(-1)?.index ?? after
  }
}

/** Makes single rows anew, by their ids, from what is left of their texts. */
export async function remakeRows(client: Client, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids)
  const under = (prefix: string) =>
    ids.flatMap((id) => (id.startsWith(`${prefix}:`) ? [id.slice(prefix.length + 1)] : []))
  const said = under('said')
  const reasons = said.filter((id) => id.startsWith('d'))
  const entries = said.flatMap((id) => (/^\d/.test(id) ? [Number.parseInt(id, 10)] : []))
  const pages = stateKinds.flatMap((kind) => {
    const of = under(kind === 'proposal' ? 'decision' : kind)
    return of.length === 0 ? [] : [statesOf(client, kind, of)]
  })
  if (reasons.length > 0) pages.push(reasonsOf(client, reasons))
  if (entries.length > 0) pages.push(sayings(client, entries))
  for (const some of pages)
    for await (const page of some) {
      const { rows } = await rowsOf(
        client,
        page.filter(({ id }) => wanted.has(id)),
      )
      const left = rows.filter(({ words }) => words !== '')
      if (left.length > 0) await run(client, putRows(left))
    }
}

async function circlesOf(client: Client, proposals: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; circle: string }>(
    'select id, circle from proposal where id = any($1::text[]) and to_entry is null',
    [[...new Set(proposals)]],
  )
  return new Map(rows.map(({ id, circle }) => [id, circle]))
}
