// Writing a batch: all its rows and the new head, in one transaction, sent in one round trip.
import { extend } from '@open-socialism/record'
import type { Key, StateKind } from '@open-socialism/kernel'
import type { Statement } from '../database/writer.ts'
import { insertBlob, insertTexts } from '../log/beside.ts'
import { advanceDues, deleteDues, deleteDuesOf, insertDues } from '../log/due.ts'
import { insertConcerns, insertEntries } from '../log/entry.ts'
import { advanceHead, type Head } from '../log/head.ts'
import { gatherSubtrees, insertSubtrees } from '../log/subtree.ts'
import type { Kept } from '../state/cache.ts'
import { splitKey } from '../state/kinds.ts'
import { endVersions, insertVersions, type EndedVersion, type NewVersion } from '../state/versions.ts'
import { rootOf } from '@open-socialism/record'
import type { SearchWrites } from '../search/of-batch.ts'
import { lastAt, type Batch } from './batch.ts'
import type { Overlay } from './overlay.ts'

/** What a batch leaves: the head, and each changed state as the cache is to keep it. */
export type Left = { head: Head; states: Map<Key, Kept & { bytes: number }> }

export type Written = Left & { statements: Statement[] }

/** Statements that write the batch, and what will stand once they have committed. The head goes last. */
export function writeBatch(
  batch: Batch,
  log: string,
  times: Pick<Head, 'simulatedNow' | 'aliveAt'>,
  search: SearchWrites,
): Written {
  const { head, subtrees } = headAfter(batch, times)
  const { statements, states } = writeStates(batch.overlay)
  const all = [
    ...writeEntries(batch),
    ...subtrees,
    ...statements,
    ...search.statements,
    ...writeDues(batch),
    ...(batch.head.origin !== null && batch.founding.origin !== batch.head.origin ? [unpublish] : []),
    ...(batch.entries.length > 0
      ? [insertBatch(batch.head, head, [...batch.overlay.changed.keys()]), tellOthers(log, head.range.size)]
      : []),
    advanceHead(head),
  ]
  return { statements: all, head, states }
}

/** The head that the batch's entries leave, and what writes the subtrees that they complete. */
export function headAfter(
  batch: Batch,
  times: Pick<Head, 'simulatedNow' | 'aliveAt'>,
): { head: Head; subtrees: Statement[] } {
  const { subtrees, onSubtree } = gatherSubtrees()
  const range = extend(
    batch.head.range,
    batch.entries.map(({ leaf }) => leaf),
    onSubtree,
  )
  return {
    head: { ...batch.founding, ...times, range, at: lastAt(batch) },
    subtrees: subtrees.length > 0 ? [insertSubtrees(subtrees)] : [],
  }
}

/** Entries with what stands beside them and what the views show of their events. */
export function writeEntries({ entries, texts, blobs, views }: Batch): Statement[] {
  return [
    ...(entries.length > 0 ? [insertEntries([...entries]), insertConcerns([...entries])] : []),
    ...(texts.length > 0 ? [insertTexts(texts)] : []),
    ...blobs.map(insertBlob),
    ...views.statements(),
  ]
}

/** Versions of states that begin and end. */
export function writeStates(overlay: Pick<Overlay, 'changed' | 'base'>): {
  statements: Statement[]
  states: Left['states']
} {
  const fresh = new Map<StateKind, NewVersion[]>()
  const ended = new Map<StateKind, EndedVersion[]>()
  const states: Left['states'] = new Map()
  const push = <Row>(to: Map<StateKind, Row[]>, kind: StateKind, row: Row) => {
    const rows = to.get(kind)
    if (rows === undefined) to.set(kind, [row])
    else rows.push(row)
  }
  for (const [key, versions] of overlay.changed) {
    const { kind, id } = splitKey(key)
    const before = overlay.base(key)?.from ?? null
    const first = versions[0]
    if (before !== null && first !== undefined) push(ended, kind, { id, from: before, to: first.from })
    versions.forEach(({ from, state }, at) => {
      const json = JSON.stringify(state)
      push(fresh, kind, { id, from, to: versions[at + 1]?.from ?? null, json })
      states.set(key, { state, from, bytes: json.length })
    })
  }
  const statements = [
    // The old version ends before the new one begins: only one may be the present one.
    ...[...ended].flatMap(([kind, rows]) => endVersions(kind, rows)),
    ...[...fresh].map(([kind, rows]) => insertVersions(kind, rows)),
  ]
  return { statements, states }
}

function writeDues({ dues, duesEarlierBy }: Batch): Statement[] {
  const { keys, taken, rows } = dues.changes()
  return [
    ...(keys.length > 0 ? [deleteDuesOf(keys)] : []),
    ...(taken.length > 0 ? [deleteDues(taken)] : []),
    ...(duesEarlierBy > 0 ? [advanceDues(duesEarlierBy)] : []),
    ...(rows.length > 0 ? [insertDues(rows)] : []),
  ]
}

/** Under its new name nothing of the log has been signed. */
const unpublish: Statement = { name: 'unpublish', text: 'delete from published', values: [] }

export const insertBatch = (before: Head, head: Head, keys: Key[]): Statement => ({
  name: 'insert-batch',
  text: 'insert into batch (size, first, at, root, keys) values ($1, $2, $3, $4, $5)',
  values: [head.range.size, before.range.size, head.at, rootOf(head.range), keys],
})

/** A hint to followers; they ask for themselves too, since some databases do not pass it on. */
export const tellOthers = (log: string, size: number): Statement => ({
  name: 'tell-others',
  text: 'select pg_notify($1, $2)',
  values: [channelOf(log), String(size)],
})

export const channelOf = (log: string): string => `entries_${log}`
