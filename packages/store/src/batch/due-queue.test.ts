// The order in which things fall due within a batch, and what becomes of the table.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDueQueue, type DueRow } from './due-queue.ts'

const due = (id: string, name: string, at: number): DueRow => ({ key: `proposal:${id}`, name, at, tries: 0 })

function drain(queue: ReturnType<typeof openDueQueue>, limit: number): string[] {
  const order: string[] = []
  for (let next = queue.next(limit); next; next = queue.next(limit))
    order.push(`${next.key} ${next.name} ${next.at}`)
  return order
}

test('the earliest comes first; at one time by key, then by name', () => {
  const queue = openDueQueue()
  queue.add([due('d2', 'b', 5), due('d1', 'z', 5), due('d9', 'a', 4), due('d1', 'a', 5), due('d3', 'a', 6)])
  const order = ['proposal:d9 a 4', 'proposal:d1 a 5', 'proposal:d1 z 5', 'proposal:d2 b 5']
  assert.deepEqual(drain(queue, 5), order)
  assert.deepEqual(drain(queue, 6), ['proposal:d3 a 6'])
})

test('what a state no longer says does not happen, what it newly says does', () => {
  const queue = openDueQueue()
  queue.add([due('d1', 'end', 5), due('d1', 'half', 3), due('d2', 'end', 7)])
  assert.equal(queue.next(10)?.name, 'half')
  queue.replace('proposal:d1', [due('d1', 'end', 6), due('d1', 'more', 99)])
  assert.deepEqual(drain(queue, 10), ['proposal:d1 end 6', 'proposal:d2 end 7'])
  const { keys, taken, rows } = queue.changes()
  assert.deepEqual(keys, ['proposal:d1'])
  assert.deepEqual(taken, [due('d2', 'end', 7)])
  assert.deepEqual(rows, [due('d1', 'more', 99)])
})

test('nothing is given out twice, even if its state says it again', () => {
  const queue = openDueQueue()
  queue.add([due('d1', 'end', 5)])
  assert.equal(drain(queue, 5).length, 1)
  queue.replace('proposal:d1', [due('d1', 'end', 5)])
  assert.deepEqual(drain(queue, 5), [])
  assert.deepEqual(queue.changes().rows, [])
})

test('what was put off stands in the table for later, and counts its tries', () => {
  const queue = openDueQueue()
  queue.add([due('d1', 'end', 5)])
  const first = queue.next(5)!
  queue.putOff(first, 50)
  assert.equal(queue.next(100), undefined)
  assert.deepEqual(queue.changes(), { keys: [], taken: [first], rows: [{ ...first, at: 50, tries: 1 }] })
})
