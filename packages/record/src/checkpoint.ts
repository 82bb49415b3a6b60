// Checkpoints (c2sp.org/tlog-checkpoint), written and read: which log, how many entries, which root; and by whom they are signed.
import { fromBase64, toBase64 } from '#platform'
import { isHash, type Hash } from './hash.ts'
import {
  formatNote,
  readNote,
  verifyNote,
  type Note,
  type NoteSignature,
  type Read,
  type VerifierKey,
} from './note.ts'

/** The head of a log. */
export type Checkpoint = { readonly origin: string; readonly size: bigint; readonly root: Hash }

/** A checkpoint that was read, with the note that it came in; `signedBy` are the keys whose signatures hold. */
export type OpenedCheckpoint = { checkpoint: Checkpoint; note: Note; signedBy: readonly VerifierKey[] }

const not = (why: string) => ({ ok: false, why }) as const

/** The text that is signed. */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${String(size)}\n${toBase64(root)}\n`

/** Reads a checkpoint's text; lines after the third are extensions, which say nothing to us. */
export function readCheckpoint(text: string): Read<Checkpoint> {
  const lines = text.split('\n')
  const [origin = '', size = '', encoded = '', ...extensions] = lines
  if (extensions.pop() !== '' || extensions.includes(''))
    return not('a checkpoint has three lines, and no empty one')
  if (origin === '') return not('a checkpoint names its log')
  if (!/^(0|[1-9]\d{0,19})$/.test(size)) return not('the second line of a checkpoint is its size')
  const root = fromBase64(encoded)
  if (root === null || !isHash(root)) return not('the third line of a checkpoint is its root')
  return { ok: true, value: { origin, size: BigInt(size), root } }
}

/** The signed checkpoint as it is served. */
export const formatSigned = (checkpoint: Checkpoint, signatures: readonly NoteSignature[]): string =>
  formatNote({ text: formatCheckpoint(checkpoint), signatures })

/**
 * Opens a signed checkpoint of the log `origin`. Fails unless one of `logKeys` has signed it; cosignatures by
 * `witnessKeys` are verified where they stand, and one that does not hold makes the whole worthless.
 */
export function openCheckpoint(
  signed: string,
  origin: string,
  logKeys: readonly VerifierKey[],
  witnessKeys: readonly VerifierKey[] = [],
): Read<OpenedCheckpoint> {
  const note = readNote(signed)
  if (!note.ok) return note
  const checkpoint = readCheckpoint(note.value.text)
  if (!checkpoint.ok) return checkpoint
  if (checkpoint.value.origin !== origin)
    return not(`this is a checkpoint of ${checkpoint.value.origin}, not of ${origin}`)
  const byLog = verifyNote(note.value, logKeys)
  if (!byLog.ok) return byLog
  const all = verifyNote(note.value, [...logKeys, ...witnessKeys])
  if (!all.ok) return all
  return { ok: true, value: { checkpoint: checkpoint.value, note: note.value, signedBy: all.value } }
}
