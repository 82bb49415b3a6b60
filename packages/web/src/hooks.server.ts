// Every request: the society that the server hands over, the reader's choice of theme, errors without secrets.
import { error } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'

const themes = new Set(['light', 'dark'])

export const handle: Handle = async ({ event, resolve }) => {
  const society = event.platform?.req.openSocialism
  if (society === undefined)
    error(503, { message: 'The society behind these pages is not open.', status: 503 })
  event.locals.society = society
  const chosen = event.cookies.get('theme') ?? ''
  const theme = themes.has(chosen) ? chosen : 'auto'
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%theme%', theme) })
}

export const handleError: HandleServerError = (caught) => {
  switch (caught.kind) {
    case 'app':
      return caught.error
    case 'framework':
    case 'validation':
      return {
        status: caught.error.status,
        message: caught.error.status === 404 ? 'There is no such page.' : caught.error.message,
      }
    case 'unknown':
      console.error(caught.error)
      return { status: 500, message: 'Something failed here.' }
  }
}
