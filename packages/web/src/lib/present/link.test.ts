// A one-time link in every state (clause 5.8): what it is, or what to do about it.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { LinkPage } from '../server/queries.ts'
import type { Speaker } from '../words/phrase.ts'
import { presentLink } from './link.ts'

const day = 86_400_000
const at = Date.UTC(2026, 10, 17, 10)
const names = {
  person: { f1: 'Ada Obi' },
  circle: { top: { name: 'Council', level: 1, status: 'living' as const, parent: null } },
  proposal: {},
  project: {},
  document: {},
}
const now = { at, zone: 'UTC' }
const speaker: Speaker = { texts: {}, names, now, viewer: null }
const seen = (changes: Partial<LinkPage>, real = now) =>
  presentLink(
    {
      state: 'good',
      person: 'f1',
      seats: ['top'],
      validFrom: at,
      expiresAt: at + 13 * day,
      texts: {},
      erasures: {},
      names,
      ...changes,
    },
    speaker,
    real,
  )

test('a good link says whose seat it is and until when it works, by the real clock', () => {
  const link = seen({}, { at: at + day, zone: 'UTC' })
  assert.deepEqual([link.person?.name, link.seats[0]?.name, link.todo], ['Ada Obi', 'Council', []])
  assert.equal(link.said, 'It works once, on 30 November at 10:00 at the latest: 12 days from now.')
})

test('every other state has words of its own and says what to do', () => {
  const states = ['used', 'expired', 'waiting', 'ended', 'unknown'] as const
  const titles = states.map((state) => {
    const link = seen({ state })
    assert.ok(link.said !== '' && link.todo.length > 0, state)
    return link.title
  })
  assert.equal(new Set(titles).size, states.length)
})

test('5.8: a link that waits says until when, by the clock of the society', () => {
  assert.match(seen({ state: 'waiting', validFrom: at + 3 * day }).said, /until Friday 10:00/)
})
