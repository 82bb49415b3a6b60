// Effects on the society as a whole (clauses 1.1, 3.2, 4.16): the top circle's alone.
import { isTop } from '../circle/rules.ts'
import { accept } from '../course.ts'
import type { EffectRules } from '../effect/carry-out.ts'
import { canEverPass, leadsOf } from '../practice/rules.ts'
import { refuse } from '../refusal.ts'
import type { Goal } from './language.ts'

export const societyEffects: EffectRules<'change-goals' | 'change-settings'> = {
  'change-goals': (course, { goals }, decision) => {
    const { world } = course
    const { society } = world
    if (!isTop(world.circle(decision.circle))) return refuse('1.1', 'circle-must-be-the-top')
    const kept = goals.flatMap(({ goal }) => (goal === undefined ? [] : [goal]))
    if (!kept.every((goal) => society.goals.some((one) => one.goal === goal)))
      return refuse('1.1', 'goals-must-be-the-societys')
    if (new Set(kept).size < kept.length) return refuse('1.1', 'goals-must-be-named-once')
    let { nextGoal } = society
    const list: Goal[] = goals.map(({ goal, text }) => ({ goal: goal ?? nextGoal++, text }))
    return accept(course, { type: 'goals-changed', goals: list, nextGoal })
  },

  'change-settings': (course, { changes }, decision) => {
    const { world } = course
    const settings = { ...world.society.settings, ...changes }
    const practices = [changes.standardPractice, changes.leadershipPractice].filter(
      (one) => one !== undefined,
    )
    if (!isTop(world.circle(decision.circle))) return refuse('4.16', 'circle-must-be-the-top')
    if (!practices.every(canEverPass)) return refuse('3.2', 'practice-must-be-possible-to-satisfy')
    if (practices.flatMap(leadsOf).length > 0) return refuse('3.2', 'default-practice-must-name-nobody')
    if ((settings.memberMinimum ?? 0) > (settings.memberCap ?? 0))
      return refuse('2.4', 'minimum-must-not-exceed-the-cap')
    return accept(course, { type: 'settings-changed', changes })
  },
}
