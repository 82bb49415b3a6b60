// Entries as sentences (clause 5.1): who did what to what.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Event } from '@open-socialism/kernel'
import { sayEntry } from './entries.ts'
import { plain, type Speaker } from './phrase.ts'

const speaker: Speaker = {
  texts: {},
  viewer: null,
  now: { at: Date.UTC(2026, 10, 17, 10), zone: 'UTC' },
  names: {
    person: { p1: 'Ada Obi', p2: 'Jo Lindgren' },
    circle: { health: { name: 'Health', level: 1, status: 'living', parent: null } },
    proposal: { d1: { title: 'A title', circle: 'health', number: 1, status: 'open' } },
    project: {},
    document: {},
  },
}
const say = (type: string, ...events: object[]) =>
  plain(
    sayEntry(
      {
        index: 1,
        at: 0,
        by: 'p1',
        auth: 'session',
        act: { type, people: [{}, {}] },
        events: events as Event[],
      },
      speaker,
    ),
  )

test('an act and what followed are said together, at most three', () => {
  assert.equal(
    say('vouch', { type: 'vouched', by: 'p1', person: 'p2' }, { type: 'citizen-recognised', person: 'p2' }),
    'Ada Obi vouched for Jo Lindgren. Jo Lindgren is now a citizen.',
  )
})

test('positions and votes name the decision', () => {
  assert.equal(
    say('take-position', {
      type: 'position-taken',
      proposal: 'd1',
      person: 'p1',
      version: 1,
      step: 0,
      position: 'stand-aside',
    }),
    'Ada Obi stands aside from A title.',
  )
  assert.equal(
    say('vote', { type: 'vote-cast', proposal: 'd1', person: 'p2', version: 1, step: 1, vote: 'against' }),
    'Jo Lindgren voted against A title.',
  )
})

test('events that another says better are silent; an entry of only such is named by its act', () => {
  assert.equal(
    say(
      'clock-tick',
      { type: 'step-decided', proposal: 'd1', step: 0, at: 0, tally: {} },
      { type: 'proposal-adopted', proposal: 'd1', circle: 'health', at: 0, effectiveAt: 0 },
    ),
    'A title was adopted.',
  )
  assert.equal(say('clock-tick'), 'Clock tick.')
})

test('an event that these pages do not know is named, not hidden', () => {
  assert.equal(say('something', { type: 'moon-rose' }), 'Moon rose.')
})

test('founding entries are one sentence, however much they hold', () => {
  assert.match(
    say(
      'found-people',
      { type: 'person-registered', person: 'p1', name: {} },
      { type: 'person-registered', person: 'p2', name: {} },
    ),
    /^Founding: 2 people\.$/,
  )
})
