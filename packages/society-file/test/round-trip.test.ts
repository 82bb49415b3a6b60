// Any society can be written as YAML or JSON and read again, and founds itself in entries that fit the record (2.13).
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { Act, type TextRef } from '@open-socialism/kernel'
import fc from 'fast-check'
import {
  faultTable,
  foundingOf,
  parseSocietyFile,
  societyFile,
  writeSocietyFile,
  type Society,
} from '../src/index.ts'
import { anySociety } from './societies.ts'

const read = (text: string): Society => {
  const parsed = parseSocietyFile(text)
  assert.ok('ok' in parsed, 'errors' in parsed ? faultTable(parsed.errors, 'made') : '')
  return parsed.ok
}

/** A commitment that is the same each time, as a record's never is. */
const commit = (text: string): TextRef => ({
  commitment: createHash('sha256').update(text).digest('base64url'),
  length: [...text].length,
})

test('a society written as YAML or as JSON is read as the same society', () => {
  fc.assert(
    fc.property(anySociety, (society) => {
      const expected = societyFile.parse(society)
      assert.deepEqual(read(writeSocietyFile(society)), expected)
      assert.deepEqual(read(JSON.stringify(society)), expected)
      assert.deepEqual(read(`\uFEFF${writeSocietyFile(society).replaceAll('\n', '\r\n')}`), expected)
    }),
    { numRuns: 100 },
  )
})

test('every founding act is in the kernel’s language and says what the file said (2.13)', () => {
  fc.assert(
    fc.property(anySociety, (made) => {
      const society = societyFile.parse(made)
      const { acts, blobs } = foundingOf(society, commit)
      for (const act of acts) assert.deepEqual(Act.parse(act), act)
      assert.equal(acts[0]?.type, 'found-society')
      assert.equal(acts.at(-1)?.type, 'complete-founding')
      const people = acts.flatMap((act) => (act.type === 'found-people' ? act.people : []))
      assert.deepEqual(
        people.map(({ name }) => name),
        society.people.map(({ name }) => commit(name)),
      )
      const circles = acts.flatMap((act) => (act.type === 'found-circles' ? act.circles : []))
      const seen = new Set<string>()
      for (const { circle, parent } of circles) {
        assert.ok(parent === null ? seen.size === 0 : seen.has(parent), 'a parent comes before its circles')
        seen.add(circle)
      }
      const closing = acts.at(-1)
      assert.ok(
        closing?.type === 'complete-founding' && blobs.some(({ sha256 }) => sha256 === closing.societyFile),
      )
    }),
    { numRuns: 100 },
  )
})

test('no personal text stands in a founding act (5.6)', () => {
  const name = 'Solveig Unmistakable'
  const file = societyFile.parse({
    name: 'Small',
    people: [
      { id: 'sol', name, biography: 'Tells much', contact: ['at the harbour'], history: [{ role: 'pilot' }] },
    ],
    circles: [{ name: 'Top', area: 'all', purpose: 'p', members: [{ person: 'sol', role: 'chair' }] }],
  })
  const texts: string[] = []
  const { acts, blobs } = foundingOf(file, (text) => (texts.push(text), commit(text)))
  const open = JSON.stringify(acts) + blobs.map(({ bytes }) => new TextDecoder().decode(bytes)).join('')
  for (const secret of ['Solveig', 'Tells much', 'harbour', 'pilot', 'chair'])
    assert.ok(!open.includes(secret), secret)
  assert.deepEqual(texts, [
    name,
    'Tells much\n\nAt the founding: chair, Top\n\nBefore: pilot\n\nTo reach them: at the harbour',
  ])
})

test('the closing hash changes when anything in the file does, and not with its form', () => {
  const hash = (text: string): string => {
    const closing = foundingOf(read(text), commit).acts.at(-1)
    assert.ok(closing?.type === 'complete-founding')
    return closing.societyFile
  }
  const yaml =
    'name: S\npeople: [{ id: ana, name: Ana }]\ncircles: [{ name: T, area: a, purpose: p, members: [ana] }]'
  assert.equal(
    hash(yaml),
    hash(
      '{"circles":[{"purpose":"p","area":"a","name":"T","members":["ana"]}],"people":[{"name":"Ana","id":"ana"}],"name":"S"}',
    ),
  )
  for (const other of [
    yaml.replace('area: a', 'area: b'),
    yaml.replace('Ana', 'Eve'),
    yaml.replace('name: S', 'name: R'),
  ])
    assert.notEqual(hash(other), hash(yaml))
})
