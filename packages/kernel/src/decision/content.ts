// What a proposal must carry before it opens, and what its effects may not bundle (clauses 1.2, 1.3, 4.2, 4.10, 4.13, 4.16).
import type { CircleState } from '../circle/language.ts'
import { day } from '../clock.ts'
import { goalsExist, queuesAbove } from '../circle/rules.ts'
import { accept, Course } from '../course.ts'
import { carryOutAll } from '../effect/carry-out.ts'
import type { CircleId, PersonId, ProposalId } from '../ids.ts'
import type { Practice } from '../practice/language.ts'
import { sameValue } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { SocietyState } from '../society/language.ts'
import type { World } from '../world.ts'
import { waitsAgain } from './evolve.ts'
import type { Content, Deciding } from './language.ts'
import { bundling } from './recusal.ts'

/** Clause 1.3: some goal gains at the cost of one that ranks above it. */
export function goesAgainstOrder(society: SocietyState, content: Content): boolean {
  const rank = (goal: number) => society.goals.findIndex((one) => one.goal === goal)
  return content.costs.some(({ goal, gains }) => rank(gains) > rank(goal))
}

/** Clause 1.3: the parent is alerted when a lower goal gains at a higher one's cost. */
export function alertOrder(course: Course, circle: CircleId, proposal: ProposalId): void {
  const queues = queuesAbove(course.world.circle(circle))
  accept(course, { type: 'alert-raised', queues, about: circle, cause: 'against-order-of-goals', proposal })
}

/** What clauses 1.2, 1.3, 4.2, 4.13 and 4.16 ask of a proposal's content under the practice that it opens in. */
export function checkContent(
  world: World,
  circle: CircleState,
  practice: Practice,
  content: Content,
  now: number,
): Refusal | undefined {
  const { society } = world
  const { asks } = practice
  const goals = [...content.serves, ...content.costs.flatMap(({ goal, gains }) => [goal, gains])]
  const { effectiveWithinDays } = society.settings
  if (!goalsExist(society, goals)) return refuse('1.2', 'goals-must-be-the-societys')
  if (goesAgainstOrder(society, content) && !content.orderReason)
    return refuse('1.3', 'reason-must-say-why-the-order-is-left')
  if (asks.goals && goals.length === 0) return refuse('4.2', 'proposal-must-name-its-goals')
  if (asks.evidence && content.evidence.length === 0) return refuse('4.2', 'proposal-must-bring-evidence')
  if (asks.expectation && !content.expectation) return refuse('4.2', 'proposal-must-say-what-it-expects')
  if (content.expectation && content.expectation.reviewAt <= now)
    return refuse('4.2', 'review-date-must-be-to-come')
  if (content.effectiveAt !== undefined && content.effectiveAt > now + effectiveWithinDays * day)
    return refuse('4.16', 'effects-must-happen-within-a-year')
  return bundling(world, circle, content.effects)
}

/** Clause 4.10: the same effects wait after a rejection, unless someone who voted against brings them back. */
export function returnsTooSoon(
  world: World,
  circle: CircleState,
  content: Content,
  proposer: PersonId,
  now: number,
): boolean {
  world.need(circle.rejected.map(({ proposal }) => `proposal:${proposal}` as const))
  return circle.rejected.some((rejected) => {
    const { proposal: id } = rejected
    if (!waitsAgain(world, rejected, now)) return false
    if (!sameValue(world.proposal(id).content.effects, content.effects)) return false
    const position = world.position(id, proposer)
    return position?.choice !== 'against' && position?.choice !== 'object'
  })
}

/**
 * Clause 4.17: the clause that would refuse the effects if they happened now, with the index of the effect. What other
 * circles must consent to first stops no proposal from opening (2.4): it is taken as given.
 */
export function refusalNow(course: Course, deciding: Deciding): Refusal | undefined {
  const consents: Deciding['consents'] = { ...deciding.consents }
  for (;;) {
    let effect = 0
    const trial = new Course(course.world.branch(), course.context, course.effects)
    const refusal = carryOutAll(trial, { ...deciding, consents }, (index) => (effect = index))
    if (refusal?.reason !== 'circles-concerned-must-have-consented') return refusal && { ...refusal, effect }
    consents[refusal['circle'] as CircleId] = deciding.effectsVersion
  }
}
