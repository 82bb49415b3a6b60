// The one connection that writes, one transaction after the other: statements go out together and are answered in
// order, in one round trip. A transaction lives and dies with its connection: no statement of it runs on another.
import type { Duplex } from 'node:stream'
import type pg from 'pg'
import { connect, type Place } from './connect.ts'
import { DatabaseAway, isEcho, stateOf } from './failure.ts'

/** Prepared once per connection under its name. */
export type Statement = { name: string; text: string; values: unknown[] }

export type Answers = pg.QueryResult<Record<string, unknown>>[]

/** Each sends its statements at once and rejects with the first failure, after all of them were answered. */
export type Writer = {
  /** Opens a transaction, on a new connection if there is none, and gives the answers to its first statements. */
  begin(statements?: readonly Statement[]): Promise<Answers>
  /** Sends statements of the open transaction; rejects with `DatabaseAway` when its connection is lost. */
  send(statements: readonly Statement[]): Promise<Answers>
  /** Sends the last statements and commits: when this resolves, everything is durable. */
  commit(statements?: readonly Statement[]): Promise<Answers>
  /** Ends the open transaction, if any, and forgets a connection that cannot do even that. */
  rollBack(): Promise<void>
  /** Forgets the connection; the next `begin` opens another. */
  drop(): void
  close(): Promise<void>
}

// A writer looks rows up by their keys and does nothing else. Plans are made while tables are new and small, and
// kept: they must not be ones that read whole tables, which are right then and a disaster an hour later.
const byKeysAlone = `set plan_cache_mode = force_generic_plan; set enable_seqscan = off`

const streamOf = (client: pg.Client): Duplex =>
  (client as unknown as { connection: { stream: Duplex } }).connection.stream

const begin: Statement = { name: 'begin', text: 'begin', values: [] }
const commit: Statement = { name: 'commit', text: 'commit', values: [] }

/** A writer that connects when it is first used, and again after its connection was lost. */
export function openWriter(place: Place): Writer {
  let client: pg.Client | undefined
  /** The connection of the open transaction: not `client` any more once that was lost. */
  let within: pg.Client | undefined

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
    within = undefined
    if (dropped === undefined) return
    // `end` would wait for answers that may never come.
    streamOf(dropped).destroy()
  }

  const sendOn = async (on: pg.Client, statements: readonly Statement[]): Promise<Answers> => {
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
    return answers.map((one) => (one as PromiseFulfilledResult<Answers[number]>).value)
  }

  const send = async (statements: readonly Statement[]): Promise<Answers> => {
    if (within === undefined || within !== client)
      throw new DatabaseAway(new Error('the connection of the open transaction is lost'))
    return sendOn(within, statements)
  }

  return {
    async begin(statements = []) {
      within = await connected()
      return (await sendOn(within, [begin, ...statements])).slice(1)
    },
    send,
    async commit(statements = []) {
      const answers = await send([...statements, commit])
      if (answers.pop()?.command !== 'COMMIT')
        throw new Error('the database rolled back what it was told to commit')
      within = undefined
      return answers
    },
    async rollBack() {
      within = undefined
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
      within = undefined
      await closing?.end().catch(() => undefined)
    },
  }
}
