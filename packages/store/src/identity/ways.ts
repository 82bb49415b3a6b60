// Ways in (5.8): the secrets behind the links and tokens that the record names. Used and ended with their entries.
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { hashSecret } from './secret.ts'

export type WayKind = 'link' | 'passkey' | 'key' | 'token'

export type Way = {
  /** The public name that stands in the record. */
  id: string
  person: string
  kind: WayKind
  createdAt: number
  /** From when it works, by the society's clock. */
  validFrom: number
  /** When the server forgets it, by the server's clock; null = never. */
  expiresAt: number | null
  usedAt: number | null
  endedAt: number | null
}

export type NewWay = Pick<Way, 'id' | 'person' | 'kind' | 'validFrom' | 'expiresAt'> & {
  secret: string | null
}

export type Ways = {
  /** Keeps a way in; keeping the same one again changes nothing. */
  keep(way: NewWay): Promise<void>
  /** The way in that a secret opens, whatever its state, or null. */
  bySecret(secret: string): Promise<Way | null>
  byId(id: string): Promise<Way | null>
  of(person: string): Promise<Way[]>
  /** Uses a link up. True for one caller alone, however many try at once. */
  use(id: string): Promise<boolean>
}

const columns = [
  'id',
  'person',
  'kind',
  'created_at',
  'valid_from',
  'expires_at',
  'used_at',
  'ended_at',
] as const

const wayFrom = (row: Omit<Tables['way'], 'secret'>): Way => ({
  id: row.id,
  person: row.person,
  kind: row.kind,
  createdAt: row.created_at,
  validFrom: row.valid_from,
  expiresAt: row.expires_at,
  usedAt: row.used_at,
  endedAt: row.ended_at,
})

export function wayKeeper(db: Kysely<Tables>, systemNow: () => number): Ways {
  const found = (row: Omit<Tables['way'], 'secret'> | undefined): Way | null =>
    row === undefined ? null : wayFrom(row)
  return {
    async keep({ id, person, kind, secret, validFrom, expiresAt }) {
      await db
        .insertInto('way')
        .values({
          id,
          person,
          kind,
          secret: secret === null ? null : hashSecret(secret),
          created_at: systemNow(),
          valid_from: validFrom,
          expires_at: expiresAt,
          used_at: null,
          ended_at: null,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    },
    bySecret: async (secret) =>
      found(
        await db
          .selectFrom('way')
          .select(columns)
          .where('secret', '=', hashSecret(secret))
          .executeTakeFirst(),
      ),
    byId: async (id) =>
      found(await db.selectFrom('way').select(columns).where('id', '=', id).executeTakeFirst()),
    async of(person) {
      const rows = await db
        .selectFrom('way')
        .select(columns)
        .where('person', '=', person)
        .orderBy('created_at')
        .execute()
      return rows.map(wayFrom)
    },
    async use(id) {
      const { numUpdatedRows } = await db
        .updateTable('way')
        .set({ used_at: systemNow() })
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
  }
}
