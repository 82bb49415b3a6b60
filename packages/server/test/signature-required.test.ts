// A practice that requires a signature (clause 5.8), over HTTP: what is not signed as it asks enters nothing, and is told so.
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { after, before, test } from 'node:test'
import { signedBytes, type SignedAct } from '@open-socialism/record'
import type { Session } from '../src/index.ts'
import { content, entryOf, send, serve, type Served } from './support/served.ts'

const file = `
name: Testland
clock: real
people: [{ id: a, name: Ada }, { id: b, name: Ben }, { id: c, name: Cleo }]
circles:
  - name: Council
    area: everything
    purpose: To care for all.
    members: [a, b, c]
    circles:
      - name: Guild
        area: the craft
        purpose: What we make is signed.
        members: [a, b, c]
        practices: { name: Signed, requires: key, stages: [{ method: consensus, hours: 72 }] }
`

let served: Served
let cookie: string
const device = generateKeyPairSync('ed25519')
const publicKey = device.publicKey.export({ format: 'der', type: 'spki' }).toString('base64url')
const way = 'device-of-f1'
const session: Session = { person: 'f1', auth: 'session', id: 's' }
const here = (host = 'localhost') =>
  served.server.openSocialismFor({
    arrival: { host, secure: false, from: 't' },
    session: null,
    anonymous: false,
    device: null,
  })

before(async () => {
  served = await serve('real', {}, file)
  cookie = await served.cookie('f1')
  equal((await here().identity.addDevice(session, { way, label: 'Laptop', publicKey })).kind, 'accepted')
})
after(() => served.close())

const post = (path: string, body: object) => send(served.address, 'POST', path, { body, headers: { cookie } })

/** Sends an act signed by the device. */
async function signed(path: string, body: object) {
  const { log, by, act, texts } = (await post(`${path}?prepare`, body)).body as unknown as SignedAct & {
    texts: { r: string }[]
  }
  const value = sign(null, signedBytes({ log, by, act }), device.privateKey).toString('base64url')
  return post(path, { ...body, signature: { way, value, randomness: texts.map(({ r }) => r) } })
}

test('5.8 in a circle that requires a key, only what a key signed is entered', async () => {
  const decisions = '/api/circles/guild/decisions'
  const size = (await served.store.head()).size
  const refused = await post(decisions, { id: 'proposal-1', content: content() })
  deepEqual(
    [refused.status, refused.body['clause'], refused.body['reason'], refused.body['requires']],
    [403, '5.8', 'author-must-be-known-as-the-practice-requires', 'key'],
  )
  equal((await served.store.head()).size, size)
  // The same act, with the same id, goes once it is signed.
  const opened = entryOf(await signed(decisions, { id: 'proposal-1', content: content() }))
  const positions = `/api/decisions/d${String(opened)}/positions`
  const position = { id: 'position-1', version: 1, position: 'agree', reason: 'It is good.' }
  equal((await post(positions, position)).status, 403)
  const entered = await served.store.entry(entryOf(await signed(positions, position)))
  deepEqual([entered?.entry.auth, entered?.entry.signature?.way], ['key', way])
  // Whoever only speaks needs no signature.
  equal((await post(`/api/decisions/d${String(opened)}/comments`, { text: 'Well.' })).status, 200)
})

test('5.8 an act that is made ready says what can sign it, and whether it must be signed', async () => {
  const propose = (circle: string) =>
    here().prepare({ id: `to-${circle}-1`, type: 'propose', circle, content: content() }, session)
  const inGuild = await propose('guild')
  ok(inGuild.kind === 'ready')
  deepEqual([inGuild.signers, inGuild.mustBeSigned], [[{ kind: 'key', way }], true])
  const inCouncil = await propose('council')
  equal(inCouncil.kind === 'ready' && inCouncil.mustBeSigned, false)
  const details = await here().prepare({ id: 'details-1', type: 'change-details', name: 'Ada B.' }, session)
  equal(details.kind === 'ready' && details.mustBeSigned, false)
  const erasing = { id: 'erasing-1', type: 'erase-texts', texts: [{ entry: 0, text: 'A'.repeat(43) }] }
  const erase = await here().prepare(erasing, session)
  equal(erase.kind === 'ready' && erase.mustBeSigned, false)
  const wrong = await here().prepare({ id: 'no-such-act', type: 'fly' }, session)
  match(JSON.stringify(wrong), /invalid/)
})

test('5.8 a key that was revoked is no longer named among those that sign', async () => {
  entryOf(await post(`/api/ways-in/${way}/revocation`, {}))
  const ready = await here().prepare({ id: 'details-2', type: 'change-details', name: 'Ada B.' }, session)
  deepEqual(ready.kind === 'ready' && ready.signers, [])
  equal((await signed('/api/people/f1/details', { id: 'details-3', name: 'Ada B.' })).status, 403)
})
