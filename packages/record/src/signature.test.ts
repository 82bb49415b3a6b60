// Charter 5.8: a signature holds over its own act, by its own key, and over nothing else.
import { equal } from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { test } from 'node:test'
import { checkSignature, isActKey, signedBytes, type ActKey, type ActSignature } from './signature.ts'

const spki = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).toString('base64url')
const device = generateKeyPairSync('ed25519')
const passkeys = {
  es256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  rs256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
}
const signed = { log: 'test.example', by: 'f1', act: { id: 'act-00001', type: 'vote', vote: 'for' } }
const deviceKey: ActKey = { algorithm: 'ed25519', publicKey: spki(device.publicKey) }
const bySelf: ActSignature = {
  way: 'way-0001',
  value: sign(null, signedBytes(signed), device.privateKey).toString('base64url'),
}
const site = 'society.example'
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

function assertion(
  algorithm: 'es256' | 'rs256',
  more: { type?: string; site?: string; flags?: number; counter?: number[] } = {},
) {
  const challenge = sha256(signedBytes(signed)).toString('base64url')
  const client = Buffer.from(JSON.stringify({ type: more.type ?? 'webauthn.get', challenge }))
  const data = Buffer.concat([
    sha256(more.site ?? site),
    Buffer.from([more.flags ?? 1, ...(more.counter ?? [0, 0, 0, 1])]),
  ])
  const value = sign('sha256', Buffer.concat([data, sha256(client)]), passkeys[algorithm].privateKey)
  return {
    way: 'way-0002',
    value: value.toString('base64url'),
    clientData: client.toString('base64url'),
    authenticator: data.toString('base64url'),
  }
}

test('5.8 a device’s signature holds over its act, and over no other', () => {
  equal(checkSignature(signed, bySelf, deviceKey), true)
  for (const other of [
    { ...signed, log: 'other.example' },
    { ...signed, by: 'f2' },
    { ...signed, act: { ...signed.act, vote: 'against' } },
    { ...signed, act: { ...signed.act, id: 'act-00002' } },
  ])
    equal(checkSignature(other, bySelf, deviceKey), false)
  const flipped = Buffer.from(bySelf.value, 'base64url')
  flipped[5]! ^= 1
  equal(checkSignature(signed, { ...bySelf, value: flipped.toString('base64url') }, deviceKey), false)
  for (const value of ['', 'AAAA']) equal(checkSignature(signed, { ...bySelf, value }, deviceKey), false)
})

for (const algorithm of ['es256', 'rs256'] as const)
  test(`5.8 a passkey’s assertion over the act’s hash holds (${algorithm}), of its own site, when it was touched`, () => {
    const key: ActKey = { algorithm, publicKey: spki(passkeys[algorithm].publicKey), site }
    const holds = (signature: ActSignature, over = signed) => checkSignature(over, signature, key)
    equal(holds(assertion(algorithm)), true)
    equal(holds(assertion(algorithm), { ...signed, by: 'f2' }), false)
    equal(holds(assertion(algorithm, { type: 'webauthn.create' })), false)
    equal(holds(assertion(algorithm, { site: 'evil.example' })), false)
    equal(holds(assertion(algorithm, { flags: 0 })), false)
    equal(holds(assertion(algorithm, { counter: [0, 0, 1] })), false)
    const { clientData, authenticator, ...bare } = assertion(algorithm)
    equal(holds({ ...bare, clientData }), false)
    equal(holds({ ...bare, authenticator }), false)
    for (const garbage of ['', 'AAAA', Buffer.from('null').toString('base64url')])
      equal(holds({ ...bare, clientData: garbage, authenticator }), false)
    equal(holds({ ...bare, clientData, authenticator: 'AAAA' }), false)
  })

test('5.8 a passkey signs by assertions alone, and a device’s key by nothing else than its signature', () => {
  const key: ActKey = { algorithm: 'es256', publicKey: spki(passkeys.es256.publicKey), site }
  const value = sign('sha256', signedBytes(signed), passkeys.es256.privateKey).toString('base64url')
  equal(checkSignature(signed, { way: 'way-0002', value }, key), false)
  const { clientData, authenticator } = assertion('es256')
  equal(checkSignature(signed, { ...bySelf, clientData }, deviceKey), false)
  equal(checkSignature(signed, { ...bySelf, authenticator }, deviceKey), false)
})

test('5.8 a key is only what its bytes are', () => {
  const other = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
  equal(isActKey({ algorithm: 'es256', publicKey: spki(other.publicKey) }), false)
  equal(isActKey({ algorithm: 'ed25519', publicKey: spki(passkeys.es256.publicKey) }), false)
  equal(isActKey({ algorithm: 'es256', publicKey: spki(passkeys.es256.publicKey) }), true)
  equal(isActKey({ algorithm: 'rs256', publicKey: spki(passkeys.rs256.publicKey) }), true)
  const mislabelled: ActKey = { algorithm: 'rs256', publicKey: spki(passkeys.es256.publicKey), site }
  equal(checkSignature(signed, assertion('es256'), mislabelled), false)
  equal(isActKey(deviceKey), true)
  equal(isActKey({ ...deviceKey, algorithm: 'es256' }), false)
  equal(isActKey({ ...deviceKey, publicKey: 'AAAA' }), false)
  equal(checkSignature(signed, bySelf, { ...deviceKey, publicKey: 'AAAA' }), false)
  equal(checkSignature(signed, bySelf, { ...deviceKey, algorithm: 'es256' }), false)
})
