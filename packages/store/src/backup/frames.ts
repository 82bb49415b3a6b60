// The frames of a backup: kind, length, bytes and a checksum that covers everything before it (docs/backup.md).
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** The first line of a file, up to its number: `open-socialism-backup/1`. */
export const firstWord = 'open-socialism-backup'
export const form = 1
export const firstLine = Buffer.from(`${firstWord}/${form}\n`)

/** `H` header, `S` start of a section, `D` a piece of its rows (zstd), `E` its end, `Z` end of the file. */
export type FrameKind = 'H' | 'S' | 'D' | 'E' | 'Z'
export type Frame = { kind: FrameKind; bytes: Buffer }

const headBytes = 9
const sumBytes = 32
/** Longer frames are never written: a length beyond it was changed on the way. */
const longest = 8 * 1024 * 1024
const kinds = new Set<string>(['H', 'S', 'D', 'E', 'Z'])

/** The file ends too early, or a byte of it is not the one that was written. */
export class Damaged extends Error {
  readonly how: 'cut-off' | 'changed'
  constructor(how: 'cut-off' | 'changed') {
    super(how)
    this.how = how
  }
}

const sumOf = (before: Buffer, head: Buffer, bytes: Buffer): Buffer =>
  createHash('sha256').update(before).update(head).update(bytes).digest()

export type Sealer = {
  seal(kind: FrameKind, bytes: Buffer): Buffer
  /** Covers everything that was sealed. */
  sum(): Buffer
}

/** Makes frames, each bound to all before it, so that none can be left out, moved or exchanged. */
export function sealer(): Sealer {
  let sum: Buffer = createHash('sha256').update(firstLine).digest()
  return {
    seal(kind, bytes) {
      const head = Buffer.alloc(headBytes)
      head.write(kind, 0, 'latin1')
      head.writeUInt32BE(bytes.length, 1)
      head.writeUInt32BE(crc32(head.subarray(0, 5)), 5)
      sum = sumOf(sum, head, bytes)
      return Buffer.concat([head, bytes, sum])
    },
    sum: () => sum,
  }
}

/** Hands out exactly as many bytes as are asked for, from chunks of any length. */
export type Bytes = {
  /** Fewer than asked for only at the end of the file. */
  take(count: number): Promise<Buffer>
  /** Bytes handed out so far. */
  taken(): number
}

export function bytesOf(chunks: AsyncIterable<Buffer>): Bytes {
  const source = chunks[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let length = 0
  let taken = 0
  return {
    async take(count) {
      while (length < count) {
        const next = await source.next()
        if (next.done === true) break
        held.push(next.value)
        length += next.value.length
      }
      const all = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held)
      const given = all.subarray(0, count)
      held = all.length > given.length ? [all.subarray(given.length)] : []
      length -= given.length
      taken += given.length
      return given
    },
    taken: () => taken,
  }
}

/** Reads frames one after the other and checks each; rejects with `Damaged`. Ends after `Z`. */
export async function* framesFrom(bytes: Bytes): AsyncGenerator<Frame & { sumBefore: Buffer }> {
  let sum: Buffer = createHash('sha256').update(firstLine).digest()
  for (;;) {
    const head = await wholly(bytes, headBytes)
    const kind = head.toString('latin1', 0, 1)
    const length = head.readUInt32BE(1)
    if (crc32(head.subarray(0, 5)) !== head.readUInt32BE(5) || !kinds.has(kind) || length > longest)
      throw new Damaged('changed')
    const body = await wholly(bytes, length)
    const given = await wholly(bytes, sumBytes)
    const sumBefore = sum
    sum = sumOf(sum, head, body)
    if (!sum.equals(given)) throw new Damaged('changed')
    yield { kind: kind as FrameKind, bytes: body, sumBefore }
    if (kind !== 'Z') continue
    if ((await bytes.take(1)).length > 0) throw new Damaged('changed')
    return
  }
}

async function wholly(bytes: Bytes, count: number): Promise<Buffer> {
  const taken = await bytes.take(count)
  if (taken.length < count) throw new Damaged('cut-off')
  return taken
}
