// `backup` and `restore` as a user types them: beside a running server, into a new place, and over nothing.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '@open-socialism/store/testing'
import { open } from './open.ts'
import { typed } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-backup-'))
after(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
const at = (name: string): string => join(folder, name)
writeFileSync(
  at('bakers.yaml'),
  'name: Bakers\npeople: [{ id: ana, name: Ana Ruiz }]\ncircles: [{ name: Bakery, area: bread, purpose: p, members: [ana] }]\n',
)
const file = at('bakers.backup')

test('a running society is backed up, and restored beside it with the same root', async () => {
  const running = await open('--society', at('bakers.yaml'), '--data', at('data'))
  const made = await typed('backup', file, '--data', at('data'))
  assert.equal(made.code, 0, made.err)
  assert.match(made.err, /Backed up Bakers: \d+ entries/)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const again = await typed('backup', file, '--data', at('data'))
  assert.match(again.err, /There is a file .* already/)
  const over = await typed('restore', file, '--data', at('data'))
  assert.equal(over.code, 1)
  assert.match(over.err, /There is a society in .*bakers already/)
  const trial = await typed('restore', file, '--name', 'trial', '--data', at('data'))
  assert.equal(trial.code, 0, trial.err)
  assert.match(trial.err, /the root over all entries is the saved one/)
  assert.match(trial.out, /Open it with: open-socialism start --society .*trial/)
  assert.equal(readFileSync(join(at('data'), 'current'), 'utf8'), 'bakers\n')
  assert.equal((await running.stop()).code, 0)
})

test('what is cut off or no backup leaves no directory behind', async () => {
  const whole = readFileSync(file)
  writeFileSync(at('half.backup'), whole.subarray(0, Math.floor(whole.length / 2)))
  const cut = await typed('restore', at('half.backup'), '--data', at('other'))
  assert.equal(cut.code, 1)
  assert.match(cut.err, /cut off in its section "\w+" .*Nothing was restored\./s)
  assert.ok(!existsSync(join(at('other'), 'bakers')))
  const none = await typed('restore', at('bakers.yaml'), '--data', at('other'))
  assert.match(none.err, /is no backup of this software/)
  writeFileSync(at('later.backup'), Buffer.concat([Buffer.from('open-socialism-backup/9\n'), whole]))
  const later = await typed('restore', at('later.backup'), '--data', at('other'))
  assert.match(later.err, /is a backup of form 9; this version \(\S+\) reads form 1/)
})

test('a database of one’s own is restored into when it is empty, and only then', async () => {
  const database = await testDatabase()
  try {
    const url = ['--database-url', database.connectionString]
    const empty = await typed('backup', at('nothing.backup'), ...url)
    assert.equal(empty.code, 1)
    assert.match(empty.err, /No society has been founded there yet/)
    assert.ok(!existsSync(at('nothing.backup')))
    assert.equal((await typed('restore', file, ...url)).code, 0)
    const twice = await typed('restore', file, ...url)
    assert.equal(twice.code, 1)
    assert.match(twice.err, /A society stands there already .*goes only where nothing is/s)
    const shared = await typed('backup', at('public.backup'), '--without-identity', ...url)
    assert.equal(shared.code, 0, shared.err)
    assert.match(shared.out, /may be published/)
  } finally {
    await database.drop()
  }
})
