// A decision's ladder in words: what runs until when, what follows if, what follows if not (clauses 4.3 to 4.10).
import type { ProposalState, Step } from '@open-socialism/kernel'
import { ladder as m } from '#messages'
import { capital, nameThreshold, sayCount, sayThreshold, uncapital } from './numbers.ts'
import { hasQuorum, missingFor, sumOfConsensus, type Counted } from './sums.ts'
import { sayHours, sayLength, sayMoment, sayOn, type Now } from './time.ts'
import type { DatedStep } from './steps.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The name of a step on the rail: "Consensus", "Two thirds, round 2", "Ada Lovelace decides". */
export function nameStep(step: Step, nameOf: (person: string) => string): string {
  if (step.kind === 'consensus') return step.rule === 'no-objection' ? m.consent() : m.consensus()
  if (step.kind === 'lead') return m.decides({ name: nameOf(step.lead) })
  const name = nameThreshold(step.threshold)
  return step.of > 1 ? m.roundOf({ threshold: name, round: step.round }) : name
}

/** The same within a sentence: "two thirds, round 2". */
export const nameStepWithin = (step: Step, nameOf: (person: string) => string): string =>
  step.kind === 'lead' ? nameStep(step, nameOf) : uncapital(nameStep(step, nameOf))

/** What a step asks for, in one line under its name. */
export function needOf(step: Step, counted: Counted | null): string {
  if (step.kind === 'lead')
    return step.adviceHours > 0 ? m.afterAdvice({ length: sayHours(step.adviceHours) }) : m.noVote()
  if (step.kind === 'round') return sayNeedOfRound(step)
  const need =
    step.rule === 'no-objection'
      ? m.noObjection()
      : step.twoThirds
        ? m.noObjectionTwoThirds()
        : m.noObjectionMore()
  if (counted === null || counted.quorumNeeded === 0) return need
  return m.withQuorum({ need, needed: counted.quorumNeeded, electorate: counted.electorate })
}

function sayNeedOfRound(step: Extract<Step, { kind: 'round' }>): string {
  if (step.round > 1) return m.ifRoundMisses({ round: step.round - 1 })
  if (step.discussionHours === 0) return m.withoutDiscussion()
  return m.afterDiscussion({ length: sayHours(step.discussionHours) })
}

/** When the one who decides alone has heard advice for as long as the practice asks (3.2). */
export function adviceEnds(proposal: ProposalState): number {
  const step = proposal.ladder[proposal.step]
  return proposal.phaseBegan + (step?.kind === 'lead' ? step.adviceHours * HOUR : 0)
}

/** Whether advice is still heard, so that nothing can be decided yet. */
export const hearsAdvice = (proposal: ProposalState, now: Now): boolean =>
  proposal.phase === 'advice' && adviceEnds(proposal) > now.at

/** The heading of the ladder: "Consensus until Thursday 14:00". */
export function sayPhase(proposal: ProposalState, now: Now, nameOf: (person: string) => string): string {
  const step = proposal.ladder[proposal.step]
  const until = sayMoment(proposal.phaseEnds, now)
  if (step === undefined) return m.openUntil({ until })
  if (proposal.phase === 'discussion') return m.discussionUntil({ until })
  if (step.kind === 'lead')
    return hearsAdvice(proposal, now)
      ? m.adviceUntil({ until: sayMoment(adviceEnds(proposal), now) })
      : m.decidesUntil({ name: nameOf(step.lead), until })
  if (step.kind === 'consensus') return m.stepUntil({ step: nameStep(step, nameOf), until })
  const threshold = sayThreshold(step.threshold)
  if (step.of === 1) return m.voteUntil({ until, threshold })
  return m.voteOfUntil({ round: step.round, rounds: step.of, until, threshold })
}

export interface Situation {
  proposal: ProposalState
  counted: Counted
  steps: readonly DatedStep[]
  now: Now
  nameOf: (person: string) => string
}

/** What follows, in sentences: if it holds, if it does not. */
export function sayWhatFollows(situation: Situation): string {
  const { proposal } = situation
  const step = proposal.ladder[proposal.step]
  if (step === undefined) return ''
  if (proposal.phase === 'discussion') return sayDiscussion(situation)
  if (step.kind === 'consensus') return sayConsensus(situation, step)
  if (step.kind === 'lead') return sayLead(situation, step)
  return sayRound(situation, step)
}

function sayConsensus(situation: Situation, step: Extract<Step, { kind: 'consensus' }>): string {
  const { counted } = situation
  const sum = sumOfConsensus(counted, step.rule, 0, step.twoThirds)
  const adopted = sayAdoption(situation)
  const otherwise = sayNext(situation)
  if (counted.objections > 0)
    return m.objectionStands({
      count: counted.objections,
      counted: capital(sayCount(counted.objections)),
      otherwise,
      adopted,
    })
  if (!hasQuorum(counted)) {
    const missing = counted.quorumNeeded - (counted.electorate - counted.silent)
    return m.noQuorum({ count: Math.max(missing, 1), adopted, otherwise })
  }
  if (!sum.passes) return m.tooFewAgree({ adopted, otherwise })
  return m.nobodyObjects({ adopted, otherwise })
}

function sayAdoption({ counted, proposal, now }: Situation): string {
  const earliest = proposal.heldUntil ?? proposal.phaseBegan
  if (counted.silent > 0) {
    const on = sayOn(proposal.phaseEnds, now)
    const electorate = sayCount(counted.electorate)
    return earliest > now.at
      ? m.adoptedOrEarlyNotBefore({ on, electorate, earliest: sayMoment(earliest, now) })
      : m.adoptedOrEarly({ on, electorate })
  }
  if (earliest <= now.at) return m.adoptedNow()
  return m.adoptedOn({ on: sayOn(Math.min(earliest, proposal.phaseEnds), now) })
}

function sayRound(situation: Situation, step: Extract<Step, { kind: 'round' }>): string {
  const { counted, proposal, now } = situation
  const ends = m.voteCloses({ on: sayOn(proposal.phaseEnds, now), electorate: sayCount(counted.electorate) })
  const threshold = sayThreshold(step.threshold)
  const otherwise = sayNext(situation)
  if (proposal.practice.hiddenVotes) return m.hidden({ ends, threshold, otherwise })
  const missing = missingFor(counted, step.threshold)
  if (missing === null) return m.passing({ ends, threshold, otherwise })
  return m.missing({ ends, missing, threshold, otherwise })
}

function sayDiscussion(situation: Situation): string {
  const { proposal, now } = situation
  const step = proposal.ladder[proposal.step]
  if (step?.kind !== 'round') return ''
  return m.discussion({
    on: capital(sayOn(proposal.phaseEnds, now)),
    length: sayHours(step.hours),
    threshold: sayThreshold(step.threshold),
    otherwise: sayNext(situation),
  })
}

function sayLead(situation: Situation, step: Extract<Step, { kind: 'lead' }>): string {
  const { proposal, now, nameOf } = situation
  const name = nameOf(step.lead)
  const by = sayMoment(proposal.phaseEnds, now)
  const otherwise = sayNext(situation)
  if (!hearsAdvice(proposal, now)) return m.decidesAlone({ name, by, otherwise })
  return m.hearsAdvice({ name, until: sayMoment(adviceEnds(proposal), now), by, otherwise })
}

/** What comes after the present step when it fails. */
function sayNext({ proposal, steps, now, nameOf }: Situation): string {
  const next = steps[proposal.step + 1]
  if (next === undefined) return m.nextRejected()
  const begins = sayOn(next.from, now)
  if (next.step.kind === 'lead') return m.nextLead({ name: nameOf(next.step.lead) })
  if (next.step.kind === 'consensus') return m.nextConsensus({ begins })
  const threshold = sayThreshold(next.step.threshold)
  if (next.discussionFrom === null) return m.nextVote({ begins, threshold })
  const length = next.from - next.discussionFrom
  return m.nextDiscussion({ days: length / DAY, length: sayLengthInWords(length), begins, threshold })
}

/** English says small numbers as words at the beginning: "two days". */
const sayLengthInWords = (length: number): string =>
  sayLength(length).replace(/^(\d+)/, (digits) => sayCount(Number(digits)))

/** "2 days, 3 hours left", for the mark on the rail. */
export const sayLeft = (until: number, now: Now): string =>
  until <= now.at ? m.endsNow() : m.left({ length: sayLength(until - now.at) })
