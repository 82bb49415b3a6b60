// The practices that everyone starts from: standard (4.3), leadership (4.12), and the examples of clause 3.2.
import type { PersonId } from '../ids.ts'
import type { Practice, Stage } from './language.ts'

const days = (count: number) => count * 24

const consensusStage: Stage = {
  method: 'consensus',
  rule: 'more-agree',
  hours: days(7),
  minimumHours: days(3),
}

const round = (n: number, d: number): Stage => ({
  method: 'vote',
  threshold: { n, d },
  rounds: 1,
  hours: days(3),
  discussionHours: days(2),
})

const lastRound: Stage = {
  method: 'vote',
  threshold: 'majority',
  rounds: 1,
  hours: days(3),
  discussionHours: days(2),
}

const usual = {
  quorum: { n: 1, d: 2, strict: true },
  hiddenVotes: false,
  publicComment: true,
  asks: { goals: true, evidence: true, expectation: true },
  answerDays: 14,
  againDays: 30,
  requires: 'session',
} satisfies Omit<Practice, 'name' | 'stages'>

/** Clause 4.3: consensus for 7 days; up to 3 votes of two thirds; last a simple majority. */
export const standardPractice: Practice = {
  name: 'Standard',
  stages: [consensusStage, { ...round(2, 3), rounds: 3 } as Stage, lastRound],
  ...usual,
}

/** Clause 4.12: consensus, then 90, 80, 70 and 60 in a hundred, last a simple majority. */
export const leadershipPractice: Practice = {
  name: 'Leadership',
  stages: [consensusStage, round(9, 10), round(8, 10), round(7, 10), round(6, 10), lastRound],
  ...usual,
}

/** Clause 3.2: nobody objects, and no vote follows. */
export const consentPractice: Practice = {
  name: 'Consent',
  stages: [{ method: 'consensus', rule: 'no-objection', hours: days(7), minimumHours: days(3) }],
  ...usual,
}

/** Clause 3.2: one vote, more for than against. */
export const majorityPractice: Practice = {
  name: 'Plain majority',
  stages: [{ method: 'vote', threshold: 'majority', rounds: 1, hours: days(5), discussionHours: days(2) }],
  ...usual,
}

/** Clause 3.2: one appointed lead decides after 3 days of hearing advice, within 7. */
export function leadPractice(lead: PersonId): Practice {
  return {
    name: 'Single lead',
    stages: [{ method: 'lead', lead, adviceHours: days(3), hours: days(7) }],
    ...usual,
  }
}
