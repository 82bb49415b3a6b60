// The ladder of one decision, ready to draw: each step with its name, need, dates and result (clauses 4.3 to 4.10).
import type { ProposalState, Step, Tally } from '@open-socialism/kernel'
import { ladder as m } from '#messages'
import {
  adviceEnds,
  hearsAdvice,
  nameStep,
  needOf,
  sayLeft,
  sayPhase,
  sayWhatFollows,
} from '../words/ladder.ts'
import { dateSteps, type DatedStep, type Phase } from '../words/steps.ts'
import { saySum, sayVerdict, sumOfConsensus, sumOfVote, type Sum } from '../words/sums.ts'
import { countOf, quorumNeeded, type SeatOf } from '../words/tally.ts'
import { sayDate, sayMoment, saySpan, type Now } from '../words/time.ts'

export interface LadderStep {
  name: string
  need: string
  when: string
  tone: '' | 'now' | 'done' | 'passed' | 'over'
  /** The share that must be for; null where one person decides. */
  share: { n: number; d: number } | null
  result: string | null
  current: boolean
  from: number
  to: number
  discussionFrom: number | null
}

export interface LadderView {
  heading: string
  /** Until when the present phase runs, in words. */
  until: string
  follows: string
  steps: LadderStep[]
  here: string | null
  scale: string
  /** When the present phase ends, for the control that skips time. */
  ends: number | null
}

/** The counts of a stage that is over, in the words of this page. */
export function sumOfTally(tally: Tally, step: Step, recused: number): Sum {
  const counted = { ...tally }
  if (step.kind === 'round') return sumOfVote(counted, step.threshold, recused)
  if (step.kind === 'consensus') return sumOfConsensus(counted, step.rule, recused, step.twoThirds)
  return { counts: tally.passed ? m.adopted() : m.notAdopted(), comparison: '', passes: tally.passed }
}

/** Builds the ladder as it stands at `now`. */
export function presentLadder(
  proposal: ProposalState,
  seats: readonly SeatOf[],
  phases: readonly Phase[],
  now: Now,
  nameOf: (person: string) => string,
): LadderView {
  const dated = dateSteps(proposal, phases)
  const counted = countOf(proposal, seats)
  const open = proposal.status === 'open'
  const last = dated.at(-1)
  const situation = { proposal, counted, steps: dated, now, nameOf }
  return {
    heading: open ? sayPhase(proposal, now, nameOf) : '',
    until: sayMoment(proposal.phaseEnds, now),
    follows: open ? sayWhatFollows(situation) : '',
    steps: dated.map((step) => presentStep(step, proposal, counted.electorate, now, nameOf)),
    here: open ? sayHere(proposal, now) : null,
    scale: open && last ? m.decidedBy({ date: sayDate(last.to, now.zone) }) : '',
    ends: open ? endOf(proposal, now) : null,
  }
}

/** When what runs now ends: the hearing of advice, else the phase. */
const endOf = (proposal: ProposalState, now: Now): number =>
  hearsAdvice(proposal, now) ? adviceEnds(proposal) : proposal.phaseEnds

const sayHere = (proposal: ProposalState, now: Now) => {
  const left = sayLeft(endOf(proposal, now), now)
  if (proposal.phase === 'discussion') return m.hereDiscussion({ left })
  return hearsAdvice(proposal, now) ? m.hereAdvice({ left }) : m.here({ left })
}

function presentStep(
  dated: DatedStep,
  proposal: ProposalState,
  electorate: number,
  now: Now,
  nameOf: (person: string) => string,
): LadderStep {
  const { step, status, index } = dated
  const result = proposal.results.findLast((one) => one.step === index)
  const counted = {
    for: 0,
    against: 0,
    abstain: 0,
    silent: 0,
    objections: 0,
    electorate,
    quorumNeeded: step.kind === 'lead' ? 0 : quorumNeeded(proposal, electorate),
  }
  return {
    name: nameStep(step, nameOf),
    need: needOf(step, counted),
    when: status === 'not-needed' ? m.notNeeded() : saySpan(dated.from, dated.to, now),
    tone: tones[status],
    share: shareOf(step),
    result: result ? sayResult(result.tally, step, proposal.recused.length) : null,
    current: status === 'now' || status === 'discussion',
    from: dated.from,
    to: dated.to,
    discussionFrom: dated.discussionFrom,
  }
}

const tones = {
  now: 'now',
  discussion: 'now',
  done: 'done',
  passed: 'passed',
  next: '',
  'not-needed': 'over',
} as const

export function shareOf(step: Step): { n: number; d: number } | null {
  if (step.kind === 'lead') return null
  if (step.kind === 'consensus') return { n: 1, d: 1 }
  return step.threshold === 'majority' ? { n: 1, d: 2 } : step.threshold
}

function sayResult(tally: Tally, step: Step, recused: number): string {
  const sum = sumOfTally(tally, step, recused)
  if (step.kind === 'lead') return sum.counts
  return saySum(sum, sayVerdict(tally.passed))
}
