// Public pages kept for one second, so that a crowd reading the same page costs one rendering; bounded memory.
import type { Page } from './page.ts'

/** How long a page is sent again without asking, in ms. */
export const keptMs = 1000

type Kept = { page: Promise<Page>; until: number; bytes: number }

export type PageCache = {
  /** The page under `key`, made by `make` when there is none younger than a second; made once for all who wait. */
  get(key: string, now: number, make: () => Promise<Page>): Promise<Page>
  readonly bytes: number
  /** Keeps nothing of the pages made so far; those under way are sent to who asked for them, and not kept. */
  clear(): void
}

/** Keeps at most `limit` bytes; what is oldest goes first. */
export function createPageCache(limit: number): PageCache {
  const kept = new Map<string, Kept>()
  let total = 0
  const drop = (key: string, entry: Kept) => {
    if (kept.get(key) !== entry) return
    kept.delete(key)
    total -= entry.bytes
  }
  const dropOld = (now: number) => {
    for (const [key, entry] of kept) {
      if (entry.until > now && total <= limit) return
      drop(key, entry)
    }
  }
  return {
    get bytes() {
      return total
    },
    get(key, now, make) {
      const found = kept.get(key)
      // A page with a cookie in it belongs to the visitor for whom it was made, and to nobody else.
      if (found && found.until > now)
        return found.page.then((page) => (page.headers['set-cookie'] === undefined ? page : make()))
      dropOld(now)
      const entry: Kept = { page: make(), until: now + keptMs, bytes: key.length * 2 }
      if (found) drop(key, found)
      kept.set(key, entry)
      total += entry.bytes
      entry.page.then(
        (page) => {
          if (kept.get(key) !== entry) return
          if (!isPublic(page)) return void drop(key, entry)
          // Compressed forms come later; they are smaller than the page together.
          const bytes = page.length * 2
          entry.bytes += bytes
          total += bytes
          dropOld(now)
        },
        () => drop(key, entry),
      )
      return entry.page
    },
    clear() {
      for (const [key, entry] of kept) drop(key, entry)
    },
  }
}

const isPublic = (page: Page) =>
  page.headers['set-cookie'] === undefined && [200, 404, 410].includes(page.status)
