// What guards every request: where it comes from, how many, how long and how deep, and what every answer carries.
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { request } from 'node:http'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import {
  bearer,
  content,
  entryOf,
  noLimits,
  send,
  serve,
  type Answered,
  type Served,
} from './support/served.ts'

let served: Served
let cookie: string
let proposal: string

before(async () => {
  served = await serve('real')
  cookie = await served.cookie('f1')
  proposal = `d${String(entryOf(await post('/api/circles/health/decisions', { content: content() }, { cookie })))}`
})
after(() => served.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send(served.address, 'POST', path, { body, headers })
const comment = (text: unknown, headers: Record<string, string> = { cookie }) =>
  post(`/api/decisions/${proposal}/comments`, { text }, headers)

function assertProblem({ status, body, headers }: Answered, expected: number, reason: string): void {
  equal(status, expected)
  match(headers.get('content-type') ?? '', /^application\/problem\+json/)
  equal(body['reason'], reason)
  equal(body['status'], expected)
  for (const field of ['type', 'title', 'detail']) ok(typeof body[field] === 'string', field)
  ok('clause' in body)
}

test('a request with a cookie must come from this site; a token is its own proof', async () => {
  const here = served.address
  assertProblem(
    await comment('x', { cookie, origin: 'https://evil.example' }),
    403,
    'request-must-come-from-this-site',
  )
  assertProblem(await comment('x', { cookie, origin: 'null' }), 403, 'request-must-come-from-this-site')
  assertProblem(
    await comment('x', { cookie, 'sec-fetch-site': 'cross-site' }),
    403,
    'request-must-come-from-this-site',
  )
  assertProblem(
    await comment('x', { cookie, 'sec-fetch-site': 'same-site' }),
    403,
    'request-must-come-from-this-site',
  )
  equal((await comment('From here.', { cookie, origin: here, 'sec-fetch-site': 'same-origin' })).status, 200)
  const token = bearer(await served.token('f1'))
  equal((await comment('By script.', { ...token, origin: 'https://elsewhere.example' })).status, 200)
})

test('every answer carries the guarding headers, also one that says no', async () => {
  for (const path of ['/api/society', '/api/nothing', '/health', '/api', '/schema/society.json']) {
    const { headers } = await fetch(served.address + path)
    equal(headers.get('x-content-type-options'), 'nosniff', path)
    equal(headers.get('referrer-policy'), 'same-origin', path)
    match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    match(headers.get('permissions-policy') ?? '', /camera=\(\)/, path)
    equal(headers.get('strict-transport-security'), null, path)
  }
})

test('errors of every kind are problem+json', async () => {
  assertProblem(await comment('x', {}), 401, 'person-must-be-signed-in')
  assertProblem(await comment('x', bearer(`os-${'A'.repeat(43)}`)), 401, 'way-in-must-be-valid')
  assertProblem(await post('/api/nowhere', {}), 404, 'thing-must-exist')
  assertProblem(
    await post(`/api/decisions/${proposal}/comments`, '{"text":', { cookie }),
    400,
    'body-must-be-json',
  )
  assertProblem(
    await post(`/api/decisions/${proposal}/comments`, '[1]', { cookie }),
    400,
    'body-must-be-json',
  )
  assertProblem(
    await post(`/api/decisions/${proposal}/comments`, 'text=x', { cookie, 'content-type': 'text/plain' }),
    415,
    'body-must-be-of-the-stated-type',
  )
  assertProblem(await comment(7), 422, 'input-must-be-valid')
  assertProblem(
    await post('/api/decisions/d999999/comments', { text: 'x' }, { cookie }),
    404,
    'proposal-must-be-there',
  )
  assertProblem(await send(served.address, 'GET', '/api/circles/nowhere'), 404, 'thing-must-exist')
})

test('texts of a megabyte, control characters and reordering marks are refused and change nothing', async () => {
  const size = (await served.store.head()).size
  assertProblem(await comment('x'.repeat(1_200_000)), 413, 'body-must-be-small-enough')
  assertProblem(await comment('x'.repeat(900_000)), 422, 'input-must-be-valid')
  for (const text of ['a\u0000b', 'a\u001b[31m', 'a\u202eb', '\ud800', '   ', ''])
    assertProblem(await comment(text), 422, 'input-must-be-valid')
  equal((await served.store.head()).size, size)
  for (const text of ['<script>alert(1)</script>', 'مرحبا بالعالم', '👩‍👩‍👧', "'; drop table entry; --"]) {
    const entry = entryOf(await comment(text))
    const kept = (await send(served.address, 'GET', `/api/entries/${String(entry)}`)).body as {
      act: { text: { text: string } }
    }
    equal(kept.act.text.text, text)
  }
})

test('wrong types, deep nesting and keys of prototypes are refused', async () => {
  const deep = `{"text":${'['.repeat(5000)}${']'.repeat(5000)}}`
  assertProblem(
    await post(`/api/decisions/${proposal}/comments`, deep, { cookie }),
    400,
    'body-must-not-be-deep',
  )
  for (const body of [
    '{"text":"x","__proto__":{"by":"f2"}}',
    '{"text":"x","constructor":{"prototype":{"a":1}}}',
    '{"text":"x","by":"f2"}',
    '{"text":{"commitment":"' + 'A'.repeat(43) + '","length":1}}',
    '{"text":"x","id":"short"}',
    '{"text":"x","id":7}',
    '{"text":"x","replyTo":"c1","replyTo":null}',
  ])
    assertProblem(
      await post(`/api/decisions/${proposal}/comments`, body, { cookie }),
      422,
      'input-must-be-valid',
    )
  equal(({} as Record<string, unknown>)['by'], undefined)
  for (const path of [
    '/api/decisions/__proto__/comments',
    '/api/decisions/%00/comments',
    '/api/decisions/d1%2f..%2fd2/comments',
  ])
    ok([404, 422].includes((await post(path, { text: 'x' }, { cookie })).status), path)
  for (const path of [
    '/api/circles/%E0%A4%A',
    "/api/circles/'%20or%201=1",
    '/api/entries/1e99',
    '/api/entries?limit=-1',
    '/api/circles/constructor',
  ])
    ok([400, 404].includes((await send(served.address, 'GET', path)).status), path)
})

test('a body without its length is read no further than its limit', async () => {
  const answered = await new Promise<number>((resolve, reject) => {
    const { port } = new URL(served.address)
    const sending = request({
      port,
      path: `/api/decisions/${proposal}/comments`,
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    })
    sending.on('response', (response) => resolve(response.statusCode ?? 0))
    sending.on('error', reject)
    const piece = 'x'.repeat(100_000)
    for (let n = 0; n < 15; n++) sending.write(piece)
    sending.end()
  })
  equal(answered, 413)
})

test('what is no request at all is answered with a problem too', async () => {
  const { port, hostname } = new URL(served.address)
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write('NONSENSE\r\n\r\n'))
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('close', () => resolve(text))
  })
  match(answer, /^HTTP\/1\.1 400 Bad Request\r\n/)
  equal(
    (JSON.parse(answer.split('\r\n\r\n')[1] ?? '') as { reason: string }).reason,
    'address-must-be-well-formed',
  )
})

test('one person and one address may make so many requests, then wait', async () => {
  const limited = await serve('real', {
    limits: { ...noLimits, acts: { points: 3, seconds: 60 }, entrances: { points: 5, seconds: 60 } },
  })
  try {
    const token = bearer(await limited.token('f1'))
    const statuses: number[] = []
    let last: Answered | undefined
    for (let n = 0; n < 5; n++) {
      last = await send(limited.address, 'POST', '/api/decisions/d1/comments', {
        body: { text: 'x' },
        headers: token,
      })
      statuses.push(last.status)
    }
    deepEqual(statuses, [404, 404, 404, 429, 429])
    ok(last)
    assertProblem(last, 429, 'requests-must-be-fewer')
    ok(Number(last.headers.get('retry-after')) > 0)
    const other = bearer(await limited.token('f2'))
    equal(
      (
        await send(limited.address, 'POST', '/api/decisions/d1/comments', {
          body: { text: 'x' },
          headers: other,
        })
      ).status,
      404,
    )
    for (let n = 0; n < 6; n++)
      last = await send(limited.address, 'POST', '/api/sessions', { body: { link: 'A'.repeat(43) } })
    assertProblem(last, 429, 'requests-must-be-fewer')
  } finally {
    await limited.close()
  }
})

test('behind one’s own proxy over HTTPS the cookie is bound to the host and transport security is asked for', async () => {
  const front = await serve('real', {
    front: { behindProxy: false, address: new URL('https://society.example') },
  })
  try {
    const issued = await front.server.invite('f1', 'link', 'x')
    ok(issued.ok)
    const used = await send(front.address, 'POST', '/api/sessions', {
      body: { link: issued.secret },
      headers: { origin: 'https://society.example' },
    })
    match(used.headers.get('set-cookie') ?? '', /^__Host-session=.*; Secure$/)
    match(used.headers.get('strict-transport-security') ?? '', /max-age=31536000/)
  } finally {
    await front.close()
  }
})

test('the log names what failed and holds no secret', async () => {
  const secret = await served.server.invite('f2', 'link', 'x')
  ok(secret.ok)
  await post('/api/sessions', { link: secret.secret })
  await comment('A very private sentence.')
  const log = served.logged.join('\n')
  for (const hidden of [secret.secret, cookie.split('=')[1] ?? '?', 'A very private sentence.'])
    ok(!log.includes(hidden))
})
