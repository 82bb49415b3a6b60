// Histories in memory: read once, gone on with, never changed under a reader, bounded.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Reader } from '../reader.ts'
import { createHistories } from './kept.ts'

const text = { commitment: 'A'.repeat(43), length: 3 }

/** A record of comments on d1 and d2 that grows, and counts the rows that were read. */
function growing() {
  const rows: { index: number; proposal: string; bytes: Buffer }[] = []
  let read = 0
  const say = (proposal: string) => {
    const index = rows.length
    const event = { type: 'comment-made', proposal, comment: `c${String(index)}`, person: 'p1', text }
    rows.push({
      index,
      proposal,
      bytes: Buffer.from(JSON.stringify({ at: index, by: 'p1', events: [event] })),
    })
  }
  const reader = {
    asOf: null,
    made: () => 'true',
    query: (_: string, [subject, after, limit]: [string, number, number]) => {
      const found = rows
        .filter((row) => `proposal:${row.proposal}` === subject && row.index > after)
        .slice(0, limit)
      read += found.length
      return Promise.resolve(found)
    },
  } as unknown as Reader
  return { reader, say, read: () => read }
}

test('a history goes on where it stopped, and what others read of it stays as it was', async () => {
  const { reader, say, read } = growing()
  const histories = createHistories(1000)
  say('d1')
  say('d2')
  const first = await histories.of(reader, 'd1')
  say('d1')
  const [second, third] = await Promise.all([histories.of(reader, 'd1'), histories.of(reader, 'd1')])
  equal(first.history.comments.length, 1)
  deepEqual([second.history.comments.length, third.history.comments.length], [2, 2])
  deepEqual([second.last, second.count, second.newest[0]?.index], [2, 2, 2])
  equal(read(), 2)
})

test('no more is kept than fits; what was forgotten is read again', async () => {
  const { reader, say, read } = growing()
  const histories = createHistories(5)
  for (let n = 0; n < 4; n++) say('d1')
  for (let n = 0; n < 4; n++) say('d2')
  await histories.of(reader, 'd1')
  await histories.of(reader, 'd2')
  equal(read(), 8)
  equal((await histories.of(reader, 'd2')).count, 4)
  equal(read(), 8)
  equal((await histories.of(reader, 'd1')).count, 4)
  equal(read(), 12)
})

test('a long history is read in pieces', async () => {
  const { reader, say } = growing()
  for (let n = 0; n < 4500; n++) say('d1')
  const told = await createHistories(100_000).of(reader, 'd1')
  deepEqual([told.history.comments.length, told.count, told.newest.length], [4500, 4500, 10])
  equal(told.newest[0]?.index, 4499)
})
