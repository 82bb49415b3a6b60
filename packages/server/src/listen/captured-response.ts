// A response that a page is written into instead of the socket, so that it can be compressed, tagged and kept.
import { ServerResponse, type IncomingMessage } from 'node:http'

export type Captured = { status: number; headers: Record<string, string | string[]>; body: Buffer }

/** Milliseconds that a page may take. */
const patienceMs = 20_000

/** Runs a handler and returns what it wrote; rejects when it wrote more than `limit` bytes or the visitor left. */
export function capture(
  request: IncomingMessage,
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  limit: number,
): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const response = new ServerResponse(request)
    const take = (chunk: unknown, encoding: unknown) => {
      if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
      const bytes =
        typeof chunk === 'string'
          ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
          : Buffer.from(chunk)
      size += bytes.byteLength
      if (size > limit) reject(new Error(`a page must have at most ${String(limit)} bytes`))
      else chunks.push(bytes)
    }
    const given: Record<string, string | string[]> = {}
    response.writeHead = (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find((one) => typeof one === 'object' && one !== null)
      for (const [name, value] of pairs(headers)) given[name.toLowerCase()] = value
      return response
    }
    response.write = ((chunk: unknown, encoding: unknown, done: unknown) => {
      take(chunk, encoding)
      const call = typeof encoding === 'function' ? encoding : done
      if (typeof call === 'function') process.nextTick(call)
      return true
    }) as ServerResponse['write']
    response.end = ((chunk: unknown, encoding: unknown) => {
      take(chunk, encoding)
      const own = response.getHeaders() as Record<string, string | string[]>
      resolve({ status: response.statusCode, headers: { ...own, ...given }, body: Buffer.concat(chunks) })
      response.emit('finish')
      response.emit('close')
      return response
    }) as ServerResponse['end']
    setTimeout(() => reject(new Error('a page took too long')), patienceMs).unref()
    handle(request, response)
  })
}

function pairs(headers: unknown): [string, string | string[]][] {
  if (headers === undefined) return []
  if (!Array.isArray(headers)) return Object.entries(headers as Record<string, string | string[]>)
  if (Array.isArray(headers[0])) return headers as [string, string | string[]][]
  const found: [string, string | string[]][] = []
  for (let at = 0; at + 1 < headers.length; at += 2)
    found.push([headers[at] as string, headers[at + 1] as string])
  return found
}
