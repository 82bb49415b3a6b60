// Whatever a browser may find wrong in a receipt is told in the reader's language: the checker's words have their like in the catalogue.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { nameOfFault } from '@open-socialism/audit/receipt'
import { receiptFaults } from '#messages'

const packages = join(dirname(fileURLToPath(import.meta.url)), '../../../..')
const files = [
  ...globSync('audit/src/{receipt/*,entry,signatures}.ts', { cwd: packages }),
  'web/src/browser/receipt-checker.ts',
]

/** What only a whole copy, or somebody with a policy, is told. */
const notHere = new Set(['the-copy-has-no-checkpoint', 'too-few-witnesses-have-cosigned'])

test('every fault that a receipt may have is in the catalogue, and no other', () => {
  const told = new Set<string>()
  for (const file of files)
    for (const [, says = ''] of readFileSync(join(packages, file), 'utf8').matchAll(
      /\bfails\(\s*[\w.]+,\s*['`]((?:[^'`$]|’)+)/g,
    ))
      told.add(nameOfFault({ says, entry: null, expected: '', found: '' }))
  for (const name of notHere) assert.ok(told.delete(name), name)
  assert.deepEqual([...told].sort(), Object.keys(receiptFaults).sort())
})
