// Sessions: found by a cookie's or a script's token, ended with their way in (clause 5.8), by signing out, or by time.
import type { PersonState } from '@open-socialism/kernel'
import type { Identity, Session as KeptSession, SessionAuth } from '@open-socialism/store'
import type { Session } from '../pages/queries.ts'
import { sessionDays } from './cookie.ts'
import { createRemembered } from './remembered.ts'
import { bearerPrefix, keyOfSecret, looksLikeSecret } from './secrets.ts'
import { stateOfWayIn } from './way-in-state.ts'

const lifetimeMs = sessionDays * 24 * 60 * 60 * 1000

/** Of a person: what the record says, and the society's time. */
export type Standing = { person: PersonState | null; now: number }

export type Begun = { person: string; way: string | null; auth: SessionAuth; device: string | null }

export type Sessions = {
  /** Begins a session and returns its token, which is kept nowhere. */
  begin(begun: Begun): Promise<string>
  /** The session of a cookie's token, or null. */
  find(token: string): Promise<Session | null>
  /** The session of a script's bearer token, or null. */
  findBearer(token: string): Promise<Session | null>
  /** Ends one of a person's sessions; false when there is none of that name. */
  end(person: string, id: string): Promise<boolean>
  /** Forgets what is remembered of a way in that ended; its sessions ended with the entry that said so. */
  forgetWay(way: string): void
  list(person: string): Promise<KeptSession[]>
}

/** A seat that is tried is shared: who tries it ends their own session there and no other. */
export const mayEnd = (session: Session, id: string) => session.auth !== 'trial' || id === session.id

/** `clock` gives real time in ms: sessions end by real days, also where the society's clock is simulated. */
export function createSessions(
  { sessions, ways }: Identity,
  standingOf: (person: string) => Promise<Standing>,
  clock: () => number,
): Sessions {
  const remembered = createRemembered()

  /** A session's row goes in the very transaction that ends its way in, so that its being there is enough. */
  async function findKept(token: string): Promise<{ session: Session; way: string | null } | null> {
    const kept = await sessions.find(token)
    if (kept === null) return null
    await sessions.touch(kept)
    return { session: { person: kept.person, auth: kept.auth, id: kept.id }, way: kept.way }
  }

  async function findToken(secret: string): Promise<{ session: Session; way: string | null } | null> {
    const way = await ways.bySecret(secret)
    if (way?.kind !== 'token') return null
    const standing = await standingOf(way.person)
    if (stateOfWayIn(standing.person, way.id, standing.now) !== 'good') return null
    return { session: { person: way.person, auth: 'token', id: way.id }, way: way.id }
  }

  /** Looks a secret up, in memory first. What was forgotten while we looked is not remembered again. */
  async function lookUp(prefix: string, secret: string, find: typeof findKept): Promise<Session | null> {
    if (!looksLikeSecret(secret)) return null
    const key = prefix + keyOfSecret(secret)
    const known = remembered.get(key, clock())
    if (known) return known
    const { forgotten } = remembered
    const found = await find(secret)
    if (found && remembered.forgotten === forgotten) remembered.put(key, found.session, found.way, clock())
    return found?.session ?? null
  }

  return {
    begin: async (begun) => (await sessions.start({ ...begun, lifetimeMs })).secret,
    find: (token) => lookUp('cookie ', token, findKept),
    findBearer: async (token) =>
      token.startsWith(bearerPrefix) ? lookUp('bearer ', token.slice(bearerPrefix.length), findToken) : null,
    async end(person, id) {
      const own = await sessions.of(person)
      if (!own.some((one) => one.id === id)) return false
      await sessions.end(id)
      remembered.forget(id)
      return true
    },
    forgetWay: (way) => remembered.forgetWay(way),
    list: (person) => sessions.of(person),
  }
}
