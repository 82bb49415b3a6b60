// The tree over rows as COPY writes them, however they are cut.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyRange, extend, leafHash, rootOf } from '@open-socialism/record'
import { entriesRange } from './entries-range.ts'

const entries = Array.from({ length: 2500 }, (_, n) =>
  Buffer.from(`entry ${String(n)}\n\t`.repeat(1 + (n % 3))),
)
const expected = rootOf(
  extend(
    emptyRange,
    entries.map((bytes) => leafHash(bytes)),
  ),
)
const rowsOf = (columns: readonly string[]) =>
  Buffer.from(
    entries
      .map((bytes, n) =>
        columns.map((name) => (name === 'bytes' ? `\\\\x${bytes.toString('hex')}` : String(n))).join('\t'),
      )
      .map((line) => `${line}\n`)
      .join(''),
  )

for (const columns of [['index', 'bytes'], ['bytes', 'index'], ['bytes'], ['a', 'bytes', 'b', 'c']])
  test(`columns ${columns.join(', ')}, cut at every length`, () => {
    const rows = rowsOf(columns)
    for (const length of [7, 1000, rows.length]) {
      const tree = entriesRange(columns)
      for (let from = 0; from < rows.length; from += length) tree.take(rows.subarray(from, from + length))
      assert.deepEqual(rootOf(tree.range()), expected)
      assert.equal(tree.range().size, entries.length)
    }
  })
