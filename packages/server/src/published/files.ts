// The public record as files under `/record`: checkpoint, tiles, entries, proofs, and what stands beside the log (5.3).
import {
  formatProofFile,
  hasTile,
  inclusionProof,
  overTiles,
  encodeTextBundle,
  readTextBundlePath,
  readTilePath,
  tilePath,
  tileWidth,
  type Tile,
} from '@open-socialism/record'
import { tileOf, type Published, type RecordReader } from '@open-socialism/store'
import { ownProblem, type Problem } from '../http/problem.ts'
import { keepBytes } from './kept-bytes.ts'

export type RecordFile = { body: Uint8Array; type: string; cache: string }
export type Found = RecordFile | Problem

export type RecordFiles = {
  /** A file that is in memory, for the path below `/record/`. */
  kept(path: string): RecordFile | undefined
  /** The file, or why there is none. */
  get(path: string): Promise<Found>
}

type Source = Pick<RecordReader, 'published' | 'tile' | 'texts' | 'textsBeside' | 'blob'>

/** How long this process may answer with a checkpoint that another may have replaced. */
const checkpointMs = 100
const forEver = 'public, max-age=31536000, immutable'
const forAMoment = 'public, max-age=1'
const plain = 'text/plain; charset=utf-8'
const utf8 = (text: string) => Buffer.from(text)

const malformed = () =>
  ownProblem('address-must-be-well-formed', 'The record has no file under an address of this form.')
const missing = (what: string) => ownProblem('thing-must-exist', what)

/** `keptBytes`: how much of the tree this process keeps in memory. */
export function recordFiles(source: Source, keys: () => string[], keptBytes: number): RecordFiles {
  const kept = keepBytes<RecordFile>(keptBytes)
  const published = recently(source)

  /** Whether a tile belongs to a tree that was signed. */
  const isSigned = async (tile: Tile): Promise<boolean> => {
    const last = await published(false)
    if (last !== null && hasTile(tile, last.size)) return true
    const newest = await published(true)
    return newest !== null && hasTile(tile, newest.size)
  }
  /** A tile's bytes, kept from now on: what a tile of this width holds never changes. */
  const tileBytes = async (path: string, tile: Tile): Promise<RecordFile | null> => {
    const known = kept.get(`tile/${path}`)
    if (known !== undefined) return known
    const body = await source.tile(tile)
    if (body === null) return null
    const file = { body, type: 'application/octet-stream', cache: forEver }
    kept.put(`tile/${path}`, file)
    return file
  }
  const tileFile = async (path: string): Promise<Found> => {
    const tile = readTilePath(path)
    if (tile === null) return malformed()
    if (!(await isSigned(tile))) return missing('No signed tree has this tile, or not of this width.')
    return (await tileBytes(path, tile)) ?? missing('The record does not hold this tile.')
  }
  const keeping = { tile: async (tile: Tile) => (await tileBytes(tilePath(tile), tile))?.body ?? null }
  const hashes = (tile: Tile): Promise<Uint8Array> => tileOf(keeping, tile)
  const proofFile = async (wanted: string): Promise<Found> => {
    if (!/^(0|[1-9]\d{0,15})$/.test(wanted)) return malformed()
    const index = Number(wanted)
    let last = await published(false)
    if (last === null || index >= last.size) last = await published(true)
    if (last === null || index >= last.size)
      return missing('No signed tree holds this entry; a new one is signed within a second.')
    const proof = await inclusionProof(index, last.size, overTiles(last.size, hashes))
    const body = formatProofFile({ extra: null, index: BigInt(index), proof, checkpoint: last.note })
    return { body: utf8(body), type: plain, cache: forAMoment }
  }
  const textBundle = async (rest: string): Promise<Found> => {
    const index = readTextBundlePath(rest.slice('bundle/'.length))
    if (index === null) return malformed()
    const from = index * tileWidth
    if (!(await isSigned({ level: 'entries', index, width: 1 })))
      return missing('No signed tree has entries there.')
    const size = (await published(false))?.size ?? 0
    const body = encodeTextBundle(await source.textsBeside(from, Math.min(size, from + tileWidth)))
    // Texts may be erased later: nobody is to keep them without asking again.
    return { body, type: 'application/jsonl; charset=utf-8', cache: 'no-cache' }
  }
  const readers: Record<string, (rest: string) => Promise<Found>> = {
    tile: tileFile,
    proof: proofFile,
    text: (rest) => (rest.startsWith('bundle/') ? textBundle(rest) : textFile(source, rest)),
    blob: (hash) => blobFile(source, hash),
  }

  return {
    kept: kept.get,
    async get(path) {
      if (path === 'checkpoint') {
        const last = await published(false)
        return last === null
          ? missing('Nothing has been signed yet.')
          : { body: utf8(last.note), type: plain, cache: forAMoment }
      }
      if (path === 'key') {
        const lines = keys()
        return lines.length === 0
          ? missing('This server does not sign.')
          : { body: utf8(lines.map((line) => `${line}\n`).join('')), type: plain, cache: 'no-cache' }
      }
      const split = path.indexOf('/')
      const reader = split < 0 ? undefined : readers[path.slice(0, split)]
      return reader === undefined ? malformed() : reader(path.slice(split + 1))
    },
  }
}

/** The last checkpoint, asked for once by all who want it at one time; `fresh` asks again. */
function recently(source: Source): (fresh: boolean) => Promise<Published | null> {
  let last: Published | null = null
  let readAt = -Infinity
  let reading: Promise<Published | null> | undefined
  const read = () =>
    (reading ??= source
      .published()
      .then((found) => {
        last = found
        readAt = performance.now()
        return found
      })
      .finally(() => (reading = undefined)))
  return (fresh) => (!fresh && performance.now() - readAt < checkpointMs ? Promise.resolve(last) : read())
}

async function textFile(source: Source, commitment: string): Promise<Found> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(commitment)) return malformed()
  const found = (await source.texts([commitment])).get(commitment)
  if (found === undefined) return missing('No entry committed to such a text.')
  if (found.erased) return ownProblem('text-must-not-be-erased', 'This text was erased (clause 5.6).')
  const { text, r } = found
  if (text === null || r === null)
    return ownProblem('text-must-be-public', 'This text is withheld until its time comes.')
  const body = JSON.stringify({ commitment, r: Buffer.from(r).toString('base64'), text })
  // It may be erased later: nobody is to keep it without asking again.
  return { body: utf8(body), type: 'application/json', cache: 'no-cache' }
}

async function blobFile(source: Source, hash: string): Promise<Found> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return malformed()
  const found = await source.blob(hash)
  return found === null
    ? missing('No document has this hash.')
    : { body: found.bytes, type: found.mediaType, cache: forEver }
}
