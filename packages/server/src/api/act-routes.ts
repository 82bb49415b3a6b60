// The one table of acts over HTTP: where each is sent, what its path says, and who may send it (the rules judge the rest).
import type { ActType } from '@open-socialism/kernel'

/**
 * Who may send an act: `person` = whoever is signed in, as themselves; `anyone` = also who is not, where the rules
 * allow it; `entrance` = only the server's own steps of registering and of ways in; `nobody` = clock, operator, founding.
 */
export type Sender = 'person' | 'anyone' | 'entrance' | 'nobody'

export type ActRoute = {
  sender: Sender
  /** Path under /api; a part in braces fills the act's field of that name, `{self}` must be the sender. */
  path: string
  says: string
}

const sent = (path: string, says: string): ActRoute => ({ sender: 'person', path, says })
const notSent = (sender: 'entrance' | 'nobody', says: string): ActRoute => ({ sender, path: '', says })

export const actRoutes: Record<ActType, ActRoute> = {
  // People (2.6, 2.14, 5.8)
  'register-person': notSent('entrance', 'Sent by POST /people, which makes the first way in.'),
  'issue-way-in': notSent('entrance', 'Sent by POST /ways-in, which makes the secret.'),
  'use-way-in': notSent('entrance', 'Sent by POST /sessions, which checks the secret.'),
  'add-key': sent('/ways-in/{way}/keys', 'Has a passkey or key of one’s own sign acts from now on (5.8).'),
  'change-details': sent('/people/{self}/details', 'Changes one’s own name or biography.'),
  'erase-texts': sent('/people/{self}/erasures', 'Erases words of one’s own, for ever (5.6).'),
  'refuse-way-in': sent(
    '/ways-in/{way}/refusal',
    'Refuses a way in that somebody else made, while it waits (5.8).',
  ),
  'revoke-way-in': sent(
    '/ways-in/{way}/revocation',
    'Ends a way in and every session that began by it (5.8).',
  ),
  vouch: sent('/people/{person}/vouches', 'Vouches for a person (2.14).'),
  'appeal-finding': sent('/people/{self}/appeals', 'Appeals against having been found false (2.14).'),
  resign: sent('/circles/{circle}/resignations', 'Resigns from a circle at once (2.6).'),
  // Decisions (4)
  'write-draft': sent('/circles/{circle}/drafts', 'Drafts a proposal for a circle; anyone may (4.1).'),
  propose: sent('/circles/{circle}/decisions', 'Proposes to one’s circle (4.1).'),
  'revise-draft': sent('/decisions/{proposal}/revisions', 'Revises one’s draft (4.1).'),
  sponsor: sent('/decisions/{proposal}/sponsorships', 'Makes a draft a proposal (4.1).'),
  'take-position': sent('/decisions/{proposal}/positions', 'Takes a position in a consensus stage (4.4).'),
  vote: sent('/decisions/{proposal}/votes', 'Votes in a round (4.8).'),
  'vote-hidden': sent(
    '/decisions/{proposal}/hidden-votes',
    'Votes in a round whose votes stay hidden until its close (4.8).',
  ),
  'decide-alone': sent('/decisions/{proposal}/sole-decisions', 'Decides as the appointed lead (3.2).'),
  amend: sent('/decisions/{proposal}/versions', 'Amends a proposal into a new version (4.7).'),
  'suggest-amendment': sent('/decisions/{proposal}/suggestions', 'Suggests a change of the text (4.7).'),
  'answer-suggestion': sent(
    '/decisions/{proposal}/suggestions/{suggestion}/answers',
    'Accepts or declines a suggestion (4.7).',
  ),
  'answer-objection': sent(
    '/decisions/{proposal}/objections/{person}/answers',
    'Answers an objection (4.6).',
  ),
  comment: sent('/decisions/{proposal}/comments', 'Comments on a proposal (4.1).'),
  'edit-comment': sent(
    '/decisions/{proposal}/comments/{comment}/versions',
    'Edits a comment or counter-argument of one’s own; earlier versions stay (4.1, 5.1).',
  ),
  'argue-against': sent('/decisions/{proposal}/counter-arguments', 'Writes a counter-argument (4.14).'),
  'declare-interest': sent('/decisions/{proposal}/interests', 'Declares an interest in a decision (4.13).'),
  withdraw: sent('/decisions/{proposal}/withdrawals', 'Withdraws one’s proposal (4.11).'),
  'take-up': sent('/decisions/{proposal}/take-ups', 'Takes up a withdrawn proposal (4.11).'),
  'question-dissolution': sent(
    '/decisions/{proposal}/questions',
    'Calls the dissolution of one’s circle into question (2.9).',
  ),
  'retry-effects': sent('/decisions/{proposal}/retries', 'Tries refused effects once more (4.16).'),
  'record-review': sent(
    '/decisions/{proposal}/reviews',
    'Records what was measured at the review date (4.15).',
  ),
  // The society
  'advance-clock': {
    sender: 'anyone',
    path: '/clock',
    says: 'Moves the simulated clock; refused on a real one.',
  },
  'found-society': notSent('nobody', 'The founding (2.13).'),
  'found-people': notSent('nobody', 'The founding (2.13).'),
  'found-circles': notSent('nobody', 'The founding (2.13).'),
  'found-links': notSent('nobody', 'The founding (2.13).'),
  'found-projects': notSent('nobody', 'The founding (2.13).'),
  'found-documents': notSent('nobody', 'The founding (2.13).'),
  'complete-founding': notSent('nobody', 'The founding (2.13).'),
  'clock-tick': notSent('nobody', 'What falls due does so by itself.'),
  'rotate-log-keys': notSent('nobody', 'The operator’s, by the command `rotate-key` (5.1).'),
  'succeed-log': notSent('nobody', 'The operator’s, by the command `recover --successor` (5.3).'),
  'record-outage': notSent('nobody', 'The operator’s, after an outage (4.8).'),
  'erase-by-law': notSent('nobody', 'The operator’s, by the command `erase`, naming the law (5.6).'),
}

/** The fields of an act that its path fills, such as `['proposal']`. */
export const pathFields = (route: ActRoute): string[] =>
  [...route.path.matchAll(/\{([a-z]+)\}/g)]
    .map(([, field]) => field as string)
    .filter((field) => field !== 'self')

/** The path as the router wants it: `/decisions/:proposal/votes`. */
export const routerPath = (route: ActRoute): string => route.path.replaceAll(/\{([a-z]+)\}/g, ':$1')
