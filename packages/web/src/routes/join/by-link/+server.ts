// A link that was typed or pasted into the sign-in page: leads to the page of that link.
import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ url }) => {
  const typed = url.searchParams.get('secret')?.trim() ?? ''
  const secret = /([A-Za-z0-9_.-]+)\/?$/.exec(typed)?.[1]
  redirect(303, secret === undefined ? '/sign-in' : `/join/${secret}`)
}
