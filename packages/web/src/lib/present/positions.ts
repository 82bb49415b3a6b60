// Who stands where and why: each seat with its present position or vote, its reason, and what it said before.
import { positions as m } from '#messages'
import type { PositionState, ProposalState } from '@open-socialism/kernel'
import { glyphOf, type SeatState } from '../figures/seats.ts'
import { saidHtml } from './said.ts'
import { nameOf, type Speaker } from '../words/phrase.ts'
import { nameStepWithin } from '../words/ladder.ts'
import type { SeatOf } from '../words/tally.ts'
import { sayMoment } from '../words/time.ts'
import type { History } from '../server/queries.ts'

export interface PositionView {
  person: string
  name: string
  you: boolean
  glyph: string
  tone: SeatState
  word: string
  note: string
  html: string | null
  entry: number | null
  /** Everything that this person said on it, oldest first; empty where there is no more than the present position. */
  moves: MoveView[]
}

/** One step in how somebody stood: from what, to what, on which version or in which step, when. */
export interface MoveView {
  words: string
  where: string
  when: string
  entry: number
  glyph: string
  tone: SeatState
  html: string | null
}

const order: SeatState[] = [
  'object',
  'against',
  'aside',
  'agree',
  'for',
  'abstain',
  'hidden',
  'silent',
  'left',
  'recused',
]

/** Every seat of the decision; those who disagree come first, since theirs is what the others must answer. */
export function presentPositions(
  proposal: ProposalState,
  seats: readonly SeatOf[],
  history: History,
  positions: readonly PositionState[],
  speaker: Speaker,
): PositionView[] {
  const views = seats.map((seat) => presentPosition(proposal, seat, history, positions, speaker))
  return views.sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone))
}

function presentPosition(
  proposal: ProposalState,
  { person, state }: SeatOf,
  history: History,
  positions: readonly PositionState[],
  speaker: Speaker,
): PositionView {
  const position = positions.find((one) => one.person === person)
  const spoke = !['silent', 'left', 'recused'].includes(state)
  const reason = spoke && state !== 'hidden' ? saidHtml(speaker, position?.reason) : null
  const own = [...history.positions, ...history.votes].filter((one) => one.person === person)
  const last = own.reduce<number | null>((latest, one) => Math.max(latest ?? 0, one.entry), null)
  const alone = history.alone?.person === person ? history.alone : null
  return {
    person,
    name: nameOf(speaker, person),
    you: person === speaker.viewer,
    glyph: glyphOf[state],
    tone: state,
    word: alone === null ? wordOf(proposal, state) : m.decided({ decide: alone.decide }),
    note: noteOf(proposal, person, state, history),
    html: saidHtml(speaker, alone?.reason) ?? reason,
    entry: alone ? alone.entry : spoke ? last : (history.recusedAt[person]?.entry ?? null),
    moves: movesOf(proposal, person, history, speaker),
  }
}

type Said = History['positions'][number] | History['votes'][number]

const choiceOf = (said: Said) => ('position' in said ? said.position : said.vote)

const states: Record<ReturnType<typeof choiceOf>, SeatState> = {
  agree: 'agree',
  'stand-aside': 'aside',
  object: 'object',
  abstain: 'abstain',
  for: 'for',
  against: 'against',
  hidden: 'hidden',
}

/** Who moved, when, from what to what, on which version or in which step (clauses 4.4, 4.7, 4.8). */
function movesOf(proposal: ProposalState, person: string, history: History, speaker: Speaker): MoveView[] {
  const said: Said[] = [...history.positions, ...history.votes]
    .filter((one) => one.person === person)
    .sort((a, b) => a.entry - b.entry)
  if (said.length < 2) return []
  return said.map((one, index) => {
    const before = said[index - 1]
    const choice = choiceOf(one)
    const moved = before !== undefined && isSameBallot(before, one) && choiceOf(before) !== choice
    return {
      words: moved ? m.after({ past: m.past({ choice }), before: choiceOf(before) }) : m.past({ choice }),
      where: whereOf(one, proposal, speaker),
      when: sayMoment(one.at, speaker.now),
      entry: one.entry,
      glyph: glyphOf[states[choice]],
      tone: states[choice],
      html: choice === 'hidden' ? null : saidHtml(speaker, one.reason),
    }
  })
}

const isSameBallot = (a: Said, b: Said) =>
  'position' in a && 'position' in b ? a.version === b.version : a.step === b.step && !('position' in a)

function whereOf(said: Said, proposal: ProposalState, speaker: Speaker): string {
  if ('position' in said) return m.onVersion({ version: said.version })
  const step = proposal.ladder[said.step]
  return step === undefined ? '' : m.inStep({ step: nameStepWithin(step, (id) => nameOf(speaker, id)) })
}

const wordOf = (proposal: ProposalState, state: SeatState): string =>
  proposal.status === 'open' || state !== 'silent' ? m.stand({ state }) : m.didNotSpeak()

function noteOf(proposal: ProposalState, person: string, state: SeatState, history: History): string {
  const notes: string[] = []
  if (person === proposal.proposer) notes.push(m.proposer())
  const recusal = proposal.recused.find((one) => one.person === person)
  if (state === 'recused' && recusal) notes.push(m.cause({ cause: recusal.cause }))
  const before = history.positions.findLast((one) => one.person === person && one.version < proposal.version)
  if (before?.position === 'object') notes.push(m.objectedBefore({ version: before.version }))
  return notes.join(', ')
}
