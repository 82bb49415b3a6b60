// What goes in comes out: bytes as bytes, JSON with its keys in their order, texts in any script; and what is too long.
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { leafHash, opens } from '@open-socialism/record'
import type { Act } from '@open-socialism/kernel'
import type { BesideText } from '../src/index.ts'
import { beginning, comment, founding, indexOf, proposal, words } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store, another } = await testStore({ people: 30, circles: 3 })
const texts: BesideText[] = []
const opened = await store.submit(proposal('circle-1', 'bytes-and-words', texts), {
  by: 'f10',
  auth: 'session',
  texts,
})
const on = `d${indexOf(opened)}`

test('an entry is stored as its bytes, its leaf as their hash', async () => {
  const row = await store.db
    .selectFrom('entry')
    .selectAll()
    .where('index', '=', indexOf(opened))
    .executeTakeFirstOrThrow()
  assert.ok(Buffer.isBuffer(row.bytes))
  assert.equal(row.bytes[0], '{'.charCodeAt(0))
  assert.deepEqual(new Uint8Array(row.leaf), new Uint8Array(leafHash(row.bytes)))
  const typed = await store.pool.query(
    'select pg_typeof(bytes) as bytes, pg_typeof(leaf) as leaf, octet_length(leaf) as length from entry limit 1',
  )
  assert.deepEqual(typed.rows[0], { bytes: 'bytea', leaf: 'bytea', length: 32 })
})

test('texts of any script come back as they were, and open their commitments', async () => {
  const said = ['مرحبا بالعالم', '合作社的决定', 'emoji 👩‍👩‍👧‍👦 and \\ " \' { } , NULL', 'x\ny\tz', '"}]\\x00']
  for (const [n, text] of said.entries()) {
    const beside: BesideText[] = []
    indexOf(
      await store.submit(comment(on, `any-script-${n}`, text, beside), {
        by: 'f11',
        auth: 'session',
        texts: beside,
      }),
    )
    const { commitment, r } = beside[0]!
    const kept = (await store.texts([commitment])).get(commitment)
    assert.equal(kept?.text, text)
    assert.deepEqual(new Uint8Array(kept.r!), new Uint8Array(r))
    assert.ok(opens({ commitment, length: [...text].length }, { r: kept.r!, text: kept.text }))
  }
})

test('a refused act leaves neither text nor blob', async () => {
  const beside: BesideText[] = []
  const act = comment('d999999', 'on-nothing-at-all', 'Lost words', beside)
  const bytes = randomBytes(10)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const blobs = [{ sha256, mediaType: 'text/plain', bytes }]
  assert.equal(
    (await store.submit(act, { by: 'f11', auth: 'session', texts: beside, blobs })).kind,
    'refused',
  )
  assert.equal((await store.texts([beside[0]!.commitment])).size, 0)
  assert.equal(await store.blob(sha256), null)
})

test('documents are kept by their hash, once', async () => {
  const bytes = randomBytes(300_000)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const blobs = [{ sha256, mediaType: 'application/pdf', bytes }]
  for (const id of ['with-a-document', 'with-it-again']) {
    const beside: BesideText[] = []
    indexOf(
      await store.submit(comment(on, id, 'See here', beside), {
        by: 'f11',
        auth: 'session',
        texts: beside,
        blobs,
      }),
    )
  }
  const kept = await store.blob(sha256)
  assert.equal(kept?.mediaType, 'application/pdf')
  assert.ok(Buffer.from(kept.bytes).equals(bytes))
})

test('an entry above 65,535 bytes is refused at the act, and its neighbours in the batch are entered', async () => {
  const beside: BesideText[] = []
  const long = proposal('circle-1', 'far-too-long-an-act', beside) as unknown as {
    content: { effects: object[] }
  }
  long.content.effects = Array.from({ length: 20 }, () => ({
    type: 'state-position',
    position: 'é'.repeat(4000),
  }))
  const before = (await store.head()).size
  const [a, b, c] = await Promise.all([
    store.submit(comment(on, 'neighbour-before', 'Before', beside), { by: 'f11', auth: 'session' }),
    store.submit(long as unknown as Act, { by: 'f11', auth: 'session', texts: beside }),
    store.submit(comment(on, 'neighbour-after', 'After', beside), { by: 'f11', auth: 'session' }),
  ])
  assert.ok(b.kind === 'too-large' && b.bytes > 65_535 && b.limit === 65_535)
  assert.equal(indexOf(a), before)
  assert.equal(indexOf(c), before + 1)
  const kept = await store.db
    .selectFrom('proposal')
    .select('id')
    .where('id', '=', `d${before + 1}`)
    .execute()
  assert.deepEqual(kept, [])
})

test('an act that cannot be written is the only one of its batch that fails', async () => {
  const beside: BesideText[] = []
  // PostgreSQL holds no NUL in text; whoever checks acts lets none through, but should one come, nobody else suffers.
  const poison = comment(on, 'with-a-nul-inside', 'a\u0000b', beside)
  const outcomes = await Promise.all([
    store.submit(comment(on, 'good-neighbour-1', 'One', []), { by: 'f11', auth: 'session' }),
    store.submit(poison, { by: 'f12', auth: 'session', texts: beside }),
    store.submit(comment(on, 'good-neighbour-2', 'Two', []), { by: 'f13', auth: 'session' }),
  ])
  assert.deepEqual(
    outcomes.map((one) => (one.kind === 'unavailable' ? one.why : one.kind)),
    ['entered', 'fault', 'entered'],
  )
  assert.equal((await store.verifyRoot()).matches, true)
})

test('a society is founded whole or not at all, and once', async () => {
  const again = await store.found(founding({ people: 3, circles: 1, clock: 'real' }))
  assert.deepEqual(again, { kind: 'already-founded' })
  const fresh = await another({ log: 'another_society' })
  const [society, people] = founding({ people: 3, circles: 1, clock: 'real' })
  const half = await fresh.found([society!, people!])
  assert.deepEqual(half, { kind: 'not-completed' })
  const wrong = await fresh.found([society!, people!, people!])
  assert.equal(wrong.kind === 'refused' && wrong.number, 2)
  assert.equal((await fresh.head()).size, 0)
  const progress: number[] = []
  const whole = await fresh.found(founding({ people: 250, circles: 40, clock: 'real' }), {
    at: beginning,
    onProgress: (acts) => progress.push(acts),
  })
  assert.deepEqual(whole, { kind: 'founded', entries: 46 })
  assert.deepEqual(progress, [46])
  assert.equal((await fresh.verifyRoot()).matches, true)
  assert.equal((await store.head()).origin, 'test.example')
  assert.ok(words('x', []).commitment.length === 43)
})
