// The reader's choice of language, kept in a cookie of their own. It changes what they read, never what is entered.
import { redirect } from '@sveltejs/kit'
import { isLocale } from '#lib/locale/locales.ts'
import { backFrom } from '#lib/server/back.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData()
  const language = form.get('language')
  const secure = url.protocol === 'https:'
  if (isLocale(language))
    cookies.set('language', language, { path: '/', maxAge: 31_536_000, secure, sameSite: 'lax' })
  else cookies.delete('language', { path: '/', secure })
  redirect(303, backFrom(form))
}
