// Sentences of clauses 2.14 and 5.8 about people, as predicates.
import { day, year } from '../clock.ts'
import type { PersonId, WayInId } from '../ids.ts'
import type { SocietyState } from '../society/language.ts'
import type { PersonState, WayIn } from './language.ts'

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
