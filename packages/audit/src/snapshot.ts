// What a check leaves for the next one: the checkpoint that was verified, and every state as of it. A line of JSON each; it is
// believed only because the checker itself wrote it.
import type { State } from '@open-socialism/kernel'
import { decodeRange, encodeRange, type TilesSoFar } from '@open-socialism/record'
import type { BesideSoFar } from './beside.ts'

export type Verified = {
  /** The signed checkpoint, as it was given. */
  signed: string
  origin: string
  root: string
  /** Time of the last entry. */
  at: number
  /** Seconds since 1970 at which witnesses had seen this checkpoint; null where none did. */
  cosignedAt: number | null
  tiles: TilesSoFar
  beside: BesideSoFar
  /** Texts that are said to be erased, without an entry so far that erases them. */
  unexplained: string[]
  /** Which acts were entered, as `openEnteredActs` remembers them. */
  acts: readonly Uint32Array[]
}

export type Snapshot = { verified: Verified; states: AsyncIterable<State> }

const form = 'open-socialism verified 2'
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

/** The lines of a snapshot. */
export function* snapshotLines(
  { tiles, acts, ...verified }: Verified,
  states: Iterable<State>,
): Generator<string> {
  const { range, partial } = tiles
  const head = {
    form,
    ...verified,
    size: range.size,
    subtrees: base64(encodeRange(range)),
    partial: partial.map((hashes) => base64(Buffer.concat(hashes))),
    acts: acts.length,
  }
  yield `${JSON.stringify(head)}\n`
  for (const words of acts)
    yield `${JSON.stringify(base64(new Uint8Array(words.buffer, words.byteOffset, words.byteLength)))}\n`
  for (const state of states) yield `${JSON.stringify(state)}\n`
  yield `"end"\n`
}

type Head = Omit<Verified, 'tiles' | 'acts'> & {
  form: string
  size: number
  subtrees: string
  partial: string[]
  acts: number
}

/** Reads a snapshot's lines; null where they are none. A snapshot without its end makes `states` throw. */
export async function readSnapshot(lines: AsyncIterable<string>): Promise<Snapshot | null> {
  const reader = lines[Symbol.asyncIterator]()
  const first = await reader.next()
  const head = first.done === true ? null : headOf(first.value)
  if (head === null) return null
  const { form: _, size, subtrees, partial, acts: chunks, ...verified } = head
  const hashes = partial.map((all) => {
    const bytes = bytesOf(all)
    return Array.from({ length: bytes.length / 32 }, (_, at) => bytes.slice(32 * at, 32 * at + 32))
  })
  const tiles = { range: decodeRange(size, bytesOf(subtrees)), partial: hashes }
  const acts = await actsIn(reader, chunks)
  return { verified: { ...verified, tiles, acts }, states: statesIn(reader) }
}

function headOf(line: string): Head | null {
  try {
    const head = JSON.parse(line) as Head
    return head.form === form ? head : null
  } catch {
    return null
  }
}

async function actsIn(reader: AsyncIterator<string>, chunks: number): Promise<Uint32Array[]> {
  const acts: Uint32Array[] = []
  while (acts.length < chunks) {
    const next = await reader.next()
    if (next.done === true) throw new Error('the snapshot is cut off')
    acts.push(new Uint32Array(bytesOf(JSON.parse(next.value) as string).buffer))
  }
  return acts
}

async function* statesIn(reader: AsyncIterator<string>): AsyncGenerator<State> {
  for (;;) {
    const next = await reader.next()
    if (next.done === true) throw new Error('the snapshot is cut off')
    if (next.value === '"end"') return
    yield JSON.parse(next.value) as State
  }
}
