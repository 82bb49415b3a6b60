// How many decisions were open, decided and overdue in each circle at any entry of the past (clause 5.2): kept in memory
// as the entries at which each version began and ended, and gone on with as the record grows.
import { isOverdue, type Waiting } from './kept-decisions.ts'
import type { Reader } from './reader.ts'
import { countUpTo } from './up-to.ts'

/** Entries in their order: at how many of them something began, and ended. */
type Line = { began: number[]; ended: number[] }
type Lines = Map<string, Line>
type Kinds = { open: Lines; decided: Lines; overdue: Lines }
type Known = Kinds & { upTo: number }

export type PastWaiting = Waiting & {
  /** Decided decisions by the circles that decided them. */
  readonly decidedIn: Pick<ReadonlyMap<string, number>, 'get'>
}

export type PastCounts = {
  at(entry: number): Promise<PastWaiting>
}

/** Reads along `reader`, of the present. */
export function keepPastCounts(reader: Reader): PastCounts {
  let known: Promise<Known> = Promise.resolve({
    open: new Map(),
    decided: new Map(),
    overdue: new Map(),
    upTo: -1,
  })
  return {
    async at(entry) {
      let counts = await known
      if (counts.upTo < entry) {
        // One after another, so that each goes on where the one before it stopped.
        const before = known
        known = before.then((one) => (one.upTo < entry ? goOn(reader, one) : one))
        known.catch(() => {
          known = before
        })
        counts = await known
      }
      return waitingAt(counts, entry)
    },
  }
}

type Row = { circle: string; kind: string; entry: number }

const counted = `s.status in ('open', 'adopted', 'rejected', 'lapsed', 'awaits-referendum')`

async function goOn(reader: Reader, known: Known): Promise<Known> {
  const head = await reader.one<{ size: number }>('select size from log where id = 1')
  const upTo = (head?.size ?? 0) - 1
  const since = (columns: string, column: 'from_entry' | 'to_entry', which: string) =>
    reader.query<Row>(
      `select ${columns}, s.${column} as entry from proposal s
       where ${which} and s.${column} > $1 and s.${column} <= $2 order by s.${column}`,
      [known.upTo, upTo],
    )
  for (const [column, end] of [
    ['from_entry', 'began'],
    ['to_entry', 'ended'],
  ] as const) {
    for (const { circle, kind, entry } of await since(
      's.decider as circle, s.status as kind',
      column,
      counted,
    ))
      lineOf(kind === 'open' ? known.open : known.decided, circle)[end].push(entry)
    for (const { circle, entry } of await since(`s.circle, 'overdue' as kind`, column, isOverdue))
      lineOf(known.overdue, circle)[end].push(entry)
  }
  known.upTo = upTo
  return known
}

function lineOf(lines: Lines, circle: string): Line {
  const line = lines.get(circle) ?? { began: [], ended: [] }
  lines.set(circle, line)
  return line
}

function waitingAt({ open, decided, overdue, upTo }: Known, entry: number): PastWaiting {
  if (entry > upTo) throw new Error('invariant: counts reach as far as the record')
  const countIn = (lines: Lines) => ({
    get: (circle: string): number | undefined => {
      const line = lines.get(circle)
      return line && countUpTo(line.began, entry, itself) - countUpTo(line.ended, entry, itself)
    },
  })
  const openIn = countIn(open)
  let all: number | undefined
  return {
    open: {
      get size() {
        return (all ??= [...open.keys()].reduce((sum, circle) => sum + (openIn.get(circle) ?? 0), 0))
      },
    },
    openIn,
    decidedIn: countIn(decided),
    overdueIn: countIn(overdue),
    version: 0,
  }
}

const itself = (entry: number): number => entry
