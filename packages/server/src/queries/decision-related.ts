// Decisions that belong to one: whose effects name it, and that its own effects name (clauses 2.4, 2.9, 3.6, 4.16).
import type { ProposalState } from '@open-socialism/kernel'
import type { DecisionPage } from '../pages/decision-page.ts'
import type { Reader } from './reader.ts'

type Related = DecisionPage['related']

/** Found by the index on effects, so that it costs the same among many decisions. */
const naming = `and s.id <> $1 and (
    (s.value::jsonb #> '{content,effects}') @> jsonb_build_array(jsonb_build_object('decision', $1::text))
    or (s.value::jsonb #> '{content,effects}') @> jsonb_build_array(jsonb_build_object('proposal', $1::text)))
  order by s.created_at limit 50`

/** Of the past by the versions of contents that name one; whether the version that held does is looked at below. */
const namingThen = `and s.id in (select v.proposal from content_version v
    where (v.content #>> '{effects}') ~ '"(decision|proposal)":"'
      and ((v.content::jsonb #> '{effects}') @> jsonb_build_array(jsonb_build_object('decision', $1::text))
        or (v.content::jsonb #> '{effects}') @> jsonb_build_array(jsonb_build_object('proposal', $1::text))))
  and s.id <> $1 order by s.created_at limit 50`

export async function relatedTo(reader: Reader, proposal: ProposalState): Promise<Related> {
  const related: Related = []
  if (proposal.repealedBy !== null) related.push({ kind: 'repealed-by', proposal: proposal.repealedBy })
  for (const effect of proposal.content.effects) {
    if (effect.type === 'answer-question') related.push({ kind: 'answers', proposal: effect.decision })
    if (effect.type === 'consent') related.push({ kind: 'consents-to', proposal: effect.decision })
  }
  for (const other of await reader.states('proposal', reader.asOf === null ? naming : namingThen, [
    proposal.id,
  ]))
    for (const effect of other.content.effects) {
      if (effect.type === 'consent' && effect.decision === proposal.id)
        related.push({ kind: 'consent-asked', proposal: other.id })
      if (effect.type === 'except-decision' && effect.proposal === proposal.id)
        related.push({ kind: 'excepted-by', proposal: other.id })
    }
  return related
}
