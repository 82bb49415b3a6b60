// A circle's practice in plain words (clause 3): each stage is a sentence, each other part a row. Whatever differs between
// two practices reads differently.
import type { DecisionKind, Practice, Risk, Stage, Threshold } from '@open-socialism/kernel'
import { capital, sayList, sayShare, sayThreshold } from './numbers.ts'
import { plural, sayHours } from './time.ts'

type NameOf = (person: string) => string
type VoteStage = Extract<Stage, { method: 'vote' }>

/** Votes of the same length, one stage after the other, are said in one sentence. */
function grouped(stages: readonly Stage[]): (Exclude<Stage, VoteStage> | VoteStage[])[] {
  const groups: (Exclude<Stage, VoteStage> | VoteStage[])[] = []
  for (const stage of stages) {
    const last = groups.at(-1)
    if (stage.method !== 'vote') groups.push(stage)
    else if (Array.isArray(last) && isAlike(last[0], stage)) last.push(stage)
    else groups.push([stage])
  }
  return groups
}

const isAlike = (one: VoteStage | undefined, other: VoteStage) =>
  one?.hours === other.hours && one.discussionHours === other.discussionHours

/** The whole ladder of a practice, one sentence a stage: "It seeks consensus for 7 days, …", "If that fails, …". */
export function sayStages(practice: Pick<Practice, 'stages'>, nameOf: NameOf): string[] {
  return grouped(practice.stages).map((stage, index) => {
    const what = sayStage(stage, nameOf)
    return index === 0 ? `${capital(what)}.` : `If that fails, ${what}.`
  })
}

/** The same as one text. */
export const sayPractice = (practice: Pick<Practice, 'stages'>, nameOf: NameOf): string =>
  sayStages(practice, nameOf).join(' ')

function sayStage(stage: Exclude<Stage, VoteStage> | VoteStage[], nameOf: NameOf): string {
  if (Array.isArray(stage)) return sayVotes(stage)
  const within = sayHours(stage.hours)
  if (stage.method === 'lead')
    return stage.adviceHours > 0
      ? `${nameOf(stage.lead)} decides alone within ${within}, after hearing advice for ${sayHours(stage.adviceHours)}`
      : `${nameOf(stage.lead)} decides alone within ${within}, without having to hear advice`
  const early =
    stage.minimumHours > 0
      ? `and is done after ${sayHours(stage.minimumHours)} at the earliest`
      : 'and is done as soon as everybody has spoken'
  return stage.rule === 'no-objection'
    ? `it asks for ${within} whether anyone objects, ${early}`
    : `it seeks consensus for ${within}, ${early}`
}

function sayVotes(stages: readonly VoteStage[]): string {
  const [first] = stages
  if (first === undefined) return ''
  const total = stages.reduce((sum, { rounds }) => sum + rounds, 0)
  const length = sayHours(first.hours)
  const times =
    total === 1 ? `it votes once, for ${length}` : `it votes up to ${String(total)} times, for ${length} each`
  const talk =
    first.discussionHours > 0
      ? `after ${sayHours(first.discussionHours)} of discussion`
      : 'without discussion before it'
  if (stages.length === 1) return `${times} ${talk}, and needs ${sayNeed(first.threshold)}`
  return `${times} ${talk}: ${sayList(stages.map(sayNeeds))}`
}

const sayNeeds = ({ rounds, threshold }: VoteStage) =>
  rounds === 1
    ? `one that needs ${sayNeed(threshold)}`
    : `up to ${String(rounds)} that need ${sayNeed(threshold)}`

/** A share of those for and against; a simple majority is more than half of them. */
const sayNeed = (threshold: Threshold) =>
  threshold === 'majority'
    ? sayThreshold(threshold)
    : threshold.n === threshold.d
      ? 'all votes'
      : sayPart(threshold)

/** A share in words; what is more than the whole, which no votes can reach, in figures. */
const sayPart = ({ n, d }: { n: number; d: number }) =>
  n > d ? `${String(n)} of ${String(d)}` : sayShare(n, d)

/** "More than half of those who may take part". */
export function sayQuorum(quorum: Practice['quorum']): string {
  if (quorum === null || (quorum.n === 0 && !quorum.strict)) return 'None: whoever speaks decides'
  if (quorum.n === 0) return 'At least one of those who may take part'
  if (quorum.n === quorum.d && !quorum.strict) return 'All of those who may take part'
  return capital(`${quorum.strict ? 'more than' : 'at least'} ${sayPart(quorum)} of those who may take part`)
}

const asked = {
  goals: 'the goals it serves',
  evidence: 'evidence',
  expectation: 'an expected result with a review date',
} as const

const known = {
  session: 'Being signed in',
  passkey: 'A passkey',
  key: 'A key of their own',
} as const

export interface PracticeRow {
  what: string
  words: string
  clause: string
}

/** What a practice says beside its stages, as rows of a list: what, in words, and the clause that it rests on. */
export function practiceRows(practice: Practice): PracticeRow[] {
  const asks = Object.entries(asked).flatMap(([key, words]) =>
    practice.asks[key as keyof typeof asked] ? [words] : [],
  )
  return [
    { what: 'Quorum', words: sayQuorum(practice.quorum), clause: '4.9' },
    {
      what: 'Votes',
      words: practice.hiddenVotes ? 'Shown when the round closes' : 'Open from the moment they are cast',
      clause: '4.8',
    },
    {
      what: 'A proposal carries',
      words:
        asks.length > 0
          ? `Title, case, what it will do, ${sayList(asks)}`
          : 'Title, case and what it will do; nothing else is asked',
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
    { what: 'Members are known by', words: known[practice.requires], clause: '5.8' },
  ]
}

/** Why a practice is marked as a risk (3.4), in sentences. */
export const riskReasons: Record<Risk, string> = {
  'one-person-decides': 'One person decides alone.',
  'less-than-a-majority': 'A vote passes with fewer for it than against it, or with as many.',
  'stage-under-a-day': 'A stage is shorter than 24 hours, so that many will miss it.',
  'no-quorum': 'There is no quorum: whoever happens to be there decides for all.',
  'no-public-comment': 'The public may not comment.',
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
