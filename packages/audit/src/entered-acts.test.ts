// Which acts were entered is remembered however many there are, and gone on with from what was saved.
import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { openEnteredActs } from './entered-acts.ts'

test('5.8 an act that was entered is known again, by its sender and its id alone', () => {
  const acts = openEnteredActs()
  const many = 150_000
  const found: number[] = []
  for (let index = 0; index < many; index++)
    found.push(...acts.note(`f${String(index % 7)}`, `act-${String(index)}`))
  deepEqual(found, [])
  const further = openEnteredActs([...acts.chunks()])
  for (const one of [acts, further]) {
    deepEqual(one.note('f1', 'act-0'), [])
    deepEqual(one.note('f0', 'act-0'), [0])
    deepEqual(one.note('f0', 'act-0'), [0, many + 1])
    deepEqual(one.note(`f${String((many - 1) % 7)}`, `act-${String(many - 1)}`), [many - 1])
  }
})
