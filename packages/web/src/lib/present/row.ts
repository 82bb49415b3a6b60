// A decision in a list: its seats, its title, and in one line where it stands and what comes next.
import type { ProposalState, Step } from '@open-socialism/kernel'
import type { DecisionRow } from '../server/queries.ts'
import type { SeatState } from '../figures/seats.ts'
import { votesNeeded, type Threshold } from '../figures/beads.ts'
import { row as m } from '#messages'
import { capital, sayCount } from '../words/numbers.ts'
import { sayPhase } from '../words/ladder.ts'
import { nameOf, titleOf, type Speaker } from '../words/phrase.ts'
import { saySum, saySumSoFar, sayVerdict, sumOfVote, type Counted } from '../words/sums.ts'
import { countOf, seatsOf } from '../words/tally.ts'
import { sayOnDay, sayShort } from '../words/time.ts'
import { sumOfTally } from './ladder.ts'

export interface StateMark {
  word: string
  glyph: string
  tone: string
}

export interface RowView {
  id: string
  title: string
  circle: { id: string; name: string; level: number; status: string }
  states: SeatState[]
  /** Where it stands, in words. */
  line: string
  /** The sum so far or at the end, kept on one line. */
  sum: string | null
  mark: StateMark | null
  when: string
  entry: number
  decidedEntry: number | null
  vote: {
    counts: { for: number; against: number; silent: number }
    threshold: Threshold
    needed: number
    passes: boolean
  } | null
  step: string
}

const mark = (word: string, glyph: string, tone: string): StateMark => ({ word, glyph, tone })

const marks: Record<ProposalState['status'], () => StateMark | null> = {
  draft: () => mark(m.draft(), 'abstain', 'waiting'),
  open: () => null,
  withdrawn: () => mark(m.withdrawn(), 'rejected', 'rejected'),
  adopted: () => mark(m.adopted(), 'adopted', 'adopted'),
  rejected: () => mark(m.rejected(), 'rejected', 'rejected'),
  lapsed: () => mark(m.lapsed(), 'rejected', 'rejected'),
  'awaits-referendum': () => mark(m.awaitsReferendum(), 'waiting', 'waiting'),
}

/** The mark of a decision's state; what became of an adopted one comes first. */
export function markOf(proposal: ProposalState): StateMark | null {
  const { carrying } = proposal
  if (carrying.state === 'suspended') return mark(m.questioned(), 'flag', 'questioned')
  if (carrying.state === 'refused') return mark(m.refused(), 'rejected', 'waiting')
  if (carrying.state === 'pending') return mark(m.pending(), 'waiting', 'waiting')
  if (carrying.state === 'ended') return mark(m.ended(), 'rejected', 'rejected')
  return marks[proposal.status]()
}

/** Builds the row of a decision for a reader. */
export function presentRow(row: DecisionRow, speaker: Speaker): RowView {
  const { proposal } = row
  const seats = seatsOf(proposal, row.positions)
  const counted = countOf(proposal, seats)
  const step = proposal.ladder[proposal.step]
  const at = proposal.decidedAt ?? proposal.phaseEnds
  const known = speaker.names.circle[proposal.decider]
  return {
    id: proposal.id,
    title: titleOf(speaker, proposal.id),
    circle: {
      id: proposal.decider,
      name: known?.name ?? proposal.decider,
      level: known?.level ?? 1,
      status: known?.status ?? 'living',
    },
    states: proposal.status === 'draft' ? [] : seats.map((seat) => seat.state),
    line: sayStand(proposal, counted, speaker),
    sum: sumOf(proposal, counted, step),
    mark: markOf(proposal),
    when: sayShort(at, speaker.now),
    entry: row.entry,
    decidedEntry: row.decidedEntry,
    vote: voteOf(proposal, counted, step),
    step: m.step({ step: proposal.step + 1, steps: proposal.ladder.length }),
  }
}

function sayStand(proposal: ProposalState, counted: Counted, speaker: Speaker): string {
  const byName = (person: string) => nameOf(speaker, person)
  if (proposal.status === 'draft') return m.draftedBy({ name: byName(proposal.author) })
  if (proposal.status !== 'open') return sayEnd(proposal, speaker)
  const phase = sayPhase(proposal, speaker.now, byName)
  if (proposal.phase === 'consensus') {
    const { objections: count, silent, electorate } = counted
    if (count > 0) return m.objections({ phase, count, counted: capital(sayCount(count)) })
    if (silent === 0) return m.allSpoke({ phase })
    return m.stillToSpeak({ phase, silent: sayCount(silent), electorate: sayCount(electorate) })
  }
  return m.phase({ phase })
}

function sayEnd(proposal: ProposalState, speaker: Speaker): string {
  const on = proposal.decidedAt === null ? '' : sayOnDay(proposal.decidedAt, speaker.now)
  const step = proposal.ladder[proposal.step]
  return proposal.status === 'adopted' && step ? sayHow(step, on) : on
}

function sayHow(step: Step, on: string): string {
  if (step.kind === 'consensus') return m.byConsensus({ on })
  if (step.kind === 'lead') return m.byLead({ on })
  return step.of > 1 ? m.inRound({ on, round: step.round }) : m.inVote({ on })
}

function sumOf(proposal: ProposalState, counted: Counted, step: Step | undefined): string | null {
  const result = proposal.results.at(-1)
  if (proposal.status !== 'open' && result) {
    const decided = proposal.ladder[result.step]
    return decided && decided.kind !== 'lead'
      ? saySum(sumOfTally(result.tally, decided, proposal.recused.length), sayVerdict(result.tally.passed))
      : null
  }
  if (
    proposal.status !== 'open' ||
    proposal.phase !== 'round' ||
    step?.kind !== 'round' ||
    proposal.practice.hiddenVotes
  )
    return null
  const sum = sumOfVote(counted, step.threshold, proposal.recused.length)
  if (counted.for + counted.against === 0) return m.nobodyVoted({ count: counted.silent })
  return saySumSoFar(sum, counted.silent)
}

function voteOf(proposal: ProposalState, counted: Counted, step: Step | undefined): RowView['vote'] {
  if (proposal.status !== 'open' || proposal.phase !== 'round' || step?.kind !== 'round') return null
  if (proposal.practice.hiddenVotes || counted.electorate > 24) return null
  const voted = counted.for + counted.against
  return {
    counts: { for: counted.for, against: counted.against, silent: counted.silent },
    threshold: step.threshold,
    needed: votesNeeded(step.threshold, Math.max(voted, 1)),
    passes: sumOfVote(counted, step.threshold, 0).passes,
  }
}
