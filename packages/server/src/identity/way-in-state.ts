// Whether a way in works (clause 5.8): the record says so, and nothing kept beside it can.
import type { PersonState, WayIn } from '@open-socialism/kernel'

export type WayInState = 'good' | 'used' | 'waiting' | 'ended' | 'unknown'

/** State of the way in `way` of `person` at the society's time `now`; links work once. */
export function stateOfWayIn(person: PersonState | null, way: string, now: number): WayInState {
  const found: WayIn | undefined = person?.waysIn.find((one) => one.id === way)
  if (!found) return 'unknown'
  if (found.endedAt !== null) return 'ended'
  if (found.wayKind === 'link' && found.usedAt !== null) return 'used'
  if (found.validFrom > now) return 'waiting'
  return 'good'
}
