// What publishing costs and gives: acts with signing on and off in one run, the time until an act is in a signed and served
// checkpoint, tiles out of memory, and proofs in a log of ten million entries.
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { sendings } from './acts.ts'
import { inhabit, openDecisions, post, type Inhabited, type OpenDecision } from './inhabited.ts'
import {
  sendLoad,
  sendPipelined,
  serverProcess,
  signingProcess,
  typical,
  type Answering,
  type Sending,
  type Window,
} from './load.ts'
import { median, percentile, short, spread } from './numbers.ts'
import { passingFolder, withClient } from './place.ts'
import { measure, type Measure } from './results.ts'

const circles = 200
const rounds = 4
const probes = 150
const entriesOfProofs = Number(process.env['BENCH_ENTRIES'] ?? 10_000_000)
const times = { warmMs: 4000, windowMs: 2000, windows: 3 }

export async function measurePublishing(): Promise<{ rows: Measure[]; postgres: string }> {
  const society = await inhabit(circles)
  const folder = passingFolder()
  try {
    const rows = [
      ...(await rates(society, folder.path)),
      ...(await delays(society, folder.path)),
      ...(await tiles(society, folder.path)),
      await proofs(society),
    ]
    return { rows, postgres: society.database.version }
  } finally {
    await society.database.close()
    folder.remove()
  }
}

/** In turn without and with signing, each in a process of its own, so that what else the machine does meets both. */
async function rates(society: Inhabited, folder: string): Promise<Measure[]> {
  const { connectionString } = society.database
  const [off, on]: [number[], number[]] = [[], []]
  let requests: Sending[] | undefined
  for (let round = 0; round < rounds; round++) {
    for (const isOn of round % 2 === 0 ? [false, true] : [true, false]) {
      const server = await (isOn ? signingProcess(connectionString, folder) : serverProcess(connectionString))
      try {
        requests ??= sendings(await openDecisions(society, server, circles, 2), society)
        const windows = await sendLoad({ ports: [server.port], connections: 64, ...times, requests })
        ;(isOn ? on : off).push(typical(windows).perSecond)
      } finally {
        await server.stop()
      }
    }
  }
  return [
    measure(
      'publishing: acts with signing on, of off',
      (median(on) / median(off)) * 100,
      '%',
      { atLeast: 90 },
      `${short(median(on))} of ${short(median(off))} acts/s over 64 connections; on ${spread(on)}, off ${spread(off)}, in turn`,
    ),
  ]
}

/** How long after it was sent an act is in the checkpoint that is served. */
async function delays(society: Inhabited, folder: string): Promise<Measure[]> {
  const server = await signingProcess(society.database.connectionString, folder)
  try {
    const decisions = await openDecisions(society, server, 10, 1)
    const idle = await probe(server, society, decisions, 60)
    const load = sendLoad({
      ports: [server.port],
      connections: 32,
      ...times,
      windows: 20,
      requests: sendings(decisions, society),
    })
    await pause(times.warmMs)
    let isOver = false
    const ended = load.then((windows: Window[]) => {
      isOver = true
      return windows
    })
    const busy = await probe(server, society, decisions, probes, () => isOver)
    const { perSecond } = typical(await ended)
    const says = (ms: number[]) => `${short(ms.length)} acts, p50 ${short(median(ms))} ms`
    return [
      measure(
        'publishing: act until signed and served, p99, idle',
        percentile(idle, 0.99),
        'ms',
        { atMost: 1000 },
        says(idle),
      ),
      measure(
        'publishing: act until signed and served, p99, under load',
        percentile(busy, 0.99),
        'ms',
        { atMost: 1000 },
        `${says(busy)}, among ${short(perSecond)} acts/s`,
      ),
    ]
  } finally {
    await server.stop()
  }
}

async function probe(
  { port }: Answering,
  { tokens }: Inhabited,
  decisions: readonly OpenDecision[],
  count: number,
  isOver = () => false,
): Promise<number[]> {
  const taken: number[] = []
  for (let n = 0; n < count && !isOver(); n++) {
    const { id, speakers } = decisions[n % decisions.length] as OpenDecision
    const token = tokens.get(speakers[0] ?? '') ?? ''
    const began = performance.now()
    const entry = await post(port, `/api/decisions/${id}/comments`, token, { text: `Probe ${String(n)}` })
    for (;;) {
      const checkpoint = await (await fetch(`http://127.0.0.1:${port}/record/checkpoint`)).text()
      if (Number(checkpoint.split('\n', 2)[1]) > entry) break
      await pause(5)
    }
    taken.push(performance.now() - began)
    await pause(Math.random() * 300)
  }
  return taken
}

async function tiles(society: Inhabited, folder: string): Promise<Measure[]> {
  const server = await signingProcess(society.database.connectionString, folder)
  try {
    const paths = ['000', '001', '002', '003', '004', '005', '006', '007'].map((n) => `/record/tile/0/${n}`)
    const { perSecond } = await sendPipelined({ port: server.port, paths, seconds: 8 })
    const load = { ports: [server.port], connections: 64, ...times }
    const requests = paths.map((path): Sending => ({ method: 'GET', path, headers: {}, body: null }))
    const waiting = typical(await sendLoad({ ...load, requests }))
    return [
      measure(
        'publishing: tiles',
        perSecond,
        'tiles/s',
        { atLeast: 20_000 },
        `8,192 bytes each out of memory, 8 connections that ask ahead; ${short(waiting.perSecond)} tiles/s over 64 that wait for each answer, p99 ${short(waiting.p99)} ms`,
      ),
    ]
  } finally {
    await server.stop()
  }
}

/** The tables of a log of that size, with hashes out of nowhere: what is looked up is real, what it proves is not. */
async function proofs({ database }: Inhabited): Promise<Measure> {
  const { connectionString } = database
  await withClient(connectionString, async (client) => {
    await client.query('set search_path to society; set synchronous_commit to off')
    await client.query('alter table entry drop constraint entry_by_act_id_key')
    await client.query(
      `insert into entry (index, at, by, act_id, type, subjects, leaf, bytes)
       select n, 0, 'f1', '', '', '{}', sha256(int8send(n)), '' from generate_series((select size from log), $1::bigint - 1) n`,
      [entriesOfProofs],
    )
    await client.query('truncate subtree')
    await client.query(
      `insert into subtree select level, n, sha256(int8send(n)) from generate_series(1, 4) level,
       generate_series(0, $1::bigint / (256 ^ level)::bigint - 1) n`,
      [entriesOfProofs],
    )
    await client.query('update published set size = $1', [entriesOfProofs])
    const subtrees = entriesOfProofs.toString(2).replaceAll('0', '').length
    await client.query('update log set size = $1, subtrees = $2', [
      entriesOfProofs,
      Buffer.alloc(32 * subtrees),
    ])
    // As the database leaves a table that has lain for a while, and would otherwise do while proofs are measured.
    await client.query('vacuum analyze entry')
    await client.query('vacuum analyze subtree')
  })
  const server = await serverProcess(connectionString)
  try {
    const requests = Array.from({ length: 20_000 }, (): Sending => ({
      method: 'GET',
      path: `/record/proof/${String(Math.floor(Math.random() * entriesOfProofs))}`,
      headers: {},
      body: null,
    }))
    const windows = await sendLoad({ ports: [server.port], connections: 1, ...times, windows: 5, requests })
    const { p50, p99, perSecond } = typical(windows)
    return measure(
      'publishing: proof, p99',
      p99,
      'ms',
      { atMost: 10 },
      `any entry of ${short(entriesOfProofs)}, over HTTP on one connection, ${short(perSecond)}/s, p50 ${short(p50)} ms; windows: ${spread(windows.map((one) => one.p99))}`,
    )
  } finally {
    await server.stop()
  }
}
