// Phrases: names with their pages, and words for what was erased.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { circle, decision, listOf, nameOf, person, plain, textOf, type Speaker } from './phrase.ts'

const speaker: Speaker = {
  texts: { a: 'Hello', b: null },
  names: {
    person: { p1: 'Ada Obi', p2: null },
    circle: { health: { name: 'Health', level: 2, status: 'living', parent: 'top' } },
    proposal: {
      d1: { title: 'A title', circle: 'health', number: 1, status: 'open' },
      d2: { title: null, circle: 'health', number: 2, status: 'open' },
    },
    project: {},
    document: {},
  },
  now: { at: 0, zone: 'UTC' },
  viewer: null,
}

test('names lead to their pages', () => {
  assert.deepEqual(person(speaker, 'p1'), { text: 'Ada Obi', href: '/people/p1' })
  assert.deepEqual(circle(speaker, 'health'), { text: 'Health', href: '/circles/health' })
})

test('an erased name and an erased title are said without them', () => {
  assert.equal(nameOf(speaker, 'p2'), 'a person whose name was erased')
  assert.equal(plain([decision(speaker, 'd2')]), 'Decision 2')
})

test('an erased text is null, a missing one too', () => {
  assert.deepEqual(
    [
      textOf(speaker, { commitment: 'a', length: 5 }),
      textOf(speaker, { commitment: 'b', length: 5 }),
      textOf(speaker, null),
    ],
    ['Hello', null, null],
  )
})

test('lists of phrases read as one', () => {
  assert.equal(plain(listOf([['a'], ['b'], ['c']])), 'a, b and c')
})
