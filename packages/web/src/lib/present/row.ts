// A decision in a list: its seats, its title, and in one line where it stands and what comes next.
import type { ProposalState, Step } from '@open-socialism/kernel'
import type { DecisionRow } from '../server/queries.ts'
import type { SeatState } from '../figures/seats.ts'
import { votesNeeded, type Threshold } from '../figures/beads.ts'
import { capital, sayCount } from '../words/numbers.ts'
import { sayPhase } from '../words/ladder.ts'
import { nameOf, titleOf, type Speaker } from '../words/phrase.ts'
import { saySum, sumOfVote, type Counted } from '../words/sums.ts'
import { countOf, seatsOf } from '../words/tally.ts'
import { sayDay, sayShort } from '../words/time.ts'
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

const marks: Record<ProposalState['status'], StateMark | null> = {
  draft: { word: 'Draft', glyph: 'abstain', tone: 'waiting' },
  open: null,
  withdrawn: { word: 'Withdrawn', glyph: 'rejected', tone: 'rejected' },
  adopted: { word: 'Adopted', glyph: 'adopted', tone: 'adopted' },
  rejected: { word: 'Rejected', glyph: 'rejected', tone: 'rejected' },
  lapsed: { word: 'Lapsed', glyph: 'rejected', tone: 'rejected' },
  'awaits-referendum': { word: 'Waits for a referendum', glyph: 'waiting', tone: 'waiting' },
}

/** The mark of a decision's state; what became of an adopted one comes first. */
export function markOf(proposal: ProposalState): StateMark | null {
  const { carrying } = proposal
  if (carrying.state === 'suspended')
    return { word: 'Called into question', glyph: 'flag', tone: 'questioned' }
  if (carrying.state === 'refused')
    return { word: 'Adopted, not carried out', glyph: 'rejected', tone: 'waiting' }
  if (carrying.state === 'pending')
    return { word: 'Adopted, not yet in effect', glyph: 'waiting', tone: 'waiting' }
  if (carrying.state === 'ended') return { word: 'Adopted, then ended', glyph: 'rejected', tone: 'rejected' }
  return marks[proposal.status]
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
    step: `Step ${String(proposal.step + 1)} of ${String(proposal.ladder.length)}`,
  }
}

function sayStand(proposal: ProposalState, counted: Counted, speaker: Speaker): string {
  const byName = (person: string) => nameOf(speaker, person)
  if (proposal.status === 'draft') return `Drafted by ${byName(proposal.author)}. A member can sponsor it.`
  if (proposal.status !== 'open') return sayEnd(proposal, speaker)
  const phase = `${sayPhase(proposal, speaker.now, byName)}.`
  if (proposal.phase === 'consensus') {
    if (counted.objections > 0)
      return `${phase} ${capital(sayCount(counted.objections))} ${counted.objections === 1 ? 'objection stands' : 'objections stand'}.`
    if (counted.silent === 0) return `${phase} Everyone has spoken and nobody objects.`
    return `${phase} Nobody objects; ${sayCount(counted.silent)} of ${sayCount(counted.electorate)} still to speak.`
  }
  return phase
}

function sayEnd(proposal: ProposalState, speaker: Speaker): string {
  const day = proposal.decidedAt === null ? '' : sayDay(proposal.decidedAt, speaker.now)
  const on = /\d/.test(day) ? `on ${day}` : day
  const step = proposal.ladder[proposal.step]
  if (proposal.status === 'adopted' && step) return `${on}, ${how(step)}`
  return on
}

const how = (step: Step) => {
  if (step.kind === 'consensus') return 'by consensus'
  if (step.kind === 'lead') return 'by its lead'
  return step.of > 1 ? `in round ${String(step.round)}` : 'in a vote'
}

function sumOf(proposal: ProposalState, counted: Counted, step: Step | undefined): string | null {
  const result = proposal.results.at(-1)
  if (proposal.status !== 'open' && result) {
    const decided = proposal.ladder[result.step]
    return decided && decided.kind !== 'lead'
      ? saySum(
          sumOfTally(result.tally, decided, proposal.recused.length),
          result.tally.passed ? 'passes' : 'fails',
        )
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
  const waiting = counted.silent > 0 ? `, ${String(counted.silent)} still to vote` : ''
  if (counted.for + counted.against === 0) return `Nobody has voted yet, ${String(counted.silent)} may`
  return saySum({ ...sum, counts: sum.counts + waiting }, `${sum.passes ? 'passes' : 'fails'} so far`)
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
