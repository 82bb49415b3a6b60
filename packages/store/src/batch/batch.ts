// One batch in memory: acts run one after the other on the states, each seeing what the ones before it changed.
import { maxEntryBytes } from '@open-socialism/record'
import { enteredOf } from '@open-socialism/kernel'
import type { Act, Auth, By, Event, Key, SocietyState, State } from '@open-socialism/kernel'
import type { NewBlob, NewText } from '../log/beside.ts'
import { sealEntry, type Entry, type NewEntry } from '../log/entry.ts'
import type { Head } from '../log/head.ts'
import type { Report } from '../report.ts'
import type { Rules } from '../rules.ts'
import { viewEvent } from '../view/from-events.ts'
import { openViewRows, type ViewRows } from '../view/rows.ts'
import { subjectsOf } from '../view/subjects.ts'
import { decide, type Load } from './decide.ts'
import { openDueQueue, tickId, type DueQueue, type DueRow } from './due-queue.ts'
import type { Overlay } from './overlay.ts'
import { senderAsKnown, type Sender, type Submitted } from './submission.ts'

export const societyKey: Key = 'society:society'

/** Acts that no person sends. */
export const clockSender: { by: By; auth: Auth } = { by: 'clock', auth: 'clock' }
export const operatorSender: { by: By; auth: Auth } = { by: 'operator', auth: 'operator' }

export type Batch = {
  readonly rules: Rules
  readonly report: Report
  /** The head as it was locked. */
  readonly head: Head
  readonly overlay: Overlay
  readonly entries: NewEntry[]
  readonly texts: NewText[]
  readonly blobs: NewBlob[]
  readonly views: ViewRows
  readonly dues: DueQueue
  /** Name, clock and completion as the founding acts of this batch leave them. */
  readonly founding: { origin: string | null; clock: Head['clock']; founded: boolean }
  /** By how many ms what is due of states that did not change may fall due earlier now. */
  duesEarlierBy: number
}

export function openBatch(rules: Rules, overlay: Overlay, head: Head, report: Report): Batch {
  const { origin, clock, founded } = head
  return {
    rules,
    report,
    head,
    overlay,
    entries: [],
    texts: [],
    blobs: [],
    views: openViewRows(head.range.size),
    dues: openDueQueue(),
    founding: { origin, clock, founded },
    duesEarlierBy: 0,
  }
}

/** The index that the next entry gets. */
export const nextIndex = ({ head, entries }: Batch): number => head.range.size + entries.length

/** Time of the last entry, of this batch or before it. */
export const lastAt = ({ head, entries }: Batch): number => entries.at(-1)?.entry.at ?? head.at

/** The society, once it has been loaded and founded. */
export function societyOf({ overlay }: Batch): SocietyState | null {
  const found = overlay.lookup(societyKey)
  return found?.kind === 'society' ? found : null
}

/** What of a state falls due. */
export function duesOf(batch: Batch, state: State): DueRow[] {
  const society = societyOf(batch)
  if (society === null) return []
  const key: Key = `${state.kind}:${state.id}`
  return batch.rules.dueTimes(state, society).map(({ name, at }) => ({ key, name, at, tries: 0 }))
}

/** Runs one act at `at`. The keys that it misses are given to `load`; a refused act leaves no trace. */
export async function enter(
  batch: Batch,
  act: Act,
  sender: Sender,
  at: number,
  load: Load,
): Promise<Submitted> {
  const { rules, report, overlay, founding } = batch
  const index = nextIndex(batch)
  const { by, auth, signature } = sender
  const lookup = (key: Key) => enteredHere(batch, key) ?? overlay.lookup(key)
  const outcome = await decide({ rules, report, lookup, load }, act, { ...senderAsKnown(sender), at, index })
  if (outcome.kind === 'fault') return { kind: 'unavailable', why: 'fault' }
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome.refusal }
  // An entry that names the log is the first under that name.
  const names = act.type === 'found-society' || act.type === 'succeed-log'
  const log = names ? act.origin : (founding.origin ?? '')
  const entry: Entry = {
    v: 0,
    log,
    at,
    by,
    act,
    events: outcome.events,
    auth,
    ...(signature && { signature }),
  }
  const sealed = sealEntry(entry)
  if (sealed.kind === 'too-long') return { kind: 'too-large', bytes: sealed.length, limit: maxEntryBytes }
  noteEvents(batch, entry.events)
  change(batch, outcome.changes, index, at)
  entry.events.forEach((event, part) => viewEvent(event, { entry: index, at, by, act, part }, batch.views))
  const subjects = subjectsOf(by, entry.events, outcome.changes.keys(), overlay.lookup)
  batch.entries.push({ index, entry, bytes: sealed.bytes, leaf: sealed.leaf, subjects })
  keepBeside(batch, sender, entry.events, index)
  return { kind: 'entered', index, at, events: entry.events, again: false }
}

/** What an entry of this very batch brought, for an act that names it (5.6). */
function enteredHere({ entries, head }: Batch, key: Key): State | undefined {
  if (!key.startsWith('entered:')) return undefined
  const index = Number(key.slice('entered:'.length))
  const one = entries[index - head.range.size]
  return one && enteredOf(index, one.entry)
}

/** Notes what the head has to follow. */
function noteEvents(batch: Batch, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type === 'society-founded') {
      batch.founding.origin = event.origin
      batch.founding.clock = event.clock
    }
    if (event.type === 'log-succeeded') batch.founding.origin = event.origin
    if (event.type === 'founding-completed') batch.founding.founded = true
  }
}

/** Changes states, and with them what falls due of each. */
function change(batch: Batch, changes: ReadonlyMap<Key, State>, index: number, at: number): void {
  const before = new Map([...changes.keys()].map((key) => [key, batch.overlay.lookup(key) ?? null]))
  batch.overlay.change(changes, index, at)
  const ids = (rows: DueRow[]) => rows.map(tickId).join()
  for (const [key, state] of changes) {
    const old = before.get(key) ?? null
    if (old?.kind === 'society' && state.kind === 'society')
      batch.duesEarlierBy += batch.rules.mayBeEarlierBy(old, state)
    const now = duesOf(batch, state)
    if (ids(old === null ? [] : duesOf(batch, old)) !== ids(now)) batch.dues.replace(key, now)
  }
}

/** Keeps the texts and files of an act; what a hidden vote says is withheld until its round closes (4.8). */
function keepBeside({ texts, blobs }: Batch, sender: Sender, events: readonly Event[], entry: number): void {
  const sealed = events.flatMap((one) => (one.type === 'hidden-vote-cast' ? [one.sealed.commitment] : []))
  const named = new Map(events.flatMap(nameGiven))
  for (const text of sender.texts ?? []) {
    const { commitment } = text
    texts.push({
      ...text,
      entry,
      withheld: sealed.includes(commitment),
      person: named.get(commitment) ?? null,
    })
  }
  for (const blob of sender.blobs ?? []) blobs.push({ ...blob, entry })
}

/** The commitment of a name and the person who bears it from this event on. */
const nameGiven = (event: Event): [string, string][] =>
  (event.type === 'person-registered' || event.type === 'details-changed') && event.name !== undefined
    ? [[event.name.commitment, event.person]]
    : []
