// The moment that a page shows, and the way from it to any other (clause 5.2).
import { withoutMoment } from '../server/past.ts'
import type { Frame } from '../server/queries.ts'
import { dateOf } from '../words/day.ts'
import { sayWhole } from '../words/time.ts'

export interface MomentView {
  /** Null on a page of the present. */
  past: { when: string; entry: number } | null
  /** The day that is shown, as a field for dates writes it. */
  date: string
  /** What else the address asks for. */
  rest: [string, string][]
  /** The same page as it stands now. */
  present: string
  /** Compares what the page shows with how it stands at another moment; null where it shows no one thing. */
  compare: string | null
}

const comparable = /^\/(circles|decisions)\/[^/]+$/

const comparedAt = (entry: number | null, path: string): string | null =>
  comparable.test(path) ? `${path}/compare${entry === null ? '' : `?from=${String(entry)}`}` : null

export function momentOf({ past, now }: Frame, url: URL, zone: string): MomentView {
  return {
    past: past && { when: sayWhole(past.at, zone), entry: past.entry },
    date: dateOf(past?.at ?? now, zone),
    rest: [...url.searchParams].filter(([name]) => name !== 'at' && name !== 'done'),
    present: withoutMoment(url),
    compare: comparedAt(past?.entry ?? null, url.pathname),
  }
}
