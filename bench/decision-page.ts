// The decision page of the third issue's goal: 9 members, 3 versions, 30 comments, made anew for each reader; beside it a
// thread of 2,000 comments, and the same page while somebody speaks ten times a second.
import { furnish } from './furnish.ts'
import { inhabit, openDecisions, post, type Inhabited, type OpenDecision } from './inhabited.ts'
import { sendLoad, serverProcess, typical, type Answering } from './load.ts'
import { short } from './numbers.ts'
import { measure, type Measure } from './results.ts'

/** The second circle seeks consensus, as most do. */
const circles = 2
const times = { connections: 10, warmMs: 2000, windowMs: 3000, windows: 3 }
/** Whoever sends a cookie gets a page of their own, made anew. */
const headers = { cookie: 'theme=none' }
const goal = { atLeast: 800 }
const long = 2000
const speakMs = 100

export async function measureDecisionPage(): Promise<{ rows: Measure[]; postgres: string }> {
  const society = await inhabit(circles)
  const server = await serverProcess(society.database.connectionString, true)
  try {
    const opened = await openDecisions(society, server, circles, 2)
    const [first, second] = opened.filter(({ votes }) => !votes)
    if (first === undefined || second === undefined) throw new Error('there is no decision to look at')
    await furnish(first, society, server, 30)
    await furnish(second, society, server, long)
    const rows = [
      await look('decision page: 9 members, 3 versions, 30 comments', first.id, server, goal),
      await look(`decision page: a page of a thread of ${String(long)} comments`, second.id, server, null),
    ]
    const stop = speakOn(first, society, server)
    rows.push(
      await look('decision page: the same, while ten acts a second concern it', first.id, server, null),
    )
    await stop()
    return { rows, postgres: society.database.version }
  } finally {
    await server.stop()
    await society.database.close()
  }
}

/** Comments ten times a second until it is stopped. */
function speakOn({ id, speakers }: OpenDecision, { tokens }: Inhabited, { port }: Answering) {
  const token = tokens.get(speakers[0] ?? '') ?? ''
  let last = Promise.resolve(0)
  const timer = setInterval(() => {
    last = post(port, `/api/decisions/${id}/comments`, token, { text: 'And another thing.' })
  }, speakMs)
  return async () => {
    clearInterval(timer)
    await last
  }
}

async function look(
  name: string,
  id: string,
  { port }: Answering,
  least: { atLeast: number } | null,
): Promise<Measure> {
  const requests = [{ method: 'GET' as const, path: `/decisions/${id}`, headers, body: null }]
  const { perSecond, p50, p99, bytesEach } = typical(await sendLoad({ ports: [port], ...times, requests }))
  const beside = `${times.connections} connections, p50 ${short(p50)} ms, p99 ${short(p99)} ms (goal 40), ${short(bytesEach / 1000)} kB each`
  return measure(name, perSecond, 'pages/s', least, beside)
}
