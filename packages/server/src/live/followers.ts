// Followers of the live feed: one serialisation of an entry for all, and nobody who reads slowly keeps memory.
import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Bytes that may wait for one follower; who falls further behind is dropped and resumes from its last entry. */
const mostWaiting = 256 * 1024
const heartbeatMs = 15_000
const beat = Buffer.from(':\n\n')

/** One message, ready to send, and the circles that it concerns. */
export type Message = { index: number; bytes: Buffer; circles: ReadonlySet<string> }

/** The stream that a follower's response goes out on: nothing else does, so that messages are written on it directly. */
type Follower = { stream: Duplex; circle: string | null; after: number }

export type Followers = {
  /** Begins to send what comes after entry `after`. */
  add(response: ServerResponse, circle: string | null, after: number): void
  tell(messages: readonly Message[]): void
  readonly count: number
  close(): void
}

export function createFollowers(): Followers {
  const all = new Set<Follower>()

  const drop = (follower: Follower) => {
    if (!all.delete(follower)) return
    follower.stream.destroy()
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

  return {
    get count() {
      return all.size
    },
    add(response, circle, after) {
      const stream = response.socket
      if (stream === null) return
      const follower = { stream, circle, after }
      all.add(follower)
      response.on('close', () => all.delete(follower))
      response.on('error', () => drop(follower))
    },
    tell(messages) {
      const last = messages.at(-1)
      if (last === undefined) return
      // Most follow everything: they get the whole batch as one write.
      const whole = messages.length === 1 ? last.bytes : Buffer.concat(messages.map((one) => one.bytes))
      const first = messages[0]?.index ?? last.index
      for (const follower of all) {
        if (follower.circle === null && follower.after < first) send(follower, whole)
        else
          for (const message of messages)
            if (message.index > follower.after && isFor(message, follower.circle))
              send(follower, message.bytes)
        follower.after = Math.max(follower.after, last.index)
      }
    },
    close() {
      clearInterval(timer)
      for (const follower of all) follower.stream.end()
      all.clear()
    },
  }
}

const isFor = (message: Message, circle: string | null) => circle === null || message.circles.has(circle)
