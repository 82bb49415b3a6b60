// Rebuilding: states, views, due times and search are made again from the entries, in tables of their own, and take the place
// of those that were there. What stands beside the record (texts, documents, ways in) is carried over.
import type pg from 'pg'
import { connect, schemaOf, type Place } from '../database/connect.ts'
import { othersAt } from '../database/others.ts'
import { privateTables, quoted } from '../backup/sections.ts'
import { openStore, type Store } from '../open.ts'
import type { Copied } from '../recover/append.ts'

export type Rebuilt =
  | { kind: 'rebuilt'; entries: number }
  | { kind: 'nothing-founded' }
  /** The rules make something else of this entry: it was not made by them, or its bytes were changed. */
  | { kind: 'differs'; index: number; why: string }
  /** The entries do not give the root that the log's head holds. */
  | { kind: 'other-root' }
  /** Another process uses this database. */
  | { kind: 'in-use'; by: string[] }

export type RebuildOptions = { onProgress?: (entries: number, size: number) => void }

/** Tables that no entry makes: what stands beside the record, in which batches its entries came, and who may act as whom. */
const besideTheRecord = [
  'text',
  'blob',
  'batch',
  'published',
  ...[...privateTables].filter((table) => !table.startsWith('search')),
]

/** Rebuilds a log whole; where it does not end with `rebuilt`, all is as it was. */
export async function rebuild(place: Place, { onProgress }: RebuildOptions = {}): Promise<Rebuilt> {
  const fresh: Place = { ...place, log: `${place.log}_rebuilt` }
  const client = await connect(place, 'rebuild', { limits: { statementMs: 0, connectMs: 10_000 } })
  try {
    const others = await othersAt(client)
    if (others.length > 0) return { kind: 'in-use', by: others }
    // What an earlier attempt left.
    await client.query(`drop schema if exists ${schemaOf(fresh)} cascade`)
    const size = await sizeOf(client)
    if (size === 0) return { kind: 'nothing-founded' }
    const store = await openStore({ connectionString: fresh.connectionString, log: fresh.log })
    let stopped: Rebuilt | null
    try {
      await carryOver(client, place, fresh, ['blob'])
      stopped = await enterAgain(client, store, size, onProgress)
    } finally {
      await store.close()
    }
    stopped ??= await swap(client, place, fresh)
    return stopped ?? { kind: 'rebuilt', entries: size }
  } finally {
    await client.query(`drop schema if exists ${schemaOf(fresh)} cascade`).catch(() => undefined)
    await client.end()
  }
}

async function sizeOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ size: number; founded: boolean }>('select size, founded from log')
  return rows[0]?.founded === true ? rows[0].size : 0
}

/** Enters every entry anew, in the batches in which they came; the founding, which is one moment, in one. */
async function enterAgain(
  client: pg.Client,
  store: Store,
  size: number,
  onProgress: RebuildOptions['onProgress'],
): Promise<Rebuilt | null> {
  const { rows } = await client.query<{ size: number }>(
    `select size from batch where size > (select index from entry where type = 'complete-founding') order by size`,
  )
  let from = 0
  for (const { size: to } of rows) {
    const appended = await store.append(await copiesOf(client, from, to))
    if (appended.kind === 'differs') return appended
    from = to
    onProgress?.(from, size)
  }
  return null
}

async function copiesOf(client: pg.Client, from: number, to: number): Promise<Copied[]> {
  const { rows: entries } = await client.query<{ index: number; bytes: Buffer }>(
    'select index, bytes from entry where index >= $1 and index < $2 order by index',
    [from, to],
  )
  const { rows: texts } = await client.query<{ entry: number; commitment: string; r: Buffer; text: string }>(
    'select entry, commitment, r, text from text where entry >= $1 and entry < $2 and text is not null',
    [from, to],
  )
  return entries.map(({ index, bytes }) => ({
    bytes,
    texts: texts.filter(({ entry }) => entry === index),
    blobs: [],
  }))
}

async function carryOver(
  client: pg.Client,
  from: Place,
  into: Place,
  tables: readonly string[],
): Promise<void> {
  for (const table of tables) {
    const [old, now] = [from, into].map((one) => `${schemaOf(one)}.${quoted(table)}`)
    await client.query(`delete from ${now ?? ''}; insert into ${now ?? ''} select * from ${old ?? ''}`)
  }
}

/** The new tables take the place of the old ones, if they hold the same record; in one transaction. */
async function swap(client: pg.Client, place: Place, fresh: Place): Promise<Rebuilt | null> {
  const [old, now] = [schemaOf(place), schemaOf(fresh)]
  await client.query('begin')
  const { rows } = await client.query<{ same: boolean }>(
    `select o.size = n.size and o.root = n.root as same from ${old}.log o, ${now}.log n`,
  )
  if (rows[0]?.same !== true) {
    await client.query('rollback')
    return { kind: 'other-root' }
  }
  await carryOver(client, place, fresh, besideTheRecord)
  await client.query(
    `update ${now}.log n set alive_at = o.alive_at, simulated_now = o.simulated_now from ${old}.log o;
     drop schema ${old} cascade; alter schema ${now} rename to ${old}`,
  )
  await client.query('commit; analyze')
  return null
}
