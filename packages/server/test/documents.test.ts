// A document through its versions: each with the decision that made it, and any two of them side by side.
import { equal, notEqual } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

const day = 86_400_000

let served: Served
before(async () => {
  served = await serve('simulated')
})
after(() => served.close())

test('4.16 a document shows each of its versions, who decided it, and any two of them side by side', async () => {
  const { server, address, people, store } = served
  const { rows } = await store.pool.query<{ id: string }>('select id from document where to_entry is null')
  const id = rows[0]?.id ?? ''
  const text = '# Guide\n\nWash hands, and open the windows.'
  const put = await send(address, 'POST', '/api/blobs', {
    body: { text, mediaType: 'text/markdown' },
    headers: bearer(await served.token(people.get('n1') ?? '')),
  })
  equal(put.status, 200, JSON.stringify(put.body))
  const effect = {
    type: 'amend-document',
    document: id,
    content: { title: 'Guide', mediaType: 'text/markdown', ...put.body },
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
