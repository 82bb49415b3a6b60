// Sessions: random tokens kept as hashes, that end with their way in (clause 5.8), by signing out, or unused.
import type { PersonState } from '@open-socialism/kernel'
import type { Session } from '../pages/queries.ts'
import { sessionDays } from './cookie.ts'
import { createRemembered } from './remembered.ts'
import { bearerPrefix, hashOf, looksLikeSecret, newName, newSecret } from './secrets.ts'
import type { IdentityTables, SessionRow } from './tables.ts'
import { carriesSessions, stateOfWayIn } from './way-in-state.ts'

/** Milliseconds between two notes of when a session was last seen. */
const seenEveryMs = 5 * 60_000
const lastsMs = sessionDays * 24 * 60 * 60 * 1000

/** Of a person: what the record says, the society's time, and whether that time is simulated. */
export type Standing = { person: PersonState | null; now: number; simulated: boolean }

export type Begun = { person: string; way: string | null; auth: SessionRow['auth']; device: string | null }

export type Sessions = {
  /** Begins a session and returns its token, which is kept nowhere. */
  begin(begun: Begun): Promise<string>
  /** The session of a cookie's token, or null. */
  find(token: string): Promise<Session | null>
  /** The session of a script's bearer token, or null. */
  findBearer(token: string): Promise<Session | null>
  /** Ends one of a person's sessions; false when there is none of that name. */
  end(person: string, id: string): Promise<boolean>
  /** Ends every session that began by a way in. */
  endWay(way: string): Promise<void>
  list(person: string): Promise<SessionRow[]>
}

/** `clock` gives real time in ms: sessions end by real days, also where the society's clock is simulated. */
export function createSessions(
  tables: IdentityTables,
  standingOf: (person: string) => Promise<Standing>,
  clock: () => number,
): Sessions {
  const remembered = createRemembered()

  /** Trial seats have no way in; they exist only where the clock is simulated. */
  async function maySignIn({ person, way, auth }: SessionRow): Promise<boolean> {
    const standing = await standingOf(person)
    if (auth === 'trial') return standing.simulated && standing.person !== null
    return way !== null && carriesSessions(standing.person, way)
  }

  return {
    async begin({ person, way, auth, device }) {
      const token = newSecret()
      const now = clock()
      const times = { created_at: now, seen_at: now, expires_at: now + lastsMs }
      await tables.addSession({ secret: hashOf(token), id: newName(), person, way, auth, device, ...times })
      return token
    },
    async find(token) {
      if (!looksLikeSecret(token)) return null
      const secret = hashOf(token)
      const key = secret.toString('base64url')
      const now = clock()
      const known = remembered.get(key, now)
      if (known) return known
      const { forgotten } = remembered
      const row = await tables.findSession(secret)
      if (!row || row.expires_at <= now || !(await maySignIn(row))) return null
      if (row.seen_at < now - seenEveryMs) await tables.seeSession(row.id, now, now + lastsMs)
      const session: Session = { person: row.person, auth: row.auth, id: row.id }
      if (remembered.forgotten === forgotten) remembered.put(key, session, row.way, now)
      return session
    },
    async findBearer(token) {
      const secret = token.startsWith(bearerPrefix) ? token.slice(bearerPrefix.length) : ''
      if (!looksLikeSecret(secret)) return null
      const hash = hashOf(secret)
      const key = `bearer ${hash.toString('base64url')}`
      const known = remembered.get(key, clock())
      if (known) return known
      const { forgotten } = remembered
      const way = await tables.findWay(hash)
      if (way?.kind !== 'token') return null
      const standing = await standingOf(way.person)
      if (stateOfWayIn(standing.person, way.id, standing.now) !== 'good') return null
      const session: Session = { person: way.person, auth: 'token', id: way.id }
      if (remembered.forgotten === forgotten) remembered.put(key, session, way.id, clock())
      return session
    },
    async end(person, id) {
      remembered.forget(id)
      return tables.endSession(person, id)
    },
    async endWay(way) {
      remembered.forgetWay(way)
      await tables.endSessionsOfWay(way)
    },
    list: (person) => tables.listSessions(person, clock()),
  }
}
