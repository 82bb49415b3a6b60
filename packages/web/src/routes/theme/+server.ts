// The reader's choice of paper, kept in a cookie of their own.
import { redirect } from '@sveltejs/kit'
import { backFrom } from '#lib/server/back.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData()
  const theme = form.get('theme')
  const secure = url.protocol === 'https:'
  if (theme === 'light' || theme === 'dark')
    cookies.set('theme', theme, { path: '/', maxAge: 31_536_000, secure, sameSite: 'lax' })
  else cookies.delete('theme', { path: '/', secure })
  redirect(303, backFrom(form))
}
