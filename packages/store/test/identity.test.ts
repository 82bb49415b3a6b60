// Who may act as whom (5.8): secrets are kept as hashes, links work once, sessions end with their way in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '@open-socialism/kernel'
import { hashSecret, newSecret, type BesideText } from '../src/index.ts'
import { beginning, indexOf, words } from './support/society.ts'
import { testStore } from './support/store.ts'

let now = beginning
const { store } = await testStore({ systemNow: () => now })
const { sessions, ways, credentials, expire } = store.identity
const lifetimeMs = 60_000
const session = { person: 'f1', way: null, auth: 'session' as const, device: 'a browser', lifetimeMs }

const everything = async () => {
  const tables = ['session', 'way', 'credential', 'challenge'] as const
  const rows = await Promise.all(tables.map((table) => store.db.selectFrom(table).selectAll().execute()))
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer'
      ? Buffer.from((value as unknown as { data: number[] }).data).toString('latin1')
      : value,
  )
}

test('a session is found by its secret alone, which is not stored', async () => {
  const { id, secret } = await sessions.start(session)
  const found = await sessions.find(secret)
  assert.deepEqual([found?.id, found?.person, found?.device], [id, 'f1', 'a browser'])
  assert.equal(await sessions.find(`${secret}x`), null)
  assert.equal(await sessions.find(id), null)
  assert.equal((await everything()).includes(secret), false)
  assert.equal(hashSecret(secret).length, 32)
})

test('a session that is over or ended is not found, and is forgotten', async () => {
  const over = await sessions.start(session)
  const ended = await sessions.start({ ...session, lifetimeMs: 10 * lifetimeMs })
  await sessions.end(ended.id)
  assert.equal(await sessions.find(ended.secret), null)
  now += lifetimeMs + 1
  assert.equal(await sessions.find(over.secret), null)
  await Promise.all([expire(), expire()])
  const left = await store.db.selectFrom('session').select('id').where('id', '=', over.id).execute()
  assert.deepEqual(left, [])
})

test('a session is touched at most once a minute', async () => {
  const { secret } = await sessions.start({ ...session, lifetimeMs: 10 * lifetimeMs })
  const first = (await sessions.find(secret))!
  now += 59_000
  await sessions.touch(first)
  assert.equal((await sessions.find(secret))?.seenAt, first.seenAt)
  now += 2000
  await sessions.touch(first)
  assert.equal((await sessions.find(secret))?.seenAt, now)
})

test('a link is used up by one of many who try at once', async () => {
  const secret = newSecret()
  await ways.keep({ id: 'link-for-one', person: 'f2', kind: 'link', secret, validFrom: now, expiresAt: null })
  assert.equal((await ways.bySecret(secret))?.id, 'link-for-one')
  const used = await Promise.all(Array.from({ length: 8 }, () => ways.use('link-for-one')))
  assert.equal(used.filter(Boolean).length, 1)
  assert.equal((await everything()).includes(secret), false)
})

test('a way in that is revoked ends its sessions with the entry that revokes it', async () => {
  const issue = {
    id: 'issue-a-token',
    type: 'issue-way-in',
    person: 'f3',
    way: 'token-of-f3',
    wayKind: 'token',
    label: 'a script',
  }
  indexOf(await store.submit(issue as unknown as Act, { by: 'f3', auth: 'session' }))
  const secret = newSecret()
  const way = {
    id: 'token-of-f3',
    person: 'f3',
    kind: 'token' as const,
    secret,
    validFrom: now,
    expiresAt: null,
  }
  await ways.keep(way)
  await ways.keep(way)
  const begun = await sessions.start({ ...session, person: 'f3', way: 'token-of-f3' })
  const other = await sessions.start({ ...session, person: 'f3' })
  const revoke = { id: 'revoke-the-token', type: 'revoke-way-in', way: 'token-of-f3' }
  indexOf(await store.submit(revoke as unknown as Act, { by: 'f3', auth: 'session' }))
  assert.equal(await sessions.find(begun.secret), null)
  assert.notEqual(await sessions.find(other.secret), null)
  assert.notEqual((await ways.bySecret(secret))?.endedAt, null)
  assert.equal(await ways.use('token-of-f3'), false)
})

test('a person who registers stands in the record by commitment, the name beside it', async () => {
  const texts: BesideText[] = []
  const act = {
    id: 'register-a-person',
    type: 'register-person',
    name: words('Ada Beispiel', texts),
    way: 'link-of-newcomer',
    wayKind: 'link',
    label: 'first link',
  }
  const index = indexOf(await store.submit(act as unknown as Act, { by: 'visitor', auth: 'session', texts }))
  const state = await store.state(`person:p${index}`)
  assert.ok(state?.kind === 'person')
  assert.equal((await store.texts([state.name.commitment])).get(state.name.commitment)?.text, 'Ada Beispiel')
  const entry = await store.entry(index)
  assert.equal(Buffer.from(entry!.bytes).includes('Ada'), false)
})

test('a passkey keeps its counter from going back', async () => {
  const publicKey = new Uint8Array([1, 2, 255, 0])
  await credentials.keep({
    id: 'credential-1',
    way: 'passkey-of-f1',
    person: 'f1',
    publicKey,
    counter: 5,
    transports: ['internal', 'hybrid'],
    backedUp: true,
  })
  await credentials.used('credential-1', 9)
  await credentials.used('credential-1', 7)
  const found = await credentials.find('credential-1')
  assert.equal(found?.counter, 9)
  assert.deepEqual(new Uint8Array(found.publicKey), publicKey)
  assert.deepEqual(found.transports, ['internal', 'hybrid'])
  assert.deepEqual((await credentials.of('f1')).length, 1)
  await credentials.remove('credential-1')
  assert.equal(await credentials.find('credential-1'), null)
})

test('a challenge is answered once, in time, and for its purpose alone', async () => {
  const { id } = await credentials.challenge({
    challenge: 'abc',
    purpose: 'register',
    person: 'f1',
    lifetimeMs,
  })
  assert.equal(await credentials.takeChallenge(id, 'sign-in'), null)
  const taken = await Promise.all([1, 2, 3].map(() => credentials.takeChallenge(id, 'register')))
  assert.equal(taken.filter((one) => one?.challenge === 'abc').length, 1)
  const late = await credentials.challenge({
    challenge: 'def',
    purpose: 'register',
    person: null,
    lifetimeMs,
  })
  now += lifetimeMs
  assert.equal(await credentials.takeChallenge(late.id, 'register'), null)
})

test('what a server sets once is the same for all who ask at once', async () => {
  const tokens = await Promise.all(
    ['a', 'b', 'c'].map((token) => store.settings.setOnce('founding-token', token)),
  )
  assert.equal(new Set(tokens).size, 1)
  await store.settings.set('founding-token', { used: true })
  assert.deepEqual(await store.settings.get('founding-token'), { used: true })
  assert.equal(await store.settings.get('never-set'), undefined)
})
