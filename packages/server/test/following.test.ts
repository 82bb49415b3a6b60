// Following on a real database: what is news to whom, that it is nobody else's to see, and the private calendar.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Session } from '../src/index.ts'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
before(async () => {
  served = await serve('simulated')
})
after(() => served.close())

const session = (person: string, auth: Session['auth'] = 'session'): Session => ({ person, auth, id: 'test' })
const visit = {
  arrival: { host: 'localhost', secure: false, from: 'test' },
  session: null,
  anonymous: true,
  device: null,
}
const followingOf = (one: Session) => served.server.openSocialismFor(visit).following(one)
const pageOf = async (one: Session) => {
  const page = await served.server.queries.following(one)
  ok(page !== null)
  return page
}
const newsOf = async (one: Session) => (await pageOf(one)).news.map(({ act }) => act.type)
const frameOf = async (one: Session) => (await served.server.queries.frame(one)).viewer
const post = async (person: string, path: string, body: object) =>
  entryOf(
    await send(served.address, 'POST', `/api${path}`, { body, headers: bearer(await served.token(person)) }),
  )

const [reader, other] = [session('f10'), session('f1')]

test('what happens to what one follows is news until it is seen; what was before, and what one did, is none', async () => {
  const before = await post('f4', '/circles/health/decisions', { content: content('Before') })
  equal(await followingOf(reader).follow('circle:health', false), 'followed')
  deepEqual(await newsOf(reader), [])
  const entry = await post('f5', '/circles/health/decisions', { content: content('After') })
  await post('f10', `/decisions/d${String(entry)}/comments`, { text: 'Mine.' })
  await post('f4', '/circles/research/decisions', { content: content('Elsewhere') })
  const page = await pageOf(reader)
  deepEqual(
    page.news.map(({ index }) => index),
    [entry],
  )
  ok(before < entry && `d${String(entry)}` in page.names.proposal)
  equal((await frameOf(reader))?.news, 1)
  await followingOf(reader).see(page.upTo)
  await followingOf(reader).see(0)
  equal((await frameOf(reader))?.news, 0)
})

test('a circle followed with all below it brings news of those below', async () => {
  equal(await followingOf(reader).follow('circle:health', true), 'followed')
  await post('f5', '/circles/research/decisions', { content: content('Below') })
  deepEqual(await newsOf(reader), ['propose'])
  equal(await followingOf(reader).follow('circle:health', false), 'followed')
  deepEqual(await newsOf(reader), [])
})

test('one is told of the kinds that one chose', async () => {
  const entry = await post('f4', '/circles/health/decisions', { content: content('Kinds') })
  await post('f5', `/decisions/d${String(entry)}/comments`, { text: 'Said.' })
  await followingOf(reader).choose(['talk', 'nonsense'])
  deepEqual(await newsOf(reader), ['comment'])
  await followingOf(reader).choose(['decisions', 'talk'])
  deepEqual(await newsOf(reader), ['comment', 'propose'])
})

test('nobody else sees what one follows, not even whoever tries one’s seat; one finds it among one’s own data', async () => {
  deepEqual((await pageOf(other)).follows, [])
  deepEqual((await pageOf(session('f10', 'trial'))).follows, [])
  deepEqual((await frameOf(session('f10', 'trial')))?.follows, {})
  deepEqual((await frameOf(reader))?.follows, { 'circle:health': false })
  const own = async (person: string) => {
    const headers = bearer(await served.token(person))
    return (await send(served.address, 'GET', '/api/me/data', { headers })).body['following']
  }
  equal(await own('f1'), null)
  deepEqual(
    ((await own('f10')) as { follows: { subject: string }[] }).follows.map(({ subject }) => subject),
    ['circle:health'],
  )
  const { rows } = await served.store.pool.query<{ count: number }>(
    `select count(*) as count from entry where convert_from(bytes, 'UTF8') like '%follow%'`,
  )
  equal(rows[0]?.count, 0)
})

test('only what there is can be followed, at most 200 things, and no longer once it is left', async () => {
  const { follow, unfollow } = followingOf(other)
  for (const subject of ['circle:nowhere', 'society:society', 'position:d1/f1', 'nonsense', ''])
    equal(await follow(subject, false), 'unknown', subject)
  equal(await follow('person:f2', true), 'followed')
  deepEqual((await frameOf(other))?.follows, { 'person:f2': false })
  await served.store.pool.query(
    `insert into follow select 'f1', 'person:x' || n, false, 0, 0 from generate_series(1, 199) n`,
  )
  equal(await follow('person:f3', false), 'full')
  equal(await follow('person:f2', false), 'followed')
  await unfollow('person:f2')
  equal((await pageOf(other)).follows.length, 199)
})

test('a private calendar opens with its secret alone, until it is renewed or closed', async () => {
  const { queries } = served.server
  const first = await followingOf(reader).openCalendar()
  const calendar = await queries.privateCalendar(first)
  ok((calendar?.decisions.length ?? 0) > 0)
  ok((await pageOf(reader)).calendar)
  const { rows } = await served.store.pool.query<{ kept: string }>(
    `select follower::text as kept from follower`,
  )
  ok(rows.every(({ kept }) => !kept.includes(first)))
  const second = await followingOf(reader).openCalendar()
  equal(await queries.privateCalendar(first), null)
  ok((await queries.privateCalendar(second)) !== null)
  await followingOf(reader).closeCalendar()
  equal(await queries.privateCalendar(second), null)
  equal(await queries.privateCalendar('nonsense'), null)
})

test('the private calendar holds what waits for one beside what one follows', async () => {
  const secret = await followingOf(session('f6')).openCalendar()
  const decisions = (await served.server.queries.privateCalendar(secret))?.decisions ?? []
  ok(decisions.length > 0 && decisions.every(({ circle }) => circle === 'research'))
})
