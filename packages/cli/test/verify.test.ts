// A reader who trusts nobody: exports or fetches the record, verifies it, and finds what was changed (5.1 to 5.3).
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '@open-socialism/store/testing'
import { open } from './open.ts'
import { typed } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-verify-test-'))
const at = (name: string): string => join(folder, name)
const database = await testDatabase()
after(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})
writeFileSync(
  at('bakers.yaml'),
  'name: Bakers\npeople: [{ id: ana, name: Ana Ruiz }]\ncircles: [{ name: Bakery, area: bread, purpose: p, members: [ana], documents: [{ title: Guide, text: Bake. }] }]\n',
)
const here = ['--database-url', database.connectionString]
const signed = [...here, '--keys', at('keys'), '--guard', at('guard')]

test('5.3 and 5.7 a served record and its export verify; what is changed in a copy is named', async () => {
  const founded = await typed('found', at('bakers.yaml'), ...signed)
  const key = /^ {2}(bakers\.local\+\S+)$/m.exec(founded.out)?.[1] ?? assert.fail(founded.err)
  const early = await typed('export', 'record', at('mirror'), ...signed)
  assert.deepEqual([early.code, /Nothing of this record has been signed/.test(early.err)], [1, true])

  const server = await open(...signed)
  assert.equal((await typed('invite', 'ana ruiz', '--token', ...signed)).code, 0)
  // The last signing happens at the latest when the server stops.
  const live = await typed('verify', server.address, '--key', key)
  assert.equal(live.code, 0, live.out + live.err)
  assert.match(live.out, /✓ signature {5}bakers\.local signed this checkpoint/)
  assert.equal((await server.stop()).code, 0)

  const exported = await typed('export', 'record', at('mirror'), ...signed)
  assert.equal(exported.code, 0, exported.err)
  const verified = await typed('verify', at('mirror'), '--save', at('state'))
  assert.equal(verified.code, 0, verified.out + verified.err)
  assert.match(verified.out, /! signature.*the copy itself gives/)
  assert.match(verified.out, /✓ acts/)
  assert.match(verified.out, /documents {5}1 have their hashes\n/)
  assert.match(verified.out, /clock {9}real/)

  const tile = readFileSync(at('mirror/checkpoint'), 'utf8').split('\n')[1]
  const entries = at(`mirror/tile/entries/000.p/${tile ?? ''}`)
  const written = statSync(entries).mtimeMs
  assert.equal((await typed('export', 'record', at('mirror'), ...signed)).code, 0)
  assert.equal(statSync(entries).mtimeMs, written, 'what is there is not written again')
  const again = await typed('verify', at('mirror'), '--since', at('state'))
  assert.match(again.out, new RegExp(`${tile ?? ''} of them verified before`))

  const rebuilt = await typed('rebuild', ...here)
  assert.match(rebuilt.out, /^Rebuilt from \d+ entries; the root is the same/, rebuilt.err)
  assert.equal((await typed('export', 'record', at('rebuilt'), ...signed)).code, 0)
  assert.equal((await typed('verify', at('rebuilt'))).code, 0)

  const bytes = readFileSync(entries)
  bytes[bytes.length - 3]! ^= 1
  writeFileSync(entries, bytes)
  const changed = await typed('verify', at('mirror'))
  assert.equal(changed.code, 1)
  assert.match(
    changed.out,
    /^✗ entry \d+: the entry is not the one that was signed\n {2}expected: .*\n {2}found: /,
  )
})

test('what cannot be checked is said with another exit code', async () => {
  for (const [words, why] of [
    [[at('nowhere')], /There is no directory/],
    [[folder, '--key', 'x'], /--key cannot be read/],
    [[folder, '--policy', at('bakers.yaml')], /is no policy: line 1/],
    [[folder, '--since', at('bakers.yaml')], /was not written by verify --save/],
    [['http://127.0.0.1:9'], /cannot be reached/],
  ] as const) {
    const refused = await typed('verify', ...words)
    assert.deepEqual([refused.code, why.test(refused.err)], [2, true], refused.err)
  }
  assert.ok(!existsSync(at('nowhere')))
})
