// The API's contract on a real store: acts answered `{ entry, events }`, reads of the present and the past, problem+json.
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bearer, content, entryOf, send, serve, sha256, type Served } from './support/served.ts'

let served: Served
let f1: Record<string, string>
let f4: Record<string, string>

before(async () => {
  served = await serve('real')
  f1 = bearer(await served.token('f1'))
  f4 = bearer(await served.token('f4'))
})
after(() => served.close())

const post = (path: string, body: unknown, headers: Record<string, string>) =>
  send(served.address, 'POST', path, { body, headers })
const get = (path: string, headers: Record<string, string> = {}) =>
  send(served.address, 'GET', path, { headers })

test('an act is answered with its entry and events, and can be read back with its texts', async () => {
  const proposed = await post('/api/circles/health/decisions', { content: content('Clean water') }, f1)
  const id = `d${String(entryOf(proposed))}`
  const events = proposed.body['events'] as { type: string }[]
  equal(events[0]?.type, 'proposal-opened')
  const decision = (await get(`/api/decisions/${id}`)).body as {
    content: { title: { text: string } }
    status: string
  }
  equal(decision.content.title.text, 'Clean water')
  equal(decision.status, 'open')
  const entry = (await get(`/api/entries/${String(entryOf(proposed))}`)).body as {
    by: string
    auth: string
    act: { content: { case: { text: string } } }
  }
  equal(entry.by, 'f1')
  equal(entry.auth, 'token')
  equal(entry.act.content.case.text, 'Because it is right.')
})

test('the same id twice is one act and gives the same answer, also through the header', async () => {
  const id = `d${String(entryOf(await post('/api/circles/health/decisions', { content: content() }, f1)))}`
  const body = { id: 'my-comment-1', text: 'Well said.' }
  const first = await post(`/api/decisions/${id}/comments`, body, f4)
  const again = await post(`/api/decisions/${id}/comments`, body, f4)
  const byHeader = await post(
    `/api/decisions/${id}/comments`,
    { text: 'Well said.' },
    { ...f4, 'idempotency-key': 'my-comment-1' },
  )
  equal(entryOf(again), entryOf(first))
  equal(entryOf(byHeader), entryOf(first))
  deepEqual(again.body, first.body)
})

test('an id that was used for another act is refused, and names the entry that it stands for', async () => {
  const id = `d${String(entryOf(await post('/api/circles/health/decisions', { content: content('Another') }, f1)))}`
  const first = entryOf(
    await post(`/api/decisions/${id}/comments`, { id: 'sent-twice', text: 'Well said.' }, f4),
  )
  const size = (await served.store.head()).size
  for (const [path, body] of [
    [`/api/decisions/${id}/comments`, { id: 'sent-twice', text: 'Badly put.' }],
    [`/api/decisions/${id}/comments`, { id: 'sent-twice', text: 'Well said, all of it.' }],
    [`/api/decisions/${id}/counter-arguments`, { id: 'sent-twice', text: 'Well said.' }],
  ] as const) {
    const refused = await post(path, body, f4)
    equal(refused.status, 409)
    equal(refused.body['reason'], 'id-must-be-new')
    equal(refused.body['entry'], first)
  }
  const by = { ...f4, 'idempotency-key': 'sent-twice' }
  equal((await post(`/api/decisions/${id}/comments`, { text: 'Something else.' }, by)).status, 409)
  equal((await served.store.head()).size, size)
  equal(
    entryOf(await post(`/api/decisions/${id}/comments`, { id: 'sent-twice', text: 'By another.' }, f1)) >
      first,
    true,
  )
})

test('a refusal is a problem with its clause and reason, and changes nothing', async () => {
  const size = (await served.store.head()).size
  const refused = await post('/api/circles/council/decisions', { content: content() }, f4)
  equal(refused.status, 403)
  match(refused.headers.get('content-type') ?? '', /^application\/problem\+json/)
  equal(refused.body['clause'], '4.1')
  equal(refused.body['reason'], 'person-must-be-a-member')
  equal((await served.store.head()).size, size)
})

test('what cannot be read is named by its path with what was expected', async () => {
  const wrong = await post(
    '/api/circles/health/decisions',
    { content: { ...content(), title: 3, extra: true } },
    f1,
  )
  equal(wrong.status, 422)
  equal(wrong.body['clause'], null)
  const issues = wrong.body['issues'] as { path: string; message: string }[]
  ok(issues.some(({ path, message }) => path === 'content.title' && message.includes('expected string')))
  ok(issues.some(({ message }) => message.includes('extra')))
})

test('the path says what an act concerns; a body that says otherwise is refused', async () => {
  const id = `d${String(entryOf(await post('/api/circles/health/decisions', { content: content() }, f1)))}`
  equal((await post(`/api/decisions/${id}/comments`, { proposal: 'd999', text: 'x' }, f1)).status, 422)
  equal((await post(`/api/decisions/${id}/comments`, { type: 'vote', text: 'x' }, f1)).status, 422)
  equal(
    (await post(`/api/decisions/${id}/comments`, { proposal: id, type: 'comment', text: 'x' }, f1)).status,
    200,
  )
})

test('lists go on where they ended, are filtered, and show the past', async () => {
  const circles = (await get('/api/circles?limit=2')).body as { items: { id: string }[]; next: string }
  deepEqual(
    circles.items.map(({ id }) => id),
    ['council', 'health'],
  )
  const rest = (await get(`/api/circles?after=${circles.next}`)).body as {
    items: { id: string }[]
    next: null
  }
  deepEqual([rest.items.map(({ id }) => id), rest.next], [['research'], null])
  const below = (await get('/api/circles?parent=health')).body as { items: { id: string }[] }
  deepEqual(
    below.items.map(({ id }) => id),
    ['research'],
  )
  const before = ((await get('/api/society')).body as { record: { at: number } }).record.at
  await new Promise((resolve) => setTimeout(resolve, 20))
  const id = `d${String(entryOf(await post('/api/circles/health/decisions', { content: content() }, f1)))}`
  equal((await get(`/api/decisions/${id}`)).status, 200)
  equal((await get(`/api/decisions/${id}?at=${String(before)}`)).status, 404)
  equal((await get('/api/decisions?at=yesterday')).status, 400)
})

test('a document is sent first; an effect that names what was not sent is refused', async () => {
  const text = '# Rules\n\nBe kind.'
  const adopt = (bytes: number) => ({
    ...content('Rules'),
    effects: [
      {
        type: 'adopt-document',
        document: { title: 'Rules', blob: sha256(text), mediaType: 'text/markdown', bytes },
      },
    ],
  })
  const early = await post('/api/circles/health/decisions', { content: adopt(18) }, f1)
  equal(early.status, 422)
  const kept = await post('/api/blobs', { text, mediaType: 'text/markdown' }, f1)
  deepEqual(kept.body, { blob: sha256(text), bytes: Buffer.byteLength(text) })
  equal((await post('/api/circles/health/decisions', { content: adopt(999) }, f1)).status, 422)
  entryOf(await post('/api/circles/health/decisions', { content: adopt(Buffer.byteLength(text)) }, f1))
  const read = await fetch(`${served.address}/api/blobs/${sha256(text)}`)
  equal(await read.text(), text)
  equal(read.headers.get('x-content-type-options'), 'nosniff')
})

test('a dry run says what would change and which clause would refuse, and changes nothing (4.17)', async () => {
  const size = (await served.store.head()).size
  const effects = [{ type: 'admit-member', person: 'f10' }]
  const ran = (await post('/api/circles/health/dry-runs', { effects }, {})).body as {
    refusal: null
    after: Record<string, { members?: object }>
  }
  equal(ran.refusal, null)
  ok('f10' in (ran.after['circle:health']?.members ?? {}))
  const refused = (
    await post('/api/circles/health/dry-runs', { effects: [{ type: 'admit-member', person: 'f1' }] }, {})
  ).body as {
    refusal: { clause: string; effect: number }
  }
  equal(refused.refusal.effect, 0)
  equal((await served.store.head()).size, size)
})

test('the API describes itself: every act that may be sent, with the schema that checks it', async () => {
  const description = (await get('/api/openapi.json')).body as {
    openapi: string
    paths: Record<string, { post?: { operationId?: string } }>
  }
  equal(description.openapi, '3.1.0')
  const vote = description.paths['/decisions/{proposal}/votes']?.post
  equal(vote?.operationId, 'vote')
  for (const [path, methods] of Object.entries(description.paths))
    for (const { parameters = [] } of Object.values(methods) as {
      parameters?: { name: string; in: string }[]
    }[]) {
      const named = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
      deepEqual(named.sort(), [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(), path)
    }
  const amend = JSON.stringify(description.paths['/decisions/{proposal}/versions'])
  ok(amend.includes('"title":{"type":"string","minLength":1,"maxLength":200}'))
  ok(!amend.includes('commitment'))
})

test('health and metrics answer', async () => {
  const health = (await get('/health')).body as { ok: boolean; entries: number; dueLagMs: number }
  equal(health.ok, true)
  ok(health.entries > 0)
  const metrics = await (await fetch(`${served.address}/metrics`)).text()
  match(metrics, /open_socialism_acts_total\{type="propose",outcome="accepted"\} [1-9]/)
  match(metrics, /open_socialism_due_lag_seconds 0/)
})

test('an unchanged answer is not sent again', async () => {
  const first = await fetch(`${served.address}/api/circles/council`)
  const tag = first.headers.get('etag') ?? ''
  ok(tag.length > 5)
  equal(
    (await fetch(`${served.address}/api/circles/council`, { headers: { 'if-none-match': tag } })).status,
    304,
  )
})

test('everything of one’s own comes as one file: details, ways in, and every entry with its words', async () => {
  const id = `d${String(entryOf(await post('/api/circles/health/decisions', { content: content('Mine') }, f1)))}`
  const entry = entryOf(await post(`/api/decisions/${id}/comments`, { text: 'Words of my own.' }, f1))
  equal((await get('/api/me/data')).status, 401)
  const mine = await get('/api/me/data', f1)
  equal(mine.status, 200)
  match(mine.headers.get('content-disposition') ?? '', /^attachment; filename="open-socialism-f1.json"$/)
  const data = mine.body as unknown as {
    person: { id: string; name: { text: string } }
    sessions: object[]
    entries: { index: number; act: { text?: { text: string } } }[]
  }
  deepEqual([data.person.id, data.person.name.text], ['f1', 'Person 1'])
  equal(data.entries.find(({ index }) => index === entry)?.act.text?.text, 'Words of my own.')
  const { rows } = await served.store.pool.query<{ count: number }>(
    `select count(*)::integer as count from concern where subject = 'person:f1'`,
  )
  equal(data.entries.length, rows[0]?.count)
})
