// The work of `recover`: fetches the missing entries, checks them against the guard, and appends them.
import { hash } from 'node:crypto'
import {
  commitmentsIn,
  decodeBundle,
  extend,
  leafHash,
  logKeyOf,
  openCheckpoint,
  opens,
  rootOf,
  sameHash,
  tilePath,
  tileWidth,
  type Checkpoint,
  type Commitment,
  type Hash,
} from '@open-socialism/record'
import type { BesideBlob, BesideText, Copied, SigningMeans, Store } from '@open-socialism/store'
import { Plainly, type Command, type ExitCode } from '../command.ts'
import { withSociety } from '../opened.ts'
import { showProgress, type Progress } from '../progress.ts'
import { openCopy, type RecordCopy } from '../record-copy.ts'
import { openSigning } from '../signing.ts'

export const runRecover: Command['run'] = async (typed, io) => {
  const { from } = typed.options
  if (typeof from !== 'string') throw new Plainly('Say where a copy of the record is: --from URL|DIR', 2)
  const copy = openCopy(from, io)
  return withSociety<ExitCode>(typed, io, async (opened) => {
    const { store } = opened
    const wanted = await lastSigned(store, await openSigning(opened, typed, io))
    const before = (await store.head()).size
    const missing = Number(wanted.size) - before
    if (missing <= 0) {
      io.out(`Nothing is missing: the record has ${before.toLocaleString('en')} entries, as signed.`)
      return 0
    }
    const leaves = await checkedLeaves(store, copy, wanted)
    const progress = showProgress('Recovering entries', io.err)
    const unread = await appendMissing(store, copy, before, leaves, progress)
    progress.end()
    io.out(`${missing.toLocaleString('en')} entries are back; the root is the signed one.`)
    if (unread > 0)
      io.out(
        `${unread.toLocaleString('en')} texts or documents are not in the copy: erased, withheld, or not kept there.`,
      )
    io.out(
      'Ways in that were issued in these entries open nothing. Invite anew: open-socialism invite PERSON',
    )
    return 0
  })
}

/** Appends bundle after bundle; gives how many texts and documents the copy did not have. */
const appendMissing = async (
  store: Store,
  copy: RecordCopy,
  before: number,
  leaves: readonly Hash[],
  progress: Progress,
): Promise<number> => {
  const size = before + leaves.length
  let unread = 0
  for (let at = before; at < size;) {
    const bundle = Math.floor(at / tileWidth)
    const entries = await entriesFrom(copy, bundle, size)
    const missing = entries.slice(at - bundle * tileWidth)
    if (!missing.every((bytes, n) => sameHash(leafHash(bytes), leaves[at - before + n] as Hash)))
      throw new Plainly(`The copy gave other entries than a moment ago; ${at - before} were recovered.`)
    const copies = await Promise.all(missing.map((bytes) => withBeside(copy, bytes)))
    unread += copies.reduce((sum, one) => sum + one.unread, 0)
    const appended = await store.append(copies)
    if (appended.kind === 'differs')
      throw new Plainly(`The rules do not give entry ${appended.index} of the copy: ${appended.why}.`)
    at = appended.size
    progress.at(at - before, leaves.length)
  }
  return unread
}

/** The checkpoint that the guard holds. */
const lastSigned = async (store: Store, { guard, signers }: SigningMeans): Promise<Checkpoint> => {
  const { origin } = await store.head()
  const text = guard.read()
  if (text === null)
    throw new Plainly(
      `There is no signed checkpoint in ${guard.place}, so nobody can tell what is missing. Say where it is with --guard.`,
    )
  const opened = openCheckpoint(text, origin ?? '', signers().map(logKeyOf))
  if (!opened.ok) throw new Plainly(`The checkpoint in ${guard.place} cannot be used: ${opened.why}.`)
  return opened.value.checkpoint
}

/** Leaf hashes of the missing entries, after the whole was seen to give the signed root. */
const checkedLeaves = async (store: Store, copy: RecordCopy, { size, root }: Checkpoint): Promise<Hash[]> => {
  const range = await store.range()
  const leaves: Hash[] = []
  for (let at = range.size; at < Number(size);) {
    const bundle = Math.floor(at / tileWidth)
    const entries = await entriesFrom(copy, bundle, Number(size))
    for (const bytes of entries.slice(at - bundle * tileWidth)) leaves.push(leafHash(bytes))
    at = range.size + leaves.length
  }
  if (!sameHash(rootOf(extend(range, leaves)), root))
    throw new Plainly(
      'These are not the entries that were signed: the copy, or this backup, is of another history. Nothing was changed.',
    )
  return leaves
}

/** The entries of a bundle, as far as `size` goes. */
const entriesFrom = async (copy: RecordCopy, index: number, size: number): Promise<Uint8Array[]> => {
  const width = Math.min(tileWidth, size - index * tileWidth)
  // A copy that has grown since may hold the full bundle alone.
  for (const one of new Set([width, tileWidth])) {
    const file = await copy.read(`tile/${tilePath({ level: 'entries', index, width: one })}`)
    const entries = file && decodeBundle(file.bytes)
    if (entries?.length === one) return entries.slice(0, width)
  }
  throw new Plainly(
    `The copy does not hold the entries ${index * tileWidth} to ${index * tileWidth + width - 1}. Try another copy.`,
  )
}

/** An entry with the texts and documents that the copy has of it. */
const withBeside = async (copy: RecordCopy, bytes: Uint8Array): Promise<Copied & { unread: number }> => {
  const named = namedIn(JSON.parse(Buffer.from(bytes).toString('utf8')) as { act?: unknown })
  const texts = await Promise.all([...named.texts.values()].map((one) => textFrom(copy, one)))
  const blobs = await Promise.all([...named.blobs].map((one) => blobFrom(copy, one)))
  const had = [...texts, ...blobs].filter((one) => one !== null).length
  return {
    bytes,
    texts: texts.filter((one) => one !== null),
    blobs: blobs.filter((one) => one !== null),
    unread: texts.length + blobs.length - had,
  }
}

/** A text, if the copy has it and it is the one that was committed to. */
const textFrom = async (copy: RecordCopy, wanted: Commitment): Promise<BesideText | null> => {
  const { commitment } = wanted
  const file = await copy.read(`text/${commitment}`)
  if (file === null) return null
  const given = JSON.parse(Buffer.from(file.bytes).toString('utf8')) as { r?: unknown; text?: unknown }
  if (typeof given.r !== 'string' || typeof given.text !== 'string') return null
  const opening = { r: Buffer.from(given.r, 'base64'), text: given.text }
  return opens(wanted, opening) ? { commitment, ...opening } : null
}

const blobFrom = async (copy: RecordCopy, sha256: string): Promise<BesideBlob | null> => {
  const file = await copy.read(`blob/${sha256}`)
  if (file === null || hash('sha256', file.bytes, 'hex') !== sha256) return null
  return { sha256, mediaType: file.type?.split(';', 1)[0] ?? 'text/markdown', bytes: file.bytes }
}

/** Texts and documents that an entry's act names, wherever they stand in it. */
const namedIn = ({ act }: { act?: unknown }): { texts: Map<string, Commitment>; blobs: Set<string> } => ({
  texts: new Map([...commitmentsIn(act)].map((one) => [one.commitment, one])),
  blobs: new Set(blobsIn(act)),
})

function* blobsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value))
    if (typeof inner === 'string' && (name === 'blob' || name === 'societyFile')) yield inner
    else yield* blobsIn(inner)
}
