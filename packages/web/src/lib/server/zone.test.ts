// The zone of a page: a cookie that names none is not believed, and a page for everybody is the same for everybody.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { societyZone, zoneFrom, zoneName } from './zone.ts'

test('times are said in the zone of who is signed in, and otherwise in that of the society', () => {
  assert.equal(zoneFrom('Asia/Kathmandu', true), 'Asia/Kathmandu')
  assert.equal(zoneFrom('Asia/Kathmandu', false), societyZone)
  for (const wrong of [undefined, '', 'Nowhere/Land', '../etc', 'x'.repeat(5000)])
    assert.equal(zoneFrom(wrong, true), societyZone)
})

test('a zone is named as it stands beside an hour', () => {
  assert.equal(zoneName(Date.UTC(2026, 10, 17), 'UTC'), 'UTC')
  assert.match(zoneName(Date.UTC(2026, 10, 17), 'Europe/Oslo'), /^(CET|GMT\+1)$/)
})
