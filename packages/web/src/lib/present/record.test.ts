// The record's list: what its address asks, and that what cannot be read is left out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordAddress, recordAskedIn } from './record.ts'

test('the address of a list of entries is read with care, and written without what is usual', () => {
  const cases: [string, string][] = [
    ['', '/record'],
    ['before=abc&about=nothing&kind=toString&day=2026-99-99', '/record'],
    ['about=circle:../x', '/record'],
    ['about=circle:health&before=120', '/record?about=circle%3Ahealth&before=120'],
    ['kind=positions&day=2026-11-25', '/record?kind=positions&day=2026-11-25'],
  ]
  for (const [query, address] of cases)
    assert.equal(recordAddress(recordAskedIn(new URLSearchParams(query))), address, query)
})
