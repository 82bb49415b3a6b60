// Decisions: a row in a list, the page with its dry run (clauses 4, 4.17).
import type { EntryIndex, May, Ms, RecordLine, Refusal, Resolved } from './resolved.ts'
import type { Event, PositionState, ProposalState, Settings, SocietyState } from '@open-socialism/kernel'

export interface DecisionRow {
  proposal: ProposalState
  positions: PositionState[] // the present ones (one a person); hidden votes as 'hidden'
  entry: EntryIndex // of its opening (of its writing, for a draft)
  decidedEntry: EntryIndex | null // of the event that ended it
}

export interface DecisionPage extends Resolved {
  row: DecisionRow
  entries: RecordLine[] // EVERY entry whose act or events name this proposal, oldest first (cap 3,000). The pages derive from
  // these events: versions, objections and answers, suggestions, comments, case against, interests,
  // positions per version, votes per step, phases with their times, results, outcome.
  chain: string[] // circle ids from the top to proposal.decider
  goals: SocietyState['goals']
  settings: Settings
  members: string[] // of the decider, now
  dryRun: DryRun | null // of the content in force; null when status is not draft or open
  related: {
    kind: 'repealed-by' | 'answers' | 'consents-to' | 'consent-asked' | 'same-effects' | 'excepted-by'
    proposal: string
  }[]
  documents: Record<string, string> // sha256 → text of documents in the effects, where text/markdown or text/plain and ≤ 200 kB
  position: PositionState | null // the viewer's
  may: May<
    | 'take-position'
    | 'vote'
    | 'vote-hidden'
    | 'decide-alone'
    | 'amend'
    | 'suggest-amendment'
    | 'answer-suggestion'
    | 'answer-objection'
    | 'comment'
    | 'argue-against'
    | 'declare-interest'
    | 'withdraw'
    | 'take-up'
    | 'sponsor'
    | 'revise-draft'
    | 'retry-effects'
    | 'record-review'
    | 'question-dissolution'
  >
}
/** 4.17, from the kernel: states before and after. */
export interface DryRun {
  at: Ms
  onEntry: EntryIndex
  refusal: (Refusal & { effect: number }) | null
  events: Event[] // what would happen, in order
  before: Record<string, unknown> // key → state before, of every state that would change (null: new)
  after: Record<string, unknown> // key → state after (null: gone)
  recused: { person: string; cause: string }[] // who would have no say (4.13)
  issues: { path: string; message: string }[] // effects that cannot be read; nothing was run then
  incomplete: Refusal | null // what would keep it from opening: missing goals, a review date gone by (4.2)
  decider: string | null // who would decide it: the circle, or an ancestor (4.13); null where only a referendum could
  referendum: string | null // the clause that leaves it to a referendum
}
