// Followers of the live feed: one serialisation of an entry for all, and nobody who reads slowly keeps memory.
import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setImmediate as immediate } from 'node:timers/promises'

/** Bytes that may wait for one follower; who falls further behind is dropped and resumes from its last entry. */
const mostWaiting = 256 * 1024
/** Followers who are written to before anything else has its turn. */
const atOnce = 500
const heartbeatMs = 15_000
const beat = Buffer.from(':\n\n')

/** One message, ready to send, and the circles that it concerns. */
export type Message = { index: number; bytes: Buffer; circles: ReadonlySet<string> }

/** `stream` is what the response goes out on: nothing else does, so that messages are written on it directly. */
type Follower = { response: ServerResponse; stream: Duplex; circle: string | null; after: number }

export type Followers = {
  /** Begins to send what comes after entry `after`. */
  add(response: ServerResponse, circle: string | null, after: number): void
  tell(messages: readonly Message[]): void
  readonly count: number
  close(): void
}

export function createFollowers(): Followers {
  const all = new Set<Follower>()
  const waiting: Message[] = []
  let telling: Promise<void> | undefined

  const drop = (follower: Follower) => {
    if (!all.delete(follower)) return
    follower.response.destroy()
  }
  const send = (follower: Follower, bytes: Buffer) => {
    const { stream } = follower
    if (stream.destroyed || stream.writableLength > mostWaiting) return void drop(follower)
    stream.write(bytes)
  }
  const timer = setInterval(() => {
    for (const follower of all) send(follower, beat)
  }, heartbeatMs)
  timer.unref()

  /** Passes on what waits until nothing does; what comes during one pass goes out together with the next. */
  const tellAll = async () => {
    for (let messages = waiting.splice(0); messages.length > 0; messages = waiting.splice(0)) {
      const batch = batchOf(messages)
      let told = 0
      for (const follower of all) {
        tell(follower, batch)
        // Acts are taken in between: thousands of writes in a row would keep them waiting.
        if (++told % atOnce === 0) await immediate()
      }
    }
  }
  const tell = (follower: Follower, { messages, whole, first, last }: Batch) => {
    const { circle, after } = follower
    follower.after = Math.max(after, last)
    if (circle === null && after < first) return void send(follower, whole)
    for (const message of messages)
      if (message.index > after && isFor(message, circle)) send(follower, message.bytes)
  }

  return {
    get count() {
      return all.size
    },
    add(response, circle, after) {
      const stream = response.socket
      if (stream === null) return
      const follower = { response, stream, circle, after }
      all.add(follower)
      response.on('close', () => all.delete(follower))
      response.on('error', () => drop(follower))
    },
    tell(messages) {
      waiting.push(...messages)
      telling ??= tellAll().finally(() => (telling = undefined))
    },
    close() {
      clearInterval(timer)
      for (const follower of all) follower.response.end()
      all.clear()
    },
  }
}

/** Messages in order; most follow everything and get them as one write. */
type Batch = { messages: readonly Message[]; whole: Buffer; first: number; last: number }

function batchOf(messages: readonly Message[]): Batch {
  const [one] = messages
  const whole = messages.length === 1 && one ? one.bytes : Buffer.concat(messages.map(({ bytes }) => bytes))
  return { messages, whole, first: one?.index ?? 0, last: messages.at(-1)?.index ?? 0 }
}

const isFor = (message: Message, circle: string | null) => circle === null || message.circles.has(circle)
