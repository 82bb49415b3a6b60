// Searching the example society: what is found, in which order, by which filters, and what is answered to nonsense.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Found, SearchAsked, SearchPage } from '../src/index.ts'
import { serveExample } from './support/example.ts'
import { send, type Served } from './support/served.ts'

let served: Served
before(async () => {
  served = await serveExample()
})
after(() => served.close())

const nothing: SearchAsked = {
  q: '',
  kind: null,
  circle: null,
  status: null,
  person: null,
  from: null,
  to: null,
  page: 1,
}
const search = (asked: Partial<SearchAsked>): Promise<SearchPage> =>
  served.server.queries.search({ ...nothing, ...asked })
const said = (pieces: Found['excerpt'] | null) => (pieces ?? []).map(({ text }) => text).join('')
const hits = (pieces: Found['excerpt'] | null) =>
  (pieces ?? []).filter(({ hit }) => hit).map(({ text }) => text)

test('a circle that is called as was typed comes first, before decisions and sayings with that word', async () => {
  const page = await search({ q: 'HEALTH' })
  const [first] = page.found
  deepEqual([first?.kind, said(first?.title ?? null)], ['circle', 'Health'])
  deepEqual(hits(first?.title ?? null), ['Health'])
  ok(page.found.some(({ kind }) => kind !== 'circle'))
  const lastTitled = page.found.findLastIndex(({ title }) => hits(title).length > 0)
  const firstOther = page.found.findIndex(({ title }) => hits(title).length === 0)
  ok(firstOther === -1 || firstOther > lastTitled, 'titles before everything else')
})

test('every kind is found by its words: drafts, documents by their contents, projects, sayings, clauses', async () => {
  const kinds = new Set<string>()
  for (const kind of ['circle', 'person', 'decision', 'project', 'document', 'said'] as const) {
    const page = await search({ kind })
    ok(page.found.length > 0, kind)
    ok(
      page.found.every((one) => one.kind === kind),
      kind,
    )
    for (const one of page.found) kinds.add(one.kind)
  }
  equal(kinds.size, 6)
  const drafts = await search({ kind: 'decision', status: 'draft' })
  ok(drafts.found.length > 0 && drafts.found.every(({ status }) => status === 'draft'))
  const clause = await search({ q: 'quorum', kind: 'charter' })
  ok(clause.clauses.some(({ thing }) => thing === '4.9'))
  const numbered = await search({ q: '4.13' })
  deepEqual(
    numbered.clauses.map(({ thing }) => thing),
    ['4.13'],
  )
})

test('a person is found by name with a letter wrong, missing, too many or swapped, after those who are called so', async () => {
  const people = await search({ kind: 'person' })
  const name = people.found.map(({ title }) => said(title)).find((one) => /^\p{L}{6,}/u.test(one)) ?? ''
  const [word = ''] = /^\p{L}+/u.exec(name) ?? []
  const exact = await search({ q: word })
  ok(exact.found.some(({ kind, title, near }) => kind === 'person' && said(title) === name && !near))
  for (const typed of [
    word.slice(0, 2) + word.slice(3),
    `${word.slice(0, 3)}q${word.slice(3)}`,
    word.slice(0, 2) + (word[3] ?? '') + (word[2] ?? '') + word.slice(4),
  ]) {
    const page = await search({ q: typed })
    const found = page.found.find(({ kind, title }) => kind === 'person' && said(title) === name)
    ok(found, `${typed} finds ${name}`)
    ok(hits(found.title).includes(word))
  }
})

test('a beginning finds every word that goes on from it, also where more do than are looked up', async () => {
  const [decision] = (await search({ kind: 'decision', status: 'open' })).found
  const [speaker = ''] = served.people.values()
  const headers = { authorization: `Bearer ${await served.token(speaker)}` }
  const path = `/api/decisions/${decision?.thing ?? ''}/comments`
  const spoken = Array.from(
    { length: 80 },
    (_, n) => `Zwiebelb${'abcdefgh'.slice(0, n % 9)}${'x'.repeat(Math.floor(n / 9))}`,
  )
  for (const text of spoken)
    equal((await send(served.address, 'POST', path, { body: { text }, headers })).status, 200)
  equal((await search({ q: 'zwiebel' })).total, spoken.length)
  equal((await search({ q: 'zwiebelbabcdefghx' })).total, 7)
})

test('what begins with few letters or is a figure goes on too', async () => {
  const short = await served.store.pool.query<{ word: string }>(
    `select word from search_word where word ~ '^[0-9]{4}$' or word ~ '^[a-z]{3}$' order by word limit 40`,
  )
  ok(short.rows.some(({ word }) => /^\d/.test(word)) && short.rows.some(({ word }) => /^[a-z]/.test(word)))
  for (const { word } of short.rows) {
    const whole = new Set((await search({ q: word })).found.map(({ kind, thing }) => `${kind}:${thing}`))
    const begun = await search({ q: word.slice(0, -1) })
    ok(begun.more || begun.total >= whole.size, word)
  }
})

test('filters narrow: a circle with everything below it, a person, a time; names stand for ids', async () => {
  const all = await search({ kind: 'decision' })
  const within = await search({ kind: 'decision', circle: 'Health' })
  ok(within.total > 0 && within.total < all.total)
  equal(within.asked.circle, 'health')
  const places = new Set(within.found.map(({ circle }) => circle))
  ok(places.size > 1, 'also circles below')
  const [any] = all.found
  const by = await search({ kind: 'decision', person: any?.person ?? '' })
  ok(by.found.some(({ thing }) => thing === any?.thing))
  const later = await search({ kind: 'decision', from: (any?.at ?? 0) + 1 })
  ok(later.found.every(({ at }) => (at ?? 0) > (any?.at ?? 0)))
  const unclear = await search({ q: 'health', circle: 'no such circle' })
  deepEqual([unclear.unclear.circle, unclear.found], [[], []])
})

test('a page holds at most thirty, and the next goes on where it ended', async () => {
  const first = await search({ kind: 'person' })
  const second = await search({ kind: 'person', page: 2 })
  equal(first.found.length, 30)
  ok(second.found.length > 0)
  const ids = new Set([...first.found, ...second.found].map(({ thing }) => thing))
  equal(ids.size, first.found.length + second.found.length)
  deepEqual((await search({ kind: 'person', page: 1e9 })).asked.page, 20)
})

const hostile = [
  '',
  '   ',
  '%',
  '***',
  `'"&|!<->:*()\\`,
  `health' or 1=1; drop table search; --`,
  'a & !b | (c <-> d):*',
  '@k:person',
  '#health',
  '\u0000\u0001\u0007\ufeff\u202e',
  '\ud800',
  'x'.repeat(10_000),
  'health '.repeat(2_000),
  Array.from({ length: 2_000 }, (_, n) => `w${String(n)}`).join(' '),
  'مرحبا 東京 สวัสดี 🙂',
]
for (const q of hostile)
  test(`any input is answered: ${JSON.stringify(q.slice(0, 40))}`, async () => {
    const startedAt = performance.now()
    const page = await search({ q })
    ok(page.words.length <= 12 && page.found.length <= 30)
    const answer = await send(
      served.address,
      'GET',
      `/api/search?q=${encodeURIComponent(q.toWellFormed().slice(0, 2_000))}`,
    )
    equal(answer.status, 200)
    ok(performance.now() - startedAt < 5_000)
    equal((await search({ q: 'health' })).found[0]?.thing, 'health')
  })

test('programs search with the same filters, and hear what is wrong with them', async () => {
  const { status, body } = await send(served.address, 'GET', '/api/search?q=health&kind=circle')
  equal(status, 200)
  const [item] = body['items'] as { kind: string; title: string; thing: string }[]
  deepEqual([item?.kind, item?.title, item?.thing], ['circle', 'Health', 'health'])
  for (const [path, parameter] of [
    ['kind=nonsense', 'kind'],
    ['status=%27', 'status'],
    ['from=yesterday', 'from'],
    ['to=2026-99-99', 'to'],
    ['page=0', 'page'],
  ]) {
    const refused = await send(served.address, 'GET', `/api/search?q=a&${path ?? ''}`)
    deepEqual([refused.status, refused.body['parameter']], [400, parameter])
  }
})
