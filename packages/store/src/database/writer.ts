// The one connection that writes: statements go out together and are answered in order, in one round trip.
import type { Duplex } from 'node:stream'
import type pg from 'pg'
import { connect, type Place } from './connect.ts'
import { DatabaseAway, isEcho, stateOf } from './failure.ts'

/** Prepared once per connection under its name. */
export type Statement = { name: string; text: string; values: unknown[] }

export type Writer = {
  /** Sends the statements at once; rejects with the first failure, after all of them were answered. */
  send(statements: Statement[]): Promise<pg.QueryResult<Record<string, unknown>>[]>
  /** Ends the open transaction, if any, and forgets a connection that cannot do even that. */
  rollBack(): Promise<void>
  /** Forgets the connection; the next `send` opens another. */
  drop(): void
  close(): Promise<void>
}

// A writer looks rows up by their keys and does nothing else. Plans are made while tables are new and small, and
// kept: they must not be ones that read whole tables, which are right then and a disaster an hour later.
const byKeysAlone = `set plan_cache_mode = force_generic_plan; set enable_seqscan = off`

const streamOf = (client: pg.Client): Duplex =>
  (client as unknown as { connection: { stream: Duplex } }).connection.stream

/** A writer that connects when it is first used, and again after its connection was lost. */
export function openWriter(place: Place): Writer {
  let client: pg.Client | undefined

  const connected = async (): Promise<pg.Client> => {
    if (client !== undefined) return client
    try {
      const opened = await connect(place, 'writer', { pipeline: true })
      await opened.query(byKeysAlone)
      opened.on('error', () => (client = client === opened ? undefined : client))
      opened.on('end', () => (client = client === opened ? undefined : client))
      client = opened
      return opened
    } catch (error) {
      throw new DatabaseAway(error)
    }
  }

  const drop = () => {
    const dropped = client
    client = undefined
    if (dropped === undefined) return
    // `end` would wait for answers that may never come.
    streamOf(dropped).destroy()
  }

  return {
    async send(statements) {
      const on = await connected()
      // One write for all of them: the database is woken once and works them off in one go.
      const stream = streamOf(on)
      stream.cork()
      const asked = statements.map((one) => on.query<Record<string, unknown>>(one))
      stream.uncork()
      const answers = await Promise.allSettled(asked)
      const failed = answers.filter((one) => one.status === 'rejected').map((one): unknown => one.reason)
      if (failed.length > 0) {
        const news: unknown = failed.find((error) => !isEcho(error)) ?? failed[0]
        throw stateOf(news) === undefined ? new DatabaseAway(news) : news
      }
      return answers.map(
        (one) => (one as PromiseFulfilledResult<pg.QueryResult<Record<string, unknown>>>).value,
      )
    },
    async rollBack() {
      if (client === undefined) return
      try {
        await client.query('rollback')
      } catch {
        drop()
      }
    },
    drop,
    async close() {
      const closing = client
      client = undefined
      await closing?.end().catch(() => undefined)
    },
  }
}
