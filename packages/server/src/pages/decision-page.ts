// Decisions: a row in a list, the page with its dry run (clauses 4, 4.17).
import type { History } from './decision-history.ts'
import type { TalkPage, TalkWish } from './talk-page.ts'
import type { EntryIndex, Issue, May, Ms, RecordLine, Refusal, Resolved } from './resolved.ts'
import type {
  Event,
  PositionState,
  ProposalState,
  Settings,
  SocietyState,
  Step,
} from '@open-socialism/kernel'

export interface DecisionRow {
  proposal: ProposalState
  positions: PositionState[] // the present ones (one a person); hidden votes as 'hidden'
  entry: EntryIndex // of its opening (of its writing, for a draft)
  decidedEntry: EntryIndex | null // of the event that ended it
}

/** What a reader wishes to see of a decision beside what every page of it shows. */
export interface DecisionWish {
  talk: TalkWish
  /** The version whose content is shown; null for the present one. */
  version: number | null
  /** Two versions to compare. */
  compare: { from: number; to: number } | null
  /** Two versions of a comment to compare, or one to show. */
  words: { comment: string; from: number; to: number } | null
  /** All entries about it before this one, newest first, instead of the newest. */
  recordBefore: EntryIndex | null
}

export interface DecisionPage extends Resolved {
  row: DecisionRow
  /** Everything that the record tells of it. Texts are resolved of what the page shows: `wish` says what that is. */
  history: History
  talk: TalkPage
  /** Entries about it, newest first, as many as were wished for; `recordTotal` of them there are. */
  record: RecordLine[]
  recordTotal: number
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
    | 'edit-comment'
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
  issues: Issue[] // effects that cannot be read; nothing was run then
  incomplete: Refusal | null // what would keep it from opening: missing goals, a review date gone by (4.2)
  decider: string | null // who would decide it: the circle, or an ancestor (4.13); null where only a referendum could
  referendum: string | null // the clause that leaves it to a referendum
  ladder: Step[] // the steps that it would climb
}
