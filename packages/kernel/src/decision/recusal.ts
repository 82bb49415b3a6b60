// Recusal (clause 4.13): who has no say in a decision, when too few are left, and what may not be bundled with it.
import { sitsIn } from '../circle/rules.ts'
import type { CircleState } from '../circle/language.ts'
import { concernsOnly, endedBy, isDissolving, recusedBy, type Dissolving } from '../effect/kinds.ts'
import type { Effect } from '../effect/language.ts'
import type { CircleId, PersonId, ProposalId } from '../ids.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Recusal } from './language.ts'

/** The circle that an effect ends, and every sub-circle that ends with it. */
function circlesEndedBy(world: World, effect: Dissolving): CircleState[] {
  const ended: CircleState[] = []
  const end = (id: CircleId) => {
    const circle = world.find('circle', id)
    if (circle === null || circle.status === 'dissolved') return
    ended.push(circle)
    for (const { circle: child, fate } of effect.circles)
      if (fate === 'dissolve' && Object.hasOwn(circle.children, child)) end(child)
  }
  end(endedBy(effect))
  return ended
}

/** A decision that an effect answers, repeals or excepts from its practice. */
function decisionConcerned(effect: Effect): ProposalId | null {
  if (effect.type === 'answer-question' || effect.type === 'repeal-decision') return effect.decision
  return effect.type === 'except-decision' ? effect.proposal : null
}

/** The members of other circles than `decider` whose dissolution an effect of its decision is about. */
function dissolvedWith(world: World, decider: CircleId, effect: Effect): PersonId[] {
  const other = decisionConcerned(effect)
  const about = other === null ? [effect] : (world.find('proposal', other)?.content.effects ?? [])
  return about
    .filter(isDissolving)
    .flatMap((dissolving) => circlesEndedBy(world, dissolving))
    .filter(({ id }) => id !== decider)
    .flatMap(({ members }) => Object.keys(members) as PersonId[])
}

/** The members of `decider` who have no say, and why; `interested` are those who declared it. */
export function recusalsIn(
  world: World,
  decider: CircleState,
  effects: Effect[],
  interested: PersonId[],
): Recusal[] {
  const recusals: Recusal[] = []
  const recuse = (person: PersonId, cause: Recusal['cause']) => {
    if (sitsIn(decider, person) && !recusals.some((one) => one.person === person))
      recusals.push({ person, cause })
  }
  for (const effect of effects) {
    const named = recusedBy(effect)
    if (named) recuse(named, 'named-by-an-effect')
    for (const person of dissolvedWith(world, decider.id, effect))
      recuse(person, 'sits-in-the-dissolved-circle')
  }
  for (const person of interested) recuse(person, 'declared-an-interest')
  return recusals
}

/** Recusals leave fewer than two members, or under a third of them. */
export function leavesTooFew(members: number, recused: number): boolean {
  const eligible = members - recused
  return recused > 0 && (eligible < 2 || 3 * eligible < members)
}

/** Nobody can be shut out by bundling: what recuses a member stands alone. */
export function bundling(world: World, circle: CircleState, effects: Effect[]): Refusal | undefined {
  for (const effect of effects) {
    const named = recusedBy(effect)
    if (named !== null && sitsIn(circle, named) && !concernsOnly(effects, named))
      return refuse('4.13', 'effects-must-be-about-that-person-alone')
    if (effects.length > 1 && dissolvedWith(world, circle.id, effect).some((one) => sitsIn(circle, one)))
      return refuse('4.13', 'effects-must-be-about-that-circle-alone')
  }
  return undefined
}
