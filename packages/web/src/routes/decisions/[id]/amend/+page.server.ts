// Amending an open proposal, or revising a draft: the same form, filled with the version in force (clause 4.7).
import { deciding as m } from '#messages'
import { error, type RequestEvent } from '@sveltejs/kit'
import { valuesOf } from '#lib/server/effect-forms/content.ts'
import { draftedOf, handleForm, itemsIn, placeOf, presentPropose } from '#lib/server/propose.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { Actions, PageServerLoad } from './$types'

async function standingIn(event: RequestEvent<{ id: string }>) {
  const { queries, session } = event.locals.society
  const decision = await queries.decision(event.params.id, session)
  if (decision === null) error(404, m.none())
  const { proposal } = decision.row
  return { proposal, known: decision }
}

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { proposal, known } = await standingIn(event)
  const page = await event.locals.society.queries.propose(proposal.circle, event.locals.society.session)
  if (page === null) error(404, m.noCircle())
  const place = placeOf(event, page)
  const values = valuesOf(proposal.content, { ...page, texts: { ...page.texts, ...known.texts } })
  return {
    place: presentPropose(page, speakerFor(event, page, now)),
    filled: draftedOf(values, itemsIn(proposal.content, place), place),
    id: proposal.id,
    draft: proposal.status === 'draft',
    version: proposal.version,
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { proposal, known } = await standingIn(event)
    const { id, version, content, circle } = proposal
    return handleForm(
      event,
      circle,
      {
        amend: (body, fields) => ({
          type: 'amend',
          proposal: id,
          version,
          content: body,
          ...(fields.has('note') && { note: fields.text('note') }),
        }),
        revise: (body) => ({ type: 'revise-draft', proposal: id, content: body }),
      },
      { version, content, known },
    )
  },
}
