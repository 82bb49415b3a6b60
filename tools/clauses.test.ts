// Every clause that the rules cover has a rule and a test.
import { deepEqual, ok } from 'node:assert/strict'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { clauseTable, holdsByConstruction, isCovered } from './clauses/table.ts'

const rows = clauseTable(dirname(dirname(fileURLToPath(import.meta.url))))
const coveredRows = rows.filter(({ clause }) => isCovered(clause))

test('the charter’s clauses are found', () => {
  ok(rows.length > 60)
  deepEqual(coveredRows.filter(({ clause }) => clause === '4.9').length, 1)
})

test('every clause that is covered has a rule that names it, or holds by construction', () => {
  deepEqual(
    coveredRows
      .filter(({ clause, rules }) => rules.length === 0 && !holdsByConstruction(clause))
      .map(({ clause }) => clause),
    [],
  )
})

test('every clause that is covered has a test that quotes it', () => {
  deepEqual(
    coveredRows.filter(({ tests }) => tests.size === 0).map(({ clause }) => clause),
    [],
  )
})
