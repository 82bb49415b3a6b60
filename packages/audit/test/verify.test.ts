// Clauses 5.1 to 5.3: a copy that was changed anywhere is found out, and the first entry that fails is named.
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { inspect } from 'node:util'
import {
  cosign,
  encodeEntry,
  formatVerifierKey,
  logKeyOf,
  readPolicy,
  vouchFor,
  witnessKeyOf,
} from '@open-socialism/record'
import { readSnapshot, snapshotLines, verifyCopy, type Snapshot, type VerifyOptions } from '../src/index.ts'
import {
  document,
  filesOf,
  heir,
  lastOf,
  lived,
  log,
  reading,
  succeeded,
  type Files,
  type Written,
} from './copied.ts'

const trust: VerifyOptions = { keys: [logKeyOf(log)], policy: null, since: null }
const written = lived(258)
const check = (files: Files, options: Partial<VerifyOptions> = {}) =>
  verifyCopy(reading(files), { ...trust, ...options })

async function holds(files: Files, options: Partial<VerifyOptions> = {}) {
  const verdict = await check(files, options)
  assert.ok(verdict.kind === 'holds', inspect(verdict))
  return verdict.verification
}

for (const size of [0, 1, 255, 256, 257])
  test(`5.1 a record of ${String(size)} entries holds`, async () => {
    // Few states in memory: the others come back from where they were put.
    const verified = await holds(filesOf(written.slice(0, size)), { statesInMemory: 3 })
    assert.equal(verified.size, size)
  })

test('5.3 what was checked is counted, hidden votes and documents with it', async () => {
  const { beside, clock, signatures, tiles } = await holds(filesOf(written), { keys: null })
  assert.deepEqual(beside, {
    present: 3 + 2 + 3 + 2 + 248,
    withheld: 0,
    erased: 0,
    documents: 1,
    documentsMissing: 0,
    hiddenVotes: 3,
  })
  assert.deepEqual([clock, signatures.keyFromCopy, tiles], ['real', true, 3])
})

type Reveals = { reveals?: { vote: string }[] }
type Changeable = { at: number; act: Reveals; events: Reveals[] }

/** An entry changed where people would look, and written again as it should be. */
const rewritten = (index: number, change: (entry: Changeable) => void): Written[] =>
  written.map((one, at) => {
    if (at !== index) return one
    const entry = JSON.parse(Buffer.from(one.bytes).toString()) as Changeable
    change(entry)
    return { ...one, bytes: encodeEntry(entry) }
  })
const flipped = (path: string, at: number) => (files: Files) => {
  const bytes = Buffer.from(files.get(path) ?? assert.fail(path))
  bytes[at < 0 ? bytes.length + at : at]! ^= 1
  files.set(path, bytes)
}
const without = (path: string) => (files: Files) => void files.delete(path)
const cut = (path: string) => (files: Files) => void files.set(path, files.get(path)!.slice(0, -1))
const other = { name: log.name, privateKey: Buffer.alloc(32, 9) }
const last = written.length - 1
const swapped = written.with(100, written[101]!).with(101, written[100]!)
const rejoined = (all: readonly Written[]) => (files: Files) => {
  for (const [path, bytes] of filesOf(all)) if (path.startsWith('tile/entries')) files.set(path, bytes)
}

const faults: [string, (files: Files) => unknown, number | null, RegExp][] = [
  ['a byte of an entry', flipped('tile/entries/000', 4000), 2, /entry is not the one that was signed/],
  ['a byte of a tile', flipped('tile/0/000', 32 * 7), 7, /tile\/0\/000 is not what the signed entries give/],
  ['a byte of a tile above', flipped('tile/1/000.p/1', 0), null, /tile\/1\/000.p\/1 is not what/],
  ['a byte of the checkpoint', flipped('checkpoint', 0), null, /signed as it must be/],
  ['a byte of its signature', flipped('checkpoint', -4), null, /signed as it must be|no signed note/],
  [
    'a byte of a text',
    flipped('text/bundle/000', -4),
    255,
    /not the one that the entry committed to|damaged/,
  ],
  [
    'a byte of a document',
    (files) => {
      for (const path of files.keys()) if (path.startsWith('blob/')) files.set(path, document.subarray(1))
    },
    4,
    /document is not the one/,
  ],
  ['an entry removed', rejoined(written.toSpliced(100, 1)), 100, /not the one that was signed|missing/],
  [
    'an entry inserted',
    rejoined(written.toSpliced(100, 0, written[99]!)),
    100,
    /not the one that was signed/,
  ],
  ['two entries in another order', rejoined(swapped), 100, /not the one that was signed/],
  ['a cut bundle', cut('tile/entries/001.p/2'), 256, /cut off/],
  ['a cut tile', cut('tile/0/000'), null, /cut off/],
  ['a missing bundle', without('tile/entries/000'), 0, /missing/],
  [
    'a text left out',
    (files) => void files.set('text/bundle/001', Buffer.alloc(0)),
    256,
    /text of the entry is missing/,
  ],
]
for (const [what, damage, entry, says] of faults)
  test(`5.3 ${what} is found`, async () => {
    const files = filesOf(written)
    damage(files)
    const verdict = await check(files)
    assert.ok(verdict.kind === 'does-not-hold', what)
    assert.match(verdict.fault.says, says)
    assert.equal(verdict.fault.entry, entry)
    assert.notEqual(verdict.fault.expected, verdict.fault.found)
  })

/** What a log could sign all the same: the tree and the signatures are right, and the rules say no. */
const lies: [string, Written[], number, RegExp][] = [
  [
    'another vote than was sealed',
    rewritten(8, (entry) => {
      const { act, events } = entry
      for (const { reveals } of [act, ...events]) if (reveals?.[0]) reveals[0].vote = 'against'
    }),
    8,
    /./,
  ],
  [
    'an event that the act does not come to',
    rewritten(5, (entry) => {
      Object.assign(entry, { events: [...entry.events, { type: 'decision-resumed', proposal: 'd4' }] })
    }),
    5,
    /event 2 is not what the act comes to/,
  ],
  [
    'an act that the rules refuse',
    rewritten(last, (entry) => Object.assign(entry, { by: 'f9' })),
    last,
    /refuse/,
  ],
  [
    'time that runs backwards',
    rewritten(last, (entry) => Object.assign(entry, { at: 5 })),
    last,
    /backwards/,
  ],
  [
    'an entry of another log',
    rewritten(last, (entry) => Object.assign(entry, { log: 'x.example' })),
    last,
    /another log/,
  ],
  ['two entries in another order', swapped, 100, /event 1 is not/],
]
for (const [what, entries, index, says] of lies)
  test(`5.3 ${what} is found though it is signed`, async () => {
    const verdict = await check(filesOf(entries))
    assert.ok(verdict.kind === 'does-not-hold', what)
    assert.deepEqual([verdict.fault.entry, says.test(verdict.fault.says)], [index, true], verdict.fault.says)
  })

test('5.3 a checkpoint that another key signed is nobody’s', async () => {
  const forged = filesOf(written, { signer: other })
  const verdict = await check(forged)
  assert.ok(verdict.kind === 'does-not-hold')
  assert.match(verdict.fault.says, /signed as it must be/)
})

test('5.3 the policy’s quorum is asked for, and times are compared with those of the witnesses', async () => {
  const witness = { name: 'w.example', privateKey: Buffer.alloc(32, 2) }
  const policy = readPolicy(`witness w ${formatVerifierKey(witnessKeyOf(witness))}\nquorum w\n`)
  assert.ok(policy.ok)
  const with_ = { policy: policy.value }
  const none = await check(filesOf(written), with_)
  assert.ok(none.kind === 'does-not-hold' && /too few witnesses/.test(none.fault.says))
  const seenAt = BigInt(Date.UTC(2030, 0, 2) / 1000)
  const signed = filesOf(written, { cosign: (text) => [cosign(text, witness, seenAt)] })
  const { oddTimes, signatures } = await holds(signed, with_)
  assert.deepEqual(signatures.cosigners, [{ name: 'w.example', time: seenAt }])
  assert.deepEqual(oddTimes, { count: written.length - 8, first: 8 })
})

test('5.3 a check goes on from what an earlier one verified, and notices a fork and a shorter record', async () => {
  let saved: string[] = []
  const save: Partial<VerifyOptions> = {
    onVerified: (verified, states) => {
      saved = [...snapshotLines(verified, states.all())]
      return Promise.resolve()
    },
  }
  const since = async (): Promise<Snapshot> => {
    const lines = saved.map((line) => line.trimEnd())
    const snapshot = await readSnapshot(Readable.from(lines))
    return snapshot ?? assert.fail('no snapshot')
  }
  await holds(filesOf(written.slice(0, 200)), { ...save, statesInMemory: 3 })
  const further = await holds(filesOf(written), { since: await since(), ...save })
  assert.deepEqual([further.before, further.size, further.beside.hiddenVotes], [200, written.length, 3])
  const shorter = await check(filesOf(written.slice(0, 257)), { since: await since() })
  assert.ok(shorter.kind === 'does-not-hold' && /smaller than the one verified/.test(shorter.fault.says))
  const forked = await check(filesOf(swapped), { since: await since() })
  assert.ok(forked.kind === 'does-not-hold' && /proof of a fork/.test(forked.fault.says))
})

/** The comment of entry 20 is erased by its author: its text is gone from the copy, and the last entry says so. */
const erasing = (text?: string) =>
  lived(258, (enter, entries) => {
    const [said] = entries[20]?.texts ?? []
    assert.ok(said)
    enter({ type: 'erase-texts', texts: [{ entry: 20, text: text ?? said.commitment }] }, 'f3')
    entries[20]!.texts = [{ commitment: said.commitment, state: 'erased' }]
  })

test('5.6 an erasure holds: the entry that it names is read once more, and what is erased is explained', async () => {
  const { beside, unexplained } = await holds(filesOf(erasing()))
  assert.deepEqual([beside.erased, unexplained], [1, 0])
})

test('5.6 an erasure of another’s words does not hold, nor an entry that changed since it was read', async () => {
  const erased = erasing()
  const forged = Buffer.from(erased.at(-1)!.bytes).toString().replace('"by":"f3"', '"by":"f2"')
  const byAnother = await check(filesOf([...erased.slice(0, -1), { bytes: Buffer.from(forged), texts: [] }]))
  assert.ok(byAnother.kind === 'does-not-hold')
  assert.match(byAnother.fault.expected, /text-must-be-ones-own/)
  const files = filesOf(erased)
  let asked = 0
  const read = (path: string) => {
    const bytes = files.get(path) ?? null
    if (path !== 'tile/entries/000' || bytes === null || ++asked < 2) return Promise.resolve(bytes)
    const other = Buffer.from(bytes)
    const [line] = erased[20]!.texts
    other.write('f2', other.indexOf('"by":"f3"', other.indexOf(line!.commitment)) + 6)
    return Promise.resolve(other)
  }
  const changed = await verifyCopy(read, trust)
  assert.ok(changed.kind === 'does-not-hold', inspect(changed))
})

const byHeir = { keys: [logKeyOf(heir)] }

test('5.3 a successor holds, and says which log it succeeds and what of it is lost', async () => {
  const { predecessors, size } = await holds(filesOf(succeeded(), { signer: heir }), byHeir)
  const root = Buffer.alloc(32).toString('base64')
  assert.deepEqual([size, predecessors], [12, [{ origin: log.name, size: 20, root, kept: 10 }]])
})

const [ofLog, ofHeir] = [log, heir].map((one) => formatVerifierKey(logKeyOf(one))) as [string, string]
const vouched = (by = log, kept = 10, origin = log.name) =>
  succeeded(lastOf(log, 20), { key: ofHeir, note: vouchFor({ origin, kept, key: ofHeir }, [by]) })

test('5.3 the key of a successor is vouched for by the key of the log before, or that it succeeds is only claimed', async () => {
  const { predecessors } = await holds(filesOf(vouched(), { signer: heir }), byHeir)
  assert.deepEqual(predecessors[0]?.vouchedFor, { key: ofHeir, by: [ofLog] })
})

const forged: [what: string, entries: Written[], signer: typeof log, entry: number | null, says: RegExp][] = [
  [
    'whose last checkpoint another key signed',
    succeeded(lastOf({ ...log, privateKey: heir.privateKey }, 20)),
    heir,
    10,
    /last checkpoint .* does not hold/,
  ],
  ['signed on under the old name', succeeded(), log, null, /another log than its entries/],
  ...(
    [
      ['for whose key another key vouches', vouched({ ...log, privateKey: heir.privateKey })],
      ['for whose key the log before vouched elsewhere', vouched(log, 9)],
      ['for whose key another log was said to vouch', vouched(log, 10, 'other.example')],
    ] as const
  ).map(([what, entries]): (typeof forged)[number] => [what, entries, heir, 10, /do not vouch as it says/]),
  ['without its succession', written.slice(0, 10), heir, null, /another log than its entries/],
  ['whose succession bears the old name', renamed(succeeded(), 10, log.name), heir, 10, /another log/],
  ['that bears its name too early', renamed(succeeded(), 9, heir.name), heir, 9, /another log/],
  ['that bears the old name after it', renamed(succeeded(), 11, log.name), heir, 11, /another log/],
]
for (const [what, entries, signer, entry, says] of forged)
  test(`5.3 a successor ${what} is found out`, async () => {
    const verdict = await check(filesOf(entries, { signer }), { keys: [logKeyOf(signer)] })
    assert.ok(verdict.kind === 'does-not-hold', what)
    assert.deepEqual([verdict.fault.entry, says.test(verdict.fault.says)], [entry, true], verdict.fault.says)
  })

function renamed(entries: Written[], index: number, name: string): Written[] {
  return entries.map((one, at) =>
    at === index
      ? {
          ...one,
          bytes: encodeEntry({ ...(JSON.parse(Buffer.from(one.bytes).toString()) as object), log: name }),
        }
      : one,
  )
}
