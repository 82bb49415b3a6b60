// The short ladder on which a circle answers a question about its decision (clause 6.6, here for 2.9).
import type { Practice } from '../practice/language.ts'

/** Clause 6.6: 4 days of consensus, 3 at two thirds, 3 at simple majority, with no days between. */
export const answerPractice = (practice: Practice): Practice => ({
  ...practice,
  name: 'Answer',
  stages: [
    { method: 'consensus', rule: 'more-agree', hours: 4 * 24, minimumHours: 3 * 24 },
    { method: 'vote', threshold: { n: 2, d: 3 }, rounds: 1, hours: 3 * 24, discussionHours: 0 },
    { method: 'vote', threshold: 'majority', rounds: 1, hours: 3 * 24, discussionHours: 0 },
  ],
})
