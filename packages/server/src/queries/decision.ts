// One decision: its row, every entry about it, its dry run, and what the viewer may do there.
import type { PositionState, ProposalState } from '@open-socialism/kernel'
import type { DecisionPage } from '../pages/decision-page.ts'
import { ask, filler, hiddenFiller } from './asking.ts'
import { decisionRows } from './decision-rows.ts'
import { documentTexts, hashesIn } from './document-texts.ts'
import { dryRunOf } from './dry-run.ts'
import { allLinesAbout } from './lines.ts'
import { chainOf } from './places.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

const mostEntries = 3000

export async function decision(look: Look, id: string): Promise<DecisionPage | null> {
  const { reader, places, society, viewer } = look
  const [row] = await decisionRows(reader, 'and s.id = $1', [id])
  if (row === undefined) return null
  const { proposal, positions } = row
  const isUndecided = proposal.status === 'draft' || proposal.status === 'open'
  const [entries, decider, dryRun, related, documents, may] = await Promise.all([
    allLinesAbout(reader, `proposal:${id}`, mostEntries),
    reader.state('circle', proposal.decider),
    isUndecided ? dryRunOf(look, proposal.circle, proposal.content, proposal) : null,
    relatedTo(reader, proposal),
    documentTexts(reader, hashesIn(proposal.content.effects)),
    mayOn(look, proposal, positions),
  ])
  return resolve(reader, places, {
    row,
    entries,
    chain: chainOf(places, proposal.decider),
    goals: society.goals,
    settings: society.settings,
    members: Object.keys(decider?.members ?? {}),
    dryRun,
    related,
    documents,
    position: positions.find(({ person }) => person === viewer?.person) ?? null,
    may,
  })
}

/** Decisions whose effects name this one, and those that this one's effects name. */
async function relatedTo(reader: Reader, proposal: ProposalState): Promise<DecisionPage['related']> {
  const naming = await reader.states(
    'proposal',
    `and s.id <> $1 and s.created_at >= $2 and s.value::jsonb @? ('$.content.effects[*] ? (@.decision == "' || $1 || '" || @.proposal == "' || $1 || '")')::jsonpath
     order by s.created_at limit 50`,
    [proposal.id, proposal.createdAt],
  )
  const related: DecisionPage['related'] = []
  if (proposal.repealedBy !== null) related.push({ kind: 'repealed-by', proposal: proposal.repealedBy })
  for (const effect of proposal.content.effects) {
    if (effect.type === 'answer-question') related.push({ kind: 'answers', proposal: effect.decision })
    if (effect.type === 'consent') related.push({ kind: 'consents-to', proposal: effect.decision })
  }
  for (const other of naming)
    for (const effect of other.content.effects) {
      if (effect.type === 'consent' && effect.decision === proposal.id)
        related.push({ kind: 'consent-asked', proposal: other.id })
      if (effect.type === 'except-decision' && effect.proposal === proposal.id)
        related.push({ kind: 'excepted-by', proposal: other.id })
    }
  return related
}

async function mayOn(
  { reader, asker }: Look,
  { id, version, step, content }: ProposalState,
  positions: readonly PositionState[],
): Promise<DecisionPage['may']> {
  const suggestion = await reader.one<{ id: string }>(
    `select g.id from suggestion g where g.proposal = $1 and g.answer is null and ${reader.holds('g')}
     order by g.from_entry limit 1`,
    [id],
  )
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
