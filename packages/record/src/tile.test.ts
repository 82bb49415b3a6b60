// Tiles: one path each, the widths that the specification gives, and proofs out of them that hold.
import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { emptyRange, extend, rootOf } from './compact-range.ts'
import { leafHash, type Hash } from './hash.ts'
import { overTiles, type ReadTile } from './over-tiles.ts'
import { consistencyProof, inclusionProof } from './proof.ts'
import {
  decodeBundle,
  decodeTile,
  encodeBundle,
  encodeTile,
  hashesAt,
  hasTile,
  newTiles,
  readTilePath,
  tilePath,
  tileWidth,
} from './tile.ts'
import { continues, includes } from './verify.ts'

test('tlog-tiles: paths as the specification writes them', () => {
  equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), '0/x001/x234/067')
  equal(tilePath({ level: 'entries', index: 0, width: 112 }), 'entries/000.p/112')
  equal(tilePath({ level: 63, index: 999, width: 255 }), '63/999.p/255')
  equal(tilePath({ level: 1, index: 1000, width: 256 }), '1/x001/000')
})

test('tlog-tiles: a path is read back, and every other spelling of it is none', () => {
  const tiles = fc.record(
    {
      level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const)),
      index: fc.oneof(fc.nat(5000), fc.nat(2 ** 40)),
      width: fc.integer({ min: 1, max: 256 }),
    },
    { noNullPrototype: true },
  )
  fc.assert(fc.property(tiles, (tile) => deepEqual(readTilePath(tilePath(tile)), tile)))
  for (const bad of [
    '64/000',
    '00/000',
    '0/00',
    '0/0000',
    '0/x000/001',
    '0/x01/000',
    '0/000.p/0',
    '0/000.p/256',
    '0/000.p/01',
    '0/001/000',
    'entries/x001',
    '0/000/',
    '-1/000',
    '',
  ])
    equal(readTilePath(bad), null, bad)
})

test('tlog-tiles: a tree of 70,000 has the tiles that the specification counts', () => {
  const tiles = [...newTiles(0, 70_000)]
  const of = (level: number | 'entries') => tiles.filter((tile) => tile.level === level)
  equal(of(0).filter(({ width }) => width === 256).length, 273)
  deepEqual(
    of(0)
      .filter(({ width }) => width < 256)
      .map(({ width }) => width),
    [112],
  )
  deepEqual(
    of(1).map(({ width }) => width),
    [256, 17],
  )
  deepEqual(
    of(2).map(({ width }) => width),
    [1],
  )
  equal(of('entries').length, 274)
})

test('a tree that grows in any steps gets each full tile once, and at each border a partial one where it is due', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 }), (steps) => {
      let size = 0
      const full = new Set<string>()
      for (const step of steps) {
        for (const tile of newTiles(size, size + step)) {
          const path = tilePath(tile)
          ok(hasTile(tile, size + step), path)
          if (tile.width < tileWidth) continue
          ok(!full.has(path), path)
          full.add(path)
        }
        size += step
      }
      equal([...full].filter((path) => path.startsWith('0/')).length, Math.floor(size / tileWidth))
      equal([...full].filter((path) => path.startsWith('1/')).length, Math.floor(size / tileWidth ** 2))
    }),
  )
})

/** A tree kept as tiles alone. */
function tiled(leaves: readonly Hash[]) {
  const levels: Hash[][] = [[...leaves]]
  for (let level = 0; (levels[level]?.length ?? 0) >= tileWidth; level += 1) {
    const below = levels[level] ?? []
    levels.push(
      Array.from({ length: Math.floor(below.length / tileWidth) }, (_, at) =>
        rootOf(extend(emptyRange, below.slice(at * tileWidth, (at + 1) * tileWidth))),
      ),
    )
  }
  return overTiles(leaves.length, ({ level, index, width }) =>
    encodeTile((levels[Number(level)] ?? []).slice(index * tileWidth, index * tileWidth + width)),
  )
}

test('proofs out of tiles hold, at the borders of tiles and anywhere else', async () => {
  const leaves = Array.from({ length: 66_000 }, (_, at) => leafHash(Buffer.from(`entry ${String(at)}`)))
  const sizes = [1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 66_000]
  const roots = new Map<number, Hash>()
  let range = emptyRange
  for (const size of sizes) {
    range = extend(range, leaves.slice(range.size, size))
    roots.set(size, rootOf(range))
  }
  for (const size of sizes) {
    const source = tiled(leaves.slice(0, size))
    const root = roots.get(size) as Hash
    for (const index of new Set([0, 1, 254, 255, 256, 65_535, size - 1].filter((one) => one < size))) {
      const proof = await inclusionProof(index, size, source)
      ok(
        includes({ index: BigInt(index), size: BigInt(size), leaf: leaves[index] as Hash, proof, root }),
        `${String(index)} of ${String(size)}`,
      )
    }
    for (const oldSize of sizes.filter((one) => one <= size)) {
      const proof = await consistencyProof(oldSize, size, source)
      ok(
        continues({
          oldSize: BigInt(oldSize),
          size: BigInt(size),
          oldRoot: roots.get(oldSize) as Hash,
          root,
          proof,
        }),
        `${String(oldSize)} to ${String(size)}`,
      )
    }
  }
})

test('proofs out of tiles: tiles that stay in memory serve the next proof, and one of another length is refused', async () => {
  const leaves = Array.from({ length: 700 }, (_, at) => leafHash(Buffer.from(`entry ${String(at)}`)))
  const root = rootOf(extend(emptyRange, leaves))
  const above = [0, 1].map((at) => rootOf(extend(emptyRange, leaves.slice(at * 256, (at + 1) * 256))))
  const kept = encodeTile(above)
  const read: ReadTile = ({ level, index, width }) =>
    level === 0 ? encodeTile(leaves.slice(index * tileWidth, index * tileWidth + width)) : kept
  for (const index of [3, 300, 699]) {
    const proof = await inclusionProof(index, 700, overTiles(700, read))
    const leaf = leaves[index] as Hash
    ok(includes({ index: BigInt(index), size: 700n, leaf, proof, root }), String(index))
  }
  const short = overTiles(700, (tile) => Buffer.from(read(tile) as Uint8Array).subarray(1))
  await rejects(inclusionProof(3, 700, short), /does not hold/)
})

test('bundles are read back; a cut or overfull one is none', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 256 }), (entries) => {
      const bytes = encodeBundle(entries)
      deepEqual(
        decodeBundle(bytes)?.map((one) => Buffer.from(one)),
        entries.map((one) => Buffer.from(one)),
      )
      if (bytes.length > 0) {
        const cut = decodeBundle(bytes.subarray(0, -1))
        ok(cut === null || cut.length < entries.length)
      }
    }),
  )
  equal(decodeBundle(encodeBundle(Array.from({ length: 257 }, () => new Uint8Array(1)))), null)
  equal(decodeTile(new Uint8Array(33)), null)
  equal(decodeTile(new Uint8Array(0)), null)
  equal(hashesAt(1, 255), 0)
})
