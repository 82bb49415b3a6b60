// What pages find on their request: the same queries, acts and ways in as the API, bound to one visit.
import type { Auth } from '@open-socialism/kernel'
import { putDocument } from './acts/documents.ts'
import { prepare, submitAs, submitChecked, type PlainAct } from './acts/submit.ts'
import { kindOfTable, wordsOf } from './founding.ts'
import { isDatabaseAway } from './http/failure.ts'
import type { RateLimits } from './http/rate-limits.ts'
import { cookieName } from './identity/cookie.ts'
import { canUsePasskeys, type Passkeys } from './identity/passkeys.ts'
import { newName } from './identity/secrets.ts'
import { mayEnd, type Sessions, type Standing } from './identity/sessions.ts'
import { deviceAct, type IssuedWay, type WaysIn } from './identity/ways-in.ts'
import type { Answer, OpenSocialism } from './pages/open-socialism.ts'
import type { NoPast, Past } from './pages/moment.ts'
import type { Queries, Session } from './pages/queries.ts'
import type { PublicRecord } from './record.ts'
import type { Visit } from './visit.ts'

export type SharedParts = {
  record: PublicRecord
  queries: Queries
  queriesOf: (past: Past) => Queries
  momentIn: (words: string) => Promise<Past | NoPast>
  /** Erasures that this process has heard of (5.6). */
  erasures: () => number
  sessions: Sessions
  ways: WaysIn
  passkeys: Passkeys
  following: OpenSocialism['following']
  limits: RateLimits
  standingOf: (person: string) => Promise<Standing>
  /** True where the society's clock is simulated: fixed at the founding. */
  simulated: boolean
  found: OpenSocialism['found']
  lookBeforeFounding: OpenSocialism['lookBeforeFounding']
  receipt: (decision: string, until?: number) => ReturnType<OpenSocialism['receipt']>
  answered: (type: string, answer: Answer['kind'], startedAt: number) => void
}

/** Moves the simulated clock, on which all that falls due happens on the way; the rules refuse it on a real one. */
export const advanceClock =
  (record: PublicRecord) =>
  (act: PlainAct, session: Session | null): Promise<Answer> => {
    const auth: Auth = session?.auth ?? 'trial'
    return submitChecked(record, act, { by: session?.person ?? 'visitor', auth })
  }

/** Makes the object for one visit; only what depends on the visit is made anew. */
export function createOpenSocialism(parts: SharedParts): (visit: Visit) => OpenSocialism {
  const {
    record,
    queries,
    queriesOf,
    momentIn,
    sessions,
    ways,
    simulated,
    following,
    found,
    lookBeforeFounding,
    receipt,
  } = parts
  const advance = advanceClock(record)
  const shared = {
    past: null,
    get erasures() {
      return parts.erasures()
    },
    asOf: async (words: string) => {
      const past = await momentIn(words)
      if (typeof past === 'string') return past
      const receiptThen = (decision: string) => receipt(decision, past.entry + 1)
      return { past, queries: queriesOf(past), receipt: receiptThen, session: null }
    },
    submit: (act: PlainAct, session: Session, signature?: unknown) =>
      submitFromPage(parts, act, session, signature),
    putBlob: (text: string, mediaType: 'text/markdown' | 'text/plain') =>
      putDocument(record, text, mediaType),
    advance: simulated
      ? (to: number, session: Session | null) =>
          advance({ id: `page:${newName()}`, type: 'advance-clock', to }, session)
      : null,
    following,
    found,
    lookBeforeFounding,
    receipt: (decision: string) => receipt(decision),
    wordsOf,
    kindOfTable,
    isAway: isDatabaseAway,
  }
  const fixedIdentity = {
    trySeat: (person: string) => trySeat(parts, person),
    signOut: async (session: Session) => void (await sessions.end(session.person, session.id)),
    endSession: async (session: Session, id: string) => {
      if (mayEnd(session, id)) await sessions.end(session.person, id)
    },
    issueLink: async (session: Session, label: string) =>
      issuedOf(await ways.issue(session.person, 'link', label, { by: session.person, auth: session.auth })),
    issueToken: async (session: Session, label: string) =>
      issuedOf(await ways.issue(session.person, 'token', label, { by: session.person, auth: session.auth })),
  }
  return ({ arrival, session, device }) => ({
    ...shared,
    session,
    async prepare(act, session) {
      const ready = await prepare(record, act, session.person)
      if (ready.kind !== 'ready') return ready
      const [signers, mustBeSigned] = await Promise.all([
        parts.passkeys.signers(session.person, arrival),
        queries.mustBeSigned(ready.toSign.act, session),
      ])
      return { ...ready, signers, mustBeSigned }
    },
    queries: canUsePasskeys(arrival) ? withPasskeys(queries) : queries,
    identity: {
      ...fixedIdentity,
      cookie: cookieName(arrival.secure),
      addKey: (session, way) => parts.passkeys.addKey(session, arrival, way),
      deviceAct,
      addDevice: (session, device, signature) => ways.addDevice(session, device, signature),
      async useLink(secret) {
        const used = await ways.useLink(secret, device)
        if (used.ok) return used
        return {
          ok: false,
          state: used.state,
          ...(used.answer?.kind === 'refused' && { refusal: used.answer.refusal }),
        }
      },
      async register(name, biography) {
        const made = await ways.register(name, biography, device)
        return made.ok ? made : { ok: false, ...whyNot(made.answer) }
      },
    },
  })
}

const withPasskeys = (queries: Queries): Queries => ({
  ...queries,
  frame: async (viewer) => ({ ...(await queries.frame(viewer)), passkeys: true }),
})

async function submitFromPage(
  { record, limits, answered }: SharedParts,
  act: PlainAct,
  session: Session,
  signature: unknown,
): Promise<Answer> {
  const startedAt = performance.now()
  if ((await limits.count('acts', session.person)) !== null)
    return { kind: 'unavailable', why: 'requests-must-be-fewer' }
  const answer = await submitAs(record, act, { by: session.person, auth: session.auth, signature })
  answered(act.type, answer.kind, startedAt)
  return answer
}

async function trySeat(
  { simulated, standingOf, sessions }: SharedParts,
  person: string,
): ReturnType<OpenSocialism['identity']['trySeat']> {
  if (!simulated) return { ok: false, refusal: { clause: '2.13', reason: 'clock-must-be-simulated' } }
  if ((await standingOf(person)).person === null)
    return { ok: false, refusal: { clause: '2.14', reason: 'person-must-be-registered' } }
  return { ok: true, token: await sessions.begin({ person, way: null, auth: 'trial', device: null }) }
}

const issuedOf = (issued: IssuedWay) =>
  issued.ok
    ? { ok: true as const, secret: issued.secret, entry: issued.entry }
    : { ok: false as const, ...whyNot(issued.answer) }

function whyNot(answer: Answer) {
  switch (answer.kind) {
    case 'refused':
      return { refusal: answer.refusal }
    case 'invalid':
      return { issues: answer.issues }
    case 'accepted':
    case 'repeated':
    case 'unavailable':
      return {}
  }
}
