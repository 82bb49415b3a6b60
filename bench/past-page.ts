// A page of today beside the same page at moments of the past that nobody asked for before, with a million entries behind
// (5.2). BENCH_RECORD names a folder that keeps the record for later runs; BENCH_ENTRIES makes it shorter or longer.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Act } from '@open-socialism/kernel'
import { openStore, type Store } from '@open-socialism/store'
import { openEngine } from '@open-socialism/store/engine'
import { decideEverywhere, liveIn } from './lived-in.ts'
import { serverProcess } from './load.ts'
import { median, short } from './numbers.ts'
import { openDatabase, type DatabasePlace } from './place.ts'
import { measure, type Measure } from './results.ts'

const circles = 300
const entries = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
const samples = 40
/** Whoever sends a cookie gets a page of their own, made anew. */
const headers = { cookie: 'theme=none', accept: 'text/html' }

export async function measurePastPage(): Promise<{ rows: Measure[]; postgres: string }> {
  const database = await longRecord()
  const { connectionString } = database
  const store = await openStore({ connectionString })
  const server = await serverProcess(connectionString, true)
  try {
    const rows = await measureWith(store, `http://127.0.0.1:${String(server.port)}`)
    return { rows, postgres: database.version }
  } finally {
    await server.stop()
    await store.close()
    await database.close()
  }
}

/** A new record, or the one that is kept. */
async function longRecord(): Promise<DatabasePlace> {
  const kept = process.env['BENCH_RECORD']
  if (kept === undefined) {
    const database = await openDatabase()
    await liveIn(database.connectionString, circles, entries, say)
    return database
  }
  mkdirSync(kept, { recursive: true })
  const isMade = existsSync(join(kept, 'postgres'))
  const { connectionString, stop } = await openEngine(kept)
  if (!isMade) await liveIn(connectionString, circles, entries, say)
  return { connectionString, version: 'of the kept record', close: stop }
}

const say = (size: number): void => void process.stderr.write(`\r${short(size)} entries `)

async function measureWith(store: Store, address: string): Promise<Measure[]> {
  // As in the past there is something being decided today.
  const { rows: open } = await store.pool.query(
    'select 1 from proposal where to_entry is null and status = $1 limit 1',
    ['open'],
  )
  if (open.length === 0) await decideEverywhere(store, circles, (await store.head()).size)
  const { size } = await store.head()
  const { rows: decided } = await store.pool.query<{ id: string; entry: number }>(
    `select id, from_entry as entry from proposal where to_entry is null and status = 'adopted' order by md5(id) limit 500`,
  )
  const [from, to] = [Math.floor(size / 50), size - 1]
  const below = numbersFrom(7)
  const pages: Record<string, () => { path: string; since: number }> = {
    'first page': () => ({ path: '/', since: from }),
    map: () => ({ path: '/circles', since: from }),
    circle: () => ({ path: `/circles/circle-${String(below(circles))}`, since: from }),
    decision: () => {
      const one = decided[below(decided.length)]
      return { path: `/decisions/${one?.id ?? ''}`, since: one?.entry ?? from }
    },
    person: () => ({ path: `/people/f${String(1 + below(circles * 9))}`, since: from }),
    'record list': () => ({ path: '/record', since: from }),
  }
  let moves = 0
  /** Another entry, as there always is where people live: what is remembered of the present is worked out anew. */
  const live = async () => {
    const now = await store.now()
    const act = {
      id: `past-page:${String(now)}:${String(moves++)}`,
      type: 'advance-clock',
      to: now + 60_000,
    } as Act
    const outcome = await store.submit(act, { by: 'operator', auth: 'operator' })
    if (outcome.kind !== 'entered') throw new Error(JSON.stringify(outcome))
  }
  const rows: Measure[] = []
  for (const [name, pick] of Object.entries(pages)) {
    const [today, past, again]: number[][] = [[], [], []]
    await timed(`${address}${pick().path}`)
    for (let n = 0; n < samples; n++) {
      const { path, since } = pick()
      await live()
      today?.push(await timed(`${address}${path}`))
      const moment = `${address}${path}?at=${String(since + below(to - since))}`
      past?.push(await timed(moment))
      again?.push(await timed(moment))
    }
    const [now, then, twice] = [median(today ?? []), median(past ?? []), median(again ?? [])]
    const beside = `today ${short(now)} ms, a moment of the past ${short(then)} ms, the same again ${short(twice)} ms; p50 of ${String(samples)} different ones, ${short(size)} entries`
    rows.push(measure(`past-page: ${name}`, then / now, 'times today', { atMost: 2 }, beside))
  }
  return rows
}

async function timed(address: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(address, { headers })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${address}: ${String(response.status)}`)
  return performance.now() - began
}

/** Numbers that look random and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * Math.max(1, below))
  }
}
