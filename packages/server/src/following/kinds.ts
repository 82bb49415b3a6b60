// Which kind of news an act is; every act is of one.
import type { Act } from '@open-socialism/kernel'
import type { NewsKind } from '../pages/following-page.ts'

const kinds: Record<Act['type'], NewsKind> = {
  'add-key': 'people',
  'advance-clock': 'decisions',
  amend: 'decisions',
  'answer-objection': 'talk',
  'answer-suggestion': 'talk',
  'appeal-finding': 'people',
  'argue-against': 'talk',
  'change-details': 'people',
  'clock-tick': 'decisions',
  comment: 'talk',
  'complete-founding': 'decisions',
  'decide-alone': 'decisions',
  'declare-interest': 'talk',
  'edit-comment': 'talk',
  'erase-by-law': 'talk',
  'erase-texts': 'talk',
  'found-circles': 'decisions',
  'found-documents': 'decisions',
  'found-links': 'decisions',
  'found-people': 'people',
  'found-projects': 'decisions',
  'found-society': 'decisions',
  'issue-way-in': 'people',
  propose: 'decisions',
  'question-dissolution': 'decisions',
  'record-outage': 'decisions',
  'rotate-log-keys': 'decisions',
  'record-review': 'decisions',
  'refuse-way-in': 'people',
  'register-person': 'people',
  resign: 'people',
  'retry-effects': 'decisions',
  'revise-draft': 'decisions',
  'revoke-way-in': 'people',
  sponsor: 'decisions',
  'suggest-amendment': 'talk',
  'take-position': 'positions',
  'take-up': 'decisions',
  'use-way-in': 'people',
  vote: 'positions',
  'vote-hidden': 'positions',
  vouch: 'people',
  withdraw: 'decisions',
  'write-draft': 'decisions',
}

/** The acts that are news of these kinds. */
export const actsOf = (wanted: readonly string[]): string[] =>
  Object.entries(kinds).flatMap(([type, kind]) => (wanted.includes(kind) ? [type] : []))
