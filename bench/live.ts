// The live feed: how soon an act reaches its followers, the typical and the last of ten thousand, at ten acts a second.
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { inhabit, openDecisions, post } from './inhabited.ts'
import { serverProcess, start } from './load.ts'
import { percentile, short } from './numbers.ts'
import { measure, type Measure } from './results.ts'

const followers = Number(process.env['BENCH_FOLLOWERS'] ?? 10_000)
const acts = 200
const everyMs = 100
/** What was sent last is given this long to reach the last of them. */
const patienceMs = 5000

export async function measureLive(): Promise<{ rows: Measure[]; postgres: string }> {
  const society = await inhabit(2)
  const server = await serverProcess(society.database.connectionString)
  try {
    const [decision] = await openDecisions(society, server, 2, 1)
    if (decision === undefined) throw new Error('there is no decision to speak on')
    const token = society.tokens.get(decision.speakers[0] ?? '') ?? ''
    const following = start('followers', [String(server.port), String(followers)])
    const output = following.stdout as NodeJS.ReadableStream & AsyncIterable<Buffer>
    await once(output, 'data')
    const sent = new Map<number, number>()
    const posting: Promise<void>[] = []
    for (let n = 0; n < acts; n++) {
      const at = performance.timeOrigin + performance.now()
      posting.push(
        post(server.port, `/api/decisions/${decision.id}/comments`, token, { text: `Number ${n}.` }).then(
          (entry) => void sent.set(entry, at),
        ),
      )
      await pause(everyMs)
    }
    await Promise.all(posting)
    await pause(patienceMs)
    const said = text(output)
    following.stdin?.end()
    return {
      rows: rowsOf(sent, JSON.parse(await said) as [number, number[]][]),
      postgres: society.database.version,
    }
  } finally {
    await server.stop()
    await society.database.close()
  }
}

function rowsOf(sent: ReadonlyMap<number, number>, arrivals: [number, number[]][]): Measure[] {
  const reached = new Map(arrivals)
  const all: number[] = []
  const last: number[] = []
  for (const [entry, at] of sent) {
    const times = (reached.get(entry) ?? []).map((one) => one - at)
    if (times.length < followers) throw new Error(`entry ${entry} reached ${times.length} of ${followers}`)
    for (const time of times) all.push(time)
    last.push(times.reduce((longest, one) => Math.max(longest, one), 0))
  }
  const beside = `${followers.toLocaleString('en')} followers of one process, ${acts} acts, ${1000 / everyMs} a second, from sending`
  return [
    measure('live: an act reaches a follower, p50', percentile(all, 0.5), 'ms', { atMost: 100 }, beside),
    measure(
      'live: an act reaches the last follower',
      percentile(last, 1),
      'ms',
      { atMost: 1000 },
      `the slowest of all acts; in the middle ${short(percentile(last, 0.5))} ms`,
    ),
  ]
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
