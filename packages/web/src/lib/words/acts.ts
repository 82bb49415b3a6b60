// Kinds of acts, as the record is looked through by them. Every act is of one kind.
import type { ActType } from '@open-socialism/kernel'

export const kindsOfActs = {
  proposals: {
    types: ['write-draft', 'propose', 'revise-draft', 'sponsor', 'amend', 'withdraw', 'take-up'],
  },
  positions: { types: ['take-position', 'vote', 'vote-hidden', 'decide-alone'] },
  discussion: {
    types: [
      'comment',
      'edit-comment',
      'argue-against',
      'suggest-amendment',
      'answer-suggestion',
      'answer-objection',
      'declare-interest',
      'erase-texts',
      'erase-by-law',
    ],
  },
  afterwards: { types: ['question-dissolution', 'retry-effects', 'record-review'] },
  people: {
    types: [
      'register-person',
      'change-details',
      'vouch',
      'appeal-finding',
      'resign',
      'issue-way-in',
      'add-key',
      'use-way-in',
      'refuse-way-in',
      'revoke-way-in',
    ],
  },
  clock: { types: ['clock-tick', 'advance-clock', 'record-outage', 'rotate-log-keys', 'succeed-log'] },
  founding: {
    types: [
      'found-society',
      'found-people',
      'found-circles',
      'found-links',
      'found-projects',
      'found-documents',
      'complete-founding',
    ],
  },
} as const satisfies Record<string, { types: readonly ActType[] }>

export type KindOfActs = keyof typeof kindsOfActs
