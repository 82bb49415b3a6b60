// A decision's receipt proves it offline: what is left out of it, changed in it or put into it is found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  emptyRange,
  extend,
  leafHash,
  logKeyOf,
  rootOf,
  formatSigned,
  signCheckpoint,
} from '@open-socialism/record'
import { checkReceipt, makeReceipt, type Receipt } from '../src/index.ts'
import { filesOf, lived, log, type Written } from './copied.ts'

const written = lived(20)
const trust = { keys: [logKeyOf(log)], policy: null }

async function receiptOf(decision: string, all: readonly Written[] = written): Promise<Receipt> {
  const files = filesOf(all)
  const receipt = await makeReceipt(decision, {
    entries: all.map(({ bytes }, index) => ({ index, bytes })),
    published: { size: all.length, note: Buffer.from(files.get('checkpoint') ?? []).toString() },
    keys: [],
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
