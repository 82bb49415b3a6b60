// The vectors that other implementations publish: proofs of github.com/transparency-dev/merkle (testdata) and a log of
// github.com/transparency-dev/tessera (testdata/log). OPEN_SOCIALISM_VECTORS names a folder that holds both repositories
// as `merkle` and `tessera`.
import { equal, ok } from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  continues,
  decodeBundle,
  decodeTile,
  emptyRange,
  extend,
  includes,
  leafHash,
  openCheckpoint,
  readVerifierKey,
  rootOf,
  tilePath,
} from '../src/index.ts'

const folder = process.env['OPEN_SOCIALISM_VECTORS']
const skip = folder === undefined ? 'OPEN_SOCIALISM_VECTORS names no folder with the vectors' : false
const read = (path: string) => readFileSync(join(folder ?? '', path), 'utf8')
const cases = (kind: string) =>
  globSync(`merkle/testdata/${kind}/**/*.json`, { cwd: folder ?? '.' }).map(
    (path) => [path, read(path)] as const,
  )

const bytes = (base64: unknown): Uint8Array => Buffer.from(typeof base64 === 'string' ? base64 : '', 'base64')
const hashes = (list: unknown): Uint8Array[] => (Array.isArray(list) ? list : []).map(bytes)
/** Sizes go up to 2^64 - 1, which a JSON number of ours would round. */
const parse = (json: string) =>
  JSON.parse(json.replace(/"(leafIdx|treeSize|size1|size2)":\s*(\d+)/g, '"$1": "$2"')) as Record<
    string,
    unknown
  >
const big = (value: unknown) => BigInt(typeof value === 'string' ? value : '0')

test('merkle: every published inclusion proof is judged as its authors say', { skip }, () => {
  const all = cases('inclusion')
  ok(all.length > 50)
  for (const [path, json] of all) {
    const { leafIdx, treeSize, root, leafHash: leaf, proof, wantErr } = parse(json)
    const claim = {
      index: big(leafIdx),
      size: big(treeSize),
      leaf: bytes(leaf),
      proof: hashes(proof),
      root: bytes(root),
    }
    equal(includes(claim), wantErr !== true, path)
  }
})

test('merkle: every published consistency proof is judged as its authors say', { skip }, () => {
  const all = cases('consistency')
  ok(all.length > 50)
  for (const [path, json] of all) {
    const { size1, size2, root1, root2, proof, wantErr } = parse(json)
    const claim = {
      oldSize: big(size1),
      size: big(size2),
      oldRoot: bytes(root1),
      root: bytes(root2),
      proof: hashes(proof),
    }
    equal(continues(claim), wantErr !== true, path)
  }
})

test('tessera: its log of fifteen entries opens at every size, tile by tile', { skip }, () => {
  const key = readVerifierKey(
    /LOG_PUBLIC_KEY="([^"]+)"/.exec(read('tessera/testdata/build_log.sh'))?.[1] ?? '',
  )
  ok(key.ok)
  for (let size = 1; size <= 15; size += 1) {
    const opened = openCheckpoint(read(`tessera/testdata/log/checkpoint.${String(size)}`), key.value.name, [
      key.value,
    ])
    ok(opened.ok)
    equal(opened.value.checkpoint.size, BigInt(size))
    const tileAt = (level: 0 | 'entries') =>
      readFileSync(
        join(folder ?? '', 'tessera/testdata/log/tile', tilePath({ level, index: 0, width: size })),
      )
    const entries = decodeBundle(tileAt('entries')) ?? []
    equal(entries.length, size)
    const leaves = entries.map(leafHash)
    equal(Buffer.compare(Buffer.concat(decodeTile(tileAt(0)) ?? []), Buffer.concat(leaves)), 0)
    equal(Buffer.compare(rootOf(extend(emptyRange, leaves)), opened.value.checkpoint.root), 0)
  }
})
