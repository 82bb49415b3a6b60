// A process of its own: follows the live feed over many connections, and says when each entry reached each of them.
import { connect, type Socket } from 'node:net'

const [port = '', wanted = ''] = process.argv.slice(2)
const count = Number(wanted)
const openedTogether = 200

/** Arrivals of each entry, in ms since 1970. */
const arrivals = new Map<number, number[]>()
const now = () => performance.timeOrigin + performance.now()
const mark = Buffer.from('id: ')
const lineEnd = 0x0a
const headEnd = Buffer.from('\r\n\r\n')

/** Read into one place and looked at there: ten thousand readers on the machine of the server must cost little. */
const buffer = Buffer.allocUnsafe(64 * 1024)

function follow(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    let isOpen = false
    const onRead = (length: number) => {
      const at = now()
      const chunk = buffer.subarray(0, length)
      if (!isOpen && chunk.includes(headEnd)) {
        isOpen = true
        resolve(socket)
      }
      for (let from = chunk.indexOf(mark); from !== -1; from = chunk.indexOf(mark, from + 1))
        if (from === 0 || chunk[from - 1] === lineEnd)
          note(Number.parseInt(chunk.toString('latin1', from + mark.length, from + mark.length + 15), 10), at)
      return true
    }
    const socket = connect({
      port: Number(port),
      host: '127.0.0.1',
      onread: { buffer, callback: onRead },
    })
    socket.on('error', reject)
    socket.write('GET /live HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')
  })
}

function note(entry: number, at: number): void {
  const known = arrivals.get(entry)
  if (known === undefined) arrivals.set(entry, [at])
  else known.push(at)
}

const sockets: Socket[] = []
while (sockets.length < count)
  sockets.push(
    ...(await Promise.all(Array.from({ length: Math.min(openedTogether, count - sockets.length) }, follow))),
  )
process.stdout.write('following\n')

process.stdin.on('end', () => {
  for (const socket of sockets) socket.destroy()
  process.stdout.write(`${JSON.stringify([...arrivals])}\n`, () => process.exit(0))
})
process.stdin.resume()
