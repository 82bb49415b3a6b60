// Telling webhooks what happened to what their readers follow: by the process that leads, each in the order of the record,
// again with growing waits where it failed, given up after days (Standard Webhooks; clause 5.1).
import type { Followed, Follows, Webhook, Webhooks } from '@open-socialism/store'
import { actsOf } from '../following/kinds.ts'
import { personOf } from '../following/reader.ts'
import { lineFrom } from '../queries/lines.ts'
import { chainOf, type Places } from '../queries/places.ts'
import { createReader } from '../queries/reader.ts'
import type { Source } from '../queries/source.ts'
import { send } from './send.ts'
import { signedHeaders } from './sign.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND
/** Waits after the first, second … failure; the last one from there on. */
const waits = [
  5 * SECOND,
  300 * SECOND,
  HOUR / 2,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]
const givenUpAfter = 5 * 24 * HOUR
const turnMs = 1000
const readTogether = 200
/** Of one webhook in one turn, so that all get theirs. */
const mostInATurn = 50
const atOnce = 16
/** Entries that were looked through for nothing until that is written down, so that a restart does not begin anew. */
const lookedUntilNoted = 5000

type Parts = {
  source: Source
  follows: Follows
  webhooks: Webhooks
  /** True where addresses inside the operator's network may be sent to. */
  allowPrivate: boolean
  /** The server's clock, ms UTC. */
  clock: () => number
}

export type WebhookSender = {
  /** Entries were made: what they are to be told is told soon. */
  wake(): void
  stop(): Promise<void>
}

type Row = { index: number; at: number; type: string; by: string; subjects: string[]; bytes: Buffer }

/** Sends while `leads` says that this process does. */
export function sendWebhooks(parts: Parts, leads: () => boolean): WebhookSender {
  const { source, webhooks, clock } = parts
  /** Up to where each was looked through for nothing since it was noted. */
  const looked = new Map<string, number>()
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  const turn = async (): Promise<void> => {
    if (!leads()) return
    const now = clock()
    const due = (await webhooks.living()).filter(({ nextAt }) => nextAt <= now)
    if (due.length === 0) return
    const look = await source.look(null)
    const chunks = new Map<number, Promise<Row[]>>()
    const after = (entry: number) => {
      const known = chunks.get(entry) ?? readAfter(source, entry, look.head.size)
      chunks.set(entry, known)
      return known
    }
    const waiting = [...due]
    const work = async () => {
      for (let hook = waiting.pop(); hook !== undefined && !stopped; hook = waiting.pop())
        if (await tell(parts, hook, looked, { places: look.places, origin: look.society.origin, after }))
          again = true
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  }

  const run = () => {
    if (running !== null || stopped) return
    again = false
    running = turn()
      .catch(() => undefined)
      .finally(() => {
        running = null
        if (again) run()
      })
  }
  const timer = setInterval(run, turnMs)
  timer.unref()
  return {
    wake: run,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

const readAfter = (source: Source, entry: number, size: number): Promise<Row[]> =>
  createReader(source.rows, null).query<Row>(
    `select e.index, e.at, e.type, e.by, e.subjects, e.bytes from entry e
     where e.index > $1 and e.index < $2 order by e.index limit $3`,
    [entry, size, readTogether],
  )

type Told = { places: Places; origin: string; after: (entry: number) => Promise<Row[]> }

/** Goes on where it stopped; true where there is more to look through. */
async function tell(
  { follows, webhooks, allowPrivate, clock }: Parts,
  hook: Webhook,
  looked: Map<string, number>,
  { places, origin, after }: Told,
): Promise<boolean> {
  const from = Math.max(hook.after, looked.get(hook.id) ?? -1)
  const rows = await after(from)
  const last = rows.at(-1)?.index
  if (last === undefined) return false
  const followed = await follows.of(hook.reader)
  const news = followed === null ? [] : rows.filter((row) => isNews(row, hook.reader, followed, places))
  for (const row of news.slice(0, mostInATurn)) {
    const body = bodyOf(row, origin)
    const seconds = Math.floor(clock() / SECOND)
    const id = `msg_${hook.id}_${String(row.index)}`
    const sent = await send(hook.address, body, signedHeaders(hook.secret, id, seconds, body), allowPrivate)
    if (!sent.ok) {
      await webhooks.note(hook.id, failed(hook, sent, clock()))
      return false
    }
    const good = { tries: 0, failingSince: null, nextAt: 0, said: null, toldAt: clock() }
    await webhooks.note(hook.id, { ...good, after: row.index })
  }
  const done = news.length > mostInATurn ? (news[mostInATurn - 1]?.index ?? last) : last
  looked.set(hook.id, done)
  if (done - hook.after >= lookedUntilNoted) await webhooks.note(hook.id, { after: done })
  return rows.length === readTogether || done < last
}

function failed(
  { tries, failingSince }: Webhook,
  { gone, said }: { gone: boolean; said: string },
  now: number,
) {
  const since = failingSince ?? now
  const wait = waits[Math.min(tries, waits.length - 1)] ?? HOUR
  return {
    tries: tries + 1,
    failingSince: since,
    said,
    nextAt: now + wait,
    endedAt: gone || now - since >= givenUpAfter ? now : null,
  }
}

/** The same as on the reader's page: what concerns what they follow, of the kinds that they chose, not done by them. */
function isNews(
  { index, type, by, subjects }: Row,
  reader: string,
  { follows, kinds }: Followed,
  places: Places,
): boolean {
  if (by === personOf(reader) || !actsOf(kinds).includes(type)) return false
  const above = subjects.flatMap((one) =>
    one.startsWith('circle:') ? chainOf(places, one.slice('circle:'.length)).map((id) => `circle:${id}`) : [],
  )
  return follows.some(
    (one) =>
      index > one.after && (subjects.includes(one.subject) || (one.below && above.includes(one.subject))),
  )
}

/** The entry as the record has it: people's own words stand beside the record and are not sent. */
function bodyOf(row: Row, origin: string): string {
  const { index, at, by, auth, act, events } = lineFrom(row)
  return JSON.stringify({
    type: 'entry.made',
    timestamp: new Date(at).toISOString(),
    data: { society: origin, entry: index, at, by, auth, act, events, concerns: row.subjects },
  })
}
