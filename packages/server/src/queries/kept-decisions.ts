// The decisions that wait for something, kept in memory by circle: open ones, and adopted ones whose review is overdue.
import type { Event } from '@open-socialism/kernel'
import { keep, type Kept } from './kept.ts'
import type { Reader } from './reader.ts'

type Counts = Pick<ReadonlyMap<string, number>, 'get'>

export type Waiting = {
  /** Open decisions of all circles. */
  readonly open: { readonly size: number }
  /** Open decisions by the circles that decide them. */
  readonly openIn: Counts
  /** Adopted decisions whose review is overdue, by their circles. */
  readonly overdueIn: Counts
  /** Goes up with each change. */
  readonly version: number
}

type Row = { id: string; circle: string; decider: string; open: boolean; overdue: boolean }

/** SQL: the review of the decision `s` is overdue. */
export const isOverdue = `(s.value ->> 'reviewOverdue' = 'true' and s.value ->> 'review' is null)`
const select = `select s.id, s.circle, s.decider, s.status = 'open' as open, coalesce(${isOverdue}, false) as overdue
  from proposal s`

async function readWaiting(reader: Reader): Promise<Known> {
  const waiting = nothing()
  const rows = await reader.query<Row>(
    `${select} where ${reader.holds('s')} and (s.status = 'open' or ${isOverdue})`,
  )
  for (const row of rows) put(waiting, row)
  return waiting
}

/** The present, renewed by what events say of decisions. */
export const keepWaiting = (reader: Reader): Kept<Waiting> =>
  keep<Known>({
    read: () => readWaiting(reader),
    async renew(waiting, ids) {
      const rows = await reader.query<Row>(`${select} where s.id = any($1) and ${reader.holds('s')}`, [ids])
      for (const row of rows) put(waiting, row)
      waiting.version++
    },
    touched,
  })

const quiet: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'position-taken',
  'vote-cast',
  'hidden-vote-cast',
  'comment-made',
  'case-against-made',
  'interest-declared',
])

const touched = (event: Event): readonly string[] => {
  if (quiet.has(event.type)) return []
  const { proposal, decision } = event as { proposal?: unknown; decision?: unknown }
  return [proposal, decision].filter((id) => typeof id === 'string')
}

type Known = ReturnType<typeof nothing>

const nothing = () => ({
  open: new Map<string, string>(),
  overdue: new Map<string, string>(),
  openIn: new Map<string, number>(),
  overdueIn: new Map<string, number>(),
  version: 0,
})

function put(waiting: Known, { id, circle, decider, open, overdue }: Row): void {
  place(waiting.open, waiting.openIn, id, open ? decider : null)
  place(waiting.overdue, waiting.overdueIn, id, overdue ? circle : null)
}

function place(all: Map<string, string>, counts: Map<string, number>, id: string, circle: string | null) {
  const before = all.get(id)
  if (before === (circle ?? undefined)) return
  if (before !== undefined) counts.set(before, (counts.get(before) ?? 1) - 1)
  if (circle === null) all.delete(id)
  else {
    all.set(id, circle)
    counts.set(circle, (counts.get(circle) ?? 0) + 1)
  }
}
