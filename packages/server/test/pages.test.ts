// The front of the pages: what a page finds on its request, and how its answer is compressed, tagged and kept.
import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { OpenSocialism, PagesHandler } from '../src/index.ts'
import { serve, type Served } from './support/served.ts'

let rendered = 0
let isBroken = false
let seen: { host: unknown; protocol: unknown; here: OpenSocialism | undefined }[] = []

/** Pages as a handler for node:http writes them. */
const pages: PagesHandler = (incoming, response) => {
  const {
    openSocialism: here,
    isFirst,
    problem,
    language,
  } = incoming as typeof incoming & {
    openSocialism?: OpenSocialism
    isFirst?: boolean
    problem?: { status: number; reason: string; again: string }
    language?: string
  }
  if (problem !== undefined) {
    if (isBroken) throw new Error('no page can be drawn')
    response.writeHead(problem.status, { 'content-type': 'text/html; charset=utf-8', 'x-page': 'problem' })
    return void response.end(`${String(problem.status)} in ${String(language)}, again: ${problem.again}`)
  }
  seen.push({
    host: incoming.headers['x-forwarded-host'],
    protocol: incoming.headers['x-forwarded-proto'],
    here,
  })
  const path = incoming.url ?? '/'
  rendered++
  if (path === '/slow') return void setTimeout(() => response.end(`slow ${String(rendered)}`), 30)
  if (path === '/cookie') response.setHeader('set-cookie', `mine=${String(rendered)}`)
  if (path === '/first') return void response.end(`first: ${String(isFirst)}`)
  if (path.startsWith('/fails')) throw new Error('a page broke')
  response.writeHead(path === '/missing' ? 404 : 200, {
    'content-type': 'text/html',
    etag: '"theirs"',
    'x-page': 'yes',
  })
  response.write(`<!doctype html><p>${here?.session?.person ?? 'nobody'} ${path} ${'word '.repeat(1000)}`)
  response.end(path === '/fresh' ? String(rendered) : undefined)
}

let served: Served
before(async () => {
  served = await serve('real', { pages })
})
after(() => served.close())

type Got = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/** A plain request, since fetch decompresses and hides what was sent. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.address)
    const sending = request({ port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sending.on('error', reject)
    sending.end()
  })

test('a page finds queries, its session and its address on its request', async () => {
  seen = []
  const cookie = await served.cookie('f2')
  const page = await get('/me', { cookie, 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' })
  match(page.body.toString(), /f2 \/me/)
  const { port } = new URL(served.address)
  deepEqual([seen[0]?.host, seen[0]?.protocol], [`localhost:${port}`, 'http'])
  equal((await seen[0]?.here?.queries.frame(null))?.society.name, 'Testland')
  equal((await seen[0]?.here?.queries.frame(null))?.passkeys, true)
  equal(seen[0]?.here?.session?.auth, 'session')
})

test('a crowd reading one page costs one rendering a second; who has a cookie gets their own', async () => {
  rendered = 0
  const crowd = await Promise.all(Array.from({ length: 50 }, () => get('/slow')))
  equal(rendered, 1)
  equal(new Set(crowd.map(({ body }) => body.toString())).size, 1)
  await new Promise((resolve) => setTimeout(resolve, 1050))
  await get('/slow')
  equal(rendered, 2)
  const cookie = await served.cookie('f1')
  await Promise.all([get('/slow', { cookie }), get('/slow', { cookie })])
  equal(rendered, 4)
  equal((await get('/me', { cookie })).headers['cache-control'], 'private, no-cache')
})

test('who comes from elsewhere and has nothing of ours gets a page of that kind, and is the only one', async () => {
  const first = async (headers: Record<string, string>) => (await get('/first', headers)).body.toString()
  const within = { referer: `http://localhost:${new URL(served.address).port}/circles` }
  equal(await first({}), 'first: true')
  equal(await first({ referer: 'https://elsewhere.example/' }), 'first: true')
  equal(await first({ referer: 'no address' }), 'first: true')
  equal(await first(within), 'first: false')
  equal(await first({ cookie: 'theme=dark' }), 'first: false')
})

test('a page is compressed as the browser reads it, and not sent again when it has it', async () => {
  const plain = await get('/text')
  equal(plain.headers['content-encoding'], undefined)
  const zipped = await get('/text', { 'accept-encoding': 'gzip, deflate' })
  equal(zipped.headers['content-encoding'], 'gzip')
  deepEqual(gunzipSync(zipped.body), plain.body)
  const brotli = await get('/text', { 'accept-encoding': 'gzip, br' })
  equal(brotli.headers['content-encoding'], 'br')
  deepEqual(brotliDecompressSync(brotli.body), plain.body)
  ok(brotli.body.byteLength < plain.body.byteLength / 5)
  const tag = String(plain.headers['etag'])
  notEqual(tag, '"theirs"')
  const again = await get('/text', { 'if-none-match': tag })
  deepEqual([again.status, again.body.byteLength], [304, 0])
  equal(plain.headers['vary'], 'Accept-Encoding, Accept-Language, Cookie')
  equal(plain.headers['x-page'], 'yes')
  equal((await get('/text', {}, 'HEAD')).body.byteLength, 0)
})

test('a page that sets a cookie is for its visitor alone', async () => {
  const both = await Promise.all([get('/cookie'), get('/cookie')])
  equal(new Set(both.map(({ headers }) => String(headers['set-cookie']))).size, 2)
})

test('what is missing stays missing, what breaks is a problem, and both are guarded', async () => {
  equal((await get('/missing')).status, 404)
  const broken = await get('/fails')
  equal(broken.status, 500)
  equal(broken.headers['content-type'], 'application/problem+json')
  ok(served.logged.some((line) => line.includes('a page broke')))
  for (const path of ['/text', '/missing', '/fails'])
    equal((await get(path)).headers['x-content-type-options'], 'nosniff')
})

const reader = { accept: 'text/html,*/*', 'accept-language': 'ar' }

test('who reads pages is told of a problem by one, in their language; the API and scripts by problem+json', async () => {
  const told = async (path: string, headers: Record<string, string>, method = 'GET') => {
    const { status, body, headers: got } = await get(path, headers, method)
    equal(got['x-content-type-options'], 'nosniff')
    equal(got['cache-control'], 'no-store')
    return [status, body.toString()]
  }
  const others = { ...reader, origin: 'https://elsewhere.example' }
  const large = { ...reader, 'content-length': '8000001' }
  deepEqual(await told('/fails?x=1', reader), [500, '500 in ar, again: /fails?x=1'])
  deepEqual(await told('/record/tile/9/000', reader), [404, '404 in ar, again: /record/tile/9/000'])
  deepEqual(await told('/circles?/join', others, 'POST'), [403, '403 in ar, again: /circles'])
  deepEqual(await told('//elsewhere.example?/x', others, 'POST'), [403, '403 in ar, again: /'])
  deepEqual(await told('/found', { ...large, cookie: 'language=fr' }, 'POST'), [
    413,
    '413 in fr, again: /found',
  ])
  for (const path of ['/api/nothing', '/api/circles/nothing'])
    equal((await get(path, reader)).headers['content-type'], 'application/problem+json')
})

test('where no page of a problem can be drawn either, it is problem+json', async () => {
  isBroken = true
  const { status, headers } = await get('/record/tile/9/000', reader)
  deepEqual([status, headers['content-type']], [404, 'application/problem+json'])
  isBroken = false
})

test('who sends what cannot be read is told in the language that they read on this connection before', async () => {
  const { port } = new URL(served.address)
  const said = async (...asked: string[]) => {
    const socket = connect(Number(port), '127.0.0.1')
    let got = ''
    socket.setEncoding('utf8').on('data', (text: string) => (got += text))
    for (const one of asked) {
      socket.write(one)
      await once(socket, 'data')
    }
    if (!socket.closed) await once(socket, 'close')
    return got
  }
  const unreadable = 'no request\r\n\r\n'
  match(await said(unreadable), /^HTTP\/1.1 400 [^]*application\/problem\+json/)
  const before = 'GET /first HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\naccept-language: es\r\n\r\n'
  match(await said(before, unreadable), /HTTP\/1.1 400 [^]*text\/html[^]*400 in es/)
})

test('a head is the head of the page, whichever was asked for first', async () => {
  for (const [path, first, second] of [
    ['/head', 'HEAD', 'GET'],
    ['/body', 'GET', 'HEAD'],
  ] as const) {
    const one = await get(path, { 'accept-encoding': 'gzip' }, first)
    const other = await get(path, { 'accept-encoding': 'gzip' }, second)
    for (const name of ['etag', 'content-length', 'content-encoding', 'content-type'])
      equal(one.headers[name], other.headers[name], `${path} ${name}`)
    ok(one.body.byteLength + other.body.byteLength > 50, path)
    const cookie = await served.cookie('f1')
    const own = await get(path, { cookie }, 'GET')
    equal((await get(path, { cookie }, 'HEAD')).headers['etag'], own.headers['etag'])
  }
  const described = await get('/api/openapi.json')
  equal((await get('/api/openapi.json', {}, 'HEAD')).headers['etag'], described.headers['etag'])
})
