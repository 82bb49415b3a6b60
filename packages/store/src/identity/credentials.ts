// Passkeys (5.8): the public halves of credentials, and the challenges that are out.
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

export type Credential = {
  /** As the browser names it, base64url. */
  id: string
  /** The way in that the record names. */
  way: string
  person: string
  publicKey: Uint8Array
  counter: number
  transports: string[]
  backedUp: boolean
  createdAt: number
  usedAt: number | null
}

export type Challenge = { id: string; challenge: string; purpose: string; person: string | null }

export type Credentials = {
  keep(credential: Omit<Credential, 'createdAt' | 'usedAt'>): Promise<void>
  find(id: string): Promise<Credential | null>
  of(person: string): Promise<Credential[]>
  /** Notes a use and its signature counter, which never goes back. */
  used(id: string, counter: number): Promise<void>
  remove(id: string): Promise<void>
  /** Keeps a challenge for a while; its id goes to the browser. */
  challenge(challenge: Omit<Challenge, 'id'> & { lifetimeMs: number }): Promise<{ id: string }>
  /** Takes a challenge out: each can be answered once, and only for its purpose. */
  takeChallenge(id: string, purpose: string): Promise<Challenge | null>
}

const credentialFrom = (row: Tables['credential']): Credential => ({
  id: row.id,
  way: row.way,
  person: row.person,
  publicKey: row.public_key,
  counter: row.counter,
  transports: row.transports,
  backedUp: row.backed_up,
  createdAt: row.created_at,
  usedAt: row.used_at,
})

export function credentialKeeper(db: Kysely<Tables>, systemNow: () => number): Credentials {
  return {
    async keep({ id, way, person, publicKey, counter, transports, backedUp }) {
      await db
        .insertInto('credential')
        .values({
          id,
          way,
          person,
          public_key: Buffer.from(publicKey),
          counter,
          transports,
          backed_up: backedUp,
          created_at: systemNow(),
          used_at: null,
        })
        .execute()
    },
    async find(id) {
      const row = await db.selectFrom('credential').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : credentialFrom(row)
    },
    async of(person) {
      const rows = await db
        .selectFrom('credential')
        .selectAll()
        .where('person', '=', person)
        .orderBy('created_at')
        .execute()
      return rows.map(credentialFrom)
    },
    async used(id, counter) {
      await db
        .updateTable('credential')
        .set(({ fn, val }) => ({
          counter: fn<number>('greatest', ['counter', val(counter)]),
          used_at: systemNow(),
        }))
        .where('id', '=', id)
        .execute()
    },
    async remove(id) {
      await db.deleteFrom('credential').where('id', '=', id).execute()
    },
    async challenge({ challenge, purpose, person, lifetimeMs }) {
      const id = randomBytes(16).toString('base64url')
      await db
        .insertInto('challenge')
        .values({ id, challenge, purpose, person, expires_at: systemNow() + lifetimeMs })
        .execute()
      return { id }
    },
    async takeChallenge(id, purpose) {
      const row = await db
        .deleteFrom('challenge')
        .where('id', '=', id)
        .where('purpose', '=', purpose)
        .where('expires_at', '>', systemNow())
        .returning(['id', 'challenge', 'purpose', 'person'])
        .executeTakeFirst()
      return row ?? null
    },
  }
}
