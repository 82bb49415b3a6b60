// The reader's choice of paper, kept in a cookie of their own.
import { redirect } from '@sveltejs/kit'
import { backFrom } from '#lib/server/back.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ request, cookies }) => {
  const form = await request.formData()
  const theme = form.get('theme')
  if (theme === 'light' || theme === 'dark') cookies.set('theme', theme, { path: '/', maxAge: 31_536_000, secure: false, sameSite: 'lax' })
  else cookies.delete('theme', { path: '/', secure: false })
  redirect(303, backFrom(form))
}
