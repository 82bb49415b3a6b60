// The example society: what the founding text sketches, with something in every part of a society file.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { faultTable, parseSocietyFile, type Circle } from '../src/index.ts'

const parsed = parseSocietyFile(readFileSync(new URL('../example/vellmark.yaml', import.meta.url), 'utf8'))
const society = 'ok' in parsed ? parsed.ok : undefined
const circles = (list: readonly Circle[]): Circle[] =>
  list.flatMap((one) => [one, ...circles(one.circles ?? [])])

test('the example is a good society file, on the simulated clock', () => {
  assert.ok(society, 'errors' in parsed ? faultTable(parsed.errors, 'vellmark.yaml') : '')
  assert.equal(society.clock, 'simulated')
})

test('it has the line of circles that the founding text names', () => {
  const line = ['Main Leadership', 'Health', 'Disease Prevention and Treatment', 'Cancer Research']
  let level = society?.circles ?? []
  for (const name of line) {
    const found = level.find((one) => one.name === name)
    assert.ok(found, name)
    level = found.circles ?? []
  }
})

test('nobody of the example is without a place, and its parts are all in use', () => {
  assert.ok(society)
  const all = circles(society.circles)
  assert.ok(
    all.length >= 20 && society.people.length >= 60,
    `${all.length} circles, ${society.people.length} people`,
  )
  const text = JSON.stringify(all)
  const idle = society.people.filter(({ id }) => !text.includes(`"${id}"`)).map(({ name }) => name)
  assert.deepEqual(idle, [])
  for (const part of ['meetings', 'documents', 'projects', 'links', 'practices'] as const)
    assert.ok(
      all.some((one) => one[part] !== undefined),
      part,
    )
})
