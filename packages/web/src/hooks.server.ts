// Every request: the society that the server hands over, the reader's choice of theme, errors without secrets.
import { error, type Handle, type HandleServerError } from '@sveltejs/kit'

const themes = new Set(['light', 'dark'])

export const handle: Handle = async ({ event, resolve }) => {
  const society = event.platform?.req.openSocialism
  if (society === undefined) error(503, { message: 'The society behind these pages is not open.', status: 503 })
  event.locals.society = society
  const chosen = event.cookies.get('theme') ?? ''
  const theme = themes.has(chosen) ? chosen : 'auto'
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%theme%', theme) })
}

export const handleError: HandleServerError = ({ error: cause, status }) => {
  if (status !== 404) console.error(cause)
  return { status, message: status === 404 ? 'There is no such page.' : 'Something failed here.' }
}
