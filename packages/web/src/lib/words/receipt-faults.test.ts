// Whatever a browser may find wrong in a receipt is told in the reader's language: the checker's words have their like in the catalogue.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { nameOfWords } from '@open-socialism/audit/receipt'
import { receiptFaults, receiptValues } from '#messages'

const packages = join(dirname(fileURLToPath(import.meta.url)), '../../../..')
const files = [
  ...globSync('audit/src/{receipt/*,entry,fault,signatures}.ts', { cwd: packages }),
  'web/src/browser/receipt-checker.ts',
]
/** The names of what a call in the checker's sources says. */
const told = (call: RegExp): Set<string> =>
  new Set(
    files.flatMap((file) =>
      [...readFileSync(join(packages, file), 'utf8').matchAll(call)].map(([, words = '']) =>
        nameOfWords(words),
      ),
    ),
  )
/** What only a whole copy, or somebody with a policy, is told. */
const notHere = new Set(['the-copy-has-no-checkpoint', 'too-few-witnesses-have-cosigned'])

test('every fault that a receipt may have is in the catalogue, and no other', () => {
  const names = told(/\bfails\(\s*[\w.]+,\s*['`]((?:[^'`$]|’)+)/g)
  for (const name of notHere) assert.ok(names.delete(name), name)
  assert.deepEqual([...names].sort(), Object.keys(receiptFaults).sort())
})

test('so are the words for what was expected and found, with a place for each value', () => {
  const names = told(/\binWords\(\s*(?:\w+ \? )?'([^']+)'/g)
  for (const name of told(/\binWords\(\s*\w+ \? '[^']+' : '([^']+)'/g)) names.add(name)
  assert.deepEqual([...names].sort(), Object.keys(receiptValues).sort())
  for (const file of files)
    for (const [, words = ''] of readFileSync(join(packages, file), 'utf8').matchAll(
      /\binWords\(\s*'([^']+)'/g,
    )) {
      const say = receiptValues[nameOfWords(words) as keyof typeof receiptValues]
      assert.equal(say({ one: '{}', two: '{}' }).match(/\{\}/g)?.length, words.match(/\{\}/g)?.length, words)
    }
})
