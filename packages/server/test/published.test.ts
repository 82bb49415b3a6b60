// The record as files: signed, complete, provable, and nothing under any other address (5.1, 5.6).
import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { checkReceipt } from '@open-socialism/audit'
import {
  decodeBundle,
  decodeTextBundle,
  decodeTile,
  formatVerifierKey,
  leafHash,
  logKeyOf,
  openCheckpoint,
  opens,
  readProofFile,
  readVerifierKey,
  sameHash,
  verifyProofFile,
} from '@open-socialism/record'
import { signingMeans, type SigningMeans } from '@open-socialism/store'
import { receiptsOf } from '../src/published/receipt.ts'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let means: SigningMeans
let f1: Record<string, string>
const directory = mkdtempSync(join(tmpdir(), 'published-'))
const refusals: unknown[] = []

before(async () => {
  const verifierKeys = () => means.signers().map((one) => formatVerifierKey(logKeyOf(one)))
  served = await serve('real', { verifierKeys })
  means = await signingMeans(served.store, {
    keys: join(directory, 'keys'),
    guard: join(directory, 'guard'),
  })
  f1 = bearer(await served.token('f1'))
  await served.store.publish({ ...means, refused: (why) => refusals.push(why) })
})
after(async () => {
  await served.close()
  rmSync(directory, { recursive: true })
})

const get = (path: string) => fetch(`${served.address}/record/${path}`)
const bytesOf = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer())
const textOf = async (path: string) => (await get(path)).text()
const origin = () => means.signers()[0]?.name ?? ''
const keys = async () => {
  const read = readVerifierKey(await textOf('key'))
  return read.ok ? [read.value] : []
}
/** The served checkpoint, once it is of `size` at least. */
async function checkpoint(size: number) {
  for (const end = performance.now() + 5000; performance.now() < end;) {
    const opened = openCheckpoint(await textOf('checkpoint'), origin(), await keys())
    if (opened.ok && opened.value.checkpoint.size >= BigInt(size)) return opened.value.checkpoint
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('no signed checkpoint came')
}
const propose = async () =>
  entryOf(
    await send(served.address, 'POST', '/api/circles/council/decisions', {
      body: { content: content() },
      headers: f1,
    }),
  )

test('5.1 an act is in a signed and served checkpoint within a second, under the root over all entries', async () => {
  const { size } = await served.store.head()
  await checkpoint(size)
  const entry = await propose()
  const began = performance.now()
  const signed = await checkpoint(entry + 1)
  ok(performance.now() - began < 1000)
  const { root, size: now } = await served.store.verifyRoot()
  equal(signed.size, BigInt(now))
  ok(sameHash(signed.root, root))
})

test('5.1 the tile of a signed size holds the hashes of the entries in its bundle', async () => {
  const { size } = await checkpoint(1)
  const path = `000.p/${String(size)}`
  const entries = decodeBundle(await bytesOf(`tile/entries/${path}`))
  const hashes = decodeTile(await bytesOf(`tile/0/${path}`))
  deepEqual(
    hashes,
    entries?.map((one) => new Uint8Array(leafHash(one))),
  )
  equal((await get(`tile/0/${path}`)).headers.get('cache-control'), 'public, max-age=31536000, immutable')
  // Every size on the way there is served, none beyond, and nothing under any other spelling.
  equal((await bytesOf('tile/0/000.p/1')).length, 32)
  for (const [status, bad] of [
    [404, `tile/0/000.p/${String(size + 1n)}`],
    [404, 'tile/0/000'],
    [404, 'tile/1/000.p/1'],
    [404, 'tile/entries/x001/000'],
    [404, `proof/${String(size)}`],
    [404, `text/${'A'.repeat(43)}`],
    [404, `blob/${'0'.repeat(64)}`],
    [400, 'tile/0/0'],
    [400, 'tile/00/000.p/1'],
    [400, 'tile/64/000.p/1'],
    [400, 'tile/0/000.p/256'],
    [400, 'tile/0/000.p/01'],
    [400, 'tile/0/x000/000.p/1'],
    [400, 'tile'],
    [400, 'checkpoint/x'],
    [400, 'proof/01'],
    [400, 'proof/-1'],
    [400, 'text/short'],
    [400, `blob/${'A'.repeat(64)}`],
  ] as const)
    equal((await get(bad)).status, status, bad)
})

test('5.1 every entry has a proof that holds offline', async () => {
  const { size } = await checkpoint(1)
  const known = await keys()
  for (const index of [0, Number(size) - 1]) {
    const file = readProofFile(await textOf(`proof/${String(index)}`))
    ok(file.ok)
    const entry = await served.store.entry(index)
    ok(verifyProofFile(file.value, entry?.bytes ?? new Uint8Array(), origin(), known).ok)
  }
})

test('5.3 texts come in bundles too, each opening a commitment of its entries', async () => {
  const texts = decodeTextBundle(await bytesOf('text/bundle/000')) ?? []
  ok(texts.length > 0 && texts.every(({ state }) => state === 'present'))
  equal((await get('text/bundle/001')).status, 404)
  equal((await get('text/bundle/0')).status, 400)
})

test('4.9 the receipt of a decision holds offline, and there is none of what was not decided here', async () => {
  const entry = await propose()
  await checkpoint(entry + 1)
  const receipts = receiptsOf(served.store, () => [])
  const receipt = await receipts(`d${String(entry)}`)
  const verdict = await checkReceipt(JSON.stringify(receipt), { keys: await keys(), policy: null })
  ok(verdict.kind === 'holds' && verdict.summary.status === 'open' && verdict.texts > 0)
  equal(await receipts('d1'), null)
  equal(await receipts(`d${String(entry)}`, entry), null, 'before it was opened there was nothing to prove')
})

test('5.6 texts stand beside the log with what opens them; an erased one is gone, a withheld one waits', async () => {
  const { rows } = await served.store.pool.query<{ commitment: string }>(
    'select commitment from text where person is null order by entry limit 1',
  )
  const { commitment = '' } = rows[0] ?? {}
  const answer = await get(`text/${commitment}`)
  equal(answer.headers.get('cache-control'), 'no-cache')
  const { text, r } = (await answer.json()) as { text: string; r: string }
  ok(opens({ commitment, length: [...text].length }, { text, r: Buffer.from(r, 'base64') }))
  const set = (how: string) =>
    served.store.pool.query(`update text set ${how} where commitment = $1`, [commitment])
  await set('withheld = true')
  equal((await get(`text/${commitment}`)).status, 403)
  await set('withheld = false, text = null, r = null, erased_by = 1')
  equal((await get(`text/${commitment}`)).status, 410)
})

test('5.1 an act whose entry would be too long for the log is refused, with what to do', async () => {
  const effects = Array.from({ length: 20 }, () => ({ type: 'state-position', position: 'é'.repeat(4000) }))
  const before = (await served.store.head()).size
  const answer = await send(served.address, 'POST', '/api/circles/council/decisions', {
    body: { content: { ...content(), effects } },
    headers: f1,
  })
  equal(answer.status, 422)
  ok(/65535 is the most: put long words into a document/.test(JSON.stringify(answer.body)))
  equal((await served.store.head()).size, before)
})

test('the private key is for its owner alone, and in no answer, log or table', async () => {
  const secret = /[0-9a-f]{8}\+(\S+)/.exec(readFileSync(means.keyFile, 'utf8'))?.[1] ?? ''
  ok(secret.length > 40)
  equal(statSync(means.keyFile).mode & 0o777, 0o600)
  ok(!served.logged.join('').includes(secret))
  ok(!(await textOf('key')).includes(secret))
  const { rows } = await served.store.pool.query<{ all: string }>(
    `select query_to_xml('select * from published', true, false, '')::text as all`,
  )
  ok(rows[0]?.all.includes(origin()))
  ok(!rows[0]?.all.includes(secret))
  deepEqual(refusals, [])
})
