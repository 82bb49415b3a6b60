// Acts through the whole API: token, validation, rules, log, flush to disk; beside what the machine can do at most.
import { bareInserts } from './bare-inserts.ts'
import { inhabit, openDecisions, type Inhabited, type OpenDecision } from './inhabited.ts'
import { bareHttpProcess, sendLoad, serverProcess, typical, type Sending, type Window } from './load.ts'
import { short, spread } from './numbers.ts'
import { withClient } from './place.ts'
import { measure, type Measure } from './results.ts'

const circles = 400
const decisionsEach = 2
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3)

const times = { warmMs: 4000, windowMs: seconds * 1000, windows: 5 }

export async function measureActs(): Promise<{ rows: Measure[]; postgres: string }> {
  const society = await inhabit(circles)
  try {
    return { rows: await measureIn(society), postgres: society.database.version }
  } finally {
    await society.database.close()
  }
}

async function measureIn(society: Inhabited): Promise<Measure[]> {
  const { connectionString } = society.database
  const server = await serverProcess(connectionString)
  let many: Window[]
  let one: Window[]
  let span: { from: number; to: number }
  try {
    const requests = sendings(await openDecisions(society, server, circles, decisionsEach), society)
    const ports = [server.port]
    const from = await sizeOf(connectionString)
    many = await sendLoad({ ports, connections: 64, ...times, requests })
    span = { from, to: await sizeOf(connectionString) }
    one = await sendLoad({ ports, connections: 1, ...times, windows: 3, requests })
  } finally {
    await server.stop()
  }
  const together = typical(many)
  const bare = await bareInserts(connectionString, span, 5000)
  const plain = await bareHttp(together.bytesEach, sendings([], society))
  const alone = typical(one)
  const rates = many.map(({ perSecond }) => perSecond)
  return [
    measure(
      'acts: 64 connections',
      together.perSecond,
      'acts/s',
      { atLeast: 5000 },
      `${short(circles * 9)} people, ${short(circles * decisionsEach)} open decisions, rate limits lifted, ${times.windows} windows of ${seconds} s: ${spread(rates)}`,
    ),
    measure('acts: 64 connections, p50', together.p50, 'ms'),
    measure(
      'acts: 64 connections, p99',
      together.p99,
      'ms',
      { atMost: 60 },
      `windows: ${spread(many.map(({ p99 }) => p99))}`,
    ),
    measure(
      'acts: of bare inserts',
      (together.perSecond / bare.perSecond) * 100,
      '%',
      { atLeast: 8 },
      `${short(bare.perSecond)} inserts/s of the same bytes (${short(bare.bytesEach)} each), ${bare.batch} in a transaction as the store had them`,
    ),
    measure(
      'acts: of bare node:http',
      (together.perSecond / plain.perSecond) * 100,
      '%',
      null,
      `${short(plain.perSecond)} requests/s answered with the same ${short(together.bytesEach)} bytes, p99 ${short(plain.p99)} ms`,
    ),
    measure(
      'acts: 1 connection, p50',
      alone.p50,
      'ms',
      { atMost: 3 },
      `${short(alone.perSecond)} acts/s, p99 ${short(alone.p99)} ms`,
    ),
  ]
}

async function bareHttp(bytes: number, requests: Sending[]): Promise<Window> {
  const server = await bareHttpProcess(bytes)
  try {
    return typical(await sendLoad({ ports: [server.port], connections: 64, ...times, windows: 3, requests }))
  } finally {
    await server.stop()
  }
}

const sizeOf = (connectionString: string): Promise<number> =>
  withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ size: string }>('select size from society.log')
    return Number(rows[0]?.size)
  })

/** Everyone but the silent speaks on every decision in turn, and each time says the other thing; one in five comments. */
export function sendings(decisions: readonly OpenDecision[], { tokens }: Inhabited): Sending[] {
  const given = decisions.length > 0 ? decisions : [{ id: 'd1', speakers: ['f1'], votes: true }]
  const all: Sending[] = []
  for (const round of [0, 1]) {
    for (let seat = 0; seat < 8; seat++) {
      for (const [n, { id, speakers, votes }] of given.entries()) {
        const person = speakers[seat % speakers.length] ?? ''
        const headers = { authorization: `Bearer ${tokens.get(person) ?? ''}` }
        const to = (what: string, body: object): Sending => ({
          method: 'POST',
          path: `/api/decisions/${id}/${what}`,
          headers,
          body: JSON.stringify(body),
        })
        if (votes) all.push(to('votes', { step: 0, vote: round === 0 ? 'for' : 'against' }))
        else all.push(to('positions', { version: 1, position: round === 0 ? 'agree' : 'abstain' }))
        if ((n + seat) % 4 === 0)
          all.push(to('comments', { text: `I have thought about this for ${n} minutes, and here is why.` }))
      }
    }
  }
  return all
}
