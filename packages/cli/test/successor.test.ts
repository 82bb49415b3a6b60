// Entries that were signed are lost (5.3): what a copy has is taken, and where none has the rest the record goes on under
// another name, says so to everybody, and verifies.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { formatVerifierKey, logKeyOf } from '@open-socialism/record'
import { addLogKey } from '@open-socialism/store'
import { testDatabase } from '@open-socialism/store/testing'
import { runCommand } from '../src/run.ts'
import { open } from './open.ts'
import { until } from './typed.ts'

/** Runs a command in this process, which is faster than one of its own; servers are processes. */
const typed = async (...words: string[]) => {
  const said = { out: '', err: '' }
  const write = (text: string) => (said.err += text).length > 0
  const io = { out: (line: string) => void (said.out += `${line}\n`), err: { write } as NodeJS.WriteStream }
  const code = await runCommand(words, { ...io, env: {}, directory: folder })
  return { code, ...said }
}

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-successor-'))
const at = (name: string): string => join(folder, name)
const databases = [await testDatabase(), await testDatabase(), await testDatabase(), await testDatabase()]
after(async () => {
  for (const one of databases) await one.drop()
  rmSync(folder, { recursive: true, force: true })
})
writeFileSync(
  at('bakers.yaml'),
  'name: Bakers\npeople: [{ id: ana, name: Ana Ruiz }]\ncircles: [{ name: Bakery, area: bread, purpose: p, members: [ana] }]\n',
)
const places = ['--keys', at('keys'), '--guard', at('guard')]
const [first, second, third, fourth] = databases.map((one) => [
  '--database-url',
  one.connectionString,
  ...places,
])
const database = (where: string[]) => where.slice(0, 2)
const guarded = () => readFileSync(at('guard'), 'utf8')
const sizeOf = (checkpoint: string) => Number(checkpoint.split('\n')[1])
const token = async (where: string[]) =>
  /(os-\S+)/.exec((await typed('invite', 'ana ruiz', '--token', ...where)).out)?.[1] ??
  assert.fail('no token')
const tell = async (address: string, bearer: string, biography: string) => {
  const answer = await fetch(`${address}/api/people/f1/details`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: `about-myself-${String(biography.length)}`, biography }),
  })
  assert.equal(answer.status, 200, await answer.text())
}
let lostFrom = 0

test('5.3 of a copy that ends early the missing entries that it has are taken, with texts out of its bundles', async () => {
  assert.ok(first && second)
  assert.equal((await typed('found', at('bakers.yaml'), ...first)).code, 0)
  assert.equal((await typed('backup', at('old.backup'), ...database(first))).code, 0)
  const server = await open(...first)
  await tell(server.address, await token(first), 'I bake.')
  assert.equal((await server.stop()).code, 0)
  lostFrom = sizeOf(guarded())
  assert.equal((await typed('export', 'record', at('mirror'), ...first)).code, 0)
  const again = await open(...first)
  await token(first)
  assert.equal((await again.stop()).code, 0)
  assert.equal(sizeOf(guarded()), lostFrom + 1)
  assert.equal((await typed('export', 'record', at('whole'), ...first)).code, 0)

  assert.equal((await typed('restore', at('old.backup'), ...database(second))).code, 0)
  assert.equal((await typed('recover', ...second)).code, 2)
  const taken = await typed('recover', '--from', at('mirror'), ...second)
  assert.equal(taken.code, 1, taken.err)
  assert.match(taken.out, /^2 entries are back/)
  assert.match(taken.out, new RegExp(`entry ${String(lostFrom)} is still missing`))
  assert.doesNotMatch(taken.out, /not in the copy/)
})

test('5.3 a successor is begun only where entries are lost, by who says how many, under a new name, with no server', async () => {
  assert.ok(first && second)
  const succeed = (where: string[], name: string, ...more: string[]) =>
    typed('recover', '--successor', name, ...more, ...where)
  assert.match((await succeed(first, 'bakers-2.local', '--lost', '0')).err, /Nothing is lost/)
  for (const lost of [[], ['--lost', '2']]) {
    const asked = await succeed(second, 'bakers-2.local', ...lost)
    assert.deepEqual([asked.code, /say how many: --lost 1\n/.test(asked.err)], [2, true], asked.err)
  }
  assert.match((await succeed(second, 'bakers.local', '--lost', '1')).err, /name must be new \(clause 5\.3\)/)
  assert.match((await succeed(second, 'The Bakers', '--lost', '1')).err, /cannot be a record's name/)
  const looking = await open(...database(second), '--unsigned')
  assert.match((await succeed(second, 'bakers-2.local', '--lost', '1')).err, /A server is running/)
  assert.equal((await looking.stop()).code, 0)
  const refused = await typed('start', '--port', '0', ...second)
  assert.match(refused.err, /it is an older copy/)

  // As one that was killed between the key and the entry left it.
  const made = formatVerifierKey(logKeyOf(await addLogKey(at('keys'), 'bakers-2.local')))
  const before = guarded()
  const begun = await succeed(second, 'bakers-2.local', '--lost', '1')
  assert.equal(begun.code, 0, begun.err)
  assert.match(begun.out, new RegExp(`^From entry ${String(lostFrom)} on this record is bakers-2\\.local`))
  assert.ok(begun.out.includes(made), begun.out)
  assert.match((await succeed(second, 'bakers-2.local', '--lost', '1')).out, /succeeds bakers\.local already/)
  assert.match((await succeed(second, 'bakers-3.local', '--lost', '1')).err, /Nothing is lost/)
  assert.equal(guarded(), before, 'the guard is swapped by the first signing')
})

test('5.3 the successor is signed under its own name, goes on, and verifies with what it says of its predecessor', async () => {
  assert.ok(second && third)
  const saved = await typed('verify', at('mirror'), '--save', at('seen'))
  assert.equal((await typed('verify', at('whole'), '--save', at('seen-all'))).code, 0)
  assert.equal(saved.code, 0, saved.out)
  const old = readFileSync(at('whole/key'), 'utf8').trim()
  const after = guarded()
  writeFileSync(at('guard'), readFileSync(at('mirror/checkpoint')))
  const swapped = await typed('start', '--port', '0', ...second)
  assert.match(
    swapped.err,
    /no checkpoint that this record's key signed: this is a checkpoint of bakers\.local/,
  )
  writeFileSync(at('guard'), after)
  const server = await open(...second)
  await tell(server.address, await token(second), 'I bake again.')
  const said = async (path: string, language: string) =>
    (await (await fetch(server.address + path, { headers: { 'accept-language': language } })).text())
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
  const number = String(lostFrom)
  assert.match(await said('/record', 'en'), new RegExp(`one of them, number ${number}, is lost`))
  assert.match(await said('/record', 'en'), /signed this too: it names the key by which this record goes on/)
  assert.match(await said('/record', 'de'), new RegExp(`einer davon, Nummer ${number}, ist verloren`))
  assert.match(await said('/guide/trust', 'en'), new RegExp(`one entry of it, number ${number}, was lost`))
  assert.equal((await server.stop()).code, 0)
  assert.match(guarded(), /^bakers-2\.local\n/)
  assert.equal((await typed('export', 'record', at('successor'), ...second)).code, 0)

  const verified = await typed('verify', at('successor'))
  assert.equal(verified.code, 0, verified.out + verified.err)
  const [, root = ''] = /^bakers\.local\n\d+\n(\S+)/.exec(readFileSync(at('whole/checkpoint'), 'utf8')) ?? []
  assert.ok(
    verified.out.includes(
      `! succeeds      bakers.local: its first ${String(lostFrom)} entries stand here; entry ${String(lostFrom)} is lost. Its last checkpoint (entry ${String(lostFrom)}): ${String(lostFrom + 1)} entries, root ${root}`,
    ),
    verified.out,
  )
  const heir = readFileSync(at('successor/key'), 'utf8').trim()
  assert.ok(verified.out.includes(`✓ vouched for   ${heir}, by ${old}`), verified.out)
  assert.equal((await typed('verify', at('successor'), '--key', old)).code, 1)
  const since = await typed('verify', at('successor'), '--since', at('seen'))
  assert.match(since.out, new RegExp(`${String(lostFrom)} of them verified before`), since.out)
  const lost = await typed('verify', at('successor'), '--since', at('seen-all'))
  assert.deepEqual([lost.code, /does not begin with all that was verified before/.test(lost.out)], [1, true])

  // The backup from before the succession comes up to it from a copy of the successor, and may then be signed.
  assert.equal((await typed('restore', at('old.backup'), ...database(third))).code, 0)
  const back = await typed('recover', '--from', at('successor'), ...third)
  assert.equal(back.code, 0, back.err)
  assert.match((await typed('rebuild', ...database(third))).out, /the root is the same/)
  const restored = await open(...third)
  await until(
    async () => (await fetch(`${restored.address}/record/checkpoint`)).ok,
    'signing',
    restored.gathered,
  )
  const served = await fetch(`${restored.address}/record/checkpoint`)
  assert.equal(await served.text(), guarded())
  assert.equal((await restored.stop()).code, 0)
})

test('5.3 a backup from before a succession goes on only by a copy of the successor; without one it is said what is left to do', async () => {
  assert.ok(third && fourth)
  const server = await open(...third)
  await token(third)
  assert.equal((await server.stop()).code, 0)
  assert.equal((await typed('restore', at('old.backup'), ...database(fourth))).code, 0)
  const alone = await typed('recover', '--successor', 'bakers-3.local', '--lost', '9', ...fourth)
  assert.equal(alone.code, 1)
  assert.match(alone.err, /from before bakers-2\.local succeeded bakers\.local/)
  assert.match(alone.err, /export society FILE, open-socialism found FILE\. Nothing was changed/)
  const before = await typed('recover', '--from', at('whole'), ...fourth)
  assert.deepEqual([before.code, /name a copy of bakers-2\.local/.test(before.err)], [1, true], before.err)

  // What is said to be left to do can be done.
  assert.equal((await typed('export', 'society', at('again.yaml'), ...database(fourth))).code, 0)
  assert.match(readFileSync(at('again.yaml'), 'utf8'), /Ana Ruiz/)

  // A copy of the successor that ends early holds the entry of the succession.
  const taken = await typed('recover', '--from', at('successor'), ...fourth)
  assert.deepEqual([taken.code, /is still missing/.test(taken.out)], [1, true], taken.err)
  const begun = await typed('recover', '--successor', 'bakers-3.local', '--lost', '1', ...fourth)
  assert.equal(begun.code, 0, begun.err)
  const heir = await open(...fourth)
  await until(() => guarded().startsWith('bakers-3.local\n'), 'signing', heir.gathered)
  assert.equal((await heir.stop()).code, 0)
  assert.equal((await typed('export', 'record', at('third'), ...fourth)).code, 0)
  const verified = await typed('verify', at('third'))
  assert.equal(verified.code, 0, verified.out)
  for (const one of ['bakers.local', 'bakers-2.local'])
    assert.ok(verified.out.includes(`succeeds      ${one}:`), one)
})
