// The guard against forks as an operator meets it: an older copy, a history of its own, a lost guard; and the way back.
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readNote, readVerifierKey, verifyNote } from '@open-socialism/record'
import { testDatabase } from '@open-socialism/store/testing'
import { open } from './open.ts'
import { begin, typed } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-record-'))
const at = (name: string): string => join(folder, name)
const [first, second] = [await testDatabase(), await testDatabase()]
after(async () => {
  await first.drop()
  await second.drop()
  rmSync(folder, { recursive: true, force: true })
})
writeFileSync(
  at('bakers.yaml'),
  'name: Bakers\npeople: [{ id: ana, name: Ana Ruiz }]\ncircles: [{ name: Bakery, area: bread, purpose: p, members: [ana], documents: [{ title: Guide, text: Bake. }] }]\n',
)
const places = ['--keys', at('keys'), '--guard', at('guard')]
const here = ['--database-url', first.connectionString, ...places]
const copy = ['--database-url', second.connectionString, ...places]
const checkpointOf = async (address: string) => (await fetch(`${address}/record/checkpoint`)).text()
const sizeOf = (checkpoint: string) => Number(checkpoint.split('\n')[1])
/** The checkpoint once it is larger than `size`. */
const later = async (address: string, size: number): Promise<string> => {
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    const checkpoint = await checkpointOf(address)
    if (sizeOf(checkpoint) > size) return checkpoint
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nothing was signed')
}
const invite = (where: string[]) => typed('invite', 'ana ruiz', '--token', ...where)
/** As on a copy that is only looked into. */
const inviteUnsigned = (where: string[]) => invite([...where.slice(0, 2), '--unsigned'])

test('an older copy is refused, recovers what it lacks from any copy, and then goes on as the same record', async () => {
  const founded = await typed('found', at('bakers.yaml'), ...here)
  assert.equal(founded.code, 0, founded.err)
  const key = /^ {2}(bakers\.local\+\S+)$/m.exec(founded.out)?.[1] ?? ''
  assert.ok(readVerifierKey(key).ok, founded.out)
  assert.equal((await typed('backup', at('old.backup'), ...here.slice(0, 2))).code, 0)

  const original = await open(...here)
  const size = sizeOf(await later(original.address, 0))
  assert.equal((await invite(here)).code, 0)
  const signed = await later(original.address, size)
  assert.equal(await (await fetch(`${original.address}/record/key`)).text(), `${key}\n`)

  assert.equal((await typed('restore', at('old.backup'), ...copy.slice(0, 2))).code, 0)
  const refused = await typed('start', '--port', '0', ...copy)
  assert.equal(refused.code, 1)
  assert.match(refused.err, /it is an older copy.*open-socialism recover --from/s)
  const refusedTo = await invite(copy)
  assert.equal(refusedTo.code, 1)
  assert.match(refusedTo.err, /it is an older copy.*open-socialism recover --from/s)
  const wrong = await typed('recover', '--from', at('nowhere'), ...copy)
  assert.match(wrong.err, /There is no directory/)
  const recovered = await typed('recover', '--from', original.address, ...copy)
  assert.equal(recovered.code, 0, recovered.err)
  assert.match(recovered.out, /^1 entries are back; the root is the signed one/)
  const again = await typed('recover', '--from', original.address, ...copy)
  assert.match(again.out, /Nothing is missing/)
  assert.equal((await original.stop()).code, 0)

  const restored = await open(...copy)
  assert.equal(await later(restored.address, size), signed)
  assert.equal((await restored.stop()).code, 0)
})

test('a second history is refused at the start and while it runs, and both signed checkpoints are kept', async () => {
  // Both went on from the same entry: the copy is signed, the first is not any more.
  const running = await open(...here)
  const before = sizeOf(await later(running.address, 0))
  cpSync(at('guard'), at('guard-before'))
  assert.equal((await inviteUnsigned(copy)).code, 0)
  assert.equal((await invite(here)).code, 0)
  await later(running.address, before)
  // The machine is wound back: guard and key are, and the other copy signs what it has.
  cpSync(at('guard'), at('guard-of-first'))
  cpSync(at('guard-before'), at('guard'))
  const other = await open(...copy)
  await later(other.address, before)
  assert.match((await invite(here)).err, /it is another history/)
  assert.equal((await inviteUnsigned(here)).code, 0)
  const stopped = await running.ended
  assert.equal(stopped.code, 1)
  assert.match(stopped.err, /it is another history/)
  const evidence = readFileSync(at('guard.fork'), 'utf8')
    .trimEnd()
    .split(/\n\n(?=bakers)/)
  const key = readVerifierKey((await (await fetch(`${other.address}/record/key`)).text()).trim())
  assert.ok(key.ok)
  const notes = evidence.map((text) => readNote(`${text}\n`))
  assert.equal(notes.length, 2)
  for (const note of notes) assert.ok(note.ok && verifyNote(note.value, [key.value]).ok)
  assert.notEqual(notes[0]?.ok && notes[0].value.text, notes[1]?.ok && notes[1].value.text)
  assert.equal((await other.stop()).code, 0)
  const refused = await typed('start', '--port', '0', ...here)
  assert.match(refused.err, /it is another history.*guard\.fork/s)
})

test('without its guard or its key a signed record is not signed anew, and may be looked into unsigned', async () => {
  renameSync(at('guard'), at('guard-aside'))
  const unguarded = await typed('start', '--port', '0', ...copy)
  assert.match(unguarded.err, /the last signed checkpoint is not in .*--new-guard/s)
  assert.ok(!existsSync(at('guard')))
  const anew = await open(...copy, '--new-guard')
  assert.equal((await anew.stop()).code, 0)
  assert.ok(existsSync(at('guard')))
  const keyless = begin(['start', '--port', '0', ...copy.slice(0, 2), '--keys', at('none')])
  assert.match((await keyless.ended).err, /the key is not in .*none.*--unsigned/s)
  const looking = await open(...copy.slice(0, 2), '--keys', at('none'), '--unsigned')
  assert.equal((await fetch(`${looking.address}/record/key`)).status, 404)
  assert.equal((await looking.stop()).code, 0)
})

test('a new key takes over: both sign, and then the new one alone', async () => {
  const restored = await open(...copy)
  const before = sizeOf(await later(restored.address, 0))
  const keysNow = async () =>
    (await (await fetch(`${restored.address}/record/key`)).text()).trim().split('\n').map(readVerifierKey)
  const rotated = await typed('rotate-key', ...copy)
  assert.equal(rotated.code, 0, rotated.err)
  const both = readNote(await later(restored.address, before))
  const keys = (await keysNow()).flatMap((read) => (read.ok ? [read.value] : []))
  assert.equal(keys.length, 2)
  assert.ok(both.ok && both.value.signatures.length === 2)
  for (const key of keys) assert.ok(verifyNote(both.value, [key]).ok)
  assert.match((await typed('rotate-key', ...copy)).err, /Two keys sign already/)
  assert.equal((await typed('rotate-key', '--retire', ...copy)).code, 0)
  assert.match((await typed('rotate-key', '--retire', ...copy)).err, /Only one key signs/)
  assert.equal((await invite(copy)).code, 0)
  const alone = readNote(await later(restored.address, before + 2))
  assert.ok(alone.ok && alone.value.signatures.length === 1)
  assert.ok(verifyNote(alone.value, keys.slice(1)).ok)
  const looked = await typed('doctor', '--port', '0', ...copy)
  assert.match(looked.out, /ok {6}signing: key and record: the keys are those that entry \d+ names\n/)
  assert.match(looked.out, /ok {6}signing: guard: the record continues what was signed/)
  const unlike = await typed('doctor', '--port', '0', ...here)
  assert.match(unlike.out, /broken {2}signing: guard: the record is not the one that was signed\n/)
  assert.equal((await restored.stop()).code, 0)
})
