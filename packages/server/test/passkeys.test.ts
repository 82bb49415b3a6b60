// Passkeys from end to end: made in a session, used to sign in, known as such in the record, and revoked (5.8).
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createAuthenticator } from './support/authenticator.ts'
import { content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let address: string
before(async () => {
  served = await serve('real')
  // Passkeys are bound to a name; browsers take localhost, and no number.
  address = served.address.replace('127.0.0.1', 'localhost')
})
after(() => served.close())

const post = (path: string, body: unknown, cookie = '') =>
  send(address, 'POST', path, { body, headers: cookie === '' ? {} : { cookie } })
const cookieIn = (headers: Headers) => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''

async function register(cookie: string, origin = address) {
  const asked = await post('/api/passkeys/registration-options', {}, cookie)
  const authenticator = createAuthenticator(origin)
  const response = authenticator.make(asked.body['challenge'] as string)
  const both = `${cookie}; ${cookieIn(asked.headers)}`
  return {
    authenticator,
    response,
    both,
    answer: await post('/api/passkeys/registration', { response, label: 'My laptop' }, both),
  }
}

async function signIn(authenticator: ReturnType<typeof createAuthenticator>) {
  const asked = await post('/api/passkeys/authentication-options', {})
  const response = authenticator.assert(asked.body['challenge'] as string)
  return {
    response,
    challenge: cookieIn(asked.headers),
    answer: await post('/api/passkeys/authentication', { response }, cookieIn(asked.headers)),
  }
}

test('a passkey is made in a session, and signs in', async () => {
  const { authenticator, answer } = await register(await served.cookie('f1'))
  const made = await served.store.entry(entryOf(answer))
  deepEqual([made?.entry.by, made?.entry.auth, made?.entry.act.type], ['f1', 'session', 'issue-way-in'])
  const entered = await signIn(authenticator)
  equal(entered.answer.status, 200)
  equal(entered.answer.body['person'], 'f1')
  const session = cookieIn(entered.answer.headers)
  const proposed = await served.store.entry(
    entryOf(await post('/api/circles/health/decisions', { content: content() }, session)),
  )
  // A session that began with a passkey does not sign: only the passkey itself does (5.8).
  equal(proposed?.entry.auth, 'session')
})

test('a response works once, for the challenge it answers, in the browser that asked', async () => {
  const cookie = await served.cookie('f2')
  const { authenticator, response, both, answer } = await register(cookie)
  entryOf(answer)
  equal((await post('/api/passkeys/registration', { response, label: 'Again' }, both)).status, 401)
  const first = await signIn(authenticator)
  equal(first.answer.status, 200)
  equal(
    (await post('/api/passkeys/authentication', { response: first.response }, first.challenge)).status,
    401,
  )
  const other = await post('/api/passkeys/authentication-options', {})
  const stolen = authenticator.assert(other.body['challenge'] as string)
  equal((await post('/api/passkeys/authentication', { response: stolen })).status, 401)
})

test('a passkey of another site, or of nobody, opens nothing', async () => {
  const { answer } = await register(await served.cookie('f3'), 'https://evil.example')
  equal(answer.status, 401)
  equal((await signIn(createAuthenticator(address))).answer.status, 401)
  const person = await served.store.state('person:f3')
  ok(person?.kind === 'person' && person.waysIn.every(({ wayKind }) => wayKind !== 'passkey'))
})

test('a revoked passkey opens nothing, and ends the sessions that began by it', async () => {
  const cookie = await served.cookie('f4')
  const { authenticator, answer } = await register(cookie)
  const made = await served.store.entry(entryOf(answer))
  const way = made?.entry.act.type === 'issue-way-in' ? made.entry.act.way : ''
  const session = cookieIn((await signIn(authenticator)).answer.headers)
  entryOf(await post(`/api/ways-in/${way}/revocation`, {}, cookie))
  equal((await signIn(authenticator)).answer.status, 401)
  equal((await post('/api/circles/health/decisions', { content: content() }, session)).status, 401)
  equal((await post('/api/circles/health/decisions', { content: content() }, cookie)).status, 200)
})

test('a link made by another for someone who has a passkey waits for three days and can be refused (5.8)', async () => {
  const cookie = await served.cookie('f5')
  entryOf((await register(cookie)).answer)
  const issued = await served.server.invite('f5', 'link', 'From the operator')
  ok(issued.ok)
  const used = await post('/api/sessions', { link: issued.secret })
  deepEqual([used.status, used.body['state']], [401, 'waiting'])
  entryOf(await post(`/api/ways-in/${issued.way}/refusal`, {}, cookie))
  equal((await post('/api/sessions', { link: issued.secret })).body['state'], 'ended')
})
