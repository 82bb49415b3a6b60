// The page of one decision, ready to read: ladder, case, effects with their dry run, voices, positions, outcome.
import { decision as m } from '#messages'
import type { ProposalState } from '@open-socialism/kernel'
import type { DecisionPage, History } from '../server/queries.ts'
import type { SeatState } from '../figures/seats.ts'
import { dryRows, type DryRow } from '../words/dry-run.ts'
import { sayEffect, type EffectWords } from '../words/effects.ts'
import { nameOf, person, textOf, titleOf, type Phrase, type Speaker } from '../words/phrase.ts'
import { countOf, seatsOf } from '../words/tally.ts'
import { sayDate, sayMoment } from '../words/time.ts'
import { presentLadder, type LadderView } from './ladder.ts'
import { presentLine, type FeedLine } from './now.ts'
import { presentOutcome, type OutcomeView } from './outcome.ts'
import { presentPositions, type PositionView } from './positions.ts'
import { presentRow, type RowView } from './row.ts'
import { presentRefusal, type RefusalView } from './refusal.ts'
import { presentTalk, type TalkView } from './talk.ts'
import {
  presentObjections,
  presentSuggestions,
  voice,
  type ObjectionView,
  type SuggestionView,
  type Voice,
} from './voices.ts'
import { wishOf, type Asked } from './asked.ts'
import { compareVersions, type ComparisonView } from './comparison.ts'
import { presentContent, type ContentView } from './content.ts'

export interface DecisionView extends ContentView {
  row: RowView
  number: number
  version: number
  chain: { id: string; name: string }[]
  /** The circle whose effects these are, where another one decides (4.13). */
  origin: { id: string; name: string } | null
  proposer: Phrase
  openedOn: string
  ladder: LadderView | null
  spoke: { count: string; of: string }
  counts: { glyph: string; tone: string; words: string }[]
  silent: Phrase
  recused: Phrase
  /** The version whose content is shown, and its entry. */
  shown: { version: number; entry: number }
  effects: EffectWords[]
  dry: { rows: DryRow[]; refusal: RefusalView | null; recused: Phrase; at: string; entry: number } | null
  objections: ObjectionView[]
  against: Voice[]
  againstNote: string
  positions: PositionView[]
  versions: VersionView[]
  comparison: ComparisonView | null
  suggestions: SuggestionView[]
  talk: TalkView
  interests: (Voice & { late: boolean })[]
  statements: Voice[]
  outcome: OutcomeView | null
  related: { words: string; id: string; title: string }[]
  record: FeedLine[]
  recordTotal: number
  /** The newest entry about it: what a reader who has seen all of it has seen. */
  lastEntry: number
  status: ProposalState['status']
  phase: ProposalState['phase']
  hiddenVotes: boolean
}

export interface VersionView {
  number: number
  by: string
  when: string
  entry: number
  note: string | null
  href: string
  /** Compares it with the one before. */
  compareHref: string | null
  effectsChanged: boolean
}

/** Builds the page, with what the address asks for. */
export function presentDecision(page: DecisionPage, speaker: Speaker, asked: Asked): DecisionView {
  const { proposal, positions } = page.row
  const { history } = page
  const seats = seatsOf(proposal, positions)
  const counted = countOf(proposal, seats)
  const circle = (id: string) => ({ id, name: speaker.names.circle[id]?.name ?? id })
  const last = history.versions.at(-1)
  const chosen = history.versions.find((one) => one.number === wishOf(asked).version) ?? last
  const content = chosen === undefined || chosen === last ? proposal.content : chosen.content
  const spoke = seats.filter((seat) => !['silent', 'recused', 'left'].includes(seat.state)).length
  const named = (state: SeatState) =>
    people(
      seats.filter((seat) => seat.state === state).map((seat) => seat.person),
      speaker,
    )
  return {
    row: presentRow(page.row, speaker),
    number: proposal.number,
    version: proposal.version,
    chain: page.chain.map(circle),
    origin: proposal.circle === proposal.decider ? null : circle(proposal.circle),
    proposer: [person(speaker, proposal.status === 'draft' ? proposal.author : proposal.proposer)],
    openedOn: sayDate(proposal.openedAt ?? proposal.createdAt, speaker.now.zone),
    ...presentContent(content, page, speaker),
    ladder:
      proposal.status === 'draft'
        ? null
        : presentLadder(proposal, seats, history.phases, speaker.now, (id) => nameOf(speaker, id)),
    spoke: sayTurnout(proposal, spoke, counted.electorate),
    counts: countWords(seats.map((seat) => seat.state)),
    silent: isBallotOpen(proposal) ? named('silent') : [],
    recused: named('recused'),
    shown: { version: chosen?.number ?? proposal.version, entry: chosen?.entry ?? page.row.entry },
    effects: content.effects.map((effect) => sayEffect(effect, speaker, proposal.circle)),
    dry: presentDry(page, speaker),
    objections: presentObjections(proposal, history, speaker),
    against: history.against.map((one) => voice(speaker, one.person, one.text, one)),
    againstNote: sayAgainst(history, proposal),
    positions: presentPositions(proposal, seats, history, page.row.positions, speaker),
    versions: history.versions.map((one, index) =>
      presentVersion(one, history.versions[index - 1], proposal, speaker),
    ),
    comparison: compareVersions(history, asked.compare, asked.side, speaker, proposal.circle),
    suggestions: presentSuggestions(history, speaker),
    talk: presentTalk(page, asked, speaker),
    interests: history.interests.map((one) => ({
      ...voice(speaker, one.person, one.text, one),
      late: one.late,
    })),
    statements: history.statements.map((one) => voice(speaker, one.person, one.text, one)),
    outcome: presentOutcome(proposal, history, page.row, speaker),
    related: page.related.map((one) => ({
      words: m.relation({ relation: one.kind }),
      id: one.proposal,
      title: titleOf(speaker, one.proposal),
    })),
    record: page.record.map((line) => presentLine(line, speaker)),
    recordTotal: page.recordTotal,
    lastEntry: page.record[0]?.index ?? page.row.entry,
    status: proposal.status,
    phase: proposal.phase,
    hiddenVotes: proposal.practice.hiddenVotes,
  }
}

/** Whether anybody can take a position, vote or decide at the moment. */
const isBallotOpen = ({ phase }: ProposalState) => phase === 'consensus' || phase === 'round'

/** What stands inside the ring of seats. */
function sayTurnout(proposal: ProposalState, spoke: number, electorate: number): DecisionView['spoke'] {
  if (proposal.ladder[proposal.step]?.kind === 'lead') return { count: '1', of: m.decidesAlone() }
  if (proposal.status === 'open' && proposal.phase === 'discussion')
    return { count: String(electorate), of: m.mayVote() }
  return {
    count: m.spokeOf({ spoke, electorate }),
    of: proposal.phase === 'consensus' ? m.spoke() : m.voted(),
  }
}

const people = (ids: readonly string[], speaker: Speaker): Phrase =>
  ids.flatMap((id, index) => {
    const you = id === speaker.viewer
    const part = you ? { text: m.readerYou(), href: '#position' } : person(speaker, id)
    return index === 0 ? [part] : [', ', part]
  })

function presentVersion(
  { number, by, at, entry, note, effectsChanged }: History['versions'][number],
  before: History['versions'][number] | undefined,
  { id }: ProposalState,
  speaker: Speaker,
): VersionView {
  return {
    number,
    by: nameOf(speaker, by),
    when: sayMoment(at, speaker.now),
    entry,
    note: textOf(speaker, note),
    href: `/decisions/${id}?version=${String(number)}#case`,
    compareHref:
      before === undefined
        ? null
        : `/decisions/${id}?from=${String(before.number)}&to=${String(number)}#versions`,
    effectsChanged,
  }
}

const counted: [SeatState, string][] = [
  ['agree', 'agree'],
  ['aside', 'aside'],
  ['object', 'object'],
  ['for', 'agree'],
  ['against', 'object'],
  ['abstain', 'abstain'],
  ['hidden', 'hidden'],
]

function countWords(states: readonly SeatState[]) {
  return counted.flatMap(([state, glyph]) => {
    const count = states.filter((each) => each === state).length
    return count === 0 ? [] : [{ glyph, tone: state, words: m.count({ count, state }) }]
  })
}

function presentDry(page: DecisionPage, speaker: Speaker): DecisionView['dry'] {
  const { dryRun } = page
  if (dryRun === null) return null
  return {
    rows: dryRows(dryRun.before, dryRun.after, page.row.proposal.id, speaker),
    refusal: dryRun.refusal === null ? null : presentRefusal(dryRun.refusal),
    recused: people(
      dryRun.recused.map((one) => one.person),
      speaker,
    ),
    at: sayMoment(dryRun.at, speaker.now),
    entry: dryRun.onEntry,
  }
}

function sayAgainst(history: History, proposal: ProposalState): string {
  if (history.against.length > 0) return ''
  if (history.missingAgainst !== null) return m.againstMissing()
  if (history.askedAgainst !== null) return m.againstAsked()
  if (proposal.status !== 'open') return m.againstNone()
  return m.againstYet()
}
