// The dry run as a table: only what changes, each as before and after (clause 4.17).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standardPractice, majorityPractice } from '@open-socialism/kernel'
import { dryRows } from './dry-run.ts'
import type { Speaker } from './phrase.ts'

const speaker: Speaker = {
  texts: {},
  viewer: null,
  now: { at: 0, zone: 'UTC' },
  names: {
    person: { p1: 'Ada Obi', p2: 'Jo Lindgren' },
    circle: { health: { name: 'Health', level: 1, status: 'living', parent: null } },
    proposal: {},
    project: {},
    document: {},
  },
}
const circle = {
  kind: 'circle',
  id: 'health',
  name: 'Health',
  area: 'Health',
  purpose: 'Well',
  serves: [],
  parent: null,
  status: 'living',
  charter: { memberCap: 9, memberMinimum: 2, lockedPractices: [], seatBudget: null, endCondition: null },
  practices: { general: standardPractice, byKind: {} },
  members: { p1: 1 },
  children: {},
  projects: [],
  documents: [],
}
const rows = (after: object, before: object | null = circle) =>
  dryRows({ 'circle:health': before }, { 'circle:health': after }, null, speaker)

test('nothing changes: no rows', () => assert.deepEqual(rows(circle), []))

test('a new member is named', () => {
  assert.deepEqual(rows({ ...circle, members: { p1: 1, p2: 2 } }), [
    { what: 'Members of Health', before: '1', after: '2, with Jo Lindgren' },
  ])
})

test('one comes and one goes: both are named though the number stays', () => {
  assert.deepEqual(rows({ ...circle, members: { p2: 2 } }), [
    { what: 'Members of Health', before: '1', after: '1, with Jo Lindgren, without Ada Obi' },
  ])
})

test('another practice is said in words', () => {
  const [row] = rows({ ...circle, practices: { general: majorityPractice, byKind: {} } })
  assert.deepEqual(
    [row?.what, row?.after],
    [
      'How Health decides',
      'It votes once, for 5 days after 2 days of discussion, and needs a simple majority.',
    ],
  )
})

test('a new circle is shown whole, and the decision itself is left out', () => {
  assert.equal(rows(circle, null)[0]?.after, 'living')
  assert.deepEqual(dryRows({}, { 'proposal:d1': { id: 'd1' } }, 'd1', speaker), [])
})
