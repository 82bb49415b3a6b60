// Ways in, sessions, passkeys and challenges: the only rows beside the record that are not made from it.
import type { WayInKind } from '@open-socialism/kernel'
import type { Rows } from '../record.ts'

export type SessionRow = {
  id: string
  person: string
  way: string | null
  auth: 'session' | 'passkey' | 'trial'
  device: string | null
  created_at: number
  seen_at: number
  expires_at: number
}
export type WayRow = { id: string; person: string; kind: WayInKind; expires_at: number | null }
export type CredentialRow = {
  id: string
  person: string
  way: string
  public_key: Buffer
  counter: number
  transports: string[]
}

export type IdentityTables = ReturnType<typeof createIdentityTables>

const sessionColumns = 'id, person, way, auth, device, created_at, seen_at, expires_at'
const credentialColumns = 'id, person, way, public_key, counter, transports'

/** Statements on the identity tables; times are real ms UTC, secrets are SHA-256 hashes. */
export function createIdentityTables({ query }: Rows) {
  const one = async <Row>(sql: string, values: readonly unknown[]): Promise<Row | null> =>
    (await query<Row>(sql, values))[0] ?? null
  return {
    async addSession(row: SessionRow & { secret: Buffer }): Promise<void> {
      await query(
        `insert into session (secret, ${sessionColumns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          row.secret,
          row.id,
          row.person,
          row.way,
          row.auth,
          row.device,
          row.created_at,
          row.seen_at,
          row.expires_at,
        ],
      )
    },
    findSession: (secret: Buffer) =>
      one<SessionRow>(`select ${sessionColumns} from session where secret = $1`, [secret]),
    async seeSession(id: string, at: number, expiresAt: number): Promise<void> {
      await query('update session set seen_at = $2, expires_at = $3 where id = $1', [id, at, expiresAt])
    },
    async endSession(person: string, id: string): Promise<boolean> {
      return (
        (await query('delete from session where person = $1 and id = $2 returning id', [person, id])).length >
        0
      )
    },
    async endSessionsOfWay(way: string): Promise<void> {
      await query('delete from session where way = $1', [way])
    },
    listSessions: (person: string, now: number) =>
      query<SessionRow>(
        `select ${sessionColumns} from session where person = $1 and expires_at > $2 order by seen_at desc limit 100`,
        [person, now],
      ),

    async addWay(row: WayRow & { secret: Buffer | null; at: number }): Promise<void> {
      await query(
        `insert into way (id, person, kind, secret, created_at, valid_from, expires_at) values ($1, $2, $3, $4, $5, $5, $6)`,
        [row.id, row.person, row.kind, row.secret, row.at, row.expires_at],
      )
    },
    async dropWay(id: string): Promise<void> {
      await query('delete from way where id = $1', [id])
    },
    async nameWayOwner(id: string, person: string): Promise<void> {
      await query('update way set person = $2 where id = $1', [id, person])
    },
    findWay: (secret: Buffer) =>
      one<WayRow>('select id, person, kind, expires_at from way where secret = $1', [secret]),

    async addCredential(row: CredentialRow & { backed_up: boolean; at: number }): Promise<void> {
      await query(
        `insert into credential (${credentialColumns}, backed_up, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [row.id, row.person, row.way, row.public_key, row.counter, row.transports, row.backed_up, row.at],
      )
    },
    async dropCredential(id: string): Promise<void> {
      await query('delete from credential where id = $1', [id])
    },
    findCredential: (id: string) =>
      one<CredentialRow>(`select ${credentialColumns} from credential where id = $1`, [id]),
    credentialsOf: (person: string) =>
      query<CredentialRow>(`select ${credentialColumns} from credential where person = $1`, [person]),
    async countCredential(id: string, counter: number, at: number): Promise<void> {
      await query('update credential set counter = $2, used_at = $3 where id = $1', [id, counter, at])
    },

    async addChallenge(
      challenge: string,
      purpose: string,
      person: string | null,
      expiresAt: number,
    ): Promise<void> {
      await query(
        'insert into challenge (id, challenge, purpose, person, expires_at) values ($1, $1, $2, $3, $4)',
        [challenge, purpose, person, expiresAt],
      )
    },
    /** Takes a challenge away and returns whose it was; each works once. Challenges that are too old go with it. */
    async takeChallenge(
      challenge: string,
      purpose: string,
      now: number,
    ): Promise<{ person: string | null } | null> {
      const rows = await query<{ id: string; purpose: string; person: string | null; expires_at: number }>(
        'delete from challenge where id = $1 or expires_at < $2 returning id, purpose, person, expires_at',
        [challenge, now],
      )
      const taken = rows.find(
        (row) => row.id === challenge && row.purpose === purpose && row.expires_at >= now,
      )
      return taken ? { person: taken.person } : null
    },
  }
}
