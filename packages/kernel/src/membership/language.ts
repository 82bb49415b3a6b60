// People: registered, vouched for, recognised as citizens (2.14), seated (2.6), and their ways in (5.8).
import { z } from 'zod'
import { act } from '../act.ts'
import { CircleId, PersonId, WayInId, type ProjectId } from '../ids.ts'
import { line, text, type TextRef } from '../text.ts'

export const WayInKind = z.enum(['link', 'passkey', 'key', 'token'])
export type WayInKind = z.infer<typeof WayInKind>

/**
 * The public half of a key that signs acts: base64url of its SubjectPublicKeyInfo. A passkey's is bound to a site; a key
 * that a browser or a program keeps is Ed25519 and bound to none.
 */
export const SigningKey = z.strictObject({
  algorithm: z.enum(['ed25519', 'es256', 'rs256']),
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{40,1000}$/),
  site: z
    .string()
    .regex(/^[a-z0-9.-]{1,253}$/)
    .optional(),
})
export type SigningKey = z.infer<typeof SigningKey>

export type WayIn = {
  id: WayInId
  wayKind: WayInKind
  label: string
  issuedBy: string
  issuedAt: number
  /** From when it works; 3 days after issue where clause 5.8 makes it wait. */
  validFrom: number
  usedAt: number | null
  /** Refused while it waited, or revoked later. */
  endedAt: number | null
  /** The key with which it signs acts, and from when these count. */
  signs?: { key: SigningKey; from: number }
}

export type PersonState = {
  kind: 'person'
  id: PersonId
  name: TextRef
  biography: TextRef | null
  registeredAt: number
  citizenSince: number | null
  founder: boolean
  foundFalse: boolean
  /** When recognition is lost unless vouched for anew (2.14). */
  lapsesAt: number | null
  /** Citizens who vouch for this person. */
  vouchedBy: PersonId[]
  /** Whom this person vouched for, and when. */
  vouches: { person: PersonId; at: number }[]
  seats: CircleId[]
  projects: ProjectId[]
  waysIn: WayIn[]
}

const IssuedWay = { way: WayInId, wayKind: WayInKind, label: line(80) }

export const membershipActs = [
  act('register-person', { name: text(120), biography: text(2000).optional(), ...IssuedWay }),
  act('change-details', { name: text(120).optional(), biography: text(2000).nullable().optional() }),
  act('vouch', { person: PersonId }),
  act('resign', { circle: CircleId, reason: text(2000).optional() }),
  act('issue-way-in', { person: PersonId, ...IssuedWay, key: SigningKey.optional() }),
  /** From now on a passkey or key that only opened signs, too. */
  act('add-key', { way: WayInId, key: SigningKey }),
  act('use-way-in', { way: WayInId }),
  act('refuse-way-in', { way: WayInId }),
  act('revoke-way-in', { way: WayInId }),
  act('appeal-finding', { reason: text(5000) }),
] as const

export type MembershipEvent =
  | { type: 'person-registered'; person: PersonId; name: TextRef; biography?: TextRef; founder?: true }
  /** A biography of null is taken back: none is shown any more. */
  | { type: 'details-changed'; person: PersonId; name?: TextRef; biography?: TextRef | null }
  | { type: 'vouched'; by: PersonId; person: PersonId }
  | { type: 'citizen-recognised'; person: PersonId }
  | { type: 'vouch-ended'; by: PersonId; person: PersonId }
  | { type: 'person-found-false'; person: PersonId; reason: string }
  | { type: 'recognition-lapsing'; person: PersonId; lapsesAt: number }
  | { type: 'recognition-kept'; person: PersonId }
  | { type: 'recognition-lost'; person: PersonId }
  | { type: 'finding-appealed'; person: PersonId; reason: TextRef; circle: CircleId | null }
  | { type: 'member-admitted'; circle: CircleId; person: PersonId }
  | { type: 'member-removed'; circle: CircleId; person: PersonId }
  | { type: 'member-resigned'; circle: CircleId; person: PersonId; reason?: TextRef }
  | { type: 'seat-lost'; circle: CircleId; person: PersonId }
  | {
      type: 'way-in-issued'
      person: PersonId
      way: WayInId
      wayKind: WayInKind
      label: string
      by: string
      validFrom: number
      key?: SigningKey
      signsFrom?: number
    }
  | { type: 'key-added'; person: PersonId; way: WayInId; key: SigningKey; signsFrom: number }
  | { type: 'way-in-used'; person: PersonId; way: WayInId }
  | { type: 'way-in-refused'; person: PersonId; way: WayInId }
  | { type: 'way-in-revoked'; person: PersonId; way: WayInId }
