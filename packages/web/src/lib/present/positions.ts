// Who stands where and why: each seat with its present position or vote, its reason, and what it said before.
import type { PositionState, ProposalState, RecusalCause } from '@open-socialism/kernel'
import { glyphOf, type SeatState } from '../figures/seats.ts'
import { markdownToHtml } from '../markdown/markdown.ts'
import { nameOf, textOf, type Speaker } from '../words/phrase.ts'
import type { SeatOf } from '../words/tally.ts'
import type { History } from './history.ts'

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
}

const words: Record<SeatState, string> = {
  agree: 'agrees',
  aside: 'stands aside',
  object: 'objects',
  abstain: 'abstains',
  for: 'voted for',
  against: 'voted against',
  hidden: 'has voted; it is shown when the round closes',
  silent: 'is still to speak',
  left: 'left the circle',
  recused: 'is recused',
}

const causes: Record<RecusalCause, string> = {
  'named-by-an-effect': 'named by an effect',
  'sits-in-the-dissolved-circle': 'sits in the circle concerned',
  'declared-an-interest': 'declared an interest',
  'decides-alone': 'decides alone here',
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
  const reason = spoke && state !== 'hidden' ? textOf(speaker, position?.reason) : null
  const own = [...history.positions, ...history.votes].filter((one) => one.person === person)
  const last = own.reduce<number | null>((latest, one) => Math.max(latest ?? 0, one.entry), null)
  const alone = history.alone?.person === person ? history.alone : null
  const said = textOf(speaker, alone?.reason) ?? reason
  return {
    person,
    name: nameOf(speaker, person),
    you: person === speaker.viewer,
    glyph: glyphOf[state],
    tone: state,
    word: alone === null ? wordOf(proposal, state) : `decided to ${alone.decide} it`,
    note: noteOf(proposal, person, state, history),
    html: said === null ? null : markdownToHtml(said),
    entry: alone ? alone.entry : spoke ? last : (history.recusedAt[person]?.entry ?? null),
  }
}

const wordOf = (proposal: ProposalState, state: SeatState): string =>
  proposal.status === 'open' || state !== 'silent' ? words[state] : 'did not speak'

function noteOf(proposal: ProposalState, person: string, state: SeatState, history: History): string {
  const notes: string[] = []
  if (person === proposal.proposer) notes.push('proposer')
  const recusal = proposal.recused.find((one) => one.person === person)
  if (state === 'recused' && recusal) notes.push(causes[recusal.cause])
  const before = history.positions.findLast((one) => one.person === person && one.version < proposal.version)
  if (before?.position === 'object') notes.push(`objected to version ${String(before.version)}`)
  return notes.join(', ')
}
