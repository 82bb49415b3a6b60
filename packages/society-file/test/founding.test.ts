// The kernel's rules accept the founding of whatever the society file's checks accept, and each entry fits (2.13).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { complaintsAbout } from '../src/complaints.ts'
import { foundingOf, societyFile, type Society } from '../src/index.ts'
import { MemoryRecord } from './memory-record.ts'
import { anySociety } from './societies.ts'

const mostBytes = 65_535

const found = (society: Society): MemoryRecord => {
  const record = new MemoryRecord(Date.UTC(2026, 0, 1))
  for (const act of foundingOf(society, record.commit).acts) {
    const answer = record.enter(act, 'founding', 'founding')
    assert.ok(answer.ok, `${act.id}: ${answer.ok ? '' : JSON.stringify(answer.refusal)}`)
  }
  const { origin } = record.society
  for (const entry of record.entries) {
    const bytes = Buffer.byteLength(canonicalize({ v: 0, log: origin, auth: 'founding', ...entry }) ?? '')
    assert.ok(bytes <= mostBytes, `${entry.act.id} has ${bytes} bytes`)
  }
  assert.ok(record.society.founded)
  return record
}

test('any society that has no fault is founded by the rules', () => {
  fc.assert(
    fc.property(anySociety, (made) => {
      const society = societyFile.parse(made)
      assert.deepEqual(complaintsAbout(society), [])
      const record = found(society)
      assert.equal(record.society.people, society.people.length)
    }),
    { numRuns: 100 },
  )
})

/** A society at the limits of its parts; the members decide how much a circle takes. */
const largest = (members: number): Society => {
  const people = Array.from({ length: 300 }, (_, i) => ({
    id: `p${i}`,
    name: '健'.repeat(120),
    biography: '健'.repeat(2000),
  }))
  const seated = people.slice(0, members).map(({ id }) => ({ person: id, since: '2020-01-01' }))
  const circles = Array.from({ length: 6 }, (_, i) => ({
    name: `${i}${'健'.repeat(118)}`,
    id: `c-${i}`,
    area: `${i}${'健'.repeat(298)}`,
    purpose: '健'.repeat(1000),
    goals: [1, 2, 3],
    charter: { cap: 300, endCondition: '健'.repeat(500), lockedPractices: ['stages', 'quorum'] },
    members: seated,
    ...(i > 0 && { parent: 'c-0' }),
    projects: Array.from({ length: 30 }, (_, j) => ({
      name: `${j}${'健'.repeat(190)}`,
      goal: '健'.repeat(2000),
      kind: 'ongoing',
      team: people.map(({ id }) => id),
    })),
    documents: Array.from({ length: 30 }, (_, j) => ({ title: `${j}${'健'.repeat(190)}`, text: 'x' })),
    links: Array.from({ length: 100 }, () => ({ to: `c-${(i + 1) % 6}`, kind: '健'.repeat(80) })),
  }))
  return societyFile.parse({ name: '健'.repeat(120), people, circles })
}

test('the largest circles and the longest texts still fit their entries', () => {
  const society = largest(170)
  assert.deepEqual(complaintsAbout(society), [])
  found(society)
})

test('a circle too large for an entry is refused before it is founded', () => {
  const [first] = complaintsAbout(largest(300))
  assert.match(first?.expected ?? '', /at most 60000 bytes in the record/)
})
