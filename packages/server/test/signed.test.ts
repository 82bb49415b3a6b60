// Signed acts over HTTP (clause 5.8): made ready, signed, entered with their signature; nothing else passes for signed.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { after, before, test } from 'node:test'
import { checkSignature, signedBytes, type SignedAct } from '@open-socialism/record'
import { createAuthenticator } from './support/authenticator.ts'
import { content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let address: string
let cookie: string
const device = generateKeyPairSync('ed25519')
const publicKey = device.publicKey.export({ format: 'der', type: 'spki' }).toString('base64url')
const way = 'device-of-f1'

/** What pages find that came to an address. */
const at = (host: string) =>
  served.server.openSocialismFor({
    arrival: { host, secure: false, from: 't' },
    session: null,
    anonymous: false,
    device: null,
  })

before(async () => {
  served = await serve('real')
  address = served.address.replace('127.0.0.1', 'localhost')
  cookie = await served.cookie('f1')
  const here = at('localhost')
  const session = { person: 'f1', auth: 'session', id: 's' } as const
  const wrong = await here.identity.addDevice(session, { way, label: 'Laptop', publicKey: 'a'.repeat(59) })
  equal(wrong.kind, 'invalid')
  equal((await here.identity.addDevice(session, { way, label: 'Laptop', publicKey })).kind, 'accepted')
})
after(() => served.close())

const path = '/api/circles/health/decisions'
const post = (to: string, body: object, headers: Record<string, string> = { cookie }) =>
  send(address, 'POST', to, { body, headers })

type Ready = SignedAct & { texts: { r: string; text: string }[] }
const ready = async (body: object): Promise<Ready> =>
  (await post(`${path}?prepare`, body)).body as unknown as Ready
const signatureOf = ({ log, by, act, texts }: Ready, more: object = {}) => ({
  way,
  value: sign(null, signedBytes({ log, by, act }), device.privateKey).toString('base64url'),
  randomness: texts.map(({ r }) => r),
  ...more,
})

test('5.8 an act is made ready, signed by a device’s key, and stands in the record with its signature', async () => {
  const body = { id: 'signed-act-1', content: content() }
  const size = (await served.store.head()).size
  const toSign = await ready(body)
  equal((await served.store.head()).size, size)
  const answer = await post(path, { ...body, signature: signatureOf(toSign) })
  const entry = (await served.store.entry(entryOf(answer)))?.entry
  ok(entry?.signature)
  deepEqual([entry.auth, entry.by, entry.signature.way], ['key', 'f1', way])
  deepEqual(entry.act, toSign.act)
  equal(checkSignature(entry, entry.signature, { algorithm: 'ed25519', publicKey }), true)
})

test('5.8 a signature over another act, by another’s key or of garbage enters nothing', async () => {
  const body = { id: 'signed-act-2', content: content() }
  const toSign = await ready(body)
  const size = (await served.store.head()).size
  for (const signature of [
    signatureOf(toSign, { randomness: toSign.texts.map(() => 'A'.repeat(43)) }),
    signatureOf({ ...toSign, by: 'f2' }),
    signatureOf(toSign, { way: 'nobodys-way' }),
    signatureOf(toSign, { value: '' }),
    signatureOf(toSign, { value: 'no base64!' }),
    { way },
    'signed',
  ])
    equal((await post(path, { ...body, signature })).status, 422)
  const other = { cookie: await served.cookie('f2') }
  equal((await post(path, { ...body, signature: signatureOf(toSign) }, other)).status, 422)
  equal((await post(path, { ...body, id: 'another-id-3', signature: signatureOf(toSign) })).status, 422)
  // Two ways in were issued and used for f2.
  equal((await served.store.head()).size, size + 2)
})

test('5.8 a passkey’s assertion over the act’s hash signs it; its session alone does not', async () => {
  const mine = await served.cookie('f3')
  const asked = await post('/api/passkeys/registration-options', {}, { cookie: mine })
  const authenticator = createAuthenticator(address)
  const response = authenticator.make(asked.body['challenge'] as string)
  const both = `${mine}; ${(asked.headers.get('set-cookie') ?? '').split(';')[0] ?? ''}`
  const made = await post('/api/passkeys/registration', { response, label: 'Phone' }, { cookie: both })
  const issued = (await served.store.entry(entryOf(made)))?.entry.act
  ok(issued?.type === 'issue-way-in' && issued.key?.algorithm === 'es256' && issued.key.site === 'localhost')
  const body = { id: 'signed-act-4', content: content() }
  const toSign = (await post(`${path}?prepare`, body, { cookie: mine })).body as unknown as Ready
  const { log, by, act, texts } = toSign
  const challenge = createHash('sha256').update(signedBytes({ log, by, act })).digest('base64url')
  const { clientDataJSON, authenticatorData, signature: value } = authenticator.assert(challenge).response
  const signature = {
    ...{ way: issued.way, value, clientData: clientDataJSON, authenticator: authenticatorData },
    randomness: texts.map(({ r }) => r),
  }
  const answer = await post(path, { ...body, signature }, { cookie: mine })
  const entry = (await served.store.entry(entryOf(answer)))?.entry
  equal(entry?.auth, 'passkey')
  ok(entry.signature && checkSignature(entry, entry.signature, issued.key))
  const signers = async (host: string) => {
    const act = { id: 'details-of-f3', type: 'change-details', name: 'Fay' }
    const ready = await at(host).prepare(act, { person: 'f3', auth: 'session', id: 's' })
    return ready.kind === 'ready' ? ready.signers : []
  }
  const { id: credential } = authenticator.assert(challenge)
  deepEqual(await signers('localhost'), [
    { kind: 'passkey', way: issued.way, site: 'localhost', credential, transports: ['internal'] },
  ])
  // At another address the browser would give it to nobody.
  deepEqual(await signers('other.example'), [])
  // A key of another’s is not theirs to sign with.
  equal(
    (await post(path, { ...body, id: 'signed-act-5', signature: signatureOf(toSign) }, { cookie: mine }))
      .status,
    422,
  )
})
