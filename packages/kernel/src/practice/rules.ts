// Sentences of clause 3 about practices, as predicates.
import { canMeet, canPass, demandsAtLeast } from '@open-socialism/tally'
import type { PersonId } from '../ids.ts'
import type { Practice, PracticePart, Practices, Stage } from './language.ts'

/** Clause 3.2: each stage can pass by some votes, and some votes can make the quorum. */
export function canEverPass(practice: Practice): boolean {
  if (practice.quorum !== null && !canMeet(practice.quorum)) return false
  return practice.stages.every(
    (stage) => stageCanPass(stage) && (stage.method !== 'consensus' || stage.minimumHours <= stage.hours),
  )
}

function stageCanPass(stage: Stage): boolean {
  switch (stage.method) {
    case 'consensus':
      return true
    case 'vote':
      return canPass(stage.threshold)
    case 'lead':
      return stage.adviceHours < stage.hours
  }
}

/** The people who decide alone by a practice (3.2). */
export const leadsOf = (practice: Practice): PersonId[] =>
  practice.stages.flatMap((stage) => (stage.method === 'lead' ? [stage.lead] : []))

export const allPractices = ({ general, byKind }: Practices): Practice[] => [
  general,
  ...Object.values(byKind),
]

export type Risk =
  'one-person-decides' | 'less-than-a-majority' | 'stage-under-a-day' | 'no-quorum' | 'no-public-comment'

/** A share of nobody is no quorum. */
const asksForQuorum = ({ quorum }: Practice): boolean => quorum !== null && quorum.n > 0

/** Clause 3.4: what marks a practice as a risk. */
export function risksOf(practice: Practice): Risk[] {
  const risks: Risk[] = []
  if (leadsOf(practice).length > 0) risks.push('one-person-decides')
  if (
    practice.stages.some((stage) => stage.method === 'vote' && !demandsAtLeast(stage.threshold, 'majority'))
  )
    risks.push('less-than-a-majority')
  if (practice.stages.some(({ hours }) => hours < 24)) risks.push('stage-under-a-day')
  if (!asksForQuorum(practice)) risks.push('no-quorum')
  if (!practice.publicComment) risks.push('no-public-comment')
  return risks
}

/** Clauses 2.4, 3.3: the parts in which two practices differ that the charter has locked. */
export const lockedDifferences = (
  before: Practice,
  after: Practice,
  locked: PracticePart[],
): PracticePart[] => locked.filter((part) => !sameValue(before[part], after[part]))

/** Whether two values of the language are the same, whatever the order of their fields. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const names = Object.keys(one)
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== Object.keys(other).length) return false
  return names.every(
    (name) =>
      Object.hasOwn(other, name) &&
      sameValue((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  )
}
