// The page of one decision, ready to read: ladder, case, effects with their dry run, voices, positions, outcome.
import type { Content, ProposalState } from '@open-socialism/kernel'
import type { DecisionPage } from '../server/queries.ts'
import type { SeatState } from '../figures/seats.ts'
import { markdownToHtml } from '../markdown/markdown.ts'
import { compareTexts, type Change } from '../words/diff.ts'
import { dryRows, type DryRow } from '../words/dry-run.ts'
import { sayEffect, type EffectWords } from '../words/effects.ts'
import { nameOf, person, textOf, titleOf, type Phrase, type Speaker } from '../words/phrase.ts'
import { countOf, seatsOf } from '../words/tally.ts'
import { sayDate, sayMoment } from '../words/time.ts'
import { historyOf, type History } from './history.ts'
import { presentLadder, type LadderView } from './ladder.ts'
import { presentLine, type FeedLine } from './now.ts'
import { presentOutcome, type OutcomeView } from './outcome.ts'
import { presentPositions, type PositionView } from './positions.ts'
import { presentRow, type RowView } from './row.ts'
import { presentRefusal, type RefusalView } from './refusal.ts'
import {
  presentComments,
  presentObjections,
  presentSuggestions,
  voice,
  type CommentView,
  type ObjectionView,
  type SuggestionView,
  type Voice,
} from './voices.ts'

export interface DecisionView {
  row: RowView
  number: number
  version: number
  chain: { id: string; name: string }[]
  /** The circle whose effects these are, where another one decides (4.13). */
  origin: { id: string; name: string } | null
  proposer: Phrase
  openedOn: string
  goals: { label: string; text: string; costs: boolean }[]
  orderReason: string | null
  ladder: LadderView | null
  spoke: { count: string; of: string }
  counts: { glyph: string; tone: string; words: string }[]
  silent: Phrase
  recused: Phrase
  caseHtml: string | null
  expectation: { what: string; words: string }[]
  evidence: { title: string; link: string | null }[]
  effects: EffectWords[]
  effectiveAt: string | null
  dry: { rows: DryRow[]; refusal: RefusalView | null; recused: Phrase; at: string; entry: number } | null
  objections: ObjectionView[]
  against: Voice[]
  againstNote: string
  positions: PositionView[]
  versions: { number: number; by: string; when: string; entry: number; note: string | null }[]
  comparison: {
    from: number
    to: number
    title: Change[] | null
    text: Change[]
    effects: Change[] | null
  } | null
  suggestions: SuggestionView[]
  comments: CommentView[]
  commentCount: number
  interests: (Voice & { late: boolean })[]
  statements: Voice[]
  outcome: OutcomeView | null
  related: { words: string; id: string; title: string }[]
  record: FeedLine[]
  status: ProposalState['status']
  phase: ProposalState['phase']
  hiddenVotes: boolean
}

/** Builds the page; `compare` names two versions where the reader chose them. */
export function presentDecision(
  page: DecisionPage,
  speaker: Speaker,
  compare: { from: number; to: number } | null,
): DecisionView {
  const { proposal, positions } = page.row
  const history = historyOf(proposal.id, page.entries)
  const seats = seatsOf(proposal, positions)
  const counted = countOf(proposal, seats)
  const circle = (id: string) => ({ id, name: speaker.names.circle[id]?.name ?? id })
  const content = proposal.content
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
    effects: content.effects.map((effect) => sayEffect(effect, speaker, proposal.circle)),
    dry: presentDry(page, speaker),
    objections: presentObjections(history, speaker),
    against: history.against.map((one) => voice(speaker, one.person, one.text, one)),
    againstNote: sayAgainst(history, proposal),
    positions: presentPositions(proposal, seats, history, page.row.positions, speaker),
    versions: history.versions.map((one) => ({
      number: one.number,
      by: nameOf(speaker, one.by),
      when: sayMoment(one.at, speaker.now),
      entry: one.entry,
      note: textOf(speaker, one.note),
    })),
    comparison: compareVersions(history, compare, speaker, proposal.circle),
    suggestions: presentSuggestions(history, speaker),
    comments: presentComments(history, page.members, speaker),
    commentCount: history.comments.length,
    interests: history.interests.map((one) => ({
      ...voice(speaker, one.person, one.text, one),
      late: one.late,
    })),
    statements: history.statements.map((one) => voice(speaker, one.person, one.text, one)),
    outcome: presentOutcome(proposal, history, page.row, speaker),
    related: page.related.map((one) => ({
      words: relations[one.kind],
      id: one.proposal,
      title: titleOf(speaker, one.proposal),
    })),
    record: page.entries
      .slice(-200)
      .reverse()
      .map((line) => presentLine(line, speaker)),
    status: proposal.status,
    phase: proposal.phase,
    hiddenVotes: proposal.practice.hiddenVotes,
  }
}

/** Whether anybody can take a position, vote or decide at the moment. */
const isBallotOpen = ({ phase }: ProposalState) => phase === 'consensus' || phase === 'round'

/** What stands inside the ring of seats. */
function sayTurnout(proposal: ProposalState, spoke: number, electorate: number): DecisionView['spoke'] {
  if (proposal.ladder[proposal.step]?.kind === 'lead') return { count: '1', of: 'decides' }
  if (proposal.status === 'open' && proposal.phase === 'discussion')
    return { count: String(electorate), of: 'may vote' }
  return {
    count: `${String(spoke)} of ${String(electorate)}`,
    of: proposal.phase === 'consensus' ? 'spoke' : 'voted',
  }
}

const relations: Record<DecisionPage['related'][number]['kind'], string> = {
  'repealed-by': 'Repealed by',
  answers: 'Answered by',
  'consents-to': 'Consents to',
  'consent-asked': 'Asks the consent of',
  'same-effects': 'The same effects before',
  'excepted-by': 'Excepted from one rule by',
}

const people = (ids: readonly string[], speaker: Speaker): Phrase =>
  ids.flatMap((id, index) => {
    const you = id === speaker.viewer
    const part = you ? { text: 'You', href: '#position' } : person(speaker, id)
    return index === 0 ? [part] : [', ', part]
  })

function presentContent(content: Content, page: DecisionPage, speaker: Speaker) {
  const text = textOf(speaker, content.case)
  const goalOf = (id: number) => {
    const rank = page.goals.findIndex((goal) => goal.goal === id)
    return {
      label: rank < 0 ? `goal ${String(id)}` : `goal ${String(rank + 1)}`,
      text: page.goals[rank]?.text ?? '',
    }
  }
  const { expectation } = content
  const row = (what: string, words: string | null) => (words === null ? [] : [{ what, words }])
  return {
    goals: [
      ...content.serves.map((id) => ({ ...goalOf(id), costs: false })),
      ...content.costs.map((one) => ({
        ...goalOf(one.goal),
        costs: true,
        text: `${goalOf(one.goal).text}; ${goalOf(one.gains).label} gains`,
      })),
    ],
    orderReason: textOf(speaker, content.orderReason),
    caseHtml: text === null ? null : markdownToHtml(text),
    expectation:
      expectation === undefined
        ? []
        : [
            ...row('Measure', textOf(speaker, expectation.measure)),
            ...row('Now', textOf(speaker, expectation.now)),
            ...row('Expected', textOf(speaker, expectation.expected)),
            ...row('Review', sayDate(expectation.reviewAt, speaker.now.zone)),
          ],
    evidence: content.evidence.map((one) => ({
      title: textOf(speaker, one.title) ?? 'Erased',
      link: one.link ?? null,
    })),
    effectiveAt: content.effectiveAt === undefined ? null : sayMoment(content.effectiveAt, speaker.now),
  }
}

const countNames: [SeatState, string, string, string][] = [
  ['agree', 'agree', 'agrees', 'agree'],
  ['aside', 'aside', 'aside', 'aside'],
  ['object', 'object', 'objects', 'object'],
  ['for', 'agree', 'for', 'for'],
  ['against', 'object', 'against', 'against'],
  ['abstain', 'abstain', 'abstains', 'abstain'],
  ['hidden', 'hidden', 'voted', 'voted'],
]

function countWords(states: readonly SeatState[]) {
  return countNames.flatMap(([state, glyph, one, many]) => {
    const count = states.filter((each) => each === state).length
    return count === 0 ? [] : [{ glyph, tone: state, words: `${String(count)} ${count === 1 ? one : many}` }]
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
  if (history.missingAgainst !== null)
    return 'Nobody wrote one by the end of the first stage, so the decision went on without.'
  if (history.askedAgainst !== null)
    return 'None has come yet. All who may decide were asked to write the strongest one.'
  if (proposal.status !== 'open') return 'None was written.'
  return 'None yet. If none has come by half of the first stage, all who may decide are asked for the strongest one.'
}

function compareVersions(
  history: History,
  compare: { from: number; to: number } | null,
  speaker: Speaker,
  own: string,
): DecisionView['comparison'] {
  const last = history.versions.at(-1)
  if (last === undefined || history.versions.length < 2) return null
  const find = (number: number) => history.versions.find((one) => one.number === number)
  const after = find(compare?.to ?? last.number) ?? last
  const before = find(compare?.from ?? after.number - 1) ?? history.versions[0]
  if (before === undefined || before === after) return null
  const text = (content: Content) => textOf(speaker, content.case) ?? ''
  const title = (content: Content) => textOf(speaker, content.title) ?? ''
  const effects = (content: Content) =>
    content.effects
      .map((effect, index) => `${String(index + 1)}. ${flat(sayEffect(effect, speaker, own))}`)
      .join('\n')
  const titles = compareTexts(title(before.content), title(after.content))
  const effectChanges = compareTexts(effects(before.content), effects(after.content))
  return {
    from: before.number,
    to: after.number,
    title: titles.some((one) => one.kind !== 'same') ? titles : null,
    text: compareTexts(text(before.content), text(after.content)),
    effects: effectChanges.some((one) => one.kind !== 'same') ? effectChanges : null,
  }
}

const flat = ({ sentence, details }: EffectWords) =>
  [sentence, ...details]
    .map((phrase) => phrase.map((part) => (typeof part === 'string' ? part : part.text)).join(''))
    .join(' ')
