// One act of every type, valid in its form; most are refused when they are run.
import type { ActType } from '../language.ts'
import { foundingOf } from './founding.ts'
import type { PlainAct } from './plain.ts'
import { content, resolution, words } from './words.ts'

const founding = <Type extends PlainAct['type']>(type: Type) =>
  foundingOf({
    projects: [{ project: 'trial', circle: 'main' }],
    documents: [{ document: 'rules', circle: 'main' }],
  }).find((act) => act.type === type) as Extract<PlainAct, { type: Type }>

const proposal = 'd5'
const way = { way: 'way-0001', wayKind: 'link' as const, label: 'A way' }

export const samples: { [Type in ActType]: Extract<PlainAct, { type: Type }> } = {
  'register-person': { type: 'register-person', name: words('Ada'), ...way },
  'change-details': { type: 'change-details', name: words('Ada') },
  vouch: { type: 'vouch', person: 'f2' },
  resign: { type: 'resign', circle: 'main' },
  'issue-way-in': { type: 'issue-way-in', person: 'f1', ...way },
  'add-key': {
    type: 'add-key',
    way: 'way-0001',
    key: { algorithm: 'ed25519', publicKey: 'a'.repeat(59) },
  },
  'use-way-in': { type: 'use-way-in', way: 'way-0001' },
  'refuse-way-in': { type: 'refuse-way-in', way: 'way-0001' },
  'revoke-way-in': { type: 'revoke-way-in', way: 'way-0001' },
  'appeal-finding': { type: 'appeal-finding', reason: words('Why') },
  'write-draft': { type: 'write-draft', circle: 'main', content: content([resolution()]) },
  'revise-draft': { type: 'revise-draft', proposal, content: content([resolution()]) },
  sponsor: { type: 'sponsor', proposal },
  propose: { type: 'propose', circle: 'main', content: content([resolution()]) },
  'take-position': { type: 'take-position', proposal, version: 1, position: 'agree' },
  vote: { type: 'vote', proposal, step: 0, vote: 'for' },
  'vote-hidden': { type: 'vote-hidden', proposal, step: 0, sealed: { ...words('for'), length: 3 } },
  'decide-alone': { type: 'decide-alone', proposal, decide: 'adopt', reason: words('Why') },
  amend: { type: 'amend', proposal, version: 1, content: content([resolution()]) },
  'suggest-amendment': { type: 'suggest-amendment', proposal, version: 1, title: words('Another') },
  'answer-suggestion': { type: 'answer-suggestion', proposal, suggestion: 'c6', answer: 'accept' },
  'answer-objection': { type: 'answer-objection', proposal, person: 'f2', answer: words('Because') },
  comment: { type: 'comment', proposal, text: words('A comment') },
  'edit-comment': { type: 'edit-comment', proposal, comment: 'c6', version: 1, text: words('Better') },
  'argue-against': { type: 'argue-against', proposal, text: words('Against it') },
  'declare-interest': { type: 'declare-interest', proposal, interest: words('Mine') },
  withdraw: { type: 'withdraw', proposal },
  'take-up': { type: 'take-up', proposal },
  'question-dissolution': { type: 'question-dissolution', proposal, reason: words('Why') },
  'retry-effects': { type: 'retry-effects', proposal },
  'record-review': { type: 'record-review', proposal, outcome: 'better', measured: words('More') },
  'erase-texts': { type: 'erase-texts', texts: [{ entry: 2, text: words('Ada').commitment }] },
  'erase-by-law': {
    type: 'erase-by-law',
    texts: [{ entry: 2, text: words('Ada').commitment }],
    law: 'A law',
  },
  'found-society': founding('found-society'),
  'found-people': founding('found-people'),
  'found-circles': founding('found-circles'),
  'found-links': { type: 'found-links', circle: 'main', links: [{ circle: 'health', role: 'x' }] },
  'found-projects': founding('found-projects'),
  'found-documents': founding('found-documents'),
  'complete-founding': founding('complete-founding'),
  'clock-tick': { type: 'clock-tick', subject: 'proposal:d5', due: 'phase-end' },
  'rotate-log-keys': { type: 'rotate-log-keys', keys: ['example.org/society+00000000+AQ=='] },
  'succeed-log': {
    type: 'succeed-log',
    origin: 'example.org/society-2',
    checkpoint: `example.org/society\n90\n${'A'.repeat(43)}=\n\n— example.org/society AAAA\n`,
    keys: ['example.org/society+00000000+AQ=='],
  },
  'record-outage': { type: 'record-outage', from: 0, to: 1 },
  'advance-clock': { type: 'advance-clock', to: 253_402_300_799_999 },
}
