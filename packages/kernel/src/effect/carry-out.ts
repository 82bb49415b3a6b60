// Carrying out (clause 4.16): all effects in their order, or none; and what a referendum must decide (2.4, 9.7).
import type { Course } from '../course.ts'
import type { Deciding } from '../decision/language.ts'
import { risksOf } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { knobs, type KnobName } from '../society/settings.ts'
import type { World } from '../world.ts'
import type { Effect, EffectOf, EffectType } from './language.ts'

/** How an effect of a decision is carried out; `decision.circle` is the circle whose act it is. */
export type EffectRules<Type extends EffectType> = {
  [One in Type]: (course: Course, effect: EffectOf<One>, decision: Deciding) => Refusal | undefined
}

/** Carries the effects out in their order; `reach` hears the index of each before it happens. */
export function carryOutAll(
  course: Course,
  decision: Deciding,
  reach: (index: number) => void,
): Refusal | undefined {
  for (const [index, effect] of decision.content.effects.entries()) {
    reach(index)
    if (course.world.circle(decision.circle).status !== 'living')
      return refuse('2.12', 'circle-must-be-able-to-decide')
    const carry = course.effects[effect.type] as (
      course: Course,
      effect: Effect,
      decision: Deciding,
    ) => Refusal | undefined
    const refusal = carry(course, effect, decision)
    if (refusal) return refusal
  }
  return undefined
}

/** The clause that leaves one of the effects to a referendum (2.4, 9.7); null where none does. */
export function needsReferendum(world: World, decision: Deciding): string | null {
  const isTop = world.circle(decision.circle).parent === null
  for (const effect of isTop ? decision.content.effects : []) {
    if (effect.type === 'change-charter' && effect.circle === decision.circle && setsSize(effect))
      return '2.4'
    if (effect.type === 'change-settings' && touchesEntrenched(effect)) return '9.7'
    if (effect.type === 'change-practice' && effect.practice !== null && risksOf(effect.practice).length > 0)
      return '9.7'
  }
  return null
}

const setsSize = ({ charter }: EffectOf<'change-charter'>): boolean =>
  charter?.memberCap !== undefined || charter?.memberMinimum !== undefined

/** Clause 9.7: knobs of entrenched clauses; a standard practice for the top that is marked as a risk. */
function touchesEntrenched({ changes }: EffectOf<'change-settings'>): boolean {
  if (changes.recognition !== undefined) return true
  if (changes.leadershipPractice !== undefined && risksOf(changes.leadershipPractice).length > 0) return true
  return Object.keys(changes).some((name) => name in knobs && knobs[name as KnobName].entrenched)
}
