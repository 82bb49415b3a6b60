// What is remembered of the record: as long as it stands still, and never what was true before one asked.
import assert from 'node:assert/strict'
import { setImmediate } from 'node:timers/promises'
import { test } from 'node:test'
import type { Rows } from '../record.ts'
import { askTogether, rememberRows } from './remembered.ts'

/** A database that counts how often it is asked, and answers with `rowsEach` rows. */
function counting(rowsEach = 1) {
  const asked: string[] = []
  const rows: Rows = {
    query<Row>(sql: string, values: readonly unknown[] = []) {
      asked.push(`${sql} ${values.join()}`)
      if (sql === 'fails') return Promise.reject(new Error('no database'))
      return Promise.resolve(Array.from({ length: rowsEach }, () => ({ number: asked.length }) as Row))
    },
  }
  return { asked, rows }
}

test('a question is asked once while the record stands still, and anew when it has grown', async () => {
  const { asked, rows } = counting()
  const remembered = rememberRows(rows, 100)
  const first = await remembered.at(5).query('select', [1])
  assert.deepEqual(await remembered.at(5).query('select', [1]), first)
  await remembered.at(5).query('select', [2])
  assert.deepEqual(asked, ['select 1', 'select 2'])
  assert.notDeepEqual(await remembered.at(6).query('select', [1]), first)
  assert.equal(asked.length, 3)
})

test('those who ask the same at the same time share one question', async () => {
  const { asked, rows } = counting()
  const standing = rememberRows(rows, 100).at(1)
  await Promise.all(Array.from({ length: 10 }, () => standing.query('select')))
  assert.equal(asked.length, 1)
})

test('a question that failed is asked again', async () => {
  const { asked, rows } = counting()
  const standing = rememberRows(rows, 100).at(1)
  await assert.rejects(standing.query('fails'))
  await assert.rejects(standing.query('fails'))
  assert.equal(asked.length, 2)
})

test('no more rows are remembered than the bound; the oldest answers go', async () => {
  const { asked, rows } = counting(40)
  const standing = rememberRows(rows, 100).at(1)
  for (const one of [1, 2, 3]) await standing.query('select', [one])
  await standing.query('select', [3])
  assert.equal(asked.length, 3)
  await standing.query('select', [1])
  assert.equal(asked.length, 4)
})

test('rows that many share cannot be put in another order by one', async () => {
  const { rows } = counting(2)
  const found = await rememberRows(rows, 100).at(1).query('select')
  assert.throws(() => found.reverse(), TypeError)
})

/** A question begins when all that has arrived by now has asked. */
async function allArrived(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await setImmediate()
}

test('who asks while a question is under way is told what is true after they asked', async () => {
  let truth = 0
  let answer: () => void = () => undefined
  const ask = askTogether(() => {
    const told = truth
    return new Promise<number>((resolve) => {
      answer = () => {
        resolve(told)
      }
    })
  })
  const first = ask()
  await allArrived()
  truth = 1
  const later = [ask(), ask()]
  answer()
  assert.equal(await first, 0)
  await allArrived()
  answer()
  assert.deepEqual(await Promise.all(later), [1, 1])
})
