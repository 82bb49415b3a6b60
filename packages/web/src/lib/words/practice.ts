// A circle's practice in plain words (clause 3): how it seeks agreement, what follows, quorum, times, risks.
import type { DecisionKind, Practice, Stage } from '@open-socialism/kernel'
import { capital, sayCount, sayShare, sayThreshold } from './numbers.ts'
import { plural, sayHours } from './time.ts'

type NameOf = (person: string) => string

const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `up to ${sayCount(count)} times`

function sayStage(stage: Stage, first: boolean, nameOf: NameOf): string {
  if (stage.method === 'consensus') {
    const seeks = stage.rule === 'no-objection' ? 'asks whether anyone objects' : 'seeks consensus'
    return `${seeks} for ${sayHours(stage.hours)}`
  }
  if (stage.method === 'lead') {
    const advice = stage.adviceHours > 0 ? ` after hearing advice for ${sayHours(stage.adviceHours)}` : ''
    return `lets ${nameOf(stage.lead)} decide alone${advice}, within ${sayHours(stage.hours)}`
  }
  const again = stage.rounds === 1 ? '' : `${times(stage.rounds)} `
  return `votes ${again}for ${sayThreshold(stage.threshold)}${first ? '' : ''}`
}

/** The whole ladder of a practice: "It seeks consensus for 7 days. If that fails, it votes …". */
export function sayPractice(practice: Practice, nameOf: NameOf): string {
  const stages = practice.stages.map((stage, index) => sayStage(stage, index === 0, nameOf))
  const [first, ...rest] = stages
  if (first === undefined) return ''
  if (rest.length === 0) return `It ${first}.`
  if (isDescending(practice.stages))
    return `It ${first}. If that fails, it votes again and again, each time for less: ${descent(practice.stages)}.`
  const last = rest.at(-1) ?? ''
  if (rest.length === 1) return `It ${first}. If that fails, it ${last}.`
  return `It ${first}. If that fails, it ${rest.slice(0, -1).join(', then ')}, and last it ${last}.`
}

const votesOf = (stages: readonly Stage[]) =>
  stages.flatMap((stage) => (stage.method === 'vote' ? [stage] : []))
const isDescending = (stages: readonly Stage[]) => votesOf(stages).length > 3

function descent(stages: readonly Stage[]): string {
  const needs = votesOf(stages).map((stage) => sayThreshold(stage.threshold))
  return `${needs.slice(0, -1).join(', ')}, and last ${needs.at(-1) ?? ''}`
}

/** "More than half of those who may take part". */
export function sayQuorum(quorum: Practice['quorum']): string {
  if (quorum === null || (quorum.n === 0 && !quorum.strict)) return 'None: whoever speaks decides'
  const share = sayShare(quorum.n, quorum.d)
  return capital(
    `${quorum.strict ? 'more than' : 'at least'} ${share === 'all' ? 'all' : share} of those who may take part`,
  )
}

const asked = {
  goals: 'goals',
  evidence: 'evidence',
  expectation: 'an expected result with a review date',
} as const

/** A practice as rows of a list: what, in words, and the clause that it rests on. */
export function practiceRows(practice: Practice): { what: string; words: string; clause: string }[] {
  const consensus = practice.stages.find((stage) => stage.method === 'consensus')
  const vote = practice.stages.find((stage) => stage.method === 'vote')
  const asks = Object.entries(asked).flatMap(([key, words]) =>
    practice.asks[key as keyof typeof asked] ? [words] : [],
  )
  return [
    { what: 'Quorum', words: sayQuorum(practice.quorum), clause: '4.9' },
    ...(consensus
      ? [
          {
            what: 'Open for at least',
            words: `${sayHours(consensus.minimumHours)}, so that the public can see it`,
            clause: '4.5',
          },
        ]
      : []),
    ...(vote
      ? [
          {
            what: 'Each vote',
            words: `${sayHours(vote.hours)}, after ${vote.discussionHours === 0 ? 'no' : sayHours(vote.discussionHours)} of discussion`,
            clause: '4.3',
          },
        ]
      : []),
    {
      what: 'Votes',
      words: practice.hiddenVotes ? 'Shown when the round closes' : 'Open from the moment they are cast',
      clause: '4.8',
    },
    {
      what: 'A proposal carries',
      words: `Title, case and effects${asks.length > 0 ? `, ${asks.join(', ')}` : ' only'}`,
      clause: '4.2',
    },
    {
      what: 'The public',
      words: practice.publicComment ? 'May comment on every proposal' : 'May not comment',
      clause: '4.1',
    },
    { what: 'Answers the public', words: `Within ${plural(practice.answerDays, 'day')}`, clause: '6.4' },
    {
      what: 'The same again',
      words:
        practice.againDays === 0
          ? 'At once'
          : `After ${plural(practice.againDays, 'day')}, if it was rejected`,
      clause: '4.10',
    },
    ...(practice.requires === 'session'
      ? []
      : [
          {
            what: 'Members are known by',
            words: practice.requires === 'passkey' ? 'A passkey' : 'A key of their own',
            clause: '5.8',
          },
        ]),
  ]
}

/** Kinds of decision that may have a practice of their own (3.2). */
export const kindWords: Record<DecisionKind, string> = {
  membership: 'members',
  practice: 'practices',
  circle: 'circles',
  project: 'projects',
  document: 'documents',
  society: 'goals and settings',
  resolution: 'positions that it states',
}

/** Parts of a practice that a charter locks (2.4). */
export const partWords: Record<string, string> = {
  stages: 'its stages',
  quorum: 'its quorum',
  hiddenVotes: 'whether votes are hidden',
  publicComment: 'public comment',
  asks: 'what a proposal carries',
  answerDays: 'its time to answer the public',
  againDays: 'when the same may be proposed again',
  requires: 'how members must be known',
}
