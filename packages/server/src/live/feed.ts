// The live feed (clause 5.1): every entry as a server-sent event, whose id is its index, resumable from any of them.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ownProblem, type Problem } from '../http/problem.ts'
import type { Entry } from '../record.ts'
import { createFollowers } from './followers.ts'
import { createRecent, messageOf } from './recent.ts'

/** Bytes that may wait for a follower who catches up; the rest is read once these have gone. */
const mostWaiting = 256 * 1024
const perRead = 500

/** An entry with the circles that it concerns. */
export type FedEntry = Entry & { circles: readonly string[] }

export type FeedSource = {
  /** Entries after `after` up to `last`, of one circle or of all, in order, the first `limit` of them. */
  between(after: number, last: number, circle: string | null, limit: number): Promise<FedEntry[]>
  /** Index of the newest entry; −1 before the first. */
  newest(): Promise<number>
}

export type Feed = {
  tell(entries: readonly FedEntry[]): void
  /** Answers a GET of /live; the problem when it cannot. */
  follow(
    request: IncomingMessage,
    response: ServerResponse,
    headers: Record<string, string>,
  ): Promise<Problem | null>
  readonly count: number
  close(): void
}

export function createFeed(source: FeedSource, mostFollowers: number): Feed {
  const followers = createFollowers()
  const recent = createRecent()

  return {
    get count() {
      return followers.count
    },
    tell(entries) {
      recent.add(entries)
      if (followers.count > 0) followers.tell(entries.map((entry) => recent.message(entry)))
    },
    async follow(request, response, headers) {
      const wanted = wish(request)
      if (wanted === null)
        return ownProblem('address-must-be-well-formed', 'Last-Event-ID must be the index of an entry.')
      if (followers.count >= mostFollowers)
        return ownProblem(
          'followers-must-be-fewer',
          'Too many follow the feed here; read /api/entries instead.',
        )
      const newest = await source.newest()
      const after = wanted.after ?? newest
      // The stream ends with its connection, so that a message goes out as it is: one write each, for all of them the same.
      response.useChunkedEncodingByDefault = false
      response.writeHead(200, {
        ...headers,
        connection: 'close',
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      response.write(`retry: 2000\n: entries so far: ${String(newest + 1)}\n\n`)
      await catchUp(response, wanted.circle, after)
      return null
    },
    close: () => followers.close(),
  }

  /** Sends what was missed: from the database until memory holds the rest, then on without a gap. */
  async function catchUp(response: ServerResponse, circle: string | null, from: number) {
    let after = from
    while (!response.destroyed) {
      const rest = recent.after(after, circle)
      if (rest !== null) {
        for (const { bytes } of rest) response.write(bytes)
        followers.add(response, circle, Math.max(after, rest.at(-1)?.index ?? after))
        return
      }
      const newest = await source.newest()
      const missed = await source.between(after, newest, circle, perRead)
      for (const entry of missed) response.write(messageOf(entry).bytes)
      await drained(response)
      if (missed.length === perRead) after = missed.at(-1)?.index ?? after
      else {
        after = Math.max(after, newest)
        recent.reachesFrom(newest)
      }
    }
  }
}

/** Resolves once little waits for a follower, or they have gone. */
async function drained(response: ServerResponse): Promise<void> {
  while (response.writableLength > mostWaiting && !response.destroyed)
    await new Promise<void>((resolve) => {
      const go = () => {
        response.off('drain', go)
        response.off('close', go)
        resolve()
      }
      response.on('drain', go)
      response.on('close', go)
    })
}

/** What a follower asks for; null when it cannot be read. */
function wish(request: IncomingMessage): { circle: string | null; after: number | null } | null {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const last = request.headers['last-event-id'] ?? searchParams.get('after') ?? null
  if (last === null || last === '') return { circle: searchParams.get('circle'), after: null }
  if (typeof last !== 'string' || !/^\d{1,15}$/.test(last)) return null
  return { circle: searchParams.get('circle'), after: Number(last) }
}
