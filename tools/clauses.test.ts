// Every clause that the rules cover has a rule and a test; every reason for a refusal is documented and reached.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { clausesPage, refusalsPage } from './clauses/pages.ts'
import { refusalTable } from './clauses/refusals.ts'
import { clauseTable, holdsByConstruction, isCovered, missingOf } from './clauses/table.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const rows = clauseTable(root)
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

test('what is missing of a clause is said in its own words, of one that is covered otherwise', () => {
  const charter = readFileSync(join(root, 'docs/charter.md'), 'utf8')
  const lacking = rows.flatMap(({ clause }) => {
    const lacks = missingOf(clause)
    return lacks === null ? [] : [{ clause, lacks }]
  })
  ok(lacking.length > 0)
  for (const { clause, lacks } of lacking) {
    ok(isCovered(clause), clause)
    ok(
      charter.split('\n').some((line) => line.startsWith(`${clause} `) && line.includes(lacks)),
      clause,
    )
  }
})

const refusals = refusalTable(root)

test('every reason for a refusal is given by some rule, with its clause', () => {
  deepEqual(
    refusals.filter(({ clauses }) => clauses.length === 0).map(({ reason }) => reason),
    [],
  )
})

test('every reason for a refusal says what it means', () => {
  deepEqual(
    refusals.filter(({ meaning }) => !/^\p{Lu}.*[.?]$/u.test(meaning)).map(({ reason }) => reason),
    [],
  )
})

test('every reason for a refusal is reached by a test of the kernel', () => {
  deepEqual(
    refusals.filter(({ tested }) => !tested).map(({ reason }) => reason),
    [],
  )
})

for (const [page, written] of [
  ['docs/clauses.md', clausesPage],
  ['docs/refusals.md', refusalsPage],
] as const)
  test(`${page} is as the sources have it: node launch.mjs clauses writes it anew`, () => {
    equal(readFileSync(join(root, page), 'utf8') === written(root), true)
  })
