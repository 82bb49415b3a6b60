// A decision's receipt proves it offline: what is left out of it, changed in it or put into it is found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  emptyRange,
  encodeEntry,
  extend,
  leafHash,
  logKeyOf,
  rootOf,
  formatSigned,
  signCheckpoint,
  type ActSignature,
  type SignedAct,
} from '@open-socialism/record'
import { checkReceipt, makeReceipt, type Receipt } from '../src/index.ts'
import { filesOf, heir, lived, log, succeeded, type Written } from './copied.ts'
import { deviceKey, passkey } from './signing-keys.ts'

const written = lived(20)
const trust = { keys: [logKeyOf(log)], policy: null }

async function receiptOf(decision: string, all = written, signer = log): Promise<Receipt> {
  const files = filesOf(all, { signer })
  const receipt = await makeReceipt(decision, {
    entries: all.map(({ bytes }, index) => ({ index, bytes })),
    published: { size: all.length, note: Buffer.from(files.get('checkpoint') ?? []).toString() },
    keys: [],
    // All entries: which of them are about keys is for the receipt to say.
    waysInOf: () => Promise.resolve(all.map(({ bytes }, index) => ({ index, bytes }))),
    tile: () => files.get(`tile/0/000.p/${String(all.length)}`) ?? assert.fail('no tile'),
    texts: (wanted) =>
      Promise.resolve(
        all.flatMap(({ texts }) => texts.filter(({ commitment }) => wanted.includes(commitment))),
      ),
  })
  return receipt ?? assert.fail('no receipt')
}
const check = (receipt: unknown) => checkReceipt(JSON.stringify(receipt), trust)

test('4.9 a receipt holds without asking anybody, and counts the votes anew', async () => {
  const receipt = await receiptOf('d4')
  const verdict = await check(receipt)
  assert.ok(
    verdict.kind === 'holds',
    JSON.stringify(verdict, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
  )
  const { summary, entries } = verdict
  assert.deepEqual([summary.status, summary.electorate, entries], ['adopted', ['f1', 'f2', 'f3'], 5])
  assert.deepEqual(
    summary.steps.map(({ tally, positions }) => [tally.for, tally.passed, positions.length]),
    [[3, true, 3]],
  )
  const open = await check(await receiptOf('d9'))
  assert.ok(open.kind === 'holds' && open.summary.status === 'open')
})

test('5.3 a decision from before a succession has its receipt in the successor', async () => {
  const receipt = await receiptOf('d4', succeeded(), heir)
  const verdict = await checkReceipt(JSON.stringify(receipt), { keys: [logKeyOf(heir)], policy: null })
  assert.deepEqual([verdict.kind, receipt.says['status']], ['holds', 'adopted'])
})

test('4.1 a decision that began as a draft, and was revised before it opened, has its receipt', async () => {
  const draft = 10
  const content = {
    serves: [1],
    costs: [],
    evidence: [],
    case: { words: 'Because.' },
    title: { words: 'Once' },
  }
  const effects = [{ type: 'state-position', position: 'We stand for it.' }]
  const drafted = lived(draft, (enter) => {
    enter({ type: 'write-draft', circle: 'top', content: { ...content, effects } }, 'f1')
    const revised = { ...content, title: { words: 'Twice' }, effects }
    enter({ type: 'revise-draft', proposal: `d${String(draft)}`, content: revised }, 'f1')
    enter({ type: 'sponsor', proposal: `d${String(draft)}` }, 'f2')
    enter({ ...agree, proposal: `d${String(draft)}` }, 'f3')
  })
  const receipt = await receiptOf(`d${String(draft)}`, drafted)
  assert.equal((await check(receipt)).kind, 'holds')
  assert.deepEqual([receipt.says['status'], receipt.says['version'], receipt.entries.length], ['open', 2, 4])
})

const faults: [string, (receipt: Receipt) => unknown, RegExp][] = [
  [
    'a vote left out',
    (one) => ({ ...one, entries: one.entries.toSpliced(2, 1) }),
    /sum of a stage|does not follow/,
  ],
  ['the opening left out', (one) => ({ ...one, entries: one.entries.slice(1) }), /does not follow|missing/],
  [
    'entries in another order',
    (one) => ({ ...one, entries: one.entries.toReversed() }),
    /not in their order/,
  ],
  [
    'another index',
    (one) => ({ ...one, entries: one.entries.with(0, { ...one.entries[0]!, index: 3 }) }),
    /does not stand/,
  ],
  [
    'a changed entry',
    (one) => ({
      ...one,
      entries: one.entries.with(4, {
        ...one.entries[4]!,
        entry: Buffer.from(
          Buffer.from(one.entries[4]!.entry, 'base64').toString().replace('"for":3', '"for":2'),
        ).toString('base64'),
      }),
    }),
    /does not stand/,
  ],
  [
    'a shortened path',
    (one) => ({ ...one, entries: one.entries.with(0, { ...one.entries[0]!, proof: [] }) }),
    /does not stand/,
  ],
  [
    'another outcome',
    (one) => ({ ...one, says: { ...one.says, status: 'rejected' } }),
    /says something else/,
  ],
  [
    'another text',
    (one) => ({ ...one, texts: one.texts.with(0, { ...one.texts[0]!, text: 'Other' }) }),
    /a text is not one/,
  ],
  ['another decision', (one) => ({ ...one, decision: 'd9' }), /no entry opens/],
  [
    'another checkpoint',
    (one) => {
      const root = rootOf(extend(emptyRange, [leafHash(Buffer.from('x'))]))
      const checkpoint = { origin: log.name, size: 20n, root }
      return { ...one, checkpoint: formatSigned(checkpoint, [signCheckpoint(checkpoint, log)]) }
    },
    /does not stand/,
  ],
  [
    'a checkpoint that nobody signed',
    (one) => ({ ...one, checkpoint: one.checkpoint.replace('\n20\n', '\n21\n') }),
    /not signed/,
  ],
  ['another form', (one) => ({ ...one, form: 'x' }), /no receipt/],
]
for (const [what, change, says] of faults)
  test(`5.3 ${what} is found in a receipt`, async () => {
    const verdict = await check(change(await receiptOf('d4')))
    assert.ok(verdict.kind === 'does-not-hold', what)
    assert.match(verdict.fault.says, says)
  })

test('4.9 a sum that its votes do not give is found though the log signed it', async () => {
  const last = written[8] ?? assert.fail()
  const bytes = Buffer.from(Buffer.from(last.bytes).toString().replace('"for":3', '"for":2'))
  const lied = written.with(8, { ...last, bytes })
  await assert.rejects(receiptOf('d4', lied), /sum of a stage/)
})

const device = deviceKey('f1', 'device-of-f1')
const touch = passkey('f2', 'passkey-of-f2')
const before = 10
const agree = { type: 'vote-hidden', proposal: 'd9', step: 0, sealed: { words: 'for    ' } }
/** Two keys are issued, a third one of somebody who signs nothing; then f1 and f2 sign their votes, and f3 does not. */
const signed = lived(before, (enter) => {
  enter(device.issue, 'f1')
  enter(touch.issue, 'f2')
  enter(deviceKey('f3', 'device-of-f3').issue, 'f3')
  enter(agree, 'f1', undefined, device)
  enter(agree, 'f2', undefined, touch)
  enter(agree, 'f3')
})
const [byDevice, byTouch] = [before + 3, before + 4]
const unsigned = lived(before, (enter) => {
  for (const person of ['f1', 'f2', 'f3']) enter(agree, person)
})

type Entry = SignedAct & { signature: ActSignature; auth: string }
const forged = (index: number, change: (entry: Entry) => void, all = signed): Written[] => {
  const entry = JSON.parse(Buffer.from(all[index]!.bytes).toString()) as Entry
  change(entry)
  return all.with(index, { ...all[index]!, bytes: encodeEntry(entry) })
}

test('5.8 a receipt holds the entries that brought the keys of its signed acts, and each signature is checked', async () => {
  const receipt = await receiptOf('d9', signed)
  assert.deepEqual(
    receipt.entries.map(({ index }) => index),
    [9, before, before + 1, byDevice, byTouch, before + 5],
  )
  const verdict = await check(receipt)
  assert.ok(verdict.kind === 'holds')
  assert.deepEqual(verdict.acts, { acts: 4, signed: 2, unchecked: 0 })
})

test('5.8 where nobody signed, a receipt holds what it held, and says that nobody did', async () => {
  const receipt = await receiptOf('d9', unsigned)
  assert.deepEqual(
    receipt.entries.map(({ index }) => index),
    [9, before, before + 1, before + 2],
  )
  const verdict = await check(receipt)
  assert.ok(verdict.kind === 'holds')
  assert.deepEqual(verdict.acts, { acts: 4, signed: 0, unchecked: 0 })
})

const flip = ({ signature }: Entry) => {
  const bytes = Buffer.from(signature.value, 'base64url')
  bytes[bytes.length - 1]! ^= 1
  Object.assign(signature, { value: bytes.toString('base64url') })
}
const revoked = lived(before, (enter, entries) => {
  enter(device.issue, 'f1')
  enter({ type: 'revoke-way-in', way: 'device-of-f1' }, 'f1')
  enter(agree, 'f1')
  const last = entries.at(-1)!
  const entry = JSON.parse(Buffer.from(last.bytes).toString()) as Entry
  last.bytes = encodeEntry({ ...entry, auth: 'key', signature: device.sign(entry) })
})
const without = (receipt: Receipt, index: number): Receipt => ({
  ...receipt,
  entries: receipt.entries.filter((one) => one.index !== index),
})
const notInForce = /the key of a signed act was not in force/
const missing = /the entry that brought the key of a signed act is missing/
const forgeries: [string, number, () => Promise<Receipt>, RegExp][] = [
  [
    'a forged signature',
    byDevice,
    () => receiptOf('d9', forged(byDevice, flip)),
    /the signature of the act does not/,
  ],
  [
    'a forged touch',
    byTouch,
    () => receiptOf('d9', forged(byTouch, flip)),
    /the signature of the act does not/,
  ],
  [
    'a signature over another act',
    byDevice,
    () =>
      receiptOf(
        'd9',
        forged(byDevice, (entry) => Object.assign(entry, { signature: device.sign({ ...entry, by: 'f2' }) })),
      ),
    /the signature of the act does not/,
  ],
  ['a key that was revoked before', before + 2, () => receiptOf('d9', revoked), notInForce],
  [
    'a key that had still to wait',
    byDevice,
    () =>
      receiptOf(
        'd9',
        forged(before, (entry) => {
          const { events } = entry as unknown as { events: { signsFrom: number }[] }
          events[0]!.signsFrom = Date.UTC(2031, 0, 1)
        }),
      ),
    notInForce,
  ],
  [
    'a key of another kind',
    byDevice,
    () =>
      receiptOf(
        'd9',
        forged(byDevice, (entry) => Object.assign(entry, { auth: 'passkey' })),
      ),
    notInForce,
  ],
  [
    'a key entry that is missing',
    byDevice,
    async () => without(await receiptOf('d9', signed), before),
    missing,
  ],
  [
    'a key of somebody else',
    byTouch,
    () =>
      receiptOf(
        'd9',
        forged(byTouch, (entry) => Object.assign(entry, { auth: 'key', signature: device.sign(entry) })),
      ),
    missing,
  ],
]
for (const [what, index, make, says] of forgeries)
  test(`5.8 ${what} is found in a receipt`, async () => {
    const verdict = await check(await make())
    assert.ok(verdict.kind === 'does-not-hold', what)
    assert.deepEqual([verdict.step, verdict.fault.entry], ['acts', index])
    assert.match(verdict.fault.says, says)
  })
