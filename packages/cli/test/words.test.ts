// What the command line says: help that teaches by example, and plain answers to what was typed wrongly.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commands } from '../src/run.ts'
import { typed } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-cli-'))
after(() => {
  rmSync(folder, { recursive: true })
})
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

for (const { name, operands, examples } of commands)
  test(`"${name} --help" teaches by example`, async () => {
    const { code, out, err } = await typed(...name.split(' '), '--help')
    assert.equal(code, 0)
    assert.equal(err, '')
    assert.equal(out.split('\n')[0], ['open-socialism', name, ...operands, '[options]'].join(' '))
    for (const option of ['--data DIR', '--database-url URL', '--help'])
      assert.ok(out.includes(option), option)
    assert.ok(examples.length >= 2)
    for (const [call] of examples) assert.ok(out.includes(call), call)
  })

test('without a command it lists them all and exits with 2; with --help it exits with 0', async () => {
  for (const [words, code] of [
    [[], 2],
    [['--help'], 0],
    [['help'], 0],
  ] as const) {
    const ran = await typed(...words)
    assert.equal(ran.code, code)
    for (const { name } of commands) assert.ok(ran.out.includes(`  ${name}`), name)
  }
})

const wrong: [title: string, words: string[], code: number, says: RegExp][] = [
  [
    'an unknown command, with the nearest one',
    ['fuond'],
    2,
    /no command "fuond"\. Did you mean "open-socialism found"\?/,
  ],
  [
    'a command of two words, mistyped',
    ['import', 'kubernets', 'x'],
    2,
    /After "import" comes csv or kubernetes/,
  ],
  ['something that is like no command', ['xylophone'], 2, /See: open-socialism --help/],
  ['a missing operand', ['found'], 2, /^FILE is missing\.\nUse: open-socialism found FILE/],
  ['one operand too many', ['invite', 'a', 'b'], 2, /Nothing is expected at "b"/],
  ['an unknown option', ['invite', 'a', '--tokn'], 2, /Unknown option '--tokn'/],
  [
    'a port that is none',
    ['start', '--port', 'eighty'],
    2,
    /--port is a number from 0 to 65535, not "eighty"/,
  ],
  ['an address that is none', ['start', '--origin', 'society'], 2, /--origin is an address/],
  [
    'a society that is nowhere',
    ['start', '--society', join(folder, 'none')],
    1,
    /neither a file nor a directory/,
  ],
  [
    'a society file that is nowhere',
    ['found', join(folder, 'none.yaml')],
    1,
    /There is no file .*none\.yaml/,
  ],
  [
    'a kind of clock that is none',
    ['import', 'kubernetes', folder, '--clock', 'atomic'],
    2,
    /real or simulated, not "atomic"/,
  ],
  ['a directory without the files', ['import', 'kubernetes', folder], 1, /no sigs\.yaml in/],
  ['a person where no society is', ['invite', 'ana', '--data', folder], 1, /There is no society in .* yet/],
  [
    'a database that is not there',
    ['invite', 'ana', '--database-url', 'postgres://localhost:1/none'],
    1,
    /cannot be opened/,
  ],
]

for (const [title, words, code, says] of wrong)
  test(`${title} is answered plainly`, async () => {
    const ran = await typed(...words)
    assert.match(ran.err, says)
    assert.doesNotMatch(ran.err, /\n\s+at /, 'no trace is shown')
    assert.equal(ran.code, code)
  })

test('a society file with faults is refused with all of them, and nothing is made', async () => {
  const bad = file(
    'bad.yaml',
    'name: Bad\npeople: []\ncircles:\n- { name: T, area: a, purpose: p, members: [ana] }\n- { name: U, area: b, purpose: p }\n',
  )
  const { code, err } = await typed('found', bad, '--data', join(folder, 'data'))
  assert.equal(code, 1)
  assert.match(err, /^bad\.yaml:4:45 {2}circles\[1\]\.members\[1\]\n {4}expected the id of a person/)
  assert.match(err, /bad\.yaml:5:3 {3}circles\[2\]/)
  assert.match(err, /2 things are wrong in bad\.yaml\.\n$/)
  assert.throws(() => {
    rmSync(join(folder, 'data'), { recursive: true })
  }, /ENOENT/)
})
