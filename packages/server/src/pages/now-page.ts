// The first page: what is being decided, what needs the viewer, what changed.
import type { DecisionRow } from './decision-page.ts'
import type { Ms, RecordLine, Resolved } from './resolved.ts'

export interface NowPage extends Resolved {
  queue: Task[] // [] when not signed in
  open: DecisionRow[] // status open, ordered by phaseEnds; up to 60
  openTotal: number
  questioned: DecisionRow[] // called into question, what was decided first at the top
  decided: DecisionRow[] // adopted, rejected, lapsed, awaits-referendum: newest 8 by decidedAt
  drafts: DecisionRow[] // status draft, newest 6
  feed: RecordLine[] // newest 14 entries (leave out ticks without events)
}
export interface Task {
  kind:
    | 'take-position'
    | 'vote'
    | 'decide-alone'
    | 'argue-against'
    | 'answer-objection'
    | 'answer-suggestion'
    | 'sponsor'
    | 'record-review'
    | 'retry-effects'
    | 'take-up'
    | 'consent'
    | 'answer-question'
    | 'question-dissolution'
    | 'vouch'
    | 'refuse-way-in'
  proposal: string | null
  circle: string | null
  person: string | null
  until: Ms | null
  silent: number | null
}
