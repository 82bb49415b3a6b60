// Pages a second, for information: the first page and a decision's, out of the one-second cache and made anew.
import { inhabit, openDecisions, post, type Inhabited, type OpenDecision } from './inhabited.ts'
import {
  bareHttpProcess,
  sendLoad,
  sendPipelined,
  serverProcess,
  typical,
  type Answering,
  type Sending,
} from './load.ts'
import { short } from './numbers.ts'
import { measure, type Measure } from './results.ts'

const circles = 100
const seconds = 6
const times = { connections: 64, warmMs: 2000, windowMs: 3000, windows: 3 }

export async function measurePages(): Promise<{ rows: Measure[]; postgres: string }> {
  const society = await inhabit(circles)
  const server = await serverProcess(society.database.connectionString, true)
  try {
    const [decision] = await openDecisions(society, server, circles, 1)
    if (decision === undefined) throw new Error('there is no decision to look at')
    await liven(decision, society, server)
    const rows: Measure[] = []
    for (const [name, path] of [
      ['first page', '/'],
      ['decision page', `/decisions/${decision.id}`],
    ] as const) {
      rows.push(await cached(name, path, server))
      rows.push(await madeAnew(name, path, server))
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

/** Out of the one-second cache, packed as browsers want it, beside `node:http` that answers as many bytes. */
async function cached(name: string, path: string, { port }: Answering): Promise<Measure> {
  const headers = { 'accept-encoding': 'gzip, deflate, br' }
  const { perSecond, bytesEach } = await sendPipelined({ port, paths: [path], headers, seconds })
  const bare = await bareHttpProcess(bytesEach)
  const alone = await sendPipelined({ port: bare.port, paths: ['/'], headers, seconds })
  await bare.stop()
  const beside = `${short(bytesEach / 1000)} kB each, 8 connections that ask ahead; bare node:http with as many bytes ${short(alone.perSecond)}/s`
  return measure(`pages: ${name}, cached`, perSecond, 'pages/s', { atLeast: 20_000 }, beside)
}

async function madeAnew(name: string, path: string, { port }: Answering): Promise<Measure> {
  // Whoever sends a cookie gets a page of their own, made anew.
  const request: Sending = { method: 'GET', path, headers: { cookie: 'theme=none' }, body: null }
  const { perSecond, p50, p99, bytesEach } = typical(
    await sendLoad({ ports: [port], ...times, requests: [request] }),
  )
  const beside = `${times.connections} connections, p50 ${short(p50)} ms, p99 ${short(p99)} ms, ${short(bytesEach / 1000)} kB each`
  return measure(`pages: ${name}, made anew`, perSecond, 'pages/s', null, beside)
}
