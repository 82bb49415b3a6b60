// The history of one decision as a fold over its entries, oldest first, which goes on where it stopped.
import type { History } from '../../pages/decision-history.ts'
import type { RecordLine } from '../../pages/resolved.ts'
import { gather, isOf, type Gathering } from './gather.ts'

/** A history with nothing in it yet. */
export const emptyHistory = (): Gathering => ({
  versions: [],
  phases: [],
  objections: [],
  suggestions: [],
  comments: [],
  against: [],
  askedAgainst: null,
  missingAgainst: null,
  interests: [],
  positions: [],
  votes: [],
  statements: [],
  alone: null,
  withdrawal: null,
  review: null,
  opened: null,
  ended: null,
  leftAt: {},
  recusedAt: {},
  commentsById: new Map(),
})

/** A copy to which entries can be added while others still read the first. */
export function branchOf(history: Gathering): Gathering {
  const comments = history.comments.map((one) => ({ ...one, edits: [...one.edits] }))
  const against = history.against.map((one) => ({ ...one, edits: [...one.edits] }))
  return {
    ...history,
    versions: [...history.versions],
    phases: history.phases.map((one) => ({ ...one })),
    objections: history.objections.map((one) => ({ ...one, answers: [...one.answers] })),
    suggestions: history.suggestions.map((one) => ({ ...one })),
    comments,
    against,
    interests: [...history.interests],
    positions: [...history.positions],
    votes: history.votes.map((one) => ({ ...one })),
    statements: [...history.statements],
    leftAt: { ...history.leftAt },
    recusedAt: { ...history.recusedAt },
    commentsById: new Map([...comments, ...against].map((one) => [one.id, one])),
  }
}

/** Adds what entries tell of the proposal `id`. */
export function addLines(history: Gathering, id: string, lines: readonly RecordLine[]): void {
  for (const line of lines)
    for (const event of line.events)
      if (isOf(event, id)) gather(history, event, { at: line.at, entry: line.index, by: line.by })
}

/** The history that these entries tell. */
export function historyOf(id: string, lines: readonly RecordLine[]): History {
  const history = emptyHistory()
  addLines(history, id, lines)
  return history
}
