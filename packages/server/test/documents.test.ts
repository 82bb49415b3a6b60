// A document through its versions: each with the decision that made it, and any two of them side by side.
import { deepEqual, equal, notEqual } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

const day = 86_400_000

let served: Served
/** The newest entry before the document is amended. */
let founded = 0
before(async () => {
  served = await serve('simulated')
  founded = (await served.store.head()).size - 1
})
after(() => served.close())

test('4.16 a document shows each of its versions, who decided it, and any two of them side by side', async () => {
  const { server, address, people, store } = served
  const { rows } = await store.pool.query<{ id: string }>('select id from document where to_entry is null')
  const id = rows[0]?.id ?? ''
  const text = '# Handbook\n\nWash hands, and open the windows.'
  const put = await send(address, 'POST', '/api/blobs', {
    body: { text, mediaType: 'text/markdown' },
    headers: bearer(await served.token(people.get('n1') ?? '')),
  })
  equal(put.status, 200, JSON.stringify(put.body))
  const effect = {
    type: 'amend-document',
    document: id,
    content: { title: 'Handbook', mediaType: 'text/markdown', ...put.body },
  }
  let decision = ''
  for (const name of ['n1', 'n2', 'n3', 'n4', 'n5']) {
    const headers = bearer(await served.token(people.get(name) ?? ''))
    if (decision === '') {
      const body = { content: { ...content('Open the windows'), effects: [effect] } }
      decision = `d${String(entryOf(await send(address, 'POST', '/api/circles/health/decisions', { body, headers })))}`
    }
    const body = { version: 1, position: 'agree' }
    entryOf(await send(address, 'POST', `/api/decisions/${decision}/positions`, { body, headers }))
  }
  entryOf(await send(address, 'POST', '/api/clock', { body: { to: Date.now() + 9 * day } }))
  const { queries } = server
  const now = await queries.document(id, { version: null, since: null })
  equal(now?.shown.version, 2)
  equal(now.shown.decision, decision)
  equal(now.shown.proposer, people.get('n1'))
  const old = await queries.document(id, { version: 1, since: null })
  equal(old?.shown.version, 1)
  equal(old.shown.decision, null)
  notEqual(old.text, now.text)
  const both = await queries.document(id, { version: null, since: 1 })
  equal(both?.since?.text, old.text)
  equal(await queries.document(id, { version: 99, since: null }), null)
})

test('5.2 a search of the past holds words against what stood then: what is called otherwise since, and what was not there yet', async () => {
  const arrival = { host: 'localhost', secure: false, from: 'test' }
  const visit = { arrival, session: null, anonymous: true, device: null }
  const then = await served.server.openSocialismFor(visit).asOf(String(founded))
  if (typeof then === 'string') throw new Error(then)
  const asked = { kind: null, circle: null, status: null, person: null, from: null, to: null, page: 1 }
  const found = async (queries: typeof then.queries, q: string) =>
    (await queries.search({ ...asked, q })).found.map(({ kind, title, excerpt, status }) =>
      [kind, status, ...[title ?? [], excerpt].map((of) => of.map(({ text }) => text).join(''))].join(' | '),
    )
  const guide = ['document | in-force | Guide | Guide Wash hands.']
  deepEqual(await found(then.queries, 'guide'), guide)
  deepEqual(await found(then.queries, 'wash'), guide)
  for (const later of ['windows', 'handbook']) deepEqual(await found(then.queries, later), [])
  const { queries } = served.server
  const now = 'document | in-force | Handbook | Handbook Wash hands, and open the windows.'
  equal((await found(queries, 'handbook'))[0], now)
  equal((await found(queries, 'windows')).includes(now), true)
})
