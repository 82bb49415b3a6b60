// Ways in (clause 5.8): each is issued by an act that the record shows; its secret is given out once.
import type { Auth, WayInKind } from '@open-socialism/kernel'
import { submitChecked } from '../acts/submit.ts'
import type { Answer } from '../pages/open-socialism.ts'
import type { LinkPage } from '../pages/other-pages.ts'
import { isActKey } from '@open-socialism/record'
import type { Session } from '../pages/queries.ts'
import type { PublicRecord } from '../record.ts'
import { newSecret, type Identity, type Way } from '@open-socialism/store'
import { bearerPrefix, looksLikeSecret, newName } from './secrets.ts'
import type { Sessions, Standing } from './sessions.ts'
import { stateOfWayIn } from './way-in-state.ts'

/** Days after which a link that nobody used works no more. */
const linkDays = 14
const day = 24 * 60 * 60 * 1000

export type IssuedWay =
  | { ok: true; secret: string; way: string; entry: number }
  | { ok: false; answer: Exclude<Answer, { kind: 'accepted' }> }
export type UsedLink =
  | { ok: true; token: string; person: string; entry: number }
  | { ok: false; state: LinkPage['state']; answer?: Answer }

type Parts = {
  record: PublicRecord
  identity: Identity
  sessions: Sessions
  standingOf: (person: string) => Promise<Standing>
  clock: () => number
}

/** A key that a browser made: only its public half is sent. */
export type Device = { way: string; label: string; publicKey: string }

/** The act that makes it a way in of its holder. */
export const deviceAct = ({ person }: Session, { way, label, publicKey }: Device) => ({
  ...{ id: `way:${way}`, type: 'issue-way-in', person, way, wayKind: 'key', label },
  key: { algorithm: 'ed25519', publicKey } as const,
})

export type WaysIn = ReturnType<typeof createWaysIn>

export function createWaysIn({ record, identity, sessions, standingOf, clock }: Parts) {
  /** Keeps the secret, then enters the act: a crash between leaves a secret that opens nothing. */
  async function issue(
    person: string,
    kind: Extract<WayInKind, 'link' | 'token'>,
    label: string,
    by: { by: string; auth: Auth },
  ): Promise<IssuedWay> {
    const way = newName()
    const secret = newSecret()
    const expiresAt = kind === 'link' ? clock() + linkDays * day : null
    await identity.ways.keep({ id: way, person, kind, secret, validFrom: 0, expiresAt })
    const act = { id: `way:${way}`, type: 'issue-way-in', person, way, wayKind: kind, label }
    const answer = await submitChecked(record, act, by)
    if (answer.kind !== 'accepted') return { ok: false, answer }
    return { ok: true, secret: kind === 'token' ? bearerPrefix + secret : secret, way, entry: answer.entry }
  }

  /** What a link is for and whether it works, without using it: previews of links must not burn them. */
  async function look(
    secret: string,
  ): Promise<{ state: LinkPage['state']; row: Way | null; standing: Standing | null }> {
    const row = looksLikeSecret(secret) ? await identity.ways.bySecret(secret) : null
    if (row?.kind !== 'link') return { state: 'unknown', row: null, standing: null }
    const standing = await standingOf(row.person)
    const state = stateOfWayIn(standing.person, row.id, standing.now)
    const isLate = state === 'good' && row.expiresAt !== null && row.expiresAt <= clock()
    return { state: isLate ? 'expired' : state, row, standing }
  }

  /** Uses a link: the record says so, and a session begins. */
  async function useLink(secret: string, device: string | null): Promise<UsedLink> {
    const { state, row } = await look(secret)
    if (state !== 'good' || row === null) return { ok: false, state }
    return enter(row.id, row.person, device)
  }

  async function enter(way: string, person: string, device: string | null): Promise<UsedLink> {
    // A name of its own for each try: of two at once, the rules let one through (clause 5.8).
    const act = { id: `use:${newName()}`, type: 'use-way-in', way }
    const answer = await submitChecked(record, act, { by: person, auth: 'session' })
    if (answer.kind !== 'accepted') return { ok: false, state: 'used', answer }
    const token = await sessions.begin({ person, way, auth: 'session', device })
    return { ok: true, token, person, entry: answer.entry }
  }

  /** Registers a visitor as a person (clause 2.14). Their first way in is the session that this begins. */
  async function register(
    name: string,
    biography: string | null,
    device: string | null,
  ): Promise<{ ok: true; token: string; person: string; entry: number } | { ok: false; answer: Answer }> {
    const way = newName()
    const details = biography === null || biography.trim() === '' ? { name } : { name, biography }
    const act = {
      id: `register:${way}`,
      type: 'register-person',
      ...details,
      way,
      wayKind: 'link',
      label: 'Registering',
    }
    const answer = await submitChecked(record, act, { by: 'visitor', auth: 'session' })
    if (answer.kind !== 'accepted') return { ok: false, answer }
    const entered = await enter(way, `p${String(answer.entry)}`, device)
    return entered.ok ? { ...entered, entry: answer.entry } : { ok: false, answer: entered.answer ?? answer }
  }

  /** Adds a key that a browser made and keeps; signed by a key that signs already, it does so at once too (5.8). */
  async function addDevice(session: Session, device: Device, signature?: unknown): Promise<Answer> {
    const act = deviceAct(session, device)
    if (!isActKey(act.key))
      return { kind: 'invalid', issues: [{ path: 'publicKey', message: 'is no Ed25519 key' }] }
    return submitChecked(record, act, { by: session.person, auth: session.auth, signature })
  }

  return { issue, look, useLink, register, addDevice }
}
