// What is done about a failed statement depends on what it means.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DatabaseAway, failureOf, isEcho } from './failure.ts'

const answer = (code: string) => Object.assign(new Error(code), { code, severity: 'ERROR' })

const meanings = [
  ['57P01', 'lost', 'the server is shutting down'],
  ['57P03', 'lost', 'the server is starting'],
  ['08006', 'lost', 'the connection failed'],
  ['57014', 'lost', 'the statement took too long'],
  ['25P03', 'lost', 'the transaction was idle for too long'],
  ['53300', 'lost', 'too many connections'],
  ['53100', 'full', 'the disk is full'],
  ['58030', 'full', 'an input or output error'],
  ['23505', 'conflict', 'it was there already'],
  ['22021', 'fault', 'a NUL in text'],
  ['42P01', 'fault', 'a table that is not there'],
] as const

for (const [code, failure, meaning] of meanings) {
  test(`${code}, ${meaning}: ${failure}`, () => {
    assert.equal(failureOf(answer(code)), failure)
  })
}

test('a connection that broke is no fault of ours, an exception is', () => {
  assert.equal(failureOf(new DatabaseAway(new Error('Connection terminated unexpectedly'))), 'lost')
  assert.equal(failureOf(new TypeError('undefined is not a function')), 'fault')
  assert.equal(failureOf(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })), 'fault')
})

test('what follows a failed statement is an echo of it', () => {
  assert.equal(isEcho(answer('25P02')), true)
  assert.equal(isEcho(answer('23505')), false)
})
