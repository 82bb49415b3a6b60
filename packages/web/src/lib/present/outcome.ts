// What became of a decision: its result with its sum, its effects, its review (clauses 4.9, 4.15, 4.16).
import type { ProposalState } from '@open-socialism/kernel'
import type { DecisionRow } from '../server/queries.ts'
import { markdownToHtml } from '../markdown/markdown.ts'
import { nameOf, textOf, type Speaker } from '../words/phrase.ts'
import { saySum } from '../words/sums.ts'
import { sayOn } from '../words/time.ts'
import { nameStep } from '../words/ladder.ts'
import type { History } from './history.ts'
import { sumOfTally } from './ladder.ts'
import { presentRefusal, type RefusalView } from './refusal.ts'
import { markOf, type StateMark } from './row.ts'

export interface OutcomeView {
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

const verbs: Record<Exclude<ProposalState['status'], 'draft' | 'open'>, string> = {
  adopted: 'Adopted',
  rejected: 'Rejected',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
  'awaits-referendum': 'Waits for a referendum',
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
  const when = at === null ? '' : ` ${sayOn(at, speaker.now)}`
  const how =
    status === 'adopted' && step ? `, ${nameStep(step, (id) => nameOf(speaker, id)).toLowerCase()}` : ''
  const reason = history.alone?.reason ?? history.withdrawal?.reason ?? null
  const words = textOf(speaker, reason)
  return {
    mark: markOf(proposal),
    headline: `${verbs[status]}${when}${how}.`,
    sum:
      last && step && step.kind !== 'lead'
        ? saySum(
            sumOfTally(last.tally, step, proposal.recused.length),
            last.tally.passed ? 'passes' : 'fails',
          )
        : null,
    reasonHtml: words === null ? null : markdownToHtml(words),
    carrying: sayCarrying(proposal, speaker),
    refusal: proposal.carrying.state === 'refused' ? presentRefusal(proposal.carrying) : null,
    entry: row.decidedEntry,
    rounds: proposal.results.flatMap((result) => {
      const of = proposal.ladder[result.step]
      if (of === undefined || of.kind === 'lead') return []
      return [
        {
          name: nameStep(of, (id) => nameOf(speaker, id)),
          sum: saySum(
            sumOfTally(result.tally, of, proposal.recused.length),
            result.tally.passed ? 'passes' : 'fails',
          ),
        },
      ]
    }),
    review: presentReview(proposal, history, speaker),
  }
}

function sayCarrying({ carrying, status }: ProposalState, speaker: Speaker): string {
  switch (carrying.state) {
    case 'none':
      return status === 'adopted' ? 'Its effects took place at once.' : 'Nothing changed by it.'
    case 'done':
      return `Its effects took place ${sayOn(carrying.at, speaker.now)}.`
    case 'pending':
      return `Its effects take place ${sayOn(carrying.at, speaker.now)}.`
    case 'suspended':
      return `It is called into question. Unanswered, it lapses ${sayOn(carrying.until, speaker.now)}.`
    case 'refused':
      return carrying.retried
        ? 'Its effects were refused twice. They can be proposed anew.'
        : 'Its effects were refused when they were due. A member may try them once more within 30 days.'
    case 'ended':
      return `What was not yet carried out ended ${sayOn(carrying.at, speaker.now)}.`
    case 'awaits-referendum':
      return `Clause ${carrying.clause} leaves this to a referendum, which these rules do not hold yet. It waits.`
  }
}

const outcomes: Record<string, string> = {
  'as-expected': 'It came as expected',
  better: 'It came better than expected',
  worse: 'It came worse than expected',
  'not-measurable': 'It could not be measured',
}

function presentReview(proposal: ProposalState, history: History, speaker: Speaker): OutcomeView['review'] {
  const { review } = history
  if (review !== null) {
    const words = textOf(speaker, review.measured)
    return {
      words: `${outcomes[review.outcome] ?? review.outcome}, says ${nameOf(speaker, review.person)}.`,
      html: words === null ? null : markdownToHtml(words),
      entry: review.entry,
    }
  }
  const due = proposal.content.expectation?.reviewAt
  if (due === undefined || proposal.status !== 'adopted') return null
  return {
    words: proposal.reviewOverdue
      ? `Its review was due ${sayOn(due, speaker.now)}.`
      : `It comes back for review ${sayOn(due, speaker.now)}.`,
    html: null,
    entry: null,
  }
}
