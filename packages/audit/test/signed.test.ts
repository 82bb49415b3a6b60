// Clause 5.8: whoever has the record checks again that each signed act was signed by its author, for this log, and once.
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { encodeEntry, logKeyOf, type ActSignature, type SignedAct } from '@open-socialism/record'
import { readSnapshot, snapshotLines, verifyCopy, type VerifyOptions } from '../src/index.ts'
import { filesOf, lived, log, reading, type Written } from './copied.ts'
import { deviceKey, passkey } from './signing-keys.ts'

const trust: VerifyOptions = { keys: [logKeyOf(log)], policy: null, since: null }
const check = (written: readonly Written[], options: Partial<VerifyOptions> = {}) =>
  verifyCopy(reading(filesOf(written)), { ...trust, ...options })

const device = deviceKey('f1', 'device-of-f1')
const touch = passkey('f2', 'passkey-of-f2')
const others = deviceKey('f3', 'device-of-f3')
const before = 12
const say = (text: string) => ({ type: 'comment', proposal: 'd9', text: { words: text } })

/** Three keys are issued; then entries 15 and 16 are signed, by a browser's key and by a passkey. */
const written = lived(before, (enter) => {
  enter(device.issue, 'f1')
  enter(touch.issue, 'f2')
  enter(others.issue, 'f3')
  enter(say('One'), 'f1', undefined, device)
  enter(say('Two'), 'f2', undefined, touch)
  enter(say('Three'), 'f1', undefined, device)
})
const [byDevice, byTouch, later] = [before + 3, before + 4, before + 5]

type Signed = SignedAct & { signature: ActSignature }
const entryAt = (index: number) => JSON.parse(Buffer.from(written[index]!.bytes).toString()) as Signed
const forged = (index: number, change: (entry: Signed) => void): Written[] => {
  const entry = entryAt(index)
  change(entry)
  return written.with(index, { ...written[index]!, bytes: encodeEntry(entry) })
}
const flipped = (text: string) => {
  const bytes = Buffer.from(text, 'base64url')
  bytes[bytes.length - 1]! ^= 1
  return bytes.toString('base64url')
}

test('5.8 signed acts hold', async () => {
  const verdict = await check(written)
  assert.ok(verdict.kind === 'holds', inspect(verdict))
})

const notHolding = /the signature of the act does not hold/
const forgeries: [string, number, (entry: Signed) => void, RegExp][] = [
  [
    'changed bytes',
    byDevice,
    ({ signature }) => Object.assign(signature, { value: flipped(signature.value) }),
    notHolding,
  ],
  [
    'changed bytes of a passkey’s',
    byTouch,
    ({ signature }) => Object.assign(signature, { value: flipped(signature.value) }),
    notHolding,
  ],
  [
    'changed bytes that a passkey signed along',
    byTouch,
    ({ signature }) => Object.assign(signature, { authenticator: flipped(signature.authenticator!) }),
    notHolding,
  ],
  [
    'another act',
    byDevice,
    (entry) => Object.assign(entry, { signature: entryAt(later).signature }),
    notHolding,
  ],
  [
    'the act in another log',
    byDevice,
    (entry) => Object.assign(entry, { signature: device.sign({ ...entry, log: 'x.example' }) }),
    notHolding,
  ],
  [
    'the act, by the key of another under the author’s name for it',
    byDevice,
    (entry) => Object.assign(entry, { signature: { ...others.sign(entry), way: 'device-of-f1' } }),
    notHolding,
  ],
  [
    'the act, by the key of another',
    byDevice,
    (entry) => Object.assign(entry, { signature: others.sign(entry) }),
    /the rules refuse the act/,
  ],
  [
    'the act, by a key that nobody has',
    byDevice,
    (entry) => Object.assign(entry, { signature: deviceKey('f1', 'no-way').sign(entry) }),
    /the rules refuse the act/,
  ],
  [
    'an act that its session alone vouches for',
    byDevice,
    (entry) => Object.assign(entry, { auth: 'session' }),
    /not signed as it says/,
  ],
  [
    'the act, with more beside it',
    byDevice,
    ({ signature }) => Object.assign(signature, { note: 'x' }),
    /not signed as it says/,
  ],
  [
    'the act, in no form that there is',
    byTouch,
    ({ signature }) => Object.assign(signature, { clientData: 5 }),
    /not signed as it says/,
  ],
  ['nothing', byDevice, (entry) => Reflect.deleteProperty(entry, 'signature'), /not signed as it says/],
]
for (const [what, index, change, says] of forgeries)
  test(`5.8 a signature over ${what} is found though the log signed it`, async () => {
    const verdict = await check(forged(index, change))
    assert.ok(verdict.kind === 'does-not-hold', what)
    const { fault } = verdict
    assert.match(fault.says, says)
    assert.equal(fault.entry, index)
    assert.ok(fault.expected !== '' && fault.found !== '' && fault.expected !== fault.found)
  })

test('5.8 a signature by a key that was revoked before is found', async () => {
  const revoked = lived(before, (enter, entries) => {
    enter(device.issue, 'f1')
    enter(say('One'), 'f1', undefined, device)
    enter({ type: 'revoke-way-in', way: 'device-of-f1' }, 'f1')
    enter(say('Two'), 'f1')
    const last = entries.at(-1)!
    const entry = JSON.parse(Buffer.from(last.bytes).toString()) as SignedAct
    last.bytes = encodeEntry({ ...entry, auth: 'key', signature: device.sign(entry) })
  })
  const verdict = await check(revoked)
  assert.ok(verdict.kind === 'does-not-hold')
  assert.equal(verdict.fault.entry, before + 3)
  assert.match(verdict.fault.expected, /signature-must-be-by-a-key-of-ones-own/)
})

/** The signed act of entry 15 is entered once more at the end, with all that the rules make of it. */
const twice = lived(before, (enter) => {
  enter(device.issue, 'f1')
  const once = { id: 'signed-once', ...say('One') }
  enter(once, 'f1', undefined, device)
  enter(say('Other'), 'f1', undefined, device)
  enter(once, 'f1', undefined, device)
})

test('5.8 an act that is entered twice is found, also where the first was checked another time', async () => {
  const found = async (options: Partial<VerifyOptions> = {}) => {
    const verdict = await check(twice, options)
    assert.ok(verdict.kind === 'does-not-hold', inspect(verdict))
    const { entry, says, expected, found } = verdict.fault
    assert.deepEqual([entry, says], [before + 3, 'the act was entered before'])
    assert.deepEqual([expected, found], ['act signed-once of f1 once', `entry ${String(before + 1)} again`])
  }
  await found()
  let saved: string[] = []
  const first = await check(twice.slice(0, before + 3), {
    onVerified: (verified, states) => {
      saved = [...snapshotLines(verified, states.all())].map((line) => line.trimEnd())
      return Promise.resolve()
    },
  })
  assert.equal(first.kind, 'holds')
  await found({ since: await readSnapshot(Readable.from(saved)) })
})

test('5.8 the same id by another sender is another act', async () => {
  const both = lived(before, (enter) => {
    for (const by of ['f1', 'f2']) enter({ id: 'one-name', ...say(by) }, by)
  })
  assert.equal((await check(both)).kind, 'holds')
})
