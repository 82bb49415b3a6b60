// Pages a second, for information: the first page and a decision's, out of the one-second cache and made anew.
import { inhabit, openDecisions, post, type Inhabited, type OpenDecision } from './inhabited.ts'
import { sendLoad, serverProcess, typical, type Answering, type Sending } from './load.ts'
import { short } from './numbers.ts'
import { measure, type Measure } from './results.ts'

const circles = 100
const times = { connections: 64, warmMs: 2000, windowMs: 3000, windows: 3 }

export async function measurePages(): Promise<{ rows: Measure[]; postgres: string }> {
  const society = await inhabit(circles)
  const server = await serverProcess(society.database.connectionString, true)
  try {
    const [decision] = await openDecisions(society, server, circles, 1)
    if (decision === undefined) throw new Error('there is no decision to look at')
    await liven(decision, society, server)
    const pages = { 'first page': '/', 'decision page': `/decisions/${decision.id}` }
    const rows: Measure[] = []
    for (const [name, path] of Object.entries(pages)) {
      // Whoever sends a cookie gets a page of their own, made anew.
      for (const [how, headers] of [
        ['cached', {}],
        ['made anew', { cookie: 'theme=none' }],
      ] as const)
        rows.push(await look(`pages: ${name}, ${how}`, { method: 'GET', path, headers, body: null }, server))
    }
    return { rows, postgres: society.database.version }
  } finally {
    await server.stop()
    await society.database.close()
  }
}

/** Some votes and comments, as a decision has that people look at. */
async function liven(
  { id, speakers }: OpenDecision,
  { tokens }: Inhabited,
  { port }: Answering,
): Promise<void> {
  for (const person of speakers) {
    const token = tokens.get(person) ?? ''
    await post(port, `/api/decisions/${id}/votes`, token, { step: 0, vote: 'for' })
    await post(port, `/api/decisions/${id}/comments`, token, {
      text: 'This is what I have seen in my circle.',
    })
  }
}

async function look(name: string, request: Sending, { port }: Answering): Promise<Measure> {
  const { perSecond, p50, p99, bytesEach } = typical(
    await sendLoad({ ports: [port], ...times, requests: [request] }),
  )
  const beside = `${times.connections} connections, p50 ${short(p50)} ms, p99 ${short(p99)} ms, ${short(bytesEach / 1000)} kB each`
  return measure(name, perSecond, 'pages/s', null, beside)
}
