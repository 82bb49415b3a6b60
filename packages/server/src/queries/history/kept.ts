// Histories of decisions kept in memory: each is read from the record once, and then only what has come since.
import type { History } from '../../pages/decision-history.ts'
import type { RecordLine } from '../../pages/resolved.ts'
import { lineFrom } from '../lines.ts'
import type { Reader } from '../reader.ts'
import { addLines, branchOf, emptyHistory } from './fold.ts'
import type { Gathering } from './gather.ts'

/** What is known of a decision as of the entry `last` about it, with its newest entries (newest first). */
export type Told = { history: History; newest: RecordLine[]; last: number; count: number }

type Kept = { history: Gathering; newest: RecordLine[]; last: number; count: number }

export type Histories = {
  /** The history of a proposal as it stands, or stood for a reader of the past. */
  of(reader: Reader, proposal: string): Promise<Told>
}

const chunk = 2000
/** Entries of a decision that its page lists. */
export const newestKept = 10

/** Histories of at most `limit` entries together; those not asked for longest go first. */
export function createHistories(limit: number): Histories {
  const kept = new Map<string, Promise<Kept>>()
  const sizes = new Map<string, number>()
  let total = 0

  const weigh = (id: string, count: number) => {
    total += count - (sizes.get(id) ?? 0)
    sizes.set(id, count)
    for (const [oldest, size] of sizes) {
      if (total <= limit || oldest === id) break
      sizes.delete(oldest)
      kept.delete(oldest)
      total -= size
    }
  }

  async function present(reader: Reader, id: string, before: Promise<Kept> | undefined): Promise<Kept> {
    const known = await before?.catch(() => undefined)
    const told = await goOn(reader, id, known ?? { history: emptyHistory(), newest: [], last: -1, count: 0 })
    // Used last, so that it stands at the end of the order in which they go.
    const size = sizes.get(id)
    if (size !== undefined) {
      sizes.delete(id)
      sizes.set(id, size)
    }
    weigh(id, told.count)
    return told
  }

  /** Of the past by the last entry about it that counts: between two of them nothing about it changed. */
  async function past(reader: Reader, id: string): Promise<Kept> {
    const row = await reader.one<{ last: number | null }>(
      `select max(c.entry) as last from concern c where c.subject = $1 and ${reader.made('c.entry')}`,
      [`proposal:${id}`],
    )
    const key = `${id}@${String(row?.last ?? -1)}`
    const known =
      kept.get(key) ?? goOn(reader, id, { history: emptyHistory(), newest: [], last: -1, count: 0 })
    kept.delete(key)
    kept.set(key, known)
    known.then(
      ({ count }) => {
        if (kept.get(key) === known) weigh(key, count)
      },
      () => kept.delete(key),
    )
    return known
  }

  return {
    of(reader, proposal) {
      if (reader.asOf !== null) return past(reader, proposal)
      // One after another, so that each goes on where the one before it stopped.
      const next = present(reader, proposal, kept.get(proposal))
      kept.set(proposal, next)
      next.catch(() => {
        if (kept.get(proposal) === next) kept.delete(proposal)
      })
      return next
    },
  }
}

/** Reads the entries since, in pieces, and adds them to a copy: what others still read does not change. */
async function goOn(reader: Reader, id: string, before: Kept): Promise<Kept> {
  let told = before
  for (;;) {
    const rows = await reader.query<{ index: number; bytes: Buffer }>(
      `select e.index, e.bytes from concern c join entry e on e.index = c.entry
       where c.subject = $1 and c.entry > $2 and ${reader.made('c.entry')} order by c.entry limit $3`,
      [`proposal:${id}`, told.last, chunk],
    )
    if (rows.length === 0) return told
    const lines = rows.map(lineFrom)
    const history = told === before && before.last >= 0 ? branchOf(told.history) : told.history
    addLines(history, id, lines)
    told = {
      history,
      newest: [...lines.slice(-newestKept).reverse(), ...told.newest].slice(0, newestKept),
      last: lines.at(-1)?.index ?? told.last,
      count: told.count + lines.length,
    }
    if (rows.length < chunk) return told
  }
}
