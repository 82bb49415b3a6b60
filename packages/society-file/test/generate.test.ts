// Generated societies: the same from the same seed, in both forms, without a fault, of the size that was asked for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateSociety, parseSocietyFile, type FileForm, type Wanted } from '../src/index.ts'

const wanted: Wanted = { circles: 700, people: 3000, seed: 7, clock: 'simulated' }

const textOf = (of: Wanted, form: FileForm): string =>
  [...generateSociety(of, form)].map(({ text }) => text).join('')

const societyOf = (of: Wanted, form: FileForm) => {
  const parsed = parseSocietyFile(textOf(of, form))
  assert.ok('ok' in parsed, JSON.stringify('errors' in parsed && parsed.errors.slice(0, 3)))
  return parsed.ok
}

test('the same seed gives the same text, another seed another', () => {
  assert.equal(textOf(wanted, 'yaml'), textOf(wanted, 'yaml'))
  assert.notEqual(textOf(wanted, 'yaml'), textOf({ ...wanted, seed: 8 }, 'yaml'))
})

test('YAML and JSON say the same society, of the size that was asked for', () => {
  const society = societyOf(wanted, 'json')
  assert.deepEqual(societyOf(wanted, 'yaml'), society)
  assert.equal(society.circles.length, 700)
  assert.equal(society.people.length, 3000)
})

test('circles hold at most a dozen and a few others, and have from four to nine members', () => {
  const { circles } = societyOf(wanted, 'json')
  const below = Map.groupBy(circles, ({ parent }) => parent)
  for (const [parent, inside] of below)
    assert.ok(inside.length <= 14, `${inside.length} in ${String(parent)}`)
  for (const { name, members = [] } of circles)
    assert.ok(members.length >= 4 && members.length <= 9, `${name}: ${members.length}`)
})

for (const [circles, people] of [
  [1, 0],
  [1, 1],
  [3, 2],
  [40, 5],
  [15, 2000],
] as const)
  test(`${circles} circles and ${people} people are a good society too`, () => {
    const society = societyOf({ ...wanted, circles, people }, 'yaml')
    assert.equal(society.people.length, people)
    assert.equal(society.circles.length, circles)
  })

test('progress counts people and circles up to all of them', () => {
  const done = [...generateSociety(wanted, 'json')].map((piece) => piece.done)
  assert.deepEqual(
    done,
    [...done].sort((a, b) => a - b),
  )
  assert.equal(done.at(-1), 3700)
})
