// What the address of a decision asks for is read without trust, and written so that it is read back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, askedOf } from './asked.ts'

const asked = (address: string) => askedOf(new URL(address, 'http://here'))

test('an address is read back as it was written', () => {
  const first = asked('/decisions/d12')
  const change = {
    compare: { from: 1, to: 3 },
    side: true,
    page: 2,
    comment: 'c34',
    since: 99,
    words: { comment: 'c34', from: 1, to: 2 },
    objections: 'standing' as const,
  }
  const address = addressOf('d12', first, change, 'c34')
  assert.ok(address.endsWith('#c34'))
  assert.deepEqual(asked(address), { ...first, ...change })
  assert.equal(addressOf('d12', first, {}), '/decisions/d12')
})

test('what cannot be read is not asked for', () => {
  const wild = asked(
    '/decisions/d12?from=x&to=2&page=-1&comment=<script>&since=1e9&words=c1.0-2&quote=v1.2.3.4&objections=no&before=',
  )
  assert.deepEqual(wild, asked('/decisions/d12'))
})

test('what is asked for once does not stay in the addresses after it', () => {
  const once = asked('/decisions/d12?reply=c3&quote=c3.1.2&comment=c3&order=new')
  assert.equal(addressOf('d12', once, { page: 2 }), '/decisions/d12?order=new&page=2&comment=c3')
})
