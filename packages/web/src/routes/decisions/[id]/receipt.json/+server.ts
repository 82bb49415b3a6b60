// The receipt of a decision: one file that proves it offline, with `open-socialism verify receipt.json`.
import { deciding as m } from '#messages'
import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params }) => {
  const receipt = await locals.society.receipt(params.id)
  if (receipt === null) error(404, m.none())
  return new Response(JSON.stringify(receipt), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `inline; filename="receipt-${params.id}.json"`,
      'cache-control': 'no-cache',
    },
  })
}
