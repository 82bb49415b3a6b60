// The tree against the known roots of certificate transparency and against RFC 6962's own recursive definition.
import { deepEqual, equal, rejects, throws } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeRange, emptyRange, encodeRange, extend, rootOf } from './compact-range.ts'
import { emptyRoot, leafHash, nodeHash } from './hash.ts'
import type { Hash } from './hash.ts'
import { consistencyProof, inclusionProof, overLeaves } from './proof.ts'
import { continues, includes } from './verify.ts'

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex')

/** The leaves that the implementations of certificate transparency have in common, and the roots over them. */
const known: readonly [leaf: string, root: string][] = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
]

/** RFC 6962, 2.1: the root over leaves, as the definition has it. */
const definedRoot = (leaves: readonly Hash[]): Hash => {
  const [first] = leaves
  if (first === undefined) return emptyRoot
  if (leaves.length === 1) return first
  const middle = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return nodeHash(definedRoot(leaves.slice(0, middle)), definedRoot(leaves.slice(middle)))
}

const someLeaves = (size: number): Hash[] =>
  Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`entry ${at}`)))
const sourceOf = (leaves: readonly Hash[]) => overLeaves((from, to) => leaves.slice(from, to))
const sizes = fc.integer({ min: 1, max: 140 })

test('RFC 6962: the known roots of the trees of 0 to 8 leaves', () => {
  equal(hex(rootOf(emptyRange)), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  let range = emptyRange
  for (const [leaf, root] of known) {
    range = extend(range, [leafHash(Buffer.from(leaf, 'hex'))])
    equal(hex(rootOf(range)), root)
  }
})

test('appended in any batches, the root is that of the definition, and the range survives being written down', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }), (batches) => {
      const leaves = someLeaves(batches.reduce((a, b) => a + b, 0))
      let range = emptyRange
      for (const batch of batches) {
        range = extend(range, leaves.slice(range.size, range.size + batch))
        range = decodeRange(range.size, encodeRange(range))
      }
      equal(range.size, leaves.length)
      equal(hex(rootOf(range)), hex(definedRoot(leaves)))
    }),
  )
})

test('extending leaves the range before it as it was', () => {
  const before = extend(emptyRange, someLeaves(5))
  const root = hex(rootOf(before))
  extend(before, someLeaves(9))
  equal(hex(rootOf(before)), root)
  equal(before.size, 5)
})

test('every subtree is told of once, when it is complete', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const leaves = someLeaves(size)
      const told = new Map<string, string>()
      extend(emptyRange, leaves, (level, index, root) => {
        equal(told.has(`${level}/${index}`), false)
        told.set(`${level}/${index}`, hex(root))
      })
      const expected = new Map<string, string>()
      for (let level = 0; 2 ** level <= size; level += 1) {
        for (let index = 0; (index + 1) * 2 ** level <= size; index += 1) {
          const under = leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)
          expected.set(`${level}/${index}`, hex(definedRoot(under)))
        }
      }
      deepEqual(new Map([...told].sort()), new Map([...expected].sort()))
    }),
    { numRuns: 30 },
  )
})

test('bytes that cannot be the subtrees of a tree of that size are refused', () => {
  throws(() => decodeRange(3, new Uint8Array(32)), RangeError)
  throws(() => decodeRange(2, new Uint8Array(33)), RangeError)
  throws(() => decodeRange(-1, new Uint8Array(0)), RangeError)
  throws(() => extend(extend(emptyRange, someLeaves(1)), [new Uint8Array(31)]), RangeError)
  throws(() => extend({ size: 3, hashes: [] }, someLeaves(1)))
})

test('an inclusion proof verifies for its entry, index and size, and for nothing else', async () => {
  const place = sizes.chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 })))
  await fc.assert(
    fc.asyncProperty(place, fc.nat(), async ([size, index], spoilt) => {
      const leaves = someLeaves(size)
      const proof = await inclusionProof(index, size, sourceOf(leaves))
      const leaf = leaves[index] ?? emptyRoot
      const claim = { index: BigInt(index), size: BigInt(size), leaf, proof, root: definedRoot(leaves) }
      equal(includes(claim), true)
      equal(includes({ ...claim, leaf: emptyRoot }), false)
      equal(includes({ ...claim, root: emptyRoot }), false)
      equal(includes({ ...claim, index: claim.size }), false)
      equal(includes({ ...claim, index: -1n }), false)
      equal(includes({ ...claim, proof: [...proof, emptyRoot] }), false)
      equal(includes({ ...claim, root: new Uint8Array(0), leaf: new Uint8Array(0) }), false)
      if (size > 1) {
        equal(includes({ ...claim, index: (claim.index + 1n) % claim.size }), false)
        equal(includes({ ...claim, proof: proof.slice(1) }), false)
        equal(includes({ ...claim, proof: proof.with(spoilt % proof.length, emptyRoot) }), false)
      }
    }),
  )
})

test('a consistency proof verifies for its two trees, and for no others', async () => {
  const pair = sizes.chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)))
  await fc.assert(
    fc.asyncProperty(pair, fc.nat(), async ([oldSize, size], spoilt) => {
      const leaves = someLeaves(size)
      const proof = await consistencyProof(oldSize, size, sourceOf(leaves))
      const oldRoot = definedRoot(leaves.slice(0, oldSize))
      const claim = {
        oldSize: BigInt(oldSize),
        size: BigInt(size),
        oldRoot,
        root: definedRoot(leaves),
        proof,
      }
      equal(continues(claim), true)
      equal(continues({ ...claim, oldRoot: emptyRoot }), false)
      equal(continues({ ...claim, root: emptyRoot }), false)
      equal(continues({ ...claim, oldSize: 0n }), false)
      equal(continues({ ...claim, oldSize: claim.size + 1n }), false)
      equal(continues({ ...claim, proof: [...proof, emptyRoot] }), false)
      if (proof.length > 0) {
        equal(continues({ ...claim, proof: proof.slice(1) }), false)
        equal(continues({ ...claim, proof: [new Uint8Array(31), ...proof.slice(1)] }), false)
        equal(continues({ ...claim, proof: proof.with(spoilt % proof.length, emptyRoot) }), false)
      }
    }),
  )
})

test('a tree with one entry changed is not continued by the honest one', async () => {
  const leaves = someLeaves(21)
  const forged = [...leaves.slice(0, 4), leafHash(Buffer.from('forged')), ...leaves.slice(5)]
  for (let oldSize = 5; oldSize < 21; oldSize += 1) {
    const proof = await consistencyProof(oldSize, 21, sourceOf(leaves))
    const oldRoot = definedRoot(forged.slice(0, oldSize))
    const claim = { oldSize: BigInt(oldSize), size: 21n, oldRoot, root: definedRoot(leaves), proof }
    equal(continues(claim), false)
  }
})

test('proofs of what is not there are refused', async () => {
  const source = sourceOf(someLeaves(4))
  await rejects(inclusionProof(4, 4, source), RangeError)
  await rejects(inclusionProof(-1, 4, source), RangeError)
  await rejects(consistencyProof(0, 4, source), RangeError)
  await rejects(consistencyProof(5, 4, source), RangeError)
})

test('a proof reads its leaves in runs of at most 1,024', async () => {
  const leaves = someLeaves(3000)
  let longest = 0
  const source = overLeaves((from, to) => {
    longest = Math.max(longest, to - from)
    return leaves.slice(from, to)
  })
  const proof = await inclusionProof(7, 3000, source)
  const claim = {
    index: 7n,
    size: 3000n,
    leaf: leaves[7] ?? emptyRoot,
    proof,
    root: rootOf(extend(emptyRange, leaves)),
  }
  equal(includes(claim), true)
  equal(longest, 1024)
})
