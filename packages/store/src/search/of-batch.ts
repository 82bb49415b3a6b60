// What a batch changes in the search: new rows, changed words, changed marks, from its states and its events.
import type { State } from '@open-socialism/kernel'
import type { Batch } from '../batch/batch.ts'
import type { Overlay, Version } from '../batch/overlay.ts'
import type { Statement, Writer } from '../database/writer.ts'
import {
  changeRows,
  dropMeetings,
  dropRows,
  markRows,
  marksOf,
  putRows,
  putWords,
  rowOf,
  textsOf,
  type Findable,
  type Told,
} from './rows.ts'
import { sayingsOf } from './sayings.ts'
import { findableOf, meetingsOf } from './things.ts'

/** Words that are known to stand in the table: a hint, so that most batches have none to write. */
export type KnownWords = {
  has(word: string): boolean
  learn(words: Iterable<string>): void
  /** After an erasure (5.6): nothing is known any more, and nothing of what was erased is held. */
  clear(): void
}

const mostKnown = 200_000

export function openKnownWords(): KnownWords {
  const known = new Set<string>()
  return {
    has: (word) => known.has(word),
    learn(words) {
      if (known.size > mostKnown) known.clear()
      for (const word of words) known.add(word)
    },
    clear: () => {
      known.clear()
    },
  }
}

/** Statements for the batch's transaction, and the words to learn once it has committed. */
export type SearchWrites = { statements: Statement[]; met: ReadonlySet<string> }

type Changes = {
  put: Findable[]
  change: Findable[]
  mark: Findable[]
  drop: string[]
  /** Circles whose meetings are others now. */
  met: string[]
}

type Changing = Pick<Batch, 'entries' | 'texts' | 'blobs'> & {
  overlay: Pick<Overlay, 'changed' | 'base' | 'lookup'>
}

/** Finds what changes, with texts that are not in the batch read by `writer`. */
export async function searchOfBatch(
  batch: Changing,
  writer: Writer,
  known: KnownWords,
): Promise<SearchWrites> {
  const changes = changesOf(batch)
  const said = [...changes.put, ...changes.change]
  const told = await tell(batch, writer, said)
  const met = new Set<string>()
  const rows = (of: Findable[]) => of.map((one) => rowOf(one, told, met))
  const [put, change] = [rows(changes.put), rows(changes.change)]
  const fresh = [...met].filter((word) => !known.has(word))
  const marked = changes.mark.map((one) => ({ ...one, marks: marksOf(one).join(' ') }))
  return {
    statements: [
      ...(changes.met.length > 0 ? [dropMeetings(changes.met)] : []),
      ...(changes.drop.length > 0 ? [dropRows(changes.drop)] : []),
      ...(put.length > 0 ? [putRows(put)] : []),
      ...(change.length > 0 ? [changeRows(change)] : []),
      ...(marked.length > 0
        ? [
            markRows(
              marked.map(({ id, circle, person, status, at, marks }) => ({
                id,
                circle,
                person,
                status,
                at,
                marks,
              })),
            ),
          ]
        : []),
      ...(fresh.length > 0 ? [putWords(fresh)] : []),
    ],
    met: new Set(fresh),
  }
}

function changesOf({ overlay, entries }: Changing): Changes {
  const changes: Changes = { put: [], change: [], mark: [], drop: [], met: [] }
  for (const [key, versions] of overlay.changed)
    addState(changes, overlay.base(key)?.state ?? null, versions, circleOf)
  for (const { index, entry } of entries)
    changes.put.push(...sayingsOf(entry.events, { entry: index, at: entry.at, by: entry.by }, circleOf))
  return changes

  function circleOf(proposal: string): string | null {
    const state = overlay.lookup(`proposal:${proposal}`)
    return state?.kind === 'proposal' ? state.circle : null
  }
}

function addState(
  changes: Changes,
  before: State | null,
  versions: readonly Version[],
  circleOf: (proposal: string) => string | null,
): void {
  const [first, last] = [versions[0], versions.at(-1)]
  if (first === undefined || last === undefined) return
  const now = last.state
  if (now.kind === 'position') {
    const reason = findableOf(now, last.from)
    if (reason !== null) changes.put.push({ ...reason, circle: circleOf(now.proposal) })
    else if (before?.kind === 'position' && before.reason !== null) changes.drop.push(`said:${now.id}`)
    return
  }
  const found = findableOf(now, first.from)
  if (found === null) return
  const was = before === null ? null : findableOf(before, first.from)
  if (was === null) changes.put.push(found)
  else if (sourceOf(was) !== sourceOf(found)) changes.change.push(found)
  else if (marksOf(was).join() !== marksOf(found).join() || was.at !== found.at) changes.mark.push(found)
  if (now.kind === 'circle') addMeetings(changes, before, now)
}

function addMeetings(changes: Changes, before: State | null, now: Extract<State, { kind: 'circle' }>): void {
  const meetings = meetingsOf(now)
  const had = before?.kind === 'circle' ? meetingsOf(before) : []
  if (JSON.stringify(had) === JSON.stringify(meetings)) return
  if (had.length > 0) changes.met.push(now.id)
  changes.put.push(...meetings)
}

/** What the words of a row come from. */
const sourceOf = ({ titles, bodies, blob }: Findable): string => JSON.stringify([titles, bodies, blob])

/** Texts and contents by commitment and hash: those of this batch, and the others from the database. */
async function tell(batch: Changing, writer: Writer, findables: readonly Findable[]): Promise<Told> {
  const texts = new Map<string, string | null>()
  const blobs = new Map<string, string | null>()
  const wanted = new Set(findables.flatMap(textsOf))
  const hashes = new Set(findables.flatMap(({ blob }) => blob ?? []))
  if (wanted.size > 0)
    for (const { commitment, text, withheld } of batch.texts)
      if (wanted.delete(commitment)) texts.set(commitment, withheld ? null : text)
  if (hashes.size > 0)
    for (const { sha256, bytes } of batch.blobs)
      if (hashes.delete(sha256)) blobs.set(sha256, Buffer.from(bytes).toString('utf8'))
  const asked = [
    ...(wanted.size > 0 ? [selectTexts([...wanted])] : []),
    ...(hashes.size > 0 ? [selectBlobs([...hashes])] : []),
  ]
  if (asked.length > 0)
    for (const { rows } of await writer.send(asked))
      for (const row of rows)
        if ('commitment' in row) texts.set(row['commitment'] as string, row['text'] as string | null)
        else blobs.set(row['hash'] as string, (row['content'] as Buffer).toString('utf8'))
  return { text: (one) => texts.get(one) ?? null, blob: (one) => blobs.get(one) ?? null }
}

/** Texts that stand and are not withheld. */
export const selectTexts = (commitments: readonly string[]): Statement => ({
  name: 'select-texts',
  text: `select commitment, text from text
    where commitment = any($1::text[]) and not withheld and erased_by is null`,
  values: [commitments],
})

/** Beginnings of documents' contents that are text. */
export const selectBlobs = (hashes: readonly string[]): Statement => ({
  name: 'select-blobs',
  text: `select hash, substring(content from 1 for 400000) as content from blob
    where hash = any($1::text[]) and media_type in ('text/markdown', 'text/plain')`,
  values: [hashes],
})
