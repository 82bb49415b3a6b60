// One attempt at one batch: lock the head, run what fell due and the acts, write everything, commit.
import type { Key } from '@open-socialism/kernel'
import type { Statement, Writer } from '../database/writer.ts'
import { nextDue } from '../log/due.ts'
import { findActs, readEntry, type NewEntry } from '../log/entry.ts'
import { headFrom, lockHead, timeAt, type Head, type HeadRow } from '../log/head.ts'
import type { Report } from '../report.ts'
import type { Rules } from '../rules.ts'
import { erasedIn, forgetInBatch } from '../search/forget.ts'
import { searchOfBatch, type KnownWords } from '../search/of-batch.ts'
import type { StateCache } from '../state/cache.ts'
import { loadStates } from '../state/versions.ts'
import { enter, lastAt, nextIndex, openBatch, societyKey, type Batch } from './batch.ts'
import { fetchDues, recordOutage, runDues, type ClockMeans } from './clock.ts'
import { loadInto, missedBy, putLoaded, unread, withCompany } from './load.ts'
import { decide } from './decide.ts'
import type { DueRow } from './due-queue.ts'
import { openOverlay } from './overlay.ts'
import { sameness, senderAsKnown, type Entered, type Pending, type Submitted } from './submission.ts'
import { writeBatch } from './write.ts'

/** What writing needs, and what it remembers from batch to batch. */
export type Core = {
  log: string
  rules: Rules
  writer: Writer
  cache: StateCache
  words: KnownWords
  report: Report
  systemNow(): number
  /** Rows of due times that one transaction takes at most. */
  duesAtOnce: number
  /** Size of the log that the cache stands for; null before the first batch. */
  known: { size: number | null }
}

/** `outcomes` is null when there was so much due that the acts must wait for the next attempt. */
export type Attempted = { outcomes: Submitted[] | null; entries: readonly NewEntry[]; head: Head }

/** How often a head without new entries is written to show that a server runs. */
const heartbeatMs = 5000

/**
 * Runs and commits one batch. `careful` looks first whether the acts were entered before; without it that shows as a
 * conflict. When this rejects, nothing was committed, or (connection lost) there is no telling.
 */
export async function attempt(core: Core, pending: readonly Pending[], careful: boolean): Promise<Attempted> {
  const opened = await open(core, pending, careful)
  const { batch, means, again } = opened
  await recordOutage(means, opened.now)
  const leap = leapOf(opened, pending)
  const limit = leap ?? opened.now
  if (leap !== null && !(await mayLeap(opened, pending))) return finish(core, opened, pending, again)
  const last = await runWhatIsDue(opened, limit)
  if (last !== undefined) {
    const simulatedNow = leap === null ? batch.head.simulatedNow : Math.max(last.at, opened.now)
    return { ...(await finish(core, { ...opened, simulatedNow, last }, [], again)), outcomes: null }
  }
  return finish(
    core,
    { ...opened, now: limit, simulatedNow: leap ?? batch.head.simulatedNow },
    pending,
    again,
  )
}

export type Opened = {
  batch: Batch
  means: ClockMeans
  /** Acts of this batch that stand in the log already. */
  again: Map<string, Entered>
  now: number
  firstDue: number | null
  simulatedNow: number | null
  /** Where this transaction stops running what is due, if that is before all of it. */
  last?: DueRow
  /** What lies ahead in this batch, so that one loading serves all of it. */
  ahead: { acts: readonly Pending[] }
}

/** Locks the head and loads, in one round trip, all that the acts are known to read. */
async function open(core: Core, pending: readonly Pending[], careful: boolean): Promise<Opened> {
  const { writer, cache, rules } = core
  const wanted = unread(rules, pending, (key) => cache.get(key) !== undefined)
  if (cache.get(societyKey) === undefined && !wanted.includes(societyKey)) wanted.push(societyKey)
  const [locked, due, loaded, found] = await writer.begin([
    lockHead,
    nextDue,
    ...(wanted.length > 0 || careful ? [loadStates(wanted)] : []),
    ...(careful ? [findSame(pending)] : []),
  ])
  const head = headFrom(locked?.rows[0] as HeadRow)
  await catchUp(core, head.range.size)
  const overlay = openOverlay(cache)
  putLoaded(overlay, cache, wanted, loaded?.rows ?? [])
  const batch = openBatch(rules, overlay, head, core.report)
  const now = timeAt(head, core.systemNow())
  const ahead: Opened['ahead'] = { acts: [] }
  const load = async (keys: Key[]) => {
    const all = [...keys, ...missedBy(rules, batch, ahead.acts, now)]
    await loadInto(overlay, cache, writer, withCompany(all, overlay))
  }
  const means = { batch, writer, duesAtOnce: core.duesAtOnce, load, ticked: new Map<string, boolean>() }
  const firstDue = (due?.rows[0]?.['at'] ?? null) as number | null
  return {
    batch,
    means,
    again: enteredFrom(found?.rows ?? []),
    now,
    firstDue,
    simulatedNow: head.simulatedNow,
    ahead,
  }
}

/** Locks the head for a batch that nobody sent. */
export const openCatchingUp = (core: Core): Promise<Pick<Opened, 'batch' | 'means' | 'now'>> =>
  open(core, [], false)

const isErasure = (key: Key): boolean => key.startsWith('erasure:')

/** Drops from the cache what others changed since we last held the head. */
async function catchUp({ known, cache, words, writer }: Core, size: number): Promise<void> {
  if (known.size === size) return
  if (known.size === null) cache.clear()
  else {
    const most = 1000
    const [answer] = await writer.send([
      {
        name: 'keys-since',
        text: 'select keys from batch where size > $1 order by size limit $2',
        values: [known.size, most],
      },
    ])
    const rows = answer?.rows ?? []
    if (rows.length === most) cache.clear()
    else for (const row of rows) cache.drop(row['keys'] as Key[])
    // What another process erased must not stay here either (5.6).
    if (rows.some((row) => (row['keys'] as Key[]).some(isErasure))) words.clear()
  }
  known.size = size
}

/** Runs what is due by `limit`; gives the last that it could reach if more is left than one transaction takes. */
async function runWhatIsDue({ means, firstDue, now }: Opened, limit: number): Promise<DueRow | undefined> {
  const isDue = firstDue !== null && firstDue <= limit
  const last = isDue ? await fetchDues(means, limit) : undefined
  if (isDue) await runDues(means, limit, now, last)
  return last
}

/** Where the one act of this batch moves a simulated clock to, or null. */
function leapOf({ batch }: Opened, pending: readonly Pending[]): number | null {
  const [only] = pending
  if (only?.act.type !== 'advance-clock' || batch.head.clock !== 'simulated') return null
  return only.act.to
}

/** Whether the rules let the clock be moved: asked before anything is run on the way. */
async function mayLeap({ batch, means, now }: Opened, pending: readonly Pending[]): Promise<boolean> {
  const [only] = pending
  if (only === undefined) return false
  const { rules, report, overlay } = batch
  const deciding = { rules, report, lookup: overlay.lookup, load: means.load }
  const outcome = await decide(deciding, only.act, {
    ...senderAsKnown(only.sender),
    at: now,
    index: nextIndex(batch),
  })
  return outcome.kind === 'accepted'
}

async function finish(
  core: Core,
  opened: Opened,
  pending: readonly Pending[],
  again: Map<string, Entered>,
): Promise<Attempted> {
  const { batch, means, now, simulatedNow, last } = opened
  const outcomes = await enterAll(opened, pending, again)
  await runDues(means, now, now, last)
  await loadUnknownBases(core, batch)
  const refused = pending.filter((_, n) => outcomes[n]?.kind === 'refused')
  const aliveAt = batch.founding.clock === 'real' && batch.founding.founded ? now : batch.head.aliveAt
  const isStale = aliveAt !== null && aliveAt - (batch.head.aliveAt ?? 0) >= heartbeatMs
  const isMoved = simulatedNow !== batch.head.simulatedNow
  const mustWrite = batch.entries.length > 0 || isStale || isMoved || batch.dues.isChanged()
  const search = await searchOfBatch(batch, core.writer, core.words)
  const times = { simulatedNow: startOf(batch) ?? simulatedNow, aliveAt }
  const written = writeBatch(batch, core.log, times, search)
  const erased = erasedIn(batch)
  if (erased.length > 0) {
    await core.writer.send(written.statements)
    await forgetInBatch(core.writer, erased)
  }
  const answers = await core.writer.commit([
    ...(refused.length > 0 ? [findSame(refused)] : []),
    ...(mustWrite && erased.length === 0 ? written.statements : []),
  ])
  if (mustWrite) remember(core, written.head.range.size, written.states)
  core.words.learn(search.met)
  if (erased.length > 0) core.words.clear()
  const before = enteredFrom(refused.length > 0 ? (answers[0]?.rows ?? []) : [])
  return {
    outcomes: pending.map(
      (one, n) => before.get(sameness(one.sender.by, one.act.id)) ?? (outcomes[n] as Submitted),
    ),
    entries: batch.entries,
    head: mustWrite ? written.head : batch.head,
  }
}

/** A simulated clock starts at the time of the founding. */
const startOf = (batch: Batch): number | null =>
  batch.head.clock === null && batch.founding.clock === 'simulated' ? lastAt(batch) : null

async function enterAll(
  { batch, means, ahead, now }: Opened,
  pending: readonly Pending[],
  again: Map<string, Entered>,
) {
  const outcomes: Submitted[] = []
  for (const [n, { act, sender }] of pending.entries()) {
    const before = again.get(sameness(sender.by, act.id))
    ahead.acts = pending.slice(n + 1)
    outcomes.push(before ?? (await enter(batch, act, sender, now, means.load)))
  }
  ahead.acts = []
  return outcomes
}

/** A state that was made without being looked for: whether an older version must end has to be known. */
export async function loadUnknownBases({ cache, writer }: Core, { overlay }: Batch): Promise<void> {
  const unknown = [...overlay.changed.keys()].filter((key) => overlay.base(key) === undefined)
  if (unknown.length > 0) await loadInto(overlay, cache, writer, unknown)
}

/** Keeps what was committed. */
export function remember(
  { known, cache }: Core,
  size: number,
  states: ReturnType<typeof writeBatch>['states'],
): void {
  known.size = size
  for (const [key, kept] of states) cache.put(key, kept, kept.bytes)
}

const findSame = (pending: readonly Pending[]): Statement =>
  findActs(pending.map(({ act, sender }) => ({ by: sender.by, id: act.id })))

function enteredFrom(rows: readonly Record<string, unknown>[]): Map<string, Entered> {
  return new Map(
    rows.map((row) => [
      sameness(row['by'] as string, row['act_id'] as string),
      {
        kind: 'entered',
        index: row['index'] as number,
        at: row['at'] as number,
        events: readEntry(row['bytes'] as Buffer).events,
        again: true,
      },
    ]),
  )
}
