// Pages of lists: which rows a page has, and what was typed as a pattern that stands anywhere in a name.
import type { ListFilter } from '../pages/list-pages.ts'

/** The last page that can be asked for, far beyond what anybody turns to. */
const lastPage = 10_000

/** Which rows a page has, as SQL's limit and offset. */
export function rowsOfPage({ page }: Pick<ListFilter, 'page'>, pageSize: number) {
  const asked = Math.min(Math.max(1, Math.trunc(page)), lastPage)
  return {
    page: asked,
    pageSize,
    window: `limit ${String(pageSize)} offset ${String((asked - 1) * pageSize)}`,
  }
}

/** What was typed as a pattern of SQL's `ilike` that stands anywhere in a name. */
export const holding = (q: string) =>
  `%${q
    .trim()
    .slice(0, 100)
    .replaceAll(/[\\%_]/g, '\\$&')}%`

/** Counts by state as an object, and how many rows a filter leaves. */
export function countsOf(rows: readonly { state: string; count: number }[], state: string | null) {
  const counts = Object.fromEntries(rows.map((row) => [row.state, row.count]))
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  return { counts, total: state === null ? all : (counts[state] ?? 0) }
}
