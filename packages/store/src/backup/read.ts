// Reads a backup: its header at once, then its sections in order, each piece checked before anybody sees it.
import { promisify } from 'node:util'
import { zstdDecompress } from 'node:zlib'
import { bytesOf, Damaged, firstLine, firstWord, form, framesFrom, type Frame } from './frames.ts'
import { fromJson, type BackupEnd, type BackupHeader, type SectionEnd, type SectionStart } from './header.ts'

/** Why a file cannot be read. `section` is where it was noticed: `header`, the name of a table, or `end`. */
export type Unreadable =
  | { kind: 'not-a-backup' }
  | { kind: 'other-form'; form: string; known: number }
  | { kind: 'damaged'; section: string; how: 'cut-off' | 'changed'; atByte: number }

/** Thrown while reading; `restore` turns it into its result. */
export class CannotRead extends Error {
  readonly why: Unreadable
  constructor(why: Unreadable) {
    super(why.kind)
    this.why = why
  }
}

export type ReadSection = SectionStart & {
  /** The section's rows, to be read to their end; gives how many the file says there are. */
  pieces(): AsyncGenerator<Buffer, number>
}

export type OpenedBackup = {
  header: BackupHeader
  /** Each section's pieces must have been read before the next is asked for. Ends after the end mark was checked. */
  sections(): AsyncGenerator<ReadSection>
  /** Bytes of the file read so far. */
  taken(): number
}

const decompress = promisify(zstdDecompress)
/** A piece is at most this long; more would be a file made to fill the memory. */
const atMost = { maxOutputLength: 4 * 1024 * 1024 }

/** Begins to read; rejects with `CannotRead` where this is no backup of a form that we know. */
export async function openBackup(chunks: AsyncIterable<Buffer>): Promise<OpenedBackup> {
  const bytes = bytesOf(chunks)
  const first = await bytes.take(firstLine.length)
  if (!first.equals(firstLine)) throw new CannotRead(otherFirstLine(first))
  let place = 'header'
  const frames = framesFrom(bytes)
  const next = async () => {
    const read = await frames.next().catch((error: unknown): never => {
      if (!(error instanceof Damaged)) throw error
      throw new CannotRead({ kind: 'damaged', section: place, how: error.how, atByte: bytes.taken() })
    })
    if (read.done === true) throw changed()
    return read.value
  }
  const changed = () =>
    new CannotRead({ kind: 'damaged', section: place, how: 'changed', atByte: bytes.taken() })
  const expect = (frame: Frame, kind: Frame['kind']): Frame => {
    if (frame.kind !== kind) throw changed()
    return frame
  }

  async function* piecesOf(section: string): AsyncGenerator<Buffer, number> {
    let length = 0
    for (;;) {
      const frame = await next()
      if (frame.kind === 'D') {
        const piece = await decompress(frame.bytes, atMost)
        length += piece.length
        yield piece
        continue
      }
      const end = fromJson(expect(frame, 'E').bytes) as SectionEnd
      if (end.section !== section || end.bytes !== length) throw changed()
      return end.rows
    }
  }

  async function* sections(): AsyncGenerator<ReadSection> {
    for (;;) {
      place = 'end'
      const frame = await next()
      if (frame.kind === 'Z') {
        const { sha256 } = fromJson(frame.bytes) as BackupEnd
        if (sha256 !== frame.sumBefore.toString('hex')) throw changed()
        // Nothing may follow the end mark.
        await frames.next().catch(() => {
          throw changed()
        })
        return
      }
      const { section, columns } = fromJson(expect(frame, 'S').bytes) as SectionStart
      place = section
      yield { section, columns, pieces: () => piecesOf(section) }
    }
  }

  const header = fromJson(expect(await next(), 'H').bytes) as BackupHeader
  return { header, sections, taken: bytes.taken }
}

/** What a file says of itself, or why it cannot be read; the rest of the file is not looked at. */
export async function backupHeader(chunks: AsyncIterable<Buffer>): Promise<BackupHeader | Unreadable> {
  try {
    return (await openBackup(chunks)).header
  } catch (error) {
    if (error instanceof CannotRead) return error.why
    throw error
  }
}

function otherFirstLine(first: Buffer): Unreadable {
  const [word = '', number = ''] = first.toString('latin1').split('\n')[0]?.split('/') ?? []
  if (word === firstWord && number !== String(form)) return { kind: 'other-form', form: number, known: form }
  if (first.length < firstLine.length && firstLine.subarray(0, first.length).equals(first))
    return { kind: 'damaged', section: 'header', how: 'cut-off', atByte: first.length }
  return { kind: 'not-a-backup' }
}
