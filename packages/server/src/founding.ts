// Founding a society of one's own from the page: the token that the terminal printed, the file, and the new society.
import { createHash, timingSafeEqual } from 'node:crypto'
import { parseSocietyFile, type Society } from '@open-socialism/society-file'
import type { OpenSocialism } from './pages/open-socialism.ts'

/** What whoever started the server gives: the token it printed, and how a new society is made and opened. */
export type FoundingMeans = {
  token: string
  open(
    society: Society,
    name: string | null,
  ): Promise<{ society: string; links: { person: string; name: string; secret: string }[] }>
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Founds a society from a file, if the token is the printed one and the file has no fault. */
export function founder(means: FoundingMeans | null): OpenSocialism['found'] {
  return async ({ token, file, name }) => {
    if (means === null || !timingSafeEqual(digest(token), digest(means.token)))
      return { ok: false, why: 'token' }
    const parsed = parseSocietyFile(file)
    if ('errors' in parsed) {
      const faults = parsed.errors.map(({ path, line, expected, found }) => ({ path, line, expected, found }))
      return { ok: false, why: 'file', faults }
    }
    return { ok: true, ...(await means.open(parsed.ok, name)) }
  }
}
