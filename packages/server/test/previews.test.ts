// Pictures of pages over HTTP, and the readable page of the API: its examples run as they stand.
import { equal, match, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let decision: string
before(async () => {
  served = await serve('real')
  const f1 = bearer(await served.token('f1'))
  const body = { content: content('Share tumour images') }
  const made = await send(served.address, 'POST', '/api/circles/health/decisions', { body, headers: f1 })
  decision = `d${String(entryOf(made))}`
})
after(() => served.close())

test('each public page has a picture that may be kept and asked for again', async () => {
  for (const path of [
    'society/home',
    'circles/health',
    `decisions/${decision}`,
    'people/f1',
    'projects/clinic',
  ]) {
    const picture = await fetch(`${served.address}/api/previews/${path}.png`)
    equal(picture.status, 200, path)
    equal(picture.headers.get('content-type'), 'image/png')
    match(picture.headers.get('cache-control') ?? '', /^public/)
    ok((await picture.arrayBuffer()).byteLength > 5000)
    const tag = picture.headers.get('etag') ?? ''
    const again = await fetch(picture.url, { headers: { 'if-none-match': tag } })
    equal(again.status, 304)
  }
})

test('what does not exist has no picture', async () => {
  for (const path of [
    'circles/nowhere.png',
    'decisions/d99999.png',
    'nothing/health.png',
    'circles/health.svg',
    'circles/..%2F.png',
  ])
    equal((await fetch(`${served.address}/api/previews/${path}`)).status, 404, path)
})
