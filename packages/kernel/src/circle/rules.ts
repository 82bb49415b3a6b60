// Sentences of clause 2 about circles, as predicates.
import type { CircleId, GoalId, PersonId, ProposalId } from '../ids.ts'
import type { SocietyState } from '../society/language.ts'
import { defined, type Some } from '../some.ts'
import type { World } from '../world.ts'
import type { CharterSettings, CircleState } from './language.ts'

export const memberCount = (circle: CircleState): number => Object.keys(circle.members).length

/** Clause 2.6. */
export const sitsIn = (circle: CircleState, person: PersonId): boolean =>
  Object.hasOwn(circle.members, person)

/** Clause 4.16: what decisions other than `own` have reserved. */
export const reservedBy = (
  circle: CircleState,
  what: 'members' | 'projectSeats',
  own: ProposalId | null,
): number => circle.reserved.reduce((sum, one) => (one.proposal === own ? sum : sum + one[what]), 0)

/** Clauses 2.7, 4.16: no room for one more member beside those who sit and those for whom a seat is reserved. */
export const lacksRoom = (circle: CircleState, own: ProposalId | null = null): boolean =>
  memberCount(circle) + reservedBy(circle, 'members', own) + 1 > circle.charter.memberCap

/** Clause 2.12: the top circle's minimum is 1 until it has once had 2. */
export const minimumOf = (circle: CircleState): number =>
  circle.parent === null && !circle.hasHadTwo ? 1 : circle.charter.memberMinimum

/** Clause 2.12. */
export const hasTooFew = (circle: CircleState): boolean => memberCount(circle) < minimumOf(circle)

export const isTop = (circle: CircleState): boolean => circle.parent === null

const areaKey = (area: string): string => area.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Clause 2.1: a living circle under this parent, other than `except`, holds the same area. */
export const holdsArea = (parent: CircleState, area: string, except: CircleId | null = null): boolean =>
  Object.entries(parent.children).some(([id, held]) => id !== except && areaKey(held) === areaKey(area))

/** Clause 2.14: second-level circles alone can hold it, so that no one else can take it. */
export const isRegistryArea = (area: string): boolean => areaKey(area) === 'registry'

/** Clause 2.14: who decides on citizens: the circle that holds the area "registry", or the top circle. */
export const registryOf = (society: SocietyState): CircleId | null => society.registry ?? society.top

/** Clause 1.2: every goal named is one of the society's. */
export const goalsExist = (society: SocietyState, goals: GoalId[]): boolean =>
  goals.every((goal) => society.goals.some((one) => one.goal === goal))

/** The circles above this one, nearest first. */
export function ancestorsOf(world: World, circle: CircleState): CircleState[] {
  const above: CircleState[] = []
  for (let id = circle.parent; id !== null; id = above.at(-1)?.parent ?? null) above.push(world.circle(id))
  return above
}

/** Clause 2.12: the nearest ancestor that is not dormant. */
export const nearestAwakeAncestor = (world: World, circle: CircleState): CircleState | null =>
  ancestorsOf(world, circle).find((one) => one.status === 'living') ?? null

/** To alert the parent of the top circle means to alert all second-level circles. */
export const queuesAbove = (circle: CircleState): CircleId[] =>
  circle.parent !== null ? [circle.parent] : (Object.keys(circle.children) as CircleId[])

/** Clause 2.4, 2.12: settings that leave room for a living circle. */
export const isPossibleCharter = (charter: CharterSettings): boolean =>
  charter.memberMinimum <= charter.memberCap

export const fullCharter = (society: SocietyState, charter: Some<CharterSettings>): CharterSettings => ({
  memberCap: society.settings.memberCap,
  memberMinimum: society.settings.memberMinimum,
  lockedPractices: [],
  seatBudget: null,
  endCondition: null,
  ...defined(charter),
})
