// What the viewer may do on a decision, by asking the rules about one act of each kind.
import type { PositionState, ProposalState } from '@open-socialism/kernel'
import type { CommentOf, SuggestionOf } from '../pages/decision-history.ts'
import type { DecisionPage } from '../pages/decision-page.ts'
import { ask, filler, hiddenFiller } from './asking.ts'
import type { Look } from './source.ts'

export async function mayOn(
  { reader, asker }: Look,
  { id, version, step, content }: ProposalState,
  positions: readonly PositionState[],
  suggestions: readonly SuggestionOf[],
  own: CommentOf | undefined,
): Promise<DecisionPage['may']> {
  const suggestion = suggestions.find((one) => one.answer === null)
  const objector = positions.find((position) => position.choice === 'object' && position.version === version)
  const on = { proposal: id }
  return ask(reader, asker, {
    'take-position': { type: 'take-position', ...on, version, position: 'agree' },
    vote: { type: 'vote', ...on, step, vote: 'abstain' },
    'vote-hidden': { type: 'vote-hidden', ...on, step, sealed: hiddenFiller },
    'decide-alone': { type: 'decide-alone', ...on, decide: 'reject', reason: filler },
    amend: { type: 'amend', ...on, version, content: { ...content, title: filler } },
    'suggest-amendment': { type: 'suggest-amendment', ...on, version, title: filler },
    'answer-suggestion': {
      type: 'answer-suggestion',
      ...on,
      suggestion: suggestion?.id ?? 'c1',
      answer: 'decline',
    },
    'answer-objection': {
      type: 'answer-objection',
      ...on,
      person: objector?.person ?? asker.by,
      answer: filler,
    },
    comment: { type: 'comment', ...on, text: filler },
    'edit-comment': {
      type: 'edit-comment',
      ...on,
      comment: own?.id ?? 'c1',
      version: (own?.edits.length ?? 0) + 1,
      text: filler,
    },
    'argue-against': { type: 'argue-against', ...on, text: filler },
    'declare-interest': { type: 'declare-interest', ...on, interest: filler },
    withdraw: { type: 'withdraw', ...on },
    'take-up': { type: 'take-up', ...on },
    sponsor: { type: 'sponsor', ...on },
    'revise-draft': { type: 'revise-draft', ...on, content: { ...content, title: filler } },
    'retry-effects': { type: 'retry-effects', ...on },
    'record-review': { type: 'record-review', ...on, outcome: 'as-expected', measured: filler },
    'question-dissolution': { type: 'question-dissolution', ...on, reason: filler },
  })
}
