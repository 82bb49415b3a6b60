// Following and unfollowing from any page, and back to it.
import { error, redirect } from '@sveltejs/kit'
import { following as m } from '#messages'
import { backFrom } from '#lib/server/back.ts'
import { Fields } from '#lib/server/fields.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData()
  const back = backFrom(form)
  const { session } = locals.society
  if (session === null) redirect(303, `/sign-in?${new URLSearchParams({ back }).toString()}`)
  const following = locals.society.following(session)
  const fields = new Fields(form)
  const [subject, how] = [fields.line('subject'), fields.line('how')]
  if (how === 'not') await following.unfollow(subject)
  else if ((await following.follow(subject, how === 'below')) === 'full') error(409, m.full())
  redirect(303, back)
}
