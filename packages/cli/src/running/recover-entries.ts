// Entries that are missing, taken from a copy of the record: checked as a whole against a signed checkpoint, then appended.
import { hash } from 'node:crypto'
import { DoesNotHold, entriesIn, textsAlone, textsIn, type ReadFile } from '@open-socialism/audit'
import {
  commitmentsIn,
  extend,
  leafHash,
  opens,
  rootOf,
  sameHash,
  tileWidth,
  type BundledText,
  type Checkpoint,
  type Hash,
} from '@open-socialism/record'
import type { BesideBlob, Copied, Store } from '@open-socialism/store'
import { Plainly } from '../command.ts'
import type { Progress } from '../progress.ts'
import type { RecordCopy } from '../record-copy.ts'

type Copy = { read: ReadFile; blob: RecordCopy['read'] }

/**
 * Appends what is missing up to a signed checkpoint; gives how many texts and documents the copy did not have. Throws
 * `Plainly` where the copy does not hold these entries, or others.
 */
export async function recoverEntries(
  store: Store,
  copy: RecordCopy,
  wanted: Checkpoint,
  progress: Progress,
): Promise<number> {
  const read: ReadFile = async (path) => (await copy.read(path))?.bytes ?? null
  try {
    const leaves = await checkedLeaves(store, read, wanted)
    return await appendMissing(store, { read, blob: copy.read }, leaves, Number(wanted.size), progress)
  } catch (error) {
    if (!(error instanceof DoesNotHold)) throw error
    const { says, expected } = error.fault
    throw new Plainly(`The copy is not whole: ${says} (${expected}). Try another copy.`)
  }
}

/** Leaf hashes of the missing entries, after the whole was seen to give the signed root. */
async function checkedLeaves(store: Store, read: ReadFile, { size, root }: Checkpoint): Promise<Hash[]> {
  const range = await store.range()
  const leaves: Hash[] = []
  for (let at = range.size; at < Number(size);) {
    for (const bytes of await entriesFrom(read, at, Number(size))) leaves.push(leafHash(bytes))
    at = range.size + leaves.length
  }
  if (!sameHash(rootOf(extend(range, leaves)), root))
    throw new Plainly(
      'These are not the entries that were signed: the copy, or this backup, is of another history. Nothing was changed.',
    )
  return leaves
}

/** The entries from `at` to the end of its bundle, as far as `size` goes. */
async function entriesFrom(read: ReadFile, at: number, size: number): Promise<Uint8Array[]> {
  const bundle = Math.floor(at / tileWidth)
  const first = bundle * tileWidth
  return (await entriesIn(read, bundle, Math.min(tileWidth, size - first))).slice(at - first)
}

/** Appends bundle after bundle. */
async function appendMissing(
  store: Store,
  copy: Copy,
  leaves: readonly Hash[],
  size: number,
  progress: Progress,
): Promise<number> {
  const before = size - leaves.length
  let unread = 0
  for (let at = before; at < size;) {
    const missing = await entriesFrom(copy.read, at, size)
    if (!missing.every((bytes, n) => sameHash(leafHash(bytes), leaves[at - before + n] as Hash)))
      throw new Plainly(`The copy gave other entries than a moment ago; ${at - before} were recovered.`)
    const texts = await textsIn(copy.read, Math.floor(at / tileWidth))
    const copies = await Promise.all(missing.map((bytes) => withBeside(copy, bytes, texts)))
    unread += copies.reduce((sum, one) => sum + one.unread, 0)
    const appended = await store.append(copies)
    if (appended.kind === 'differs')
      throw new Plainly(`The rules do not give entry ${appended.index} of the copy: ${appended.why}.`)
    at = appended.size
    progress.at(at - before, leaves.length)
  }
  return unread
}

/** An entry with the texts and documents that the copy has of it; `bundle` are those of its bundle, if there is one. */
async function withBeside(
  copy: Copy,
  bytes: Uint8Array,
  bundle: ReadonlyMap<string, BundledText> | null,
): Promise<Copied & { unread: number }> {
  const { act } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { act?: unknown }
  const wanted = new Map([...commitmentsIn(act)].map((one) => [one.commitment, one]))
  const given = bundle ?? (await textsAlone(copy.read, act))
  const texts = [...wanted.values()].flatMap((one) => {
    const found = given.get(one.commitment)
    // What is not the text that was committed to is no better than none.
    return found?.state === 'present' && opens(one, found)
      ? [{ commitment: one.commitment, r: found.r, text: found.text }]
      : []
  })
  const named = new Set(blobsIn(act))
  const blobs = (await Promise.all([...named].map((one) => blobFrom(copy, one)))).filter(
    (one) => one !== null,
  )
  return { bytes, texts, blobs, unread: wanted.size + named.size - texts.length - blobs.length }
}

async function blobFrom(copy: Copy, sha256: string): Promise<BesideBlob | null> {
  const file = await copy.blob(`blob/${sha256}`)
  if (file === null || hash('sha256', file.bytes, 'hex') !== sha256) return null
  return { sha256, mediaType: file.type?.split(';', 1)[0] ?? 'text/markdown', bytes: file.bytes }
}

/** Documents that an act names, wherever they stand in it. */
function* blobsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value))
    if (typeof inner === 'string' && (name === 'blob' || name === 'societyFile')) yield inner
    else yield* blobsIn(inner)
}
