// Ends this browser's session.
import { redirect } from '@sveltejs/kit'
import { forget } from '#lib/server/session.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async (event) => {
  const { session, identity } = event.locals.society
  if (session !== null) await identity.signOut(session)
  forget(event)
  redirect(303, '/sign-in?left=1')
}
