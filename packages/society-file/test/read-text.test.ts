// However a text is read (JSON at once, YAML as a whole or in parts), its value and every place in it are the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Path } from '../src/fault.ts'
import { generateSociety } from '../src/index.ts'
import { readJson } from '../src/read-json.ts'
import { mostCharacters, readText } from '../src/read-text.ts'
import { readYamlInParts } from '../src/read-yaml-in-parts.ts'
import { readYaml } from '../src/read-yaml.ts'

const large = [...generateSociety({ circles: 60, people: 900, seed: 3, clock: 'real' }, 'yaml')]
  .map(({ text }) => text)
  .join('')

const paths: Path[] = [
  ['name'],
  ['people', 0],
  ['people', 899, 'name'],
  ['people', 901],
  ['circles', 59, 'members', 2],
  ['circles', 30, 'nothing'],
  ['circles'],
]

test('a long file in parts gives what it gives as a whole', () => {
  const inParts = readYamlInParts(large, 5000)
  const whole = readYaml(large)
  assert.deepEqual(inParts.value, whole.value)
  for (const path of paths.slice(0, 6)) {
    assert.deepEqual(inParts.place(path), whole.place(path), path.join('.'))
    assert.deepEqual(inParts.place(path, 'key'), whole.place(path, 'key'), path.join('.'))
  }
})

test('a part that cannot be read says the line of the whole file', () => {
  const lines = large.split('\n')
  lines[700] = '  - { id: broken, name: "x'
  const [fault] = readYamlInParts(lines.join('\n'), 5000).complaints
  const [asWhole] = readYaml(lines.join('\n')).complaints
  assert.equal(fault?.line, asWhole?.line)
  assert.ok((fault?.line ?? 0) > 600)
})

const forms: [title: string, text: string][] = [
  ['lists at the margin', 'a: 1\npeople:\n- id: x\n- id: y\nb: 2\n'],
  ['comments and blank lines between entries', 'people:\n  # one\n  - id: x\n\n  # two\n  - id: y\n'],
  [
    'a text with dashes in it',
    'people:\n  - id: x\n    biography: |\n      - not\n      - an entry\n  - id: y\n',
  ],
  ['a list in brackets over lines', 'people: [\n  { id: x },\n  { id: y }\n]\ncircles: []\n'],
  ['an empty key', 'a:\nb: 1\n'],
  ['a last empty key', 'b: 1\na:\n'],
  ['a name used in another part', 'people:\n  - &x { id: x }\ncircles:\n  - *x\n'],
  ['a list with a blank first entry', 'people:\n  -\n    id: x\n  - id: y\n'],
  ['no group at the top', '- a\n- b\n'],
  ['a text over lines', 'name: one\n  two\npeople:\n  - id: "a\n      b"\n'],
]

for (const [title, text] of forms)
  test(`${title}: the same in parts`, () => {
    assert.deepEqual(readYamlInParts(text, 10).value, readYaml(text).value)
  })

const nested = { name: 'x "quoted" \\', list: [{ a: [1, [2, 3]], 'k,ey': {} }, [], { b: '}]' }], last: null }

for (const indent of [0, 2])
  test(`JSON with an indent of ${indent} has its places where YAML has them`, () => {
    const text = `\n${JSON.stringify(nested, null, indent)}\n`
    const inJson = readJson(text)
    assert.ok(inJson)
    assert.deepEqual(inJson.value, nested)
    const whole = readYaml(text)
    for (const path of [
      ['name'],
      ['list', 0, 'a', 1, 1],
      ['list', 0, 'k,ey'],
      ['list', 1],
      ['list', 2, 'b'],
      ['list', 7],
      ['last'],
      ['missing'],
    ] satisfies Path[]) {
      assert.deepEqual(inJson.place(path), whole.place(path), path.join('.'))
      assert.deepEqual(inJson.place(path, 'key'), whole.place(path, 'key'), path.join('.'))
    }
  })

test('JSON that says a key twice, or is none, is left to the reader that tells why', () => {
  assert.equal(readJson('{"a":1,"b":[{"c":1}],"\\u0061":2}'), undefined)
  assert.equal(readJson('{"a":1,}'), undefined)
  assert.equal(readJson('a: 1'), undefined)
  assert.match(readText('{"a":1,"a":2}').complaints[0]?.found ?? '', /the same key twice/)
})

test('a text beyond all size is refused', () => {
  assert.match(readText('a'.repeat(mostCharacters + 1)).complaints[0]?.found ?? '', /67108865 characters/)
})
