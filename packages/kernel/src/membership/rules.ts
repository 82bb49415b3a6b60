// Sentences of clauses 2.14 and 5.8 about people, as predicates.
import type { Auth } from '../act.ts'
import { day, year } from '../clock.ts'
import type { PersonId, WayInId } from '../ids.ts'
import type { SocietyState } from '../society/language.ts'
import type { PersonState, SigningKey, WayIn } from './language.ts'

/** Clause 2.14: recognised, and not lost since. */
export const isCitizen = (person: PersonState): boolean => person.citizenSince !== null

/** Clause 2.14: every citizen, while there are fewer than are needed. */
export const vouchesNeeded = ({ settings, citizens }: SocietyState): number =>
  Math.min(settings.vouchesNeeded, citizens)

/** Clause 2.14: as many as are needed, of the other citizens. */
export const hasVouches = (person: PersonState, society: SocietyState): boolean => {
  const others = society.citizens - (isCitizen(person) ? 1 : 0)
  return person.vouchedBy.length >= Math.min(vouchesNeeded(society), others)
}

/** Clause 2.14: from 30 days after their own recognition; founders at once. */
export const mayVouchYet = (person: PersonState, society: SocietyState, now: number): boolean =>
  person.founder || (person.citizenSince ?? now) + society.settings.vouchAfterDays * day <= now

/** Clause 2.14: at most 10 people a year. */
export const vouchesThisYear = (person: PersonState, now: number): number =>
  person.vouches.filter(({ at }) => at + year > now).length

export const hasVouchedFor = (voucher: PersonId, person: PersonState): boolean =>
  person.vouchedBy.includes(voucher)

export const wayOf = (person: PersonState, way: WayInId): WayIn | null =>
  person.waysIn.find(({ id }) => id === way) ?? null

/** Clause 5.8: someone who already has a passkey can refuse what another issues for them. */
export const hasPasskey = (person: PersonState, now: number): boolean =>
  person.waysIn.some(
    ({ wayKind, endedAt, validFrom }) => wayKind === 'passkey' && endedAt === null && validFrom <= now,
  )

/** Clause 5.8: a passkey signs for its site, a device's key is Ed25519 and bound to none; links and tokens sign nothing. */
export const fitsWayIn = ({ algorithm, site }: SigningKey, wayKind: WayIn['wayKind']): boolean =>
  wayKind === 'passkey'
    ? site !== undefined
    : wayKind === 'key' && site === undefined && algorithm === 'ed25519'

/** Clause 5.8: whether acts that this way in of theirs signed count now, known by its kind. */
export function signsNow(person: PersonState, id: string, auth: Auth, now: number): boolean {
  const way = person.waysIn.find((one) => one.id === id)
  if (!way?.signs || way.wayKind !== auth) return false
  return way.endedAt === null && way.validFrom <= now && way.signs.from <= now
}

/** Someone who has signed, or could until a short while ago: a key that comes unsigned may be anybody's. */
const couldSign = ({ waysIn }: PersonState, since: number): boolean =>
  waysIn.some(({ signs, endedAt }) => signs !== undefined && (endedAt ?? since + 1) > since)

/** Who came back by a link that waited has waited already. */
const hasWaited = ({ waysIn }: PersonState, now: number): boolean =>
  waysIn.some(
    ({ wayKind, usedAt, validFrom, issuedAt }) =>
      wayKind === 'link' && validFrom > issuedAt && usedAt !== null && usedAt + day > now,
  )

/** Clause 5.8: from when a new key signs: at once, but after the wait where it comes unsigned to one who could sign. */
export function signsFrom(person: PersonState, isSigned: boolean, now: number, wait: number): number {
  if (isSigned || !couldSign(person, now - wait) || hasWaited(person, now)) return now
  return now + wait
}
