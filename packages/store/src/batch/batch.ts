// One batch in memory: acts run one after the other on the states, each seeing what the ones before it changed.
import { EntryTooLong, maxEntryBytes } from '@open-socialism/record'
import type { Act, Auth, By, Context, Event, Key, Outcome, SocietyState, State } from '@open-socialism/kernel'
import type { NewBlob, NewText } from '../log/beside.ts'
import { sealEntry, type Entry, type NewEntry } from '../log/entry.ts'
import type { Head } from '../log/head.ts'
import type { Report } from '../report.ts'
import type { Rules } from '../rules.ts'
import { subjectsOf } from '../view/subjects.ts'
import { viewEvent } from '../view/from-events.ts'
import { openViewRows, type ViewRows } from '../view/rows.ts'
import { openDueQueue, tickId, type DueQueue, type DueRow } from './due-queue.ts'
import type { Overlay } from './overlay.ts'
import type { Sender, Submitted } from './submission.ts'

export const societyKey: Key = 'society:society'

export type Batch = {
  /** The head as it was locked. */
  readonly head: Head
  readonly overlay: Overlay
  readonly entries: readonly NewEntry[]
  readonly texts: readonly NewText[]
  readonly blobs: readonly NewBlob[]
  readonly views: ViewRows
  readonly dues: DueQueue
  /** Name, clock and completion as the founding acts of this batch leave them. */
  readonly founding: Pick<Head, 'origin' | 'clock' | 'founded'>
  /** Time of the last entry, of this batch or before it. */
  lastAt(): number
  /** The society, once it has been loaded and founded. */
  society(): SocietyState | null
  /** True when what changed moves the due times of states that did not change. */
  movesDues(): boolean
  duesOf(state: State): DueRow[]
  /** Runs one act at `at`. The keys that it misses are given to `load`; a refused act leaves no trace. */
  enter(act: Act, sender: Sender, at: number, load: (keys: Key[]) => Promise<void>): Promise<Submitted>
}

/** Rounds of loading after which an act is taken to be faulty: no rule looks that far. */
const mostRounds = 10_000

export function openBatch(rules: Rules, overlay: Overlay, head: Head, report: Report): Batch {
  const entries: NewEntry[] = []
  const texts: NewText[] = []
  const blobs: NewBlob[] = []
  const views = openViewRows(head.range.size)
  const dues = openDueQueue()
  const founding = { origin: head.origin, clock: head.clock, founded: head.founded }
  let moves = false

  const society = (): SocietyState | null => {
    const found = overlay.lookup(societyKey)
    return found?.kind === 'society' ? found : null
  }

  const duesOf = (state: State): DueRow[] => {
    const now = society()
    if (now === null) return []
    const key: Key = `${state.kind}:${state.id}`
    return rules.dueTimes(state, now).map(({ name, at }) => ({ key, name, at, tries: 0 }))
  }

  const replaceDues = (before: State | null, key: Key, after: State) => {
    const old = before === null ? [] : duesOf(before)
    const now = duesOf(after)
    const ids = (rows: DueRow[]) => rows.map(tickId).join()
    if (ids(old) !== ids(now)) dues.replace(key, now)
  }

  const keepBeside = ({ texts: given, blobs: files }: Sender, events: readonly Event[], entry: number) => {
    const sealed = new Set(
      events.flatMap((one) => (one.type === 'hidden-vote-cast' ? [one.sealed.commitment] : [])),
    )
    for (const text of given ?? []) texts.push({ ...text, entry, withheld: sealed.has(text.commitment) })
    for (const blob of files ?? []) blobs.push({ ...blob, entry })
  }

  const noteFounding = (events: readonly Event[]) => {
    for (const event of events) {
      if (event.type === 'society-founded') {
        founding.origin = event.origin
        founding.clock = event.clock
      }
      if (event.type === 'founding-completed') founding.founded = true
      if (event.type === 'settings-changed' || event.type === 'outage-recorded') moves = true
    }
  }

  const take = (entry: Entry, sealed: Pick<NewEntry, 'bytes' | 'leaf'>, changes: ReadonlyMap<Key, State>) => {
    const index = head.range.size + entries.length
    noteFounding(entry.events)
    const before = new Map([...changes.keys()].map((key) => [key, overlay.lookup(key) ?? null]))
    overlay.change(changes, index, entry.at)
    for (const [key, state] of changes) replaceDues(before.get(key) ?? null, key, state)
    const place = { entry: index, at: entry.at, by: entry.by, act: entry.act }
    entry.events.forEach((event, part) => viewEvent(event, { ...place, part }, views))
    const subjects = subjectsOf(entry.by, entry.events, changes.keys(), overlay.lookup)
    entries.push({ index, entry, ...sealed, subjects })
  }

  // The rules never throw; should they do so all the same, that act fails and the log goes on.
  const attempt = (act: Act, context: Context): Outcome | Fault => {
    try {
      return rules.run(act, context, overlay.lookup)
    } catch (error) {
      report('rules-threw', { act: act.type, id: act.id, by: context.by, error })
      return { kind: 'fault' }
    }
  }

  const decide = async (
    act: Act,
    context: Context,
    load: (keys: Key[]) => Promise<void>,
  ): Promise<Decided> => {
    for (let round = 0; round < mostRounds; round++) {
      const outcome = attempt(act, context)
      if (outcome.kind !== 'missing') return outcome
      await load(outcome.keys)
    }
    throw new Error(`act ${act.type} asks for states without end`)
  }

  return {
    head,
    overlay,
    entries,
    texts,
    blobs,
    views,
    dues,
    founding,
    society,
    duesOf,
    lastAt: () => entries.at(-1)?.entry.at ?? head.at,
    movesDues: () => moves,
    async enter(act, sender, at, load) {
      const index = head.range.size + entries.length
      const { by, auth } = sender
      const outcome = await decide(act, { by, auth, at, index }, load)
      if (outcome.kind === 'fault') return { kind: 'unavailable', why: 'fault' }
      if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome.refusal }
      const log = founding.origin ?? (act.type === 'found-society' ? act.origin : '')
      const entry: Entry = { v: 0, log, at, by, act, events: outcome.events, auth }
      const sealed = sealOrMeasure(entry)
      if ('tooLong' in sealed) return { kind: 'too-large', bytes: sealed.tooLong, limit: maxEntryBytes }
      take(entry, sealed, outcome.changes)
      keepBeside(sender, outcome.events, index)
      return { kind: 'entered', index, at, events: outcome.events, again: false }
    },
  }
}

type Fault = { kind: 'fault' }
type Decided = Exclude<Outcome, { kind: 'missing' }> | Fault

function sealOrMeasure(entry: Entry): Pick<NewEntry, 'bytes' | 'leaf'> | { tooLong: number } {
  try {
    return sealEntry(entry)
  } catch (error) {
    if (error instanceof EntryTooLong) return { tooLong: error.bytes }
    throw error
  }
}

/** Acts that no person sends. */
export const clockSender: { by: By; auth: Auth } = { by: 'clock', auth: 'clock' }
export const operatorSender: { by: By; auth: Auth } = { by: 'operator', auth: 'operator' }
