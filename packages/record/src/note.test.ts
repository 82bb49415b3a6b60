// Signed notes and checkpoints: what is signed is read back, and any changed byte is noticed.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatCheckpoint, formatSigned, openCheckpoint, readCheckpoint } from './checkpoint.ts'
import { cosign, logKeyOf, signCheckpoint, witnessKeyOf } from './sign-checkpoint.ts'
import { keyPairOf } from './ed25519.ts'
import { leafHash } from './hash.ts'
import { formatVerifierKey, partsOfCosignature, readNote, readVerifierKey, verifyNote } from './note.ts'

const signer = (name: string, seed: number) => ({ name, privateKey: Buffer.alloc(32, seed) })
const log = signer('example.org/society', 1)
const witness = signer('witness.example/w1', 2)
const root = leafHash(Buffer.from('entry'))
const checkpoint = { origin: log.name, size: 318_204n, root }
const signedByBoth = formatSigned(checkpoint, [
  signCheckpoint(checkpoint, log),
  cosign(formatCheckpoint(checkpoint), witness, 1_679_315_147n),
])

test('RFC 8032: the public key of a private key is the known one', () => {
  const privateKey = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
  equal(
    Buffer.from(keyPairOf(privateKey).publicKey).toString('hex'),
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  )
})

test('signed-note: a verifier key is read back, and one with another id is refused', () => {
  const key = logKeyOf(log)
  const line = formatVerifierKey(key)
  deepEqual(readVerifierKey(line), { ok: true, value: { ...key, publicKey: Buffer.from(key.publicKey) } })
  ok(!readVerifierKey(line.replace(key.keyId, '00000000')).ok)
  for (const bad of ['', 'a+b', `a b+${key.keyId}+AA==`, line.slice(0, -1)]) ok(!readVerifierKey(bad).ok, bad)
})

test('tlog-checkpoint: a checkpoint signed by its log opens, and says by whom it is cosigned', () => {
  const opened = openCheckpoint(signedByBoth, log.name, [logKeyOf(log)], [witnessKeyOf(witness)])
  ok(opened.ok)
  equal(opened.value.checkpoint.size, 318_204n)
  deepEqual(
    opened.value.signedBy.map(({ name }) => name),
    [log.name, witness.name],
  )
  const time = opened.value.note.signatures.map(({ signature }) => partsOfCosignature(signature)?.time)
  deepEqual(time, [undefined, 1_679_315_147n])
})

test('tlog-checkpoint: it does not open for another log, nor without the log’s own signature', () => {
  ok(!openCheckpoint(signedByBoth, 'example.org/other', [logKeyOf(log)]).ok)
  ok(!openCheckpoint(signedByBoth, log.name, [logKeyOf(signer(log.name, 3))]).ok)
  ok(!openCheckpoint(signedByBoth, log.name, [], [witnessKeyOf(witness)]).ok)
})

test('signed-note: signatures by unknown keys are passed over; one by a known key that fails makes it worthless', () => {
  const forged = { ...signCheckpoint(checkpoint, log), signature: Buffer.alloc(64, 7) }
  const note = readNote(
    formatSigned(checkpoint, [forged, signCheckpoint(checkpoint, signer('else.example', 9))]),
  )
  ok(note.ok)
  ok(!verifyNote(note.value, [logKeyOf(log)]).ok)
  ok(verifyNote(note.value, [logKeyOf(signer('else.example', 9))]).ok)
})

test('one changed character anywhere in a signed checkpoint is noticed', () => {
  fc.assert(
    fc.property(
      fc.nat(signedByBoth.length - 1),
      fc.constantFrom('A', 'b', '0', '9', '/', '\n', ' '),
      (at, other) => {
        fc.pre(signedByBoth[at] !== other)
        const changed = signedByBoth.slice(0, at) + other + signedByBoth.slice(at + 1)
        const opened = openCheckpoint(changed, log.name, [logKeyOf(log)], [witnessKeyOf(witness)])
        // What may still open is the checkpoint itself under a signature line that became a stranger's.
        if (opened.ok) {
          deepEqual(opened.value.checkpoint, checkpoint)
          ok(opened.value.signedBy.length < 2)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('a checkpoint’s text is read only as it would be written', () => {
  const text = formatCheckpoint(checkpoint)
  ok(readCheckpoint(text).ok)
  ok(readCheckpoint(`${text}an extension\n`).ok)
  for (const bad of [
    text.slice(0, -1),
    `${text}\n`,
    text.replace('318204', '0318204'),
    text.replace('318204', '-1'),
    text.replace(/\n.*\n$/, '\nAAAA\n'),
    `\n${text}`,
  ])
    ok(!readCheckpoint(bad).ok, JSON.stringify(bad))
})

test('anything at all is read as a note or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const note = readNote(text)
      equal(typeof note.ok, 'boolean')
    }),
  )
})
