// Everything of one's own as one JSON file (5.6): what the record and this server hold about who asks, with their words.
// It is written as it is read, a batch of entries at a time, so that a long life costs no memory.
import type { Hono } from 'hono'
import type { Follows } from '@open-socialism/store'
import { readerOf } from '../following/reader.ts'
import { ownProblem, problemResponse } from '../http/problem.ts'
import { tooMany, type RateLimits } from '../http/rate-limits.ts'
import type { Sessions } from '../identity/sessions.ts'
import { lineFrom } from '../queries/lines.ts'
import { createReader, type Reader } from '../queries/reader.ts'
import type { Source } from '../queries/source.ts'
import type { ApiEnv } from './env.ts'
import { withTexts } from './with-texts.ts'

const entriesAtOnce = 500

type Parts = { source: Source; follows: Follows; sessions: Sessions; limits: RateLimits }

/** `GET /me/data`, for who is signed in. */
export function mountOwnData(api: Hono<ApiEnv>, { source, follows, sessions, limits }: Parts): void {
  api.get('/me/data', async (context) => {
    const { session } = context.get('visit')
    if (session === null)
      return problemResponse(ownProblem('person-must-be-signed-in', 'Sign in, or send a bearer token.'))
    const wait = await limits.count('acts', session.person)
    if (wait !== null) return problemResponse(tooMany(wait).problem, tooMany(wait).headers)
    const reader = createReader(source.rows, null)
    // Who tries a seat shares it: where others are signed in is not theirs to see.
    const own = session.auth === 'trial' ? [] : await sessions.list(session.person)
    const followed = await follows.of(readerOf(session))
    const parts = dataOf(reader, session.person, {
      sessions: own.map(({ auth, createdAt, seenAt, device }) => ({ auth, createdAt, seenAt, device })),
      following: followed,
    })
    return new Response(streamOf(parts), {
      headers: {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="open-socialism-${session.person}.json"`,
      },
    })
  })
}

async function* dataOf(reader: Reader, person: string, beside: object): AsyncGenerator<string, undefined> {
  const [society, state] = await Promise.all([
    reader.state('society', 'society'),
    reader.state('person', person),
  ])
  const head = {
    society: society && { name: society.name, origin: society.origin },
    person: state,
    ...beside,
  }
  yield `${JSON.stringify(await withTexts(reader, head)).slice(0, -1)},"entries":[`
  for (let after = -1, first = true; ;) {
    const rows = await reader.query<{ index: number; bytes: Buffer }>(
      `select e.index, e.bytes from concern c join entry e on e.index = c.entry
       where c.subject = $1 and c.entry > $2 order by c.entry limit $3`,
      [`person:${person}`, after, entriesAtOnce],
    )
    const lines = (await withTexts(reader, rows.map(lineFrom))) as object[]
    for (const line of lines) {
      yield `${first ? '' : ','}\n${JSON.stringify(line)}`
      first = false
    }
    if (rows.length < entriesAtOnce) break
    after = rows.at(-1)?.index ?? after
  }
  yield '\n]}\n'
  return undefined
}

function streamOf(parts: AsyncGenerator<string, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await parts.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
