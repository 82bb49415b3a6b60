// Effects on decisions, and words between circles (clauses 2.4, 2.9, 4.16).
import { accept } from '../course.ts'
import type { EffectRules } from '../effect/carry-out.ts'
import { refuse } from '../refusal.ts'

type DecisionEffect = 'repeal-decision' | 'consent' | 'ask' | 'state-position' | 'answer-question'

export const decisionEffects: EffectRules<DecisionEffect> = {
  'repeal-decision': (course, { decision: id }, decision) => {
    const repealed = course.world.find('proposal', id)
    if (repealed === null || repealed.circle !== decision.circle)
      return refuse('4.16', 'decision-must-be-the-circles-own', { decision: id })
    if (repealed.status !== 'adopted' || repealed.repealedBy !== null || repealed.carrying.state === 'ended')
      return refuse('4.16', 'decision-must-be-in-force', { decision: id })
    return accept(course, { type: 'decision-repealed', decision: id, by: decision.id })
  },

  consent: (course, { decision: id }, { circle, effectsAt }) => {
    const other = course.world.find('proposal', id)
    if (other === null || other.circle === circle || other.status === 'draft')
      return refuse('2.4', 'decision-must-be-of-another-circle', { decision: id })
    const mayStillHappen =
      other.status === 'open' ||
      (other.status === 'adopted' && other.carrying.state !== 'done' && other.carrying.state !== 'ended')
    if (!mayStillHappen) return refuse('2.4', 'decision-must-await-its-effects', { decision: id })
    // The circle consents to the effects that it had before it; others need its consent anew.
    if (other.effectsAt > effectsAt) return refuse('2.4', 'version-must-be-the-latest', { decision: id })
    const { effectsVersion } = other
    return accept(course, { type: 'consent-given', circle, decision: id, effectsVersion })
  },

  ask: (course, { circle: id, what }, decision) => {
    const asked = course.world.find('circle', id)
    if (asked === null || asked.status === 'dissolved' || id === decision.circle)
      return refuse('4.16', 'circle-must-be-another-living-one', { circle: id })
    const by = decision.circle
    accept(course, { type: 'circle-asked', circle: id, by, decision: decision.id, what })
    const alert = { queues: [id], about: by, proposal: decision.id, detail: what }
    return accept(course, { type: 'alert-raised', cause: 'circle-asked', ...alert })
  },

  'state-position': (course, _, { circle, id }) =>
    accept(course, { type: 'position-stated', circle, decision: id }),

  'answer-question': (course, { decision: id, answer }, decision) => {
    const questioned = course.world.find('proposal', id)
    if (questioned === null || questioned.circle !== decision.circle)
      return refuse('2.9', 'decision-must-be-the-circles-own', { decision: id })
    if (questioned.carrying.state !== 'suspended')
      return refuse('2.9', 'decision-must-be-called-into-question', { decision: id })
    const { pendingAt } = questioned.carrying
    accept(course, { type: 'question-answered', decision: id, by: decision.id, answer })
    if (answer === 'repeal') return accept(course, { type: 'decision-ended', proposal: id })
    const effectiveAt = Math.max(pendingAt, course.now)
    return accept(course, { type: 'decision-resumed', proposal: id, effectiveAt })
  },
}
