// Errors of pages in words: what happened, what to do, by status (HTTP).
import { errors as m } from '#messages'

export interface ErrorWords {
  title: string
  todo: string
}

const known = [400, 401, 403, 404, 405, 408, 409, 410, 413, 429, 503] as const
const isKnown = (status: number): status is (typeof known)[number] => known.some((one) => one === status)

/** What to tell of a status, or of its reason; of one that is not known here, that something failed. */
export function sayError(status: number, reason?: string): ErrorWords {
  const name = reason === 'text-must-be-public' ? 'withheld' : isKnown(status) ? status : 'failed'
  return { title: m[`${name}.title`](), todo: m[`${name}.todo`]() }
}
