// A process of its own: asks for files without waiting for the answers before, and counts whole answers by their length.
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Pipelined } from '../load.ts'

const { port, paths, headers = {}, seconds } = JSON.parse(await text(process.stdin)) as Pipelined
const sentBeside = Object.entries({ host: 'localhost', ...headers })
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('')
const connections = 8
const ahead = 32
const headEnd = Buffer.from('\r\n\r\n')

let answers = 0
let bytes = 0
let isCounting = false
let next = 0

/** Counts answers in a stream of them, each with a content-length. */
function counter(onAnswer: (body: number) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let body = 0
  return (chunk) => {
    let data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    for (;;) {
      const taken = Math.min(body, data.length)
      body -= taken
      data = data.subarray(taken)
      const end = body > 0 ? -1 : data.indexOf(headEnd)
      if (end < 0) break
      const head = data.subarray(0, end).toString('latin1')
      if (!head.startsWith('HTTP/1.1 200')) throw new Error(head)
      body = Number(/content-length: (\d+)/i.exec(head)?.[1])
      data = data.subarray(end + headEnd.length)
      onAnswer(body)
    }
    rest = Buffer.from(data)
  }
}

const sockets = Array.from({ length: connections }, () => {
  const socket = connect(port, '127.0.0.1')
  const ask = (count: number) => {
    let requests = ''
    for (let n = 0; n < count; n++)
      requests += `GET ${paths[next++ % paths.length] ?? ''} HTTP/1.1\r\n${sentBeside}\r\n`
    socket.write(requests)
  }
  let owed = 0
  const count = counter((body) => {
    if (isCounting) {
      answers += 1
      bytes += body
    }
    owed += 1
  })
  socket.on('data', (chunk) => {
    count(chunk)
    if (owed < ahead / 2) return
    ask(owed)
    owed = 0
  })
  socket.on('connect', () => {
    ask(ahead)
  })
  return socket
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
await pause(2000)
isCounting = true
const began = performance.now()
await pause(seconds * 1000)
const took = performance.now() - began
isCounting = false
for (const socket of sockets) socket.destroy()
process.stdout.write(JSON.stringify({ perSecond: (answers / took) * 1000, bytesEach: bytes / answers }))
process.exit(0)
