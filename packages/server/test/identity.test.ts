// Ways in (5.8) over HTTP: links that work once, sessions, tokens, revocation at once and in every process, trial seats.
import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStore } from '@open-socialism/store'
import { createLog, createServer } from '../src/index.ts'
import { bearer, entryOf, noLimits, send, serve, type Served } from './support/served.ts'

let served: Served
before(async () => {
  served = await serve('real')
})
after(() => served.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send(served.address, 'POST', path, { body, headers })
const link = async (person: string) => {
  const issued = await served.server.invite(person, 'link', 'For a test')
  ok(issued.ok)
  return issued.secret
}
const signedIn = async (headers: Record<string, string>) =>
  (await post('/api/ways-in', { kind: 'link', label: 'Asked' }, headers)).status === 200

test('a link can be looked at without being used, and works once', async () => {
  const secret = await link('f1')
  equal((await served.server.queries.link(secret)).state, 'good')
  const page = await served.server.queries.link(secret)
  deepEqual([page.state, page.person, page.names.person['f1']], ['good', 'f1', 'Person 1'])
  const used = await post('/api/sessions', { link: secret })
  equal(used.body['person'], 'f1')
  match(used.headers.get('set-cookie') ?? '', /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/)
  const again = await post('/api/sessions', { link: secret })
  deepEqual([again.status, again.body['reason'], again.body['state']], [401, 'way-in-must-be-valid', 'used'])
  equal((await served.server.queries.link(secret)).state, 'used')
})

test('of eight who use one link at once, one gets in', async () => {
  const secret = await link('f2')
  const answers = await Promise.all(Array.from({ length: 8 }, () => post('/api/sessions', { link: secret })))
  equal(answers.filter(({ status }) => status === 200).length, 1)
  ok(
    answers
      .filter(({ status }) => status !== 200)
      .every(({ status, headers }) => status === 401 && headers.get('set-cookie') === null),
  )
})

test('links that nobody made open nothing', async () => {
  for (const secret of ['', 'x', 'A'.repeat(43), '../../etc', 'A'.repeat(100_000)])
    ok([401, 422].includes((await post('/api/sessions', { link: secret })).status))
})

test('a session acts as its person, and ends when one signs out', async () => {
  const cookie = await served.cookie('f3')
  ok(await signedIn({ cookie }))
  const ended = await send(served.address, 'DELETE', '/api/sessions/current', { headers: { cookie } })
  equal(ended.status, 200)
  match(ended.headers.get('set-cookie') ?? '', /Max-Age=0/)
  equal(await signedIn({ cookie }), false)
})

test('a token acts for its person, is shown once, and is revoked with every session that began by its way in', async () => {
  const cookie = await served.cookie('f4')
  const made = await post('/api/ways-in', { kind: 'token', label: 'My script' }, { cookie })
  const token = made.body['secret'] as string
  match(token, /^os-[\w-]{43}$/)
  ok(await signedIn(bearer(token)))
  const revoked = await post(`/api/ways-in/${String(made.body['way'])}/revocation`, {}, { cookie })
  entryOf(revoked)
  const after = await post('/api/ways-in', { kind: 'link', label: 'x' }, bearer(token))
  deepEqual([after.status, after.headers.get('www-authenticate')], [401, 'Bearer'])
})

test('a revoked way in ends its sessions at once, also in another process', async () => {
  const cookie = await served.cookie('f5')
  const store = await openStore({ connectionString: served.store.pool.options.connectionString ?? '' })
  const other = await createServer({ store, log: createLog('silent'), options: { limits: noLimits } })
  try {
    const ask = () =>
      other.app.request('/api/ways-in', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: '{"kind":"link","label":"x"}',
      })
    equal((await ask()).status, 200)
    const person = await served.store.state('person:f5')
    const way =
      person?.kind === 'person'
        ? person.waysIn.find(({ usedAt, label }) => usedAt !== null && label === 'For a test')
        : undefined
    entryOf(await post(`/api/ways-in/${String(way?.id)}/revocation`, {}, { cookie }))
    equal(await signedIn({ cookie }), false)
    let status = 200
    for (let tries = 0; tries < 80 && status !== 401; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      status = (await ask()).status
    }
    equal(status, 401)
  } finally {
    other.close()
    await store.close()
  }
})

test('somebody new registers, is signed in, and is no citizen yet (2.14)', async () => {
  const made = await post('/api/people', { name: 'Ada', biography: 'New here.' })
  const person = made.body['person'] as string
  equal(person, `p${String(made.body['entry'])}`)
  const cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  ok(await signedIn({ cookie }))
  const page = await served.server.queries.person(person, null)
  equal(page?.person.citizenSince, null)
  equal(page.names.person[person], 'Ada')
  equal((await post('/api/people', { name: ' ' })).status, 422)
})

test('every way in that was issued stands on the person’s page, without its secret (5.8)', async () => {
  const secret = await link('f6')
  const page = await served.server.queries.person('f6', null)
  const way = page?.person.waysIn.at(-1)
  deepEqual([way?.wayKind, way?.issuedBy], ['link', 'operator'])
  const entries = JSON.stringify((await send(served.address, 'GET', '/api/entries?about=person:f6')).body)
  ok(!entries.includes(secret))
})

test('nobody makes a way in for somebody else', async () => {
  const cookie = await served.cookie('f7')
  const made = await post('/api/ways-in', { kind: 'link', label: 'x', person: 'f8' }, { cookie })
  deepEqual([made.status, made.body['clause'], made.body['reason']], [403, '5.8', 'way-in-must-be-ones-own'])
})

test('on a real clock there are no trial seats and no moving of time', async () => {
  const here = served.server.openSocialismFor({
    arrival: { host: 'localhost', secure: false, from: 't' },
    session: null,
    anonymous: true,
    device: null,
  })
  equal(here.advance, null)
  const tried = await here.identity.trySeat('f1')
  ok(!tried.ok && tried.refusal.reason === 'clock-must-be-simulated')
  const moved = await post('/api/clock', { to: Date.now() + 1e9 })
  deepEqual([moved.status, moved.body['reason']], [409, 'clock-must-be-simulated'])
})

test('passkeys: options are bound to the host and to the browser that asked; a made-up answer opens nothing', async () => {
  const cookie = await served.cookie('f8')
  const options = await post('/api/passkeys/registration-options', {}, { cookie })
  deepEqual((options.body['rp'] as { id: string }).id, '127.0.0.1')
  const challenge = options.headers.get('set-cookie') ?? ''
  match(challenge, /^passkey-challenge=[^;]+; Path=\/api\/passkeys; HttpOnly; SameSite=Strict; Max-Age=300$/)
  const response = {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    response: { clientDataJSON: 'e30', attestationObject: 'o2M' },
    clientExtensionResults: {},
  }
  const registered = await post(
    '/api/passkeys/registration',
    { response, label: 'Mine' },
    { cookie: `${cookie}; ${challenge.split(';')[0] ?? ''}` },
  )
  equal(registered.status, 401)
  equal((await post('/api/passkeys/registration-options', {})).status, 401)
  const wanted = await post('/api/passkeys/authentication-options', {})
  notEqual(wanted.body['challenge'], undefined)
  equal((await post('/api/passkeys/authentication', { response })).status, 401)
})
