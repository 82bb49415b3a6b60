// What a file may look like from outside (byte-order mark, line ends, JSON) and what is refused before it is read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maxCharacters, readYaml } from './read-yaml.ts'

test('a byte-order mark and Windows line ends are accepted, and lines still count', () => {
  const reading = readYaml('\uFEFFa: 1\r\nb: |\r\n  two\r\n  lines\r\nc: 3\r\n')
  assert.deepEqual(reading.value, { a: 1, b: 'two\nlines\n', c: 3 })
  assert.deepEqual(reading.place(['c']), { line: 5, column: 4 })
})

test('JSON is read as it is, with tabs too', () => {
  const value = { name: 'x', list: [1, { deep: 'café' }] }
  assert.deepEqual(readYaml(JSON.stringify(value, null, '\t')).value, value)
})

test('days and times stay texts', () => {
  assert.deepEqual(readYaml('a: 2026-01-15\nb: 9:30\nc: no').value, { a: '2026-01-15', b: '9:30', c: 'no' })
})

const refused: [title: string, text: string, found: RegExp, line: number][] = [
  ['a text beyond the size', 'a'.repeat(maxCharacters + 1), /8388609 characters/, 1],
  ['ten thousand open brackets', '\n'.concat('['.repeat(10_000)), /more than 500 open brackets/, 2],
  ['fifty thousand nested lines', '- '.repeat(50_000), /nested too deeply/, 1],
  ['an alias bomb', bomb(), /[Ee]xcessive alias/, 1],
  ['an alias to nothing', 'a: 1\nb: *c', /alias/i, 1],
  ['the same key twice', 'a: 1\nb: 2\na: 3', /the same key twice/, 3],
  ['two documents', 'a: 1\n---\nb: 2', /more than one document/, 2],
  ['a list that never ends', 'a:\n  - [1, 2', /./, 2],
]

for (const [title, text, found, line] of refused)
  test(`${title} is refused`, () => {
    const [first] = readYaml(text).complaints
    assert.ok(first, 'it was accepted')
    assert.match(first.found, found)
    assert.equal(first.line, line)
  })

/** Nine lists of nine aliases each: three hundred million values when written out. */
function bomb(): string {
  const names = Array.from('abcdefghi')
  const of = (i: number) =>
    Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*${names[i - 1] ?? ''}`)).join(', ')
  return names.map((name, i) => `${name}: &${name} [${of(i)}]`).join('\n')
}

test('a place is the value, its key, or the nearest group that exists', () => {
  const { place } = readYaml('people:\n  - id: ana\n    name: Ana\nempty:\n')
  assert.deepEqual(place(['people', 0, 'name']), { line: 3, column: 11 })
  assert.deepEqual(place(['people', 0, 'name'], 'key'), { line: 3, column: 5 })
  assert.deepEqual(place(['people', 0, 'missing']), { line: 2, column: 5 })
  assert.deepEqual(place(['people', 7, 'name']), { line: 2, column: 3 })
  assert.deepEqual(place(['empty']), { line: 4, column: 1 })
})
