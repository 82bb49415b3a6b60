// The live feed (5.1): each entry once and in order, within a second, resumable, by circle, and slow readers dropped.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let f1: Record<string, string>
before(async () => {
  served = await serve('real')
  f1 = bearer(await served.token('f1'))
})
after(() => served.close())

const post = (path: string, body: unknown) => send(served.address, 'POST', path, { body, headers: f1 })
const propose = async (circle: string) =>
  entryOf(await post(`/api/circles/${circle}/decisions`, { content: content() }))

type Told = { index: number; circles: string[]; by: string }

/** Follows the feed until `enough` entries came, or a second and a half passed. */
async function follow(
  path: string,
  enough: number,
  headers: Record<string, string> = {},
  meanwhile = async () => {},
): Promise<Told[]> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 1500)
  const told: Told[] = []
  try {
    const response = await fetch(served.address + path, { headers, signal: stop.signal })
    equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
    const doing = meanwhile()
    let rest = ''
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      rest += Buffer.from(chunk).toString('utf8')
      const events = rest.split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1]
        const id = /^id: (\d+)$/m.exec(event)?.[1]
        if (data === undefined) continue
        const entry = JSON.parse(data) as Told
        equal(String(entry.index), id)
        told.push(entry)
      }
      if (told.length >= enough) break
    }
    await doing
  } catch (error) {
    if (!stop.signal.aborted) throw error
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
  return told
}

test('a follower hears of an entry when it is made', async () => {
  let entry = -1
  const told = await follow('/live', 1, {}, async () => {
    entry = await propose('health')
  })
  deepEqual(
    told.map(({ index }) => index),
    [entry],
  )
  ok(told[0]?.circles.includes('health'))
})

test('who comes back gets what they missed, each once and in order, and then what is new', async () => {
  const first = await propose('health')
  const second = await propose('council')
  let third = -1
  const told = await follow('/live', 3, { 'last-event-id': String(first - 1) }, async () => {
    third = await propose('health')
  })
  deepEqual(
    told.map(({ index }) => index),
    [first, second, third],
  )
})

test('resuming from the very beginning goes through every entry without a gap, while more are made', async () => {
  const size = (await served.store.head()).size
  const told = await follow('/live?after=0', size + 9, {}, async () => {
    await Promise.all(Array.from({ length: 10 }, () => propose('health')))
  })
  const indices = told.map(({ index }) => index)
  deepEqual(
    indices,
    Array.from({ length: indices.length }, (_, n) => n + 1),
  )
  ok(indices.length >= size + 9)
})

test('one circle’s followers hear of that circle alone', async () => {
  const from = (await served.store.head()).size - 1
  const council = await propose('council')
  await propose('health')
  let later = -1
  const told = await follow('/live?circle=council', 2, { 'last-event-id': String(from) }, async () => {
    await propose('health')
    later = await propose('council')
  })
  deepEqual(
    told.map(({ index }) => index),
    [council, later],
  )
})

test('what cannot be resumed is refused', async () => {
  for (const id of ['x', '-1', '1.5', '9'.repeat(30)])
    equal((await send(served.address, 'GET', '/live', { headers: { 'last-event-id': id } })).status, 400)
})

test('a follower who does not read is dropped, and the others go on', async () => {
  const { port, hostname } = new URL(served.address)
  const lazy = connect(Number(port), hostname)
  await new Promise<void>((resolve) => lazy.once('connect', resolve))
  lazy.write(`GET /live HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`)
  lazy.pause()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const long = {
    ...content(),
    effects: Array.from({ length: 6 }, () => ({ type: 'state-position', position: 'x'.repeat(3900) })),
  }
  lazy.on('error', () => undefined)
  const followers = async () =>
    Number(/live_followers (\d+)/.exec(await (await fetch(`${served.address}/metrics`)).text())?.[1])
  equal(await followers(), 1)
  entryOf(await post('/api/circles/health/decisions', { content: long }))
  for (let n = 0; n < 40 && (await followers()) > 0; n++)
    await Promise.all(
      Array.from({ length: 20 }, () => post('/api/circles/health/decisions', { content: long })),
    )
  equal(await followers(), 0)
  lazy.destroy()
})
