// Who may act as whom (5.8): ways in, sessions, passkeys and challenges. Secrets are kept as SHA-256 alone.
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { credentialKeeper, type Credentials } from './credentials.ts'
import { followKeeper, type Follows } from './follows.ts'
import { webhookKeeper, type Webhooks } from './webhooks.ts'
import { newSecret, hashSecret } from './secret.ts'
import { wayKeeper, type Ways } from './ways.ts'

export type SessionAuth = 'session' | 'passkey' | 'trial'

export type Session = {
  id: string
  person: string
  /** The way in by which it began; null for a trial (simulated clock only). */
  way: string | null
  auth: SessionAuth
  device: string | null
  createdAt: number
  seenAt: number
  expiresAt: number
}

export type NewSession = {
  person: string
  way: string | null
  auth: SessionAuth
  device: string | null
  lifetimeMs: number
}

export type Sessions = {
  /** Begins a session; its secret is given out here and never again. */
  start(session: NewSession): Promise<{ id: string; secret: string }>
  /** The session of a secret, unless it is unknown, ended or over. */
  find(secret: string): Promise<Session | null>
  /** Notes that a session was seen, at most once a minute. */
  touch(session: Session): Promise<void>
  of(person: string): Promise<Session[]>
  end(id: string): Promise<void>
  endAllOf(person: string): Promise<void>
}

export type Identity = {
  sessions: Sessions
  ways: Ways
  credentials: Credentials
  follows: Follows
  webhooks: Webhooks
  /** Forgets sessions and challenges that are over. May run at any time and in any process. */
  expire(): Promise<void>
}

const touchEveryMs = 60_000

/** Functions over the tables of identity; times here are the server's own, ms UTC. */
export function openIdentity(db: Kysely<Tables>, systemNow: () => number): Identity {
  return {
    sessions: sessionKeeper(db, systemNow),
    ways: wayKeeper(db, systemNow),
    credentials: credentialKeeper(db, systemNow),
    follows: followKeeper(db, systemNow),
    webhooks: webhookKeeper(db, systemNow),
    async expire() {
      await db.deleteFrom('session').where('expires_at', '<=', systemNow()).execute()
      await db.deleteFrom('challenge').where('expires_at', '<=', systemNow()).execute()
    },
  }
}

const columns = ['id', 'person', 'way', 'auth', 'device', 'created_at', 'seen_at', 'expires_at'] as const
type SessionRow = Omit<Tables['session'], 'secret'>

const sessionFrom = ({ created_at, seen_at, expires_at, ...row }: SessionRow): Session => ({
  ...row,
  createdAt: created_at,
  seenAt: seen_at,
  expiresAt: expires_at,
})

function sessionKeeper(db: Kysely<Tables>, systemNow: () => number): Sessions {
  return {
    async start({ lifetimeMs, ...session }) {
      const id = randomBytes(12).toString('base64url')
      const secret = newSecret()
      const now = systemNow()
      const times = { created_at: now, seen_at: now, expires_at: now + lifetimeMs }
      await db
        .insertInto('session')
        .values({ ...session, id, secret: hashSecret(secret), ...times })
        .execute()
      return { id, secret }
    },
    async find(secret) {
      const row = await db
        .selectFrom('session')
        .select(columns)
        .where('secret', '=', hashSecret(secret))
        .where('expires_at', '>', systemNow())
        .executeTakeFirst()
      return row === undefined ? null : sessionFrom(row)
    },
    async touch({ id, seenAt }) {
      if (systemNow() - seenAt < touchEveryMs) return
      await db.updateTable('session').set({ seen_at: systemNow() }).where('id', '=', id).execute()
    },
    async of(person) {
      const rows = await db
        .selectFrom('session')
        .select(columns)
        .where('person', '=', person)
        .where('expires_at', '>', systemNow())
        .orderBy('seen_at', 'desc')
        .execute()
      return rows.map(sessionFrom)
    },
    async end(id) {
      await db.deleteFrom('session').where('id', '=', id).execute()
    },
    async endAllOf(person) {
      await db.deleteFrom('session').where('person', '=', person).execute()
    },
  }
}
