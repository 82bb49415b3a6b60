// A process of its own: sends requests over connections that are kept open, one at a time on each, and times them.
import { Agent, request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Load, LoadResult, Sent, Window } from '../load.ts'

const { ports, connections, warmMs, windowMs, windows, requests } = JSON.parse(
  await text(process.stdin),
) as Load

/** Where the times of the requests that are answered now go; none while warming up. */
let timing: Sent | undefined
let next = 0
let serial = 0
let stopped = false
const run = Date.now().toString(36)

const agents = ports.map(() => new Agent({ keepAlive: true, maxSockets: Infinity }))

/** Sends one request and resolves with its status once the answer was read to its end. */
function send(connection: number): Promise<{ status: number; bytes: number; body: string }> {
  const template = requests[next++ % requests.length]
  const target = connection % ports.length
  const { method, path, headers, body } = template as Load['requests'][number]
  // An id of its own for each act: a sender that wants to be able to send again gives one.
  const sent = body === null ? null : `{"id":"${run}-${serial++}",${body.slice(1)}`
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        port: ports[target],
        host: '127.0.0.1',
        agent: agents[target],
        method,
        path,
        headers:
          sent === null
            ? headers
            : {
                ...headers,
                'content-type': 'application/json',
                'content-length': Buffer.byteLength(sent),
              },
      },
      (response) => {
        let bytes = 0
        let read = ''
        const isGood = response.statusCode === 200
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (!isGood) read += chunk.toString()
        })
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, bytes, body: read })
        })
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(sent ?? undefined)
  })
}

const failures: Record<string, number> = {}
let firstFailure = ''

async function keepSending(connection: number): Promise<void> {
  while (!stopped) {
    const began = performance.now()
    const { status, bytes, body } = await send(connection)
    const ms = performance.now() - began
    if (status !== 200) {
      failures[status] = (failures[status] ?? 0) + 1
      firstFailure ||= body
    } else if (timing !== undefined) {
      timing.ms.push(ms)
      timing.bytes += bytes
    }
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const sending = Promise.all(Array.from({ length: connections }, (_, n) => keepSending(n)))
const measured: Window[] = []
await pause(warmMs)
for (let n = 0; n < windows; n++) {
  const sent: Sent = { ms: [], bytes: 0 }
  const began = performance.now()
  timing = sent
  await pause(windowMs)
  timing = undefined
  const took = performance.now() - began
  const sorted = sent.ms.sort((a, b) => a - b)
  const at = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN
  measured.push({
    perSecond: (sorted.length / took) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    bytesEach: sent.bytes / sorted.length,
  })
}
stopped = true
await sending
for (const agent of agents) agent.destroy()
process.stdout.write(JSON.stringify({ windows: measured, failures, firstFailure } satisfies LoadResult))
