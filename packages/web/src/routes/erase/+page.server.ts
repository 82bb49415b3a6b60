// Erasing one's own words (clause 5.6): those of one entry, or all of them, page by page.
import { redirect } from '@sveltejs/kit'
import { presentErase, textsNamed } from '#lib/present/erase.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { actAction } from '#lib/server/submit.ts'
import type { Actions, PageServerLoad } from './$types'

const numberIn = (params: URLSearchParams, name: string): number | null => {
  const value = params.get(name) ?? ''
  return /^\d{1,15}$/.test(value) ? Number(value) : null
}

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { queries, session } = event.locals.society
  const { searchParams } = event.url
  const entry = numberIn(searchParams, 'entry')
  if (session === null)
    redirect(
      303,
      `/sign-in?back=${encodeURIComponent(`/erase${entry === null ? '' : `?entry=${String(entry)}`}`)}`,
    )
  const page = await queries.ownWords(session, { entry, before: numberIn(searchParams, 'before') })
  if (page === null) redirect(303, '/settings')
  return { view: presentErase(page, speakerFor(event, page, now)), entry, trial: session.auth === 'trial' }
}

export const actions: Actions = {
  'erase-texts': actAction(
    'erase-texts',
    (fields) => ({ type: 'erase-texts', texts: textsNamed(fields.all('words')) }),
    'words',
  ),
}
