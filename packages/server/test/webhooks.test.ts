// Webhooks against a real receiver: what is told to whom, signed, in order, again where it failed, never to an address inside.
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { Session } from '../src/index.ts'
import { isPublicAddress, webhookUrl } from '../src/webhooks/address.ts'
import { send as sendOne } from '../src/webhooks/send.ts'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

type Message = { headers: IncomingHttpHeaders; body: string }

let served: Served
let receiver: Server
let here = ''
let leads = true
let clock = Date.now()
/** What the receiver answers next; 204 where nothing is said. */
let answer: (response: ServerResponse) => void = (response) => response.writeHead(204).end()
const got: Message[] = []

before(async () => {
  served = await serve('simulated', { privateWebhooks: true, clock: () => clock })
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      answer(response)
    })
  })
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  here = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/hook`
  served.server.sendWebhooks(() => leads)
})
after(async () => {
  receiver.closeAllConnections()
  receiver.close()
  await served.close()
})

const session = (person: string, auth: Session['auth'] = 'session'): Session => ({ person, auth, id: 'test' })
const visit = {
  arrival: { host: 'localhost', secure: false, from: 'test' },
  session: null,
  anonymous: true,
  device: null,
}
const following = (one: Session) => served.server.openSocialismFor(visit).following(one)
const hooksOf = async (one: Session) => (await served.server.queries.following(one))?.webhooks ?? []
const tokens = new Map<string, string>()
async function propose(person: string, title: string): Promise<number> {
  const token = tokens.get(person) ?? (await served.token(person))
  tokens.set(person, token)
  const body = { content: content(title) }
  return entryOf(
    await send(served.address, 'POST', '/api/circles/health/decisions', { body, headers: bearer(token) }),
  )
}
/** Waits until it is so, as long as a turn may take on a slow machine. */
async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000
  while (!(await is())) {
    ok(performance.now() < deadline, 'it did not come')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const entriesTold = () => got.map(({ body }) => (JSON.parse(body) as { data: { entry: number } }).data.entry)

const reader = session('f10')
let secret = ''

test('what concerns what one follows is sent once, in order, signed as Standard Webhooks has it', async () => {
  equal(await following(reader).follow('circle:health', false), 'followed')
  const made = await following(reader).openWebhook(here)
  ok(made.ok)
  secret = made.secret
  match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  const entries = [await propose('f1', 'One'), await propose('f4', 'Two')]
  await until(() => got.length >= 2)
  deepEqual(entriesTold(), entries)
  for (const { headers, body } of got) {
    const id = String(headers['webhook-id'])
    const seconds = String(headers['webhook-timestamp'])
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
    equal(headers['webhook-signature'], `v1,${signature}`)
    equal(headers['content-type'], 'application/json')
    const { type, timestamp, data } = JSON.parse(body) as {
      type: string
      timestamp: string
      data: { by: string; act: object }
    }
    equal(type, 'entry.made')
    ok(!Number.isNaN(Date.parse(timestamp)))
    ok(!body.includes('Because it is right.'), 'people’s own words are not sent')
    ok(data.by === 'f1' || data.by === 'f4')
  }
})

test('what failed is tried again later with the same id, and what follows waits for it', async () => {
  got.length = 0
  answer = (response) => response.writeHead(503).end('x'.repeat(1_000_000))
  const [first, second] = [await propose('f1', 'Three'), await propose('f4', 'Four')]
  await until(async () => (await hooksOf(reader))[0]?.failingSince !== null)
  deepEqual(entriesTold(), [first])
  equal((await hooksOf(reader))[0]?.said, '503')
  answer = (response) => response.writeHead(204).end()
  clock += 6000
  await until(() => got.length >= 3)
  deepEqual(entriesTold(), [first, first, second])
  equal(got[0]?.headers['webhook-id'], got[1]?.headers['webhook-id'])
  await until(async () => (await hooksOf(reader))[0]?.failingSince === null)
})

test('a redirect is not followed; who fails for days is given up, and may begin again with what comes then', async () => {
  got.length = 0
  answer = (response) => response.writeHead(302, { location: here }).end()
  await propose('f1', 'Five')
  await until(async () => (await hooksOf(reader))[0]?.said === '302')
  clock += 6 * 86_400_000
  await until(async () => (await hooksOf(reader))[0]?.endedAt !== null)
  equal(got.length, 2)
  await propose('f1', 'Six')
  const [ended] = await hooksOf(reader)
  answer = (response) => response.writeHead(204).end()
  await following(reader).restartWebhook(ended?.id ?? '')
  const entry = await propose('f1', 'Seven')
  await until(() => got.length >= 3)
  equal(entriesTold().at(-1), entry)
})

test('who says that it is gone is given up at once', async () => {
  answer = (response) => response.writeHead(410).end()
  await propose('f1', 'Eight')
  await until(async () => (await hooksOf(reader))[0]?.endedAt !== null)
  answer = (response) => response.writeHead(204).end()
  await following(reader).closeWebhook((await hooksOf(reader))[0]?.id ?? '')
  deepEqual(await hooksOf(reader), [])
})

test('only the process that leads tells anybody', async () => {
  leads = false
  ok((await following(reader).openWebhook(here)).ok)
  got.length = 0
  const entry = await propose('f1', 'Nine')
  await new Promise((resolve) => setTimeout(resolve, 1300))
  equal(got.length, 0)
  leads = true
  await until(() => got.length === 1)
  deepEqual(entriesTold(), [entry])
})

test('there are five for a person, none for who tries a seat, and nobody else’s can be closed', async () => {
  for (let n = 0; n < 4; n++) ok((await following(reader).openWebhook(`${here}/${String(n)}`)).ok)
  deepEqual(await following(reader).openWebhook(here), { ok: false, why: 'full' })
  deepEqual(await following(session('f2', 'trial')).openWebhook(here), { ok: false, why: 'trial' })
  const [first] = await hooksOf(reader)
  await following(session('f1')).closeWebhook(first?.id ?? '')
  equal((await hooksOf(reader)).length, 5)
})

test('no address inside is sent to, whatever it looks like or a name says', async () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::ffff:127.0.0.1',
    'fd00::1',
    'fe80::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '0.0.0.0',
  ])
    ok(!isPublicAddress(address), address)
  for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111'])
    ok(isPublicAddress(address), address)
  for (const address of [
    'http://example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://me:secret@example.org/',
    'ftp://example.org/',
    'nonsense',
    `https://example.org/${'x'.repeat(600)}`,
  ])
    equal(webhookUrl(address, false), null, address)
  ok(webhookUrl('https://example.org/hook?a=1', false) !== null)
  const { port } = receiver.address() as AddressInfo
  const before = got.length
  const sent = await sendOne(`https://localhost:${String(port)}/`, '{}', {}, false)
  deepEqual(sent, { ok: false, gone: false, said: 'address-is-private' })
  equal(got.length, before)
})
