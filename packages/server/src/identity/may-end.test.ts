// Which sessions one may end: all of one's own, but from a seat that is only tried no other than this one.
import assert from 'node:assert/strict'
import test from 'node:test'
import { mayEnd } from './sessions.ts'

test('5.8: one ends any of one’s own sessions', () => {
  assert.ok(mayEnd({ person: 'f1', auth: 'passkey', id: 'a' }, 'b'))
})

test('who tries a seat ends that session, and no other of its holder’s', () => {
  const trial = { person: 'f1', auth: 'trial', id: 'a' } as const
  assert.ok(mayEnd(trial, 'a'))
  assert.ok(!mayEnd(trial, 'b'))
})
