// A visit: who asks, from where, by which session. Worked out once for each request, for the API and the pages alike.
import type { IncomingMessage } from 'node:http'
import { arrivalOf, type Arrival, type Front } from './http/addresses.ts'
import { comesFromThisSite } from './http/origin-check.ts'
import { ownProblem, type Problem } from './http/problem.ts'
import { tooMany, type RateLimits } from './http/rate-limits.ts'
import { bearerToken, tokenInCookie } from './identity/cookie.ts'
import type { Sessions } from './identity/sessions.ts'
import type { Session } from './pages/queries.ts'

export type Visit = {
  arrival: Arrival
  session: Session | null
  /** True when the request carries no cookie and no token at all: its answer may be anyone's. */
  anonymous: boolean
  /** What the browser calls itself, shortened, for the list of one's sessions. */
  device: string | null
}

export type Refused = { problem: Problem; headers: Record<string, string> }
export type Asked = { method: string; header: (name: string) => string | undefined; socketAddress: string }

export type Visits = {
  of(asked: Asked): Promise<{ ok: true; visit: Visit } | ({ ok: false } & Refused)>
}

/** Reads visits: counts the request, checks that it comes from this site, and finds its session. */
export function createVisits(sessions: Sessions, limits: RateLimits, front: Front): Visits {
  return {
    async of({ method, header, socketAddress }) {
      const arrival = arrivalOf(header, socketAddress, front)
      const isRead = method === 'GET' || method === 'HEAD'
      const wait = await limits.count(isRead ? 'reads' : 'unsafe', arrival.from)
      if (wait !== null) return { ok: false, ...tooMany(wait) }
      const bearer = bearerToken(header('authorization'))
      if (!comesFromThisSite({ method, header, host: arrival.host, bearer: bearer !== null }))
        return {
          ok: false,
          problem: ownProblem(
            'request-must-come-from-this-site',
            'This was sent from a page of another site.',
          ),
          headers: {},
        }
      const device = header('user-agent')?.slice(0, 200) ?? null
      if (bearer !== null) {
        const session = await sessions.findBearer(bearer)
        if (session) return { ok: true, visit: { arrival, session, anonymous: false, device } }
        const problem = ownProblem(
          'way-in-must-be-valid',
          'This token opens nothing: it is unknown, waits, or was revoked.',
        )
        return { ok: false, problem, headers: { 'www-authenticate': 'Bearer' } }
      }
      const token = tokenInCookie(header('cookie'), arrival.secure)
      const session = token === null ? null : await sessions.find(token)
      return { ok: true, visit: { arrival, session, anonymous: header('cookie') === undefined, device } }
    },
  }
}

/** A request as `Visits.of` wants it. */
export const askedOf = (request: IncomingMessage): Asked => ({
  method: request.method ?? 'GET',
  header: (name) => {
    const value = request.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  },
  socketAddress: request.socket.remoteAddress ?? 'unknown',
})
