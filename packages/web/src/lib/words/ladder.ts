// A decision's ladder in words: what runs until when, what follows if, what follows if not (clauses 4.3 to 4.10).
import type { ProposalState, Step } from '@open-socialism/kernel'
import { capital, nameThreshold, sayCount, sayThreshold } from './numbers.ts'
import { hasQuorum, missingFor, sumOfConsensus, type Counted } from './sums.ts'
import { plural, sayHours, sayLength, sayMoment, sayOn, type Now } from './time.ts'
import type { DatedStep } from './steps.ts'

const HOUR = 3_600_000

/** The name of a step on the rail: "Consensus", "Two thirds, round 2", "Ada Lovelace decides". */
export function nameStep(step: Step, nameOf: (person: string) => string): string {
  if (step.kind === 'consensus') return step.rule === 'no-objection' ? 'Consent' : 'Consensus'
  if (step.kind === 'lead') return `${nameOf(step.lead)} decides`
  const name = nameThreshold(step.threshold)
  return step.of > 1 ? `${name}, round ${String(step.round)}` : name
}

/** What a step asks for, in one line under its name. */
export function needOf(step: Step, counted: Counted | null): string {
  const quorum =
    counted === null || counted.quorumNeeded === 0
      ? ''
      : `; at least ${String(counted.quorumNeeded)} of ${String(counted.electorate)} take part`
  if (step.kind === 'lead')
    return step.adviceHours > 0 ? `After ${sayHours(step.adviceHours)} of advice` : 'No vote'
  if (step.kind === 'round') return sayNeedOfRound(step)
  if (step.rule === 'no-objection') return `No objection open${quorum}`
  const more = step.twoThirds ? 'two thirds agree' : 'more agree than stand aside or abstain'
  return `No objection open; ${more}${quorum}`
}

function sayNeedOfRound(step: Extract<Step, { kind: 'round' }>): string {
  if (step.round > 1) return `If round ${String(step.round - 1)} misses it`
  return step.discussionHours > 0
    ? `After ${sayHours(step.discussionHours)} of discussion`
    : 'Without discussion before it'
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
  if (step === undefined) return `Open until ${until}`
  if (proposal.phase === 'discussion') return `Discussion until ${until}`
  if (step.kind === 'lead')
    return hearsAdvice(proposal, now)
      ? `Advice until ${sayMoment(adviceEnds(proposal), now)}`
      : `${nameOf(step.lead)} decides until ${until}`
  if (step.kind === 'consensus') return `${nameStep(step, nameOf)} until ${until}`
  const vote = step.of > 1 ? `Vote ${String(step.round)} of ${String(step.of)}` : 'Vote'
  return `${vote} until ${until}, needs ${sayThreshold(step.threshold)}`
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
  const { counted, proposal, now } = situation
  const sum = sumOfConsensus(counted, step.rule, 0, step.twoThirds)
  const early = `as soon as all ${sayCount(counted.electorate)} have spoken`
  const earliest = proposal.heldUntil ?? proposal.phaseBegan
  const notBefore = earliest > now.at ? `, though not before ${sayMoment(earliest, now)}` : ''
  const adopted =
    counted.silent > 0
      ? `it is adopted ${sayOn(proposal.phaseEnds, now)}, or ${early}${notBefore}`
      : `it is adopted ${earliest > now.at ? sayOn(Math.min(earliest, proposal.phaseEnds), now) : 'now'}`
  const otherwise = sayNext(situation)
  if (counted.objections > 0) {
    const one = counted.objections === 1
    const stand = `${capital(sayCount(counted.objections))} ${one ? 'objection stands' : 'objections stand'}.`
    return `${stand} If ${one ? 'it still stands' : 'one of them still stands'} then, ${otherwise} If ${one ? 'it is' : 'they are'} withdrawn first, ${adopted}.`
  }
  if (!hasQuorum(counted)) {
    const missing = counted.quorumNeeded - (counted.electorate - counted.silent)
    return `Nobody objects. ${capital(plural(Math.max(missing, 1), 'more member'))} must speak for a quorum. If they do and nobody objects, ${adopted}. If not, ${otherwise}`
  }
  if (!sum.passes)
    return `Nobody objects, but too few agree so far. If that changes, ${adopted}. If not, ${otherwise}`
  return `Nobody objects. If that holds, ${adopted}. If somebody objects, ${otherwise}`
}

function sayRound(situation: Situation, step: Extract<Step, { kind: 'round' }>): string {
  const { counted, proposal, now } = situation
  const ends = `The vote closes ${sayOn(proposal.phaseEnds, now)}, or as soon as all ${sayCount(counted.electorate)} have voted.`
  if (proposal.practice.hiddenVotes)
    return `${ends} What each member votes is shown when it closes. If it misses ${sayThreshold(step.threshold)}, ${sayNext(situation)}`
  const missing = missingFor(counted, step.threshold)
  const state = missing === null ? 'As it stands it passes.' : `As it stands it misses: ${missing}.`
  return `${ends} ${state} If it misses ${sayThreshold(step.threshold)}, ${sayNext(situation)}`
}

function sayDiscussion(situation: Situation): string {
  const { proposal, now } = situation
  const step = proposal.ladder[proposal.step]
  if (step?.kind !== 'round') return ''
  const vote = `${capital(sayOn(proposal.phaseEnds, now))} a vote of ${sayHours(step.hours)} begins that needs ${sayThreshold(step.threshold)}.`
  return `${vote} Until then the proposal can still be amended. If the vote misses it, ${sayNext(situation)}`
}

function sayLead(situation: Situation, step: Extract<Step, { kind: 'lead' }>): string {
  const { proposal, now, nameOf } = situation
  const who = nameOf(step.lead)
  const by = `by ${sayMoment(proposal.phaseEnds, now)}`
  const decides = hearsAdvice(proposal, now)
    ? `${who} hears advice until ${sayMoment(adviceEnds(proposal), now)} and then decides alone, with reasons, ${by}.`
    : `${who} decides alone, with reasons, ${by}.`
  return `${decides} If no decision is made by then, ${sayNext(situation)}`
}

/** What comes after the present step when it fails. */
function sayNext({ proposal, steps, now, nameOf }: Situation): string {
  const next = steps[proposal.step + 1]
  if (next === undefined) return 'the proposal is rejected.'
  const begins = sayOn(next.from, now)
  if (next.step.kind === 'lead') return `${nameOf(next.step.lead)} decides alone from then on.`
  if (next.step.kind === 'consensus') return `a new stage of consensus begins ${begins}.`
  const need = sayThreshold(next.step.threshold)
  if (next.discussionFrom === null) return `a vote begins ${begins} that needs ${need}.`
  return `${sayLengthOfDiscussion(next)} of discussion ${next.from - next.discussionFrom === 86_400_000 ? 'follows' : 'follow'}, and ${begins} a vote begins that needs ${need}.`
}

const sayLengthOfDiscussion = (step: DatedStep) => {
  const words = sayLength(step.from - (step.discussionFrom ?? step.from))
  return words.replace(/^(\d+)/, (digits) => sayCount(Number(digits)))
}

/** "2 days, 3 hours left", for the mark on the rail. */
export const sayLeft = (until: number, now: Now): string =>
  until <= now.at ? 'ends now' : `${sayLength(until - now.at)} left`
