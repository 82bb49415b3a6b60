// Where readers want to be told of what they follow. The place of each in the record is its queue: all up to `after` was
// delivered, the rest waits there, so that nothing has to be written for a webhook when an entry is made.
import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'

export type Webhook = {
  id: string
  reader: string
  address: string
  /** Signs what is sent. */
  secret: Buffer
  createdAt: number
  after: number
} & WebhookState

/** How it goes; times by the server's clock, ms UTC. */
export type WebhookState = {
  /** Times in a row that the next entry could not be delivered. */
  tries: number
  failingSince: number | null
  nextAt: number
  /** When something was delivered last. */
  toldAt: number | null
  /** What went wrong last. */
  said: string | null
  /** When it was given up, until its reader starts it again. */
  endedAt: number | null
}

export type Webhooks = {
  of(reader: string): Promise<Webhook[]>
  /** Those that are not given up. */
  living(): Promise<Webhook[]>
  /** Makes one that is told of what comes after the record's `size`; null where the reader has `most` already. */
  open(reader: string, address: string, size: number, most: number): Promise<Webhook | null>
  close(reader: string, id: string): Promise<void>
  /** Begins again with what comes from now on. */
  restart(reader: string, id: string, size: number): Promise<void>
  note(id: string, state: Partial<WebhookState> & { after?: number }): Promise<void>
}

const secretBytes = 32

export function webhookKeeper(db: Kysely<Tables>, systemNow: () => number): Webhooks {
  const fresh = { tries: 0, failing_since: null, next_at: 0, said: null, ended_at: null }
  const all = () => db.selectFrom('webhook').selectAll().orderBy('created_at').orderBy('id')
  return {
    of: async (reader) => (await all().where('reader', '=', reader).execute()).map(webhookFrom),
    living: async () => (await all().where('ended_at', 'is', null).execute()).map(webhookFrom),
    async open(reader, address, size, most) {
      const { count } = await db
        .selectFrom('webhook')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('reader', '=', reader)
        .executeTakeFirstOrThrow()
      if (count >= most) return null
      const row = await db
        .insertInto('webhook')
        .values({
          ...fresh,
          id: randomBytes(9).toString('hex'),
          reader,
          address,
          secret: randomBytes(secretBytes),
          created_at: systemNow(),
          after: size - 1,
          told_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return webhookFrom(row)
    },
    async close(reader, id) {
      await db.deleteFrom('webhook').where('reader', '=', reader).where('id', '=', id).execute()
    },
    async restart(reader, id, size) {
      await db
        .updateTable('webhook')
        .set({ ...fresh, after: size - 1 })
        .where('reader', '=', reader)
        .where('id', '=', id)
        .where('ended_at', 'is not', null)
        .execute()
    },
    async note(id, { after, tries, failingSince, nextAt, toldAt, said, endedAt }) {
      await db
        .updateTable('webhook')
        .set({
          ...(after !== undefined && { after }),
          ...(tries !== undefined && { tries }),
          ...(failingSince !== undefined && { failing_since: failingSince }),
          ...(nextAt !== undefined && { next_at: nextAt }),
          ...(toldAt !== undefined && { told_at: toldAt }),
          ...(said !== undefined && { said }),
          ...(endedAt !== undefined && { ended_at: endedAt }),
        })
        .where('id', '=', id)
        .execute()
    },
  }
}

function webhookFrom(row: Selectable<Tables['webhook']>): Webhook {
  const { id, reader, address, secret, after, tries, said } = row
  return {
    ...{ id, reader, address, secret, after, tries, said },
    createdAt: row.created_at,
    failingSince: row.failing_since,
    nextAt: row.next_at,
    toldAt: row.told_at,
    endedAt: row.ended_at,
  }
}
