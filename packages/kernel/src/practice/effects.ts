// Effects on practices (clauses 3.2 to 3.4, 3.6).
import { isTop, queuesAbove, sitsIn } from '../circle/rules.ts'
import { accept, type Course } from '../course.ts'
import type { EffectRules } from '../effect/carry-out.ts'
import type { Exception } from '../effect/language.ts'
import type { CircleState } from '../circle/language.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { exceptedPractice } from './ladder.ts'
import type { DecisionKind, Practice, Practices } from './language.ts'
import { canEverPass, leadsOf, lockedDifferences, risksOf } from './rules.ts'

export const practiceEffects: EffectRules<'change-practice' | 'except-decision'> = {
  'change-practice': (course, { decisions, practice }, decision) => {
    const circle = course.world.circle(decision.circle)
    if (practice !== null) return adoptPractice(course, circle, decisions, practice)
    if (decisions === undefined) return refuse('3.1', 'general-practice-must-remain')
    const { [decisions]: own, ...byKind } = circle.practices.byKind
    if (own === undefined) return refuse('3.2', 'practice-must-be-there-to-end', { decisions })
    const locked = lockedDifferences(own, circle.practices.general, circle.charter.lockedPractices)
    if (locked.length > 0) return refuse('3.3', 'locked-practices-must-stay', { locked })
    return enter(course, circle, { ...circle.practices, byKind }, [])
  },

  'except-decision': (course, { proposal: id, exception, reason }, decision) => {
    const { world } = course
    const proposal = world.find('proposal', id)
    if (proposal === null || proposal.decider !== decision.circle)
      return refuse('3.6', 'decision-must-be-the-circles-own')
    if (proposal.status !== 'open') return refuse('3.6', 'proposal-must-be-open')
    if (proposal.exceptions.length > 0) return refuse('3.6', 'decision-must-not-be-excepted-twice')
    const refusal = checkException(world.circle(decision.circle), proposal.practice, exception)
    if (refusal) return refusal
    accept(course, { type: 'decision-excepted', decision: id, by: decision.id, exception })
    const queues = queuesAbove(world.circle(decision.circle))
    const alert = { queues, about: decision.circle, proposal: id, detail: reason }
    return accept(course, { type: 'alert-raised', cause: 'practice-exception', ...alert })
  },
}

/** Clause 3.6: never from what 3.3 and 9.7 hold fast: what the charter locks, and at the top what becomes a risk. */
function checkException(circle: CircleState, before: Practice, exception: Exception): Refusal | undefined {
  const after = exceptedPractice(before, exception)
  const locked = lockedDifferences(before, after, circle.charter.lockedPractices)
  if (!canEverPass(after)) return refuse('3.2', 'practice-must-be-possible-to-satisfy')
  if (locked.length > 0) return refuse('3.3', 'locked-practices-must-stay', { locked })
  if (isTop(circle) && risksOf(after).some((risk) => !risksOf(before).includes(risk)))
    return refuse('9.7', 'exception-must-not-be-a-risk-at-the-top')
  return undefined
}

function adoptPractice(
  course: Course,
  circle: CircleState,
  kind: DecisionKind | undefined,
  practice: Practice,
): Refusal | undefined {
  const before = (kind && circle.practices.byKind[kind]) ?? circle.practices.general
  const locked = lockedDifferences(before, practice, circle.charter.lockedPractices)
  if (!canEverPass(practice)) return refuse('3.2', 'practice-must-be-possible-to-satisfy')
  if (!leadsOf(practice).every((lead) => sitsIn(circle, lead))) return refuse('3.2', 'lead-must-be-a-member')
  if (locked.length > 0) return refuse('3.3', 'locked-practices-must-stay', { locked })
  const { general, byKind } = circle.practices
  const practices = kind
    ? { general, byKind: { ...byKind, [kind]: practice } }
    : { general: practice, byKind }
  return enter(course, circle, practices, risksOf(practice))
}

/** Clause 3.4: a practice marked as a risk is allowed, and the parent is alerted. */
function enter(
  course: Course,
  circle: CircleState,
  practices: Practices,
  risks: string[],
): Refusal | undefined {
  accept(course, { type: 'practices-changed', circle: circle.id, practices, risks })
  if (risks.length === 0) return undefined
  const alert = { queues: queuesAbove(circle), about: circle.id, detail: risks.join(', ') }
  return accept(course, { type: 'alert-raised', cause: 'practice-risk', ...alert })
}
