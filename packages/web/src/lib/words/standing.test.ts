// How one becomes a citizen, in the words of this society's settings.
import assert from 'node:assert/strict'
import test from 'node:test'
import { sayMissingVouches, sayRecognition } from './standing.ts'

const vouching = (vouchesNeeded: number) => ({ recognition: 'vouching', vouchesNeeded }) as const
const registry = { recognition: 'registry', vouchesNeeded: 2 } as const

test('2.14: vouching counts the citizens that are needed', () => {
  assert.match(sayRecognition(vouching(2)), /^Two citizens vouch/)
  assert.match(sayRecognition(vouching(1)), /^One citizen vouches/)
})

test('2.14: the other setting names the registry', () => {
  assert.match(sayRecognition(registry), /registry decides/)
  assert.match(sayMissingVouches(registry, 0), /registry has still/)
})

test('what is missing is counted, never below nothing', () => {
  assert.equal(sayMissingVouches(vouching(2), 0), '2 more citizens have to vouch for you.')
  assert.equal(sayMissingVouches(vouching(2), 1), '1 more citizen has to vouch for you.')
  assert.equal(sayMissingVouches(vouching(2), 3), 'Enough citizens have vouched for you.')
})
