// Ways in as their holder sees them (clause 5.8).
import assert from 'node:assert/strict'
import test from 'node:test'
import type { WayIn } from '@open-socialism/kernel'
import type { Speaker } from '../words/phrase.ts'
import { presentOwnWay } from './settings.ts'

const day = 86_400_000
const at = Date.UTC(2026, 10, 17, 10)
const speaker: Speaker = {
  texts: {},
  names: {
    person: { f1: 'Ada Obi', f2: 'Jo Lindgren' },
    circle: {},
    proposal: {},
    project: {},
    document: {},
  },
  now: { at, zone: 'UTC' },
  viewer: 'f1',
}
const way = (changes: Partial<WayIn>): WayIn => ({
  id: 'w' as WayIn['id'],
  wayKind: 'link',
  label: 'Laptop',
  issuedBy: 'f1',
  issuedAt: at - day,
  validFrom: at - day,
  usedAt: null,
  endedAt: null,
  ...changes,
})
const seen = (changes: Partial<WayIn>) => presentOwnWay(way(changes), 'f1', speaker)

test('what waits can be refused, and says until when', () => {
  const waits = seen({ issuedBy: 'operator', validFrom: at + 2 * day })
  assert.equal(waits.may, 'refuse')
  assert.equal(
    waits.line,
    'Made by whoever runs the server, yesterday 10:00; works from Thursday 10:00 unless you refuse it.',
  )
})

test('what works can be revoked', () => {
  assert.equal(seen({ wayKind: 'passkey' }).may, 'revoke')
  assert.equal(seen({ wayKind: 'passkey' }).state.word, 'Works')
  assert.equal(seen({}).state.word, 'Not used yet')
})

test('a used link can be revoked, which ends its session', () => {
  const used = seen({ usedAt: at - 3_600_000 })
  assert.equal(used.may, 'revoke')
  assert.match(used.line, /used today 09:00\. Revoking it ends the session/)
})

test('what ended while it waited was refused, what ended later was revoked', () => {
  assert.equal(seen({ validFrom: at + day, endedAt: at - 1 }).state.word, 'Refused')
  assert.equal(seen({ endedAt: at - 1 }).state.word, 'Revoked')
  assert.equal(seen({ endedAt: at - 1 }).may, null)
})
