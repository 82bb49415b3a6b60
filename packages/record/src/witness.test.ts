// A witness cosigns what continues what it knows, and refuses the rest as the protocol says; policies count witnesses.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { formatSigned, openCheckpoint } from './checkpoint.ts'
import { logKeyOf, signCheckpoint, witnessKeyOf } from './sign-checkpoint.ts'
import { emptyRange, extend, rootOf } from './compact-range.ts'
import { emptyRoot, leafHash, type Hash } from './hash.ts'
import { formatVerifierKey } from './note.ts'
import { readPolicy } from './policy.ts'
import { formatProofFile, readProofFile, verifyProofFile } from './proof-file.ts'
import { consistencyProof, inclusionProof, overLeaves } from './proof.ts'
import { answerAddCheckpoint, formatAddCheckpoint, readAddCheckpoint, type Witnessed } from './witness.ts'

const signer = (name: string, seed: number) => ({ name, privateKey: Buffer.alloc(32, seed) })
const log = signer('example.org/society', 1)
const witness = signer('witness.example/w1', 2)
const leaves = Array.from({ length: 20 }, (_, at) => leafHash(Buffer.from(`entry ${String(at)}`)))
const source = overLeaves((from, to) => leaves.slice(from, to))
const rootAt = (size: number): Hash => rootOf(extend(emptyRange, leaves.slice(0, size)))
const signedAt = (size: number, root = rootAt(size), by = log) => {
  const checkpoint = { origin: log.name, size: BigInt(size), root }
  return formatSigned(checkpoint, [signCheckpoint(checkpoint, by)])
}

function answer(known: Witnessed | null, oldSize: number, proof: readonly Hash[], checkpoint: string) {
  const body = formatAddCheckpoint({ oldSize: BigInt(oldSize), proof, checkpoint })
  const logs = new Map([[log.name, [logKeyOf(log)]]])
  return answerAddCheckpoint(body, logs, () => known, witness, 1_700_000_000n)
}
const knownAt = (size: number): Witnessed => ({ size: BigInt(size), root: rootAt(size), signed: '' })

test('tlog-witness: the first checkpoint needs no proof, the next one the proof that it continues', async () => {
  const first = answer(null, 0, [], signedAt(7))
  ok(first.status === 200)
  const signed = signedAt(7) + first.body
  const opened = openCheckpoint(signed, log.name, [logKeyOf(log)], [witnessKeyOf(witness)])
  ok(opened.ok && opened.value.signedBy.length === 2)
  const next = answer(first.keep, 7, await consistencyProof(7, 13, source), signedAt(13))
  ok(next.status === 200)
  equal(next.keep.size, 13n)
  equal(answer(next.keep, 13, [], signedAt(13)).status, 200)
})

test('tlog-witness: each refusal with its status', async () => {
  const proof = await consistencyProof(7, 13, source)
  const fork = leafHash(Buffer.from('a fork'))
  for (const [status, one] of [
    [400, answer(knownAt(13), 13, [], signedAt(7))],
    [403, answer(null, 0, [], signedAt(7, rootAt(7), signer(log.name, 9)))],
    [409, answer(knownAt(7), 5, proof, signedAt(13))],
    [422, answer(knownAt(7), 7, proof, signedAt(13, fork))],
    [422, answer(knownAt(7), 7, proof.slice(1), signedAt(13))],
    [422, answer(knownAt(7), 7, [], signedAt(7, fork))],
    [422, answer(null, 0, proof, signedAt(13))],
    [422, answer(null, 0, [], signedAt(0, fork))],
  ] as const)
    equal(one.status, status, one.body)
  equal(answer(null, 0, [], signedAt(0, emptyRoot)).status, 200)
  equal(answer(knownAt(7), 5, proof, signedAt(13)).body, '7\n')
  const unknown = answerAddCheckpoint(
    formatAddCheckpoint({ oldSize: 0n, proof: [], checkpoint: signedAt(1) }),
    new Map(),
    () => null,
    witness,
    1n,
  )
  equal(unknown.status, 404)
  for (const bad of ['', 'old 1\n', 'old 01\n\nx', `old 0\n${'AAAA\n'.repeat(64)}\nx`, 'old 0\nAAAA\n\nx'])
    ok(!readAddCheckpoint(bad).ok, bad)
})

test('tlog-proof: a proof file is read back and holds for its entry alone', async () => {
  const checkpoint = signedAt(20)
  const file = formatProofFile({
    extra: Buffer.from('why'),
    index: 11n,
    proof: await inclusionProof(11, 20, source),
    checkpoint,
  })
  const read = readProofFile(file)
  ok(read.ok)
  equal(formatProofFile(read.value), file)
  ok(verifyProofFile(read.value, Buffer.from('entry 11'), log.name, [logKeyOf(log)]).ok)
  ok(!verifyProofFile(read.value, Buffer.from('entry 12'), log.name, [logKeyOf(log)]).ok)
  ok(!verifyProofFile({ ...read.value, index: 12n }, Buffer.from('entry 11'), log.name, [logKeyOf(log)]).ok)
  for (const bad of [
    '',
    file.replace('index 11', 'index 011'),
    file.replace('@v1', '@v2'),
    file.replace('\n\n', '\n'),
  ])
    ok(!readProofFile(bad).ok)
})

const witnesses = [3, 4, 5, 6].map((seed) => witnessKeyOf(signer(`w${String(seed)}.example`, seed)))
const lines = witnesses.map((key, at) => `witness w${String(at)} ${formatVerifierKey(key)}`)

test('tlog-policy: groups count their members', () => {
  const read = readPolicy(
    [
      '# ours',
      `log ${formatVerifierKey(logKeyOf(log))} https://example.org/record`,
      ...lines,
      'group two 2 w0 w1 w2',
      'group both all two w3',
      'quorum both',
      '',
    ].join('\n'),
  )
  ok(read.ok)
  const { isMetBy, logs } = read.value
  equal(logs[0]?.url, 'https://example.org/record')
  const of = (...at: number[]) => isMetBy(at.map((one) => witnesses[one]).filter((key) => key !== undefined))
  deepEqual([of(0, 1, 3), of(0, 1, 2), of(0, 3), of(0, 1, 2, 3), of()], [true, false, false, true, false])
})

test('tlog-policy: what cannot be meant is refused with its line', () => {
  for (const [bad, why] of [
    [[...lines], 'a policy has exactly one quorum'],
    [[...lines, 'quorum w0', 'quorum w1'], 'a policy has exactly one quorum'],
    [['quorum w0'], 'line 1: w0 is not defined above'],
    [[lines[0], lines[0]], 'line 2: this key stands here twice'],
    [[...lines, 'group g 3 w0 w1'], 'line 5: a group needs between one and all of its members'],
    [[...lines, 'group g all'], 'line 5: a group needs between one and all of its members'],
    [[...lines, 'group g any w0', 'group h any w0'], 'line 6: w0 is in a group already'],
    [[...lines, 'group g any none'], 'line 5: none cannot be in a group'],
    [['logs x'], 'line 1: a policy knows no logs'],
    [['witness w x'], 'line 1: a verifier key is written name+8 hex digits+base64'],
  ] as const)
    deepEqual(readPolicy(bad.join('\n')), { ok: false, why })
  const none = readPolicy('quorum none\n')
  ok(none.ok && none.value.isMetBy([]))
})
