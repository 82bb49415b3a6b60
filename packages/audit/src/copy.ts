// A copy of the record as a checker reads it: files by their path below `/record/`, wherever they are.
import {
  commitmentsIn,
  decodeBundle,
  decodeTextBundle,
  fromBase64,
  textBundlePath,
  tilePath,
  tileWidth,
  type BundledText,
  type Tile,
} from '@open-socialism/record'
import { fails } from './fault.ts'

/** Gives a file of the copy; null where the copy has none. Rejects when the copy cannot be reached. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>

/** Reads a tile or bundle of entries; a full one serves where a partial one is not kept any more. */
async function readTile(read: ReadFile, tile: Tile): Promise<Uint8Array | null> {
  const found = await read(`tile/${tilePath(tile)}`)
  if (found !== null || tile.width === tileWidth) return found
  return read(`tile/${tilePath({ ...tile, width: tileWidth })}`)
}

/** The hashes that the copy gives for a tile. */
export async function hashesIn(read: ReadFile, tile: Tile): Promise<Uint8Array> {
  const path = `tile/${tilePath(tile)}`
  const bytes = await readTile(read, tile)
  if (bytes === null) return fails(null, 'a tile is missing', path, 'no such file')
  const wanted = tile.width * 32
  if (bytes.length < wanted)
    fails(null, `${path} is cut off`, `${String(wanted)} bytes`, `${String(bytes.length)} bytes`)
  return bytes.subarray(0, wanted)
}

/** The entries of a bundle, as many as the checkpoint says that there are. */
export async function entriesIn(read: ReadFile, index: number, width: number): Promise<Uint8Array[]> {
  const tile: Tile = { level: 'entries', index, width }
  const path = `tile/${tilePath(tile)}`
  const first = index * tileWidth
  const bytes = await readTile(read, tile)
  if (bytes === null) return fails(first, 'a bundle of entries is missing', path, 'no such file')
  const entries = decodeBundle(bytes)
  if (entries === null)
    return fails(first, 'a bundle of entries is cut off', `whole entries in ${path}`, 'a part of one')
  if (entries.length < width)
    fails(
      first + entries.length,
      'an entry is missing',
      `${String(width)} entries in ${path}`,
      String(entries.length),
    )
  return entries.slice(0, width)
}

/** The texts beside the entries of one bundle, by commitment; null where the copy has no bundles of texts. */
export async function textsIn(read: ReadFile, index: number): Promise<Map<string, BundledText> | null> {
  const path = textBundlePath(index)
  const bytes = await read(path)
  if (bytes === null) return null
  const texts = decodeTextBundle(bytes)
  if (texts === null)
    return fails(
      index * tileWidth,
      'a bundle of texts is damaged',
      `lines of JSON in ${path}`,
      'something else',
    )
  return new Map(texts.map((one) => [one.commitment, one]))
}

/** The texts of one act, each from its own address, where the copy has no bundles of them. */
export async function textsAlone(read: ReadFile, act: unknown): Promise<Map<string, BundledText>> {
  const texts = new Map<string, BundledText>()
  for (const { commitment } of commitmentsIn(act)) {
    // A server says why there are no words by its status, which a file cannot have.
    texts.set(commitment, (await textAlone(read, commitment)) ?? { commitment, state: 'withheld' })
  }
  return texts
}

/** One text from its own address, as a server gives it; null where it is not to be had there. */
async function textAlone(read: ReadFile, commitment: string): Promise<BundledText | null> {
  const bytes = await read(`text/${commitment}`)
  if (bytes === null) return null
  try {
    const { r, text } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { r?: unknown; text?: unknown }
    const opening = typeof r === 'string' ? fromBase64(r) : null
    if (opening !== null && typeof text === 'string')
      return { commitment, state: 'present', r: opening, text }
  } catch {
    // Said below: it is no text.
  }
  return fails(
    null,
    'a text is damaged',
    `text/${commitment} with its r`,
    Buffer.from(bytes).toString('utf8'),
  )
}
