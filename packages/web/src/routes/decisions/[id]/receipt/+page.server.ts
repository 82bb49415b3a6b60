// The receipt of a decision as one page: to read, to print, and to check on the reader's own device (5.3).
import { deciding, receipt as m } from '#messages'
import { error } from '@sveltejs/kit'
import { askedOf, wishOf } from '#lib/present/asked.ts'
import { presentReceipt } from '#lib/present/receipt.ts'
import { viewOf } from '#lib/server/kept-views.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now, frame } = await event.parent()
  const { queries } = event.locals.society
  const address = new URL(`/decisions/${event.params.id}`, event.url)
  const asked = askedOf(address)
  const page = await queries.decision(event.params.id, null, wishOf(asked))
  if (page === null) error(404, deciding.none())
  const at = event.url.searchParams.get('at')
  const receipt = await event.locals.society.receipt(event.params.id)
  const speaker = { ...speakerFor(event, page, now), viewer: null }
  const view = viewOf(page, speaker, asked)
  return {
    view,
    receipt: receipt === null ? null : presentReceipt(receipt, page, speaker),
    address: address.href,
    file: `/decisions/${page.row.proposal.id}/receipt.json${at === null ? '' : `?at=${encodeURIComponent(at)}`}`,
    record: new URL('/record', event.url).href,
    preview: {
      title: m.titleOf({ title: view.row.title }),
      description: m.lede({ society: frame.society.name }),
    },
  }
}
