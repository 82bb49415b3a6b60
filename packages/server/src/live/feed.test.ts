// Resuming from far back: everything comes, in order, and no more is read than a slow reader takes (5.1, 5.3).
import { deepEqual, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { test } from 'node:test'
import { createFeed, type FedEntry } from './feed.ts'

const size = 10_000
const entryAt = (index: number) =>
  ({
    index,
    at: 0,
    by: 'f1',
    auth: 'session',
    act: { id: 'x'.repeat(600) },
    events: [],
    circles: [],
  }) as unknown as FedEntry

test('a reader who comes back after 10,000 entries gets them all, however slowly they read', async () => {
  let read = 0
  const feed = createFeed(
    {
      newest: () => Promise.resolve(size - 1),
      between(after, last, _, limit) {
        const found = Array.from({ length: Math.min(limit, last - after) }, (_, n) => entryAt(after + 1 + n))
        read += found.length
        return Promise.resolve(found)
      },
    },
    10,
  )
  const server = createServer((request, response) => void feed.follow(request, response, {}))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.pause()
  socket.write('GET /live HTTP/1.1\r\nhost: x\r\nlast-event-id: 0\r\n\r\n')
  while (read === 0) await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setTimeout(resolve, 100))
  ok(read < size, `${String(read)} were read for a reader who takes nothing`)
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  socket.resume()
  while (!text.includes(`id: ${String(size - 1)}\n`)) await once(socket, 'data')
  const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
  deepEqual(
    ids,
    Array.from({ length: size - 1 }, (_, n) => n + 1),
  )
  socket.destroy()
  feed.close()
  server.closeAllConnections()
  server.close()
})

test('what is told while others are still being told reaches everyone, in order and once', async () => {
  const feed = createFeed({ newest: () => Promise.resolve(-1), between: () => Promise.resolve([]) }, 2000)
  let following: ServerResponse | undefined
  const server = createServer((request, response) => {
    following = response
    void feed.follow(request, response, {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const said = await Promise.all(
    Array.from({ length: 1200 }, async () => {
      const socket = connect(port, '127.0.0.1')
      const heard = { text: '', socket }
      socket.on('data', (chunk: Buffer) => (heard.text += chunk.toString('latin1')))
      socket.write('GET /live HTTP/1.1\r\nhost: x\r\n\r\n')
      while (!heard.text.includes('entries so far')) await once(socket, 'data')
      return heard
    }),
  )
  while (feed.count < said.length) await new Promise((resolve) => setImmediate(resolve))
  for (let index = 0; index < 6; index++) {
    feed.tell([entryAt(index)])
    await new Promise((resolve) => setImmediate(resolve))
  }
  for (const heard of said) {
    while (!heard.text.includes('id: 5\n')) await once(heard.socket, 'data')
    const ids = [...heard.text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
    deepEqual(ids, [0, 1, 2, 3, 4, 5])
  }
  const ended = once(following as ServerResponse, 'finish')
  feed.close()
  await ended
  for (const { socket } of said) socket.destroy()
  server.closeAllConnections()
  server.close()
})
