// A circle's practice in plain words (clause 3): each stage is a sentence, each other part a row. Whatever differs between
// two practices reads differently.
import type { DecisionKind, Practice, PracticePart, Risk, Stage, Threshold } from '@open-socialism/kernel'
import { practice as m } from '#messages'
import { inOneWord } from './in-one-word.ts'
import { sayList, sayShare, sayThreshold } from './numbers.ts'
import { sayHours } from './time.ts'

type NameOf = (person: string) => string
type VoteStage = Extract<Stage, { method: 'vote' }>
type Group = Exclude<Stage, VoteStage> | VoteStage[]
type Position = 'first' | 'other'

/** Votes of the same length, one stage after the other, are said in one sentence. */
function grouped(stages: readonly Stage[]): Group[] {
  const groups: Group[] = []
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
export const sayStages = (practice: Pick<Practice, 'stages'>, nameOf: NameOf): string[] =>
  grouped(practice.stages).map((stage, index) => sayStage(stage, index === 0 ? 'first' : 'other', nameOf))

/** The same as one text. */
export const sayPractice = (practice: Pick<Practice, 'stages'>, nameOf: NameOf): string =>
  sayStages(practice, nameOf).join(' ')

function sayStage(stage: Group, position: Position, nameOf: NameOf): string {
  if (Array.isArray(stage)) return sayVotes(stage, position)
  const length = sayHours(stage.hours)
  if (stage.method === 'lead') {
    const { lead, adviceHours } = stage
    const heard = adviceHours > 0 ? 'some' : 'none'
    return m.lead({ position, lead: nameOf(lead), length, heard, advice: sayHours(adviceHours) })
  }
  const { rule, minimumHours } = stage
  const earliest = minimumHours > 0 ? 'some' : 'none'
  const said = { position, length, earliest, minimum: sayHours(minimumHours) }
  return rule === 'no-objection' ? m.consent(said) : m.consensus(said)
}

function sayVotes(stages: readonly VoteStage[], position: Position): string {
  const [first] = stages
  if (first === undefined) return ''
  const { hours, discussionHours, threshold } = first
  const said = {
    position,
    rounds: stages.reduce((sum, stage) => sum + stage.rounds, 0),
    length: sayHours(hours),
    talk: discussionHours > 0 ? 'some' : 'none',
    discussion: sayHours(discussionHours),
  }
  if (stages.length === 1) return m.vote({ ...said, need: sayNeed(threshold) })
  const needs = stages.map((stage) => m.voteNeed({ rounds: stage.rounds, need: sayNeed(stage.threshold) }))
  return m.votes({ ...said, needs: sayList(needs) })
}

/** A share of those for and against; a simple majority is more than half of them. */
const sayNeed = (threshold: Threshold) =>
  threshold === 'majority'
    ? sayThreshold(threshold)
    : threshold.n === threshold.d
      ? m.allVotes()
      : sayShare(threshold.n, threshold.d)

/** "More than half of those who may take part". */
export function sayQuorum(quorum: Practice['quorum']): string {
  if (quorum === null || (quorum.n === 0 && !quorum.strict)) return m.noQuorum()
  if (quorum.n === 0) return m.quorumOfOne()
  if (quorum.n === quorum.d && !quorum.strict) return m.quorumOfAll()
  const share = sayShare(quorum.n, quorum.d)
  return quorum.strict ? m.quorumMoreThan({ share }) : m.quorumAtLeast({ share })
}

const sayAsked = () => ({
  goals: m.askedGoals(),
  evidence: m.askedEvidence(),
  expectation: m.askedExpectation(),
})

export interface PracticeRow {
  what: string
  words: string
  clause: string
}

/** What a practice says beside its stages, as rows of a list: what, in words, and the clause that it rests on. */
export function practiceRows(practice: Practice): PracticeRow[] {
  const asks = Object.entries(sayAsked()).flatMap(([key, words]) =>
    practice.asks[key as keyof Practice['asks']] ? [words] : [],
  )
  const { hiddenVotes, publicComment, answerDays, againDays, requires } = practice
  return [
    { what: m.quorum(), words: sayQuorum(practice.quorum), clause: '4.9' },
    { what: m.votesShown(), words: hiddenVotes ? m.votesHidden() : m.votesOpen(), clause: '4.8' },
    {
      what: m.carries(),
      words: asks.length > 0 ? m.carriesAlso({ asked: sayList(asks) }) : m.carriesOnly(),
      clause: '4.2',
    },
    { what: m.thePublic(), words: publicComment ? m.mayComment() : m.mayNotComment(), clause: '4.1' },
    { what: m.answers(), words: m.answersWithin({ days: answerDays }), clause: '6.4' },
    { what: m.again(), words: m.againAfter({ days: againDays }), clause: '4.10' },
    { what: m.knownBy(), words: m.known({ requires }), clause: '5.8' },
  ]
}

/** Why a practice is marked as a risk (3.4), in a sentence. */
export const sayRisk = (risk: Risk): string => m.risk({ risk: inOneWord(risk) })

/** Kinds of decision that may have a practice of their own (3.2). */
export const sayKind = (kind: DecisionKind): string => m.kind({ kind })

/** Parts of a practice that a charter locks (2.4). */
export const sayPart = (part: PracticePart): string => m.part({ part })
