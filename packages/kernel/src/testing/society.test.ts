// The test kit itself: what it founds, how its time passes.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { content, resolution } from './words.ts'
import { given, society } from './society.ts'

test('2.13 the kit founds a society through the acts of a founding', () => {
  const founded = society()
  equal(founded.whole.founded, true)
  deepEqual(founded.members('health'), ['f4', 'f5', 'f6'])
  equal(founded.circle('research').parent, 'health')
  equal(founded.whole.citizens, 12)
})

test('4.8 the kit closes a round when its time has come', () => {
  const founded = society()
  const id = founded.open('health', [resolution()])
  equal(founded.proposal(id).phase, 'round')
  founded.advance(0.9)
  equal(founded.proposal(id).status, 'open')
  founded.advance(0.1)
  equal(founded.proposal(id).status, 'rejected')
})

test('4.10 the kit passes a proposal', () => {
  const founded = society()
  equal(founded.proposal(founded.decide('main', [resolution()])).status, 'adopted')
})

test('4.1 given, when, then', () => {
  given(society())
    .when({ type: 'propose', circle: 'main', content: content([resolution()]) }, 'f12')
    .thenRefused('4.1', 'person-must-be-a-member')
})
