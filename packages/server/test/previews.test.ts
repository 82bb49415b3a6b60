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

test('the examples of the API’s page run as they stand, with this server’s address and things that are there', async () => {
  const token = await served.token('f2')
  const page = await (await fetch(`${served.address}/api`)).text()
  const commands = [...page.matchAll(/<pre class="run"[^>]*><code>([\s\S]*?)<\/code>/g)].map(
    ([, code = '']) => code.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('$TOKEN', token),
  )
  ok(commands.length >= 8)
  for (const command of commands) {
    const [, url = ''] = /'(http[^']+)'/.exec(command) ?? []
    ok(url.startsWith(served.address), command)
    const headers = [...command.matchAll(/-H ['"]([^:'"]+): ([^'"]+)['"]/g)].map(([, name, value]) => [
      name,
      value,
    ])
    const [, body] = /-d '([^']*)'/.exec(command) ?? []
    const answer = await fetch(url, {
      method: command.includes('-X POST') ? 'POST' : 'GET',
      headers: headers as [string, string][],
      ...(body !== undefined && { body }),
    })
    const refused = body !== undefined && !command.includes('Authorization')
    equal(answer.status, refused ? 401 : 200, command)
    await answer.json()
  }
})
