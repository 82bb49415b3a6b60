// Lists with filters and pages: what the address asks, and where its links lead.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, askedIn, presentListing } from './listing.ts'

const words = { open: 'Being decided', adopted: 'Adopted' }
const given = { page: 1, pageSize: 50, total: 120, counts: { open: 20, adopted: 100 } }

test('an address is read with care, and written without what is usual', () => {
  const cases: [string, string][] = [
    ['', '/list'],
    ['page=0&state=&q=%20', '/list'],
    ['page=1e9999', '/list'],
    ['page=-3&q=a', '/list?q=a'],
    ['page=3&state=open&q=two+words', '/list?state=open&q=two+words&page=3'],
  ]
  for (const [query, address] of cases)
    assert.equal(addressOf('/list', askedIn(new URLSearchParams(query))), address)
  assert.equal(askedIn(new URLSearchParams({ q: 'x'.repeat(5000) })).q.length, 100)
})

test('filters say how many they leave, and keep the words that are looked for', () => {
  const { filters } = presentListing('/list', { q: 'a', state: 'open', page: 2 }, given, words, 'All')
  assert.deepEqual(filters, [
    { text: 'All 120', href: '/list?q=a', current: false },
    { text: 'Being decided 20', href: '/list?state=open&q=a', current: true },
    { text: 'Adopted 100', href: '/list?state=adopted&q=a', current: false },
  ])
})

test('pages lead on and back, and end where the list ends', () => {
  const pager = (page: number, total: number) =>
    presentListing('/list', { q: '', state: null, page }, { ...given, page, total }, words, 'All').pager
  assert.deepEqual(pager(1, 120), { line: '1 to 50 of 120', before: null, after: '/list?page=2' })
  assert.deepEqual(pager(3, 120), { line: '101 to 120 of 120', before: '/list?page=2', after: null })
  assert.deepEqual(pager(9, 120), { line: '', before: '/list?page=3', after: null })
  assert.deepEqual(pager(1, 0), { line: '', before: null, after: null })
})
