// A proposal's content: what is filled in is carried, and nothing that was left empty.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentOf, evidenceRows } from './content.ts'

test('a proposal carries what was filled in and nothing that was left empty', () => {
  const empty = contentOf({ title: ['T'], case: ['C'] }, [])
  assert.deepEqual(empty, { title: 'T', case: 'C', effects: [], serves: [], costs: [], evidence: [] })
  const full = contentOf(
    {
      title: ['T'],
      case: ['C'],
      serves: ['1'],
      'costs.4': ['1'],
      'costs.1': [''],
      orderReason: ['Why'],
      'evidence.1.title': ['Source'],
      'evidence.1.link': ['https://example.org'],
      measure: ['M'],
      expected: ['E'],
      reviewAt: ['2027-06-01'],
      effectiveAt: ['2027-01-01'],
    },
    [],
  )
  assert.deepEqual(full, {
    title: 'T',
    case: 'C',
    effects: [],
    serves: [1],
    costs: [{ goal: 4, gains: 1 }],
    orderReason: 'Why',
    evidence: [{ title: 'Source', link: 'https://example.org' }],
    expectation: { measure: 'M', expected: 'E', reviewAt: Date.UTC(2027, 5, 1, 12) },
    effectiveAt: Date.UTC(2027, 0, 1, 12),
  })
})

test('a fourth source, a tenth, and one row more: amending loses no evidence', () => {
  const values = Object.fromEntries(
    Array.from({ length: 9 }, (_, row) => [`evidence.${String(row)}.title`, [`Source ${String(row)}`]]),
  )
  assert.equal(evidenceRows(values).length, 10)
  assert.equal(evidenceRows({}).length, 3)
  assert.equal((contentOf(values, [])['evidence'] as unknown[]).length, 9)
})
