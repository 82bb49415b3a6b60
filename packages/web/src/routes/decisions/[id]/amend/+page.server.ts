// Amending an open proposal, or revising a draft: the same form, filled with the version in force (clause 4.7).
import { error } from '@sveltejs/kit'
import {
  handleForm,
  itemViews,
  placeOf,
  presentPropose,
  valuesOf,
  type Drafted,
} from '#lib/server/propose.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { queries, session } = event.locals.society
  const decision = await queries.decision(event.params.id, session)
  if (decision === null) error(404, 'There is no such decision.')
  const { proposal } = decision.row
  const page = await queries.propose(proposal.circle, session)
  if (page === null) error(404, 'There is no such circle.')
  const known = { ...page, texts: { ...page.texts, ...decision.texts } }
  const filled: Drafted = {
    values: valuesOf(proposal.content, known),
    items: itemViews(proposal.content, placeOf(event, page)),
    dry: null,
    refusal: null,
  }
  return {
    place: presentPropose(page, speakerFor(event, page, now)),
    filled,
    id: proposal.id,
    draft: proposal.status === 'draft',
    version: proposal.version,
  }
}

export const actions: Actions = {
  default: async (event) => {
    const decision = await event.locals.society.queries.decision(
      event.params.id,
      event.locals.society.session,
    )
    if (decision === null) error(404, 'There is no such decision.')
    const { proposal } = decision.row
    return handleForm(event, proposal.circle, {
      amend: (content, fields) => ({
        type: 'amend',
        proposal: proposal.id,
        version: proposal.version,
        content,
        ...(fields.has('note') && { note: fields.text('note') }),
      }),
      revise: (content) => ({ type: 'revise-draft', proposal: proposal.id, content }),
    })
  },
}
