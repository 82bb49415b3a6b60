// The practices that the editor starts from: those of clauses 3.2, 4.3 and 4.12, and the circle's present one.
import { effectForms as m } from '#messages'
import {
  consentPractice,
  leadershipPractice,
  leadPractice,
  majorityPractice,
  standardPractice,
  type PersonId,
  type Practice,
} from '@open-socialism/kernel'
import type { Place } from './field.ts'

export interface Template {
  key: string
  label: string
  practice: Practice
}

/** The templates of a place; `present` is the practice that would be changed. */
export function templates({ page }: Place, present: Practice): Template[] {
  const [someone = ''] = Object.keys(page.circle.members)
  return [
    { key: 'present', label: m.asItIsToday(), practice: present },
    { key: 'standard', label: m.standard(), practice: standardPractice },
    { key: 'leadership', label: m.leadership(), practice: leadershipPractice },
    { key: 'consent', label: m.consent(), practice: consentPractice },
    { key: 'majority', label: m.plainMajority(), practice: majorityPractice },
    { key: 'lead', label: m.singleLead(), practice: leadPractice(someone as PersonId) },
    { key: 'own', label: m.ofOurOwn(), practice: { ...standardPractice, name: m.ourOwn(), stages: [] } },
  ]
}

/** What the circle of a place decides by today, for one kind of decision or in general. */
export function presentPractice({ page }: Place, kind: string): Practice {
  const { general, byKind } = page.circle.practices
  return (byKind as Record<string, Practice>)[kind] ?? general
}
