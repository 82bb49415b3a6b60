// What became of a decision: its result with its sum, its effects, its review (clauses 4.9, 4.15, 4.16).
import { outcome as m } from '#messages'
import type { ProposalState } from '@open-socialism/kernel'
import type { DecisionRow } from '../server/queries.ts'
import { saidHtml } from './said.ts'
import { nameOf, type Speaker } from '../words/phrase.ts'
import { saySum, sayVerdict } from '../words/sums.ts'
import { sayOn } from '../words/time.ts'
import { nameStep, nameStepWithin } from '../words/ladder.ts'
import type { History } from '../server/queries.ts'
import { sumOfTally } from './ladder.ts'
import { presentRefusal, type RefusalView } from './refusal.ts'
import { markOf, type StateMark } from './row.ts'

export interface OutcomeView {
  /** What became of an adopted decision, where the headline does not say it. */
  mark: StateMark | null
  headline: string
  sum: string | null
  reasonHtml: string | null
  carrying: string
  refusal: RefusalView | null
  entry: number | null
  /** Every step's result, for the table of rounds. */
  rounds: { name: string; sum: string }[]
  review: { words: string; html: string | null; entry: number | null } | null
}

/** Null while the decision is open or a draft. */
export function presentOutcome(
  proposal: ProposalState,
  history: History,
  row: DecisionRow,
  speaker: Speaker,
): OutcomeView | null {
  const { status } = proposal
  if (status === 'draft' || status === 'open') return null
  const last = proposal.results.at(-1)
  const step = last === undefined ? undefined : proposal.ladder[last.step]
  const at = proposal.decidedAt ?? proposal.withdrawnAt
  const when = at === null ? null : sayOn(at, speaker.now)
  const how = status === 'adopted' && step ? nameStepWithin(step, (id) => nameOf(speaker, id)) : null
  const reason = history.alone?.reason ?? history.withdrawal?.reason ?? null
  return {
    mark: further.has(proposal.carrying.state) ? markOf(proposal) : null,
    headline: sayHeadline(status, when, how),
    sum:
      last && step && step.kind !== 'lead'
        ? saySum(sumOfTally(last.tally, step, proposal.recused.length), sayVerdict(last.tally.passed))
        : null,
    reasonHtml: saidHtml(speaker, reason),
    carrying: sayCarrying(proposal, speaker),
    refusal: proposal.carrying.state === 'refused' ? presentRefusal(proposal.carrying) : null,
    entry: row.decidedEntry,
    rounds: proposal.results.flatMap((result) => {
      const of = proposal.ladder[result.step]
      if (of === undefined || of.kind === 'lead') return []
      return [
        {
          name: nameStep(of, (id) => nameOf(speaker, id)),
          sum: saySum(sumOfTally(result.tally, of, proposal.recused.length), sayVerdict(result.tally.passed)),
        },
      ]
    }),
    review: presentReview(proposal, history, speaker),
  }
}

const further: ReadonlySet<string> = new Set<ProposalState['carrying']['state']>([
  'suspended',
  'refused',
  'pending',
  'ended',
])

function sayHeadline(status: ProposalState['status'], when: string | null, how: string | null): string {
  if (when === null) return how === null ? m.headline({ status }) : m.headlineHow({ how })
  return how === null ? m.headlineWhen({ status, when }) : m.headlineWhenHow({ when, how })
}

function sayCarrying({ carrying, status }: ProposalState, speaker: Speaker): string {
  switch (carrying.state) {
    case 'none':
      return status === 'adopted' ? m.atOnce() : m.nothing()
    case 'done':
      return m.took({ when: sayOn(carrying.at, speaker.now) })
    case 'pending':
      return m.take({ when: sayOn(carrying.at, speaker.now) })
    case 'suspended':
      return m.suspended({ when: sayOn(carrying.until, speaker.now) })
    case 'refused':
      return carrying.retried ? m.refusedTwice() : m.refused()
    case 'ended':
      return m.ended({ when: sayOn(carrying.at, speaker.now) })
    case 'awaits-referendum':
      return m.referendum({ clause: carrying.clause })
  }
}

function presentReview(proposal: ProposalState, history: History, speaker: Speaker): OutcomeView['review'] {
  const { review } = history
  if (review !== null) {
    return {
      words: m.review({ outcome: review.outcome, name: nameOf(speaker, review.person) }),
      html: saidHtml(speaker, review.measured),
      entry: review.entry,
    }
  }
  const due = proposal.content.expectation?.reviewAt
  if (due === undefined || proposal.status !== 'adopted') return null
  return {
    words: proposal.reviewOverdue
      ? m.reviewWasDue({ when: sayOn(due, speaker.now) })
      : m.reviewComes({ when: sayOn(due, speaker.now) }),
    html: null,
    entry: null,
  }
}
