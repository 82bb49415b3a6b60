// Signing under fire (5.1): whoever is killed between commit, guard and table leaves a record that is whole, nothing that was
// answered is missing, and nothing that was signed is ever contradicted.
import assert from 'node:assert/strict'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatSigned, logKeyOf, openCheckpoint, sameHash, signCheckpoint } from '@open-socialism/record'
import { CannotSign, signingMeans, type BesideText, type WhyNot } from '../src/index.ts'
import { writerProcess } from './support/process.ts'
import { comment, indexOf, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store, connectionString, another } = await testStore({ clock: 'real', people: 60, circles: 6 })
const directory = mkdtempSync(join(tmpdir(), 'publish-'))
after(() => {
  rmSync(directory, { recursive: true })
})
const guardFile = join(directory, 'guard')
const means = await signingMeans(store, { keys: directory, guard: guardFile })
const [signer] = means.signers()
assert.ok(signer)
const texts: BesideText[] = []
const by = { by: 'f10', auth: 'session', texts } as const
const on = `d${indexOf(await store.submit(proposal('circle-1', 'signed', texts), by))}`
const say = (id: string) =>
  store.submit(comment(on, id, `Words of ${id}`, []), { by: 'f12', auth: 'session' })

const opened = (note: string) => {
  const read = openCheckpoint(note, 'test.example', [logKeyOf(signer)])
  assert.ok(read.ok, note)
  return read.value.checkpoint
}
/** Signs with a store of its own until the table holds the head; gives what was refused. */
async function signAll(): Promise<WhyNot[]> {
  const signing = await another()
  const refused: WhyNot[] = []
  const publisher = await signing.publish({ ...means, refused: (why) => refused.push(why) })
  for (const end = performance.now() + 20_000; performance.now() < end && refused.length === 0;) {
    await publisher.sign()
    if ((await store.published())?.size === (await store.head()).size) break
    await sleep(20)
  }
  await signing.close()
  return refused
}
async function isWhole(): Promise<void> {
  const published = await store.published()
  const checkpoint = opened(published?.note ?? '')
  const { size, root, matches } = await store.verifyRoot()
  assert.ok(matches)
  assert.deepEqual([checkpoint.size, published?.size], [BigInt(size), size])
  assert.ok(sameHash(checkpoint.root, root))
  assert.equal(opened(readFileSync(guardFile, 'utf8')).size, BigInt(size))
}

test('5.1 processes that sign are killed again and again: what was shown stays true, what was answered is there', async () => {
  const answered: string[] = []
  let shown = 0
  let sent = 0
  for (let round = 0; round < 4; round++) {
    const writer = await writerProcess(connectionString)
    writer.publish(directory)
    const end = performance.now() + 900 + 170 * round
    while (performance.now() < end || writer.outcomes.size < 20) {
      for (let n = 0; n < 10; n++) {
        const id = `under-fire-${sent++}`
        writer.submit(comment(on, id, 'Words', []), { by: 'f11', auth: 'session' })
      }
      await sleep(5)
    }
    await writer.kill()
    answered.push(...[...writer.outcomes.keys()].filter((id) => id !== 'signing'))
    assert.equal(writer.outcomes.get('signing'), undefined)
    // Guard first, then the table: nobody was shown what the guard does not know, nor more than was committed.
    const table = (await store.published())?.size ?? 0
    const guarded = means.guard.read()
    assert.ok(table <= (guarded === null ? 0 : Number(opened(guarded).size)))
    assert.ok((guarded === null ? 0 : Number(opened(guarded).size)) <= (await store.head()).size)
    assert.ok(table >= shown)
    shown = table
  }
  assert.ok(shown > 0, 'something was signed meanwhile')
  assert.deepEqual(await signAll(), [])
  await isWhole()
  const rows = await store.db.selectFrom('entry').select('act_id').where('by', '=', 'f11').execute()
  const entered = new Set(rows.map(({ act_id }) => act_id))
  assert.deepEqual(
    answered.filter((id) => !entered.has(id)),
    [],
  )
})

test('5.1 each point between commit, guard and table is gone on from', async () => {
  const before = await store.db.selectFrom('published').selectAll().executeTakeFirstOrThrow()
  // Committed, not signed.
  indexOf(await say('committed'))
  assert.deepEqual(await signAll(), [])
  await isWhole()
  // Signed and in the guard, not in the table: the very same note is shown.
  const signed = readFileSync(guardFile, 'utf8')
  await store.db.updateTable('published').set(before).execute()
  assert.deepEqual(await signAll(), [])
  assert.equal((await store.published())?.note, signed)
  // Killed while it wrote the guard: half of it lies beside.
  indexOf(await say('half-written'))
  writeFileSync(`${guardFile}.lock`, signed.slice(0, 20))
  utimesSync(`${guardFile}.lock`, 1, 1)
  assert.deepEqual(await signAll(), [])
  await isWhole()
  // Another writes it just now: it is waited for.
  indexOf(await say('waits'))
  closeSync(openSync(`${guardFile}.lock`, 'wx'))
  const waiting = signAll()
  await sleep(400)
  assert.ok(((await store.published())?.size ?? 0) < (await store.head()).size)
  rmSync(`${guardFile}.lock`)
  assert.deepEqual(await waiting, [])
  await isWhole()
})

test('5.1 a guard that knows more, other entries or nothing of ours is not signed over', async () => {
  const kept = readFileSync(guardFile, 'utf8')
  const { size, root } = opened(kept)
  const put = (change: { size?: bigint; root?: Uint8Array; origin?: string }) => {
    const checkpoint = { origin: 'test.example', size, root, ...change }
    writeFileSync(guardFile, formatSigned(checkpoint, [signCheckpoint(checkpoint, signer)]))
  }
  const why = async () => {
    const refused = (): void => undefined
    const error: unknown = await store.publish({ ...means, refused }).catch((thrown: unknown) => thrown)
    assert.ok(error instanceof CannotSign)
    return error.why.kind
  }
  put({ size: size + 1n })
  assert.equal(await why(), 'behind')
  put({ root: Buffer.alloc(32, 7) })
  assert.equal(await why(), 'other-history')
  put({ size: size - 1n })
  assert.equal(await why(), 'other-history')
  put({ origin: 'other.example' })
  assert.equal(await why(), 'guard-unreadable')
  // The first letter of the root is another one.
  writeFileSync(
    guardFile,
    kept.replace(/^(.+\n.+\n)(.)/, (_, before, one) => `${before}${one === 'A' ? 'B' : 'A'}`),
  )
  assert.equal(await why(), 'guard-unreadable')
  rmSync(guardFile)
  assert.equal(await why(), 'guard-missing')
  writeFileSync(guardFile, kept)
  assert.deepEqual(await signAll(), [])
  await isWhole()
})
