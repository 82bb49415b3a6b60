// What the reader's own device makes of an act's signature is what the record makes of it (clause 5.8).
import { equal } from 'node:assert/strict'
import { generateKeyPairSync, hash, sign, type KeyObject } from 'node:crypto'
import { test } from 'node:test'
import { checkSignature, signedBytes, type ActKey, type ActSignature } from './signature.ts'
import { isSignedBy } from './signed-by.ts'

const spki = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).toString('base64url')
const site = 'society.example'
const passkeys = {
  es256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  rs256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
}
const actOf = (n: number) => ({
  log: 'test.example',
  by: 'f1',
  act: { id: `act-${String(n)}`, type: 'vote', vote: 'for' },
})
type Signed = ReturnType<typeof actOf>

function asserted(
  algorithm: 'es256' | 'rs256',
  signed: Signed,
  more: { site?: string; type?: string; flags?: number } = {},
) {
  const challenge = hash('sha256', signedBytes(signed), 'base64url')
  const client = Buffer.from(JSON.stringify({ type: more.type ?? 'webauthn.get', challenge }))
  const flags = Buffer.from([more.flags ?? 1, 0, 0, 0, 1])
  const data = Buffer.concat([hash('sha256', more.site ?? site, 'buffer'), flags])
  const message = Buffer.concat([data, hash('sha256', client, 'buffer')])
  return {
    way: 'way-0001',
    value: sign('sha256', message, passkeys[algorithm].privateKey).toString('base64url'),
    clientData: client.toString('base64url'),
    authenticator: data.toString('base64url'),
  }
}

/** Its word on an act, which must be that of Node's own library. */
async function said(signed: Signed, signature: ActSignature, key: ActKey): Promise<string> {
  const outcome = await isSignedBy(signed, signature, key)
  equal(outcome === 'holds', checkSignature(signed, signature, key))
  return outcome
}

for (const algorithm of ['es256', 'rs256'] as const)
  test(`5.8 a passkey’s signature is checked on the reader’s device (${algorithm})`, async () => {
    const key: ActKey = { algorithm, publicKey: spki(passkeys[algorithm].publicKey), site }
    // One number in 128 is written shorter than the others.
    for (let n = 0; n < (algorithm === 'es256' ? 400 : 2); n++)
      equal(await said(actOf(n), asserted(algorithm, actOf(n)), key), 'holds')
    equal(await said(actOf(1), asserted(algorithm, actOf(2)), key), 'fails')
    for (const more of [{ site: 'evil.example' }, { type: 'webauthn.create' }, { flags: 0 }])
      equal(await said(actOf(1), asserted(algorithm, actOf(1), more), key), 'fails')
  })

test('5.8 so is that of a key which a browser keeps', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key: ActKey = { algorithm: 'ed25519', publicKey: spki(publicKey) }
  const value = sign(null, signedBytes(actOf(1)), privateKey).toString('base64url')
  equal(await said(actOf(1), { way: 'way-0002', value }, key), 'holds')
  equal(await said(actOf(2), { way: 'way-0002', value }, key), 'fails')
  const more = { way: 'way-0002', value, clientData: 'AAAA' }
  equal(await said(actOf(1), more, key), 'fails')
  for (const one of ['', 'A', '=', `${value}A`])
    equal(await said(actOf(1), { way: 'way-0002', value: one }, key), 'fails')
  for (const publicKey of ['', 'AAAA', spki(passkeys.es256.publicKey)])
    equal(await said(actOf(1), { way: 'way-0002', value }, { ...key, publicKey }), 'fails')
  const otherKind: ActKey = { algorithm: 'es256', publicKey: key.publicKey, site }
  equal(await said(actOf(1), asserted('es256', actOf(1)), otherKind), 'fails')
})
