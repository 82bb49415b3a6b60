// Erasure seen from outside (clause 5.6): what is erased is answered nowhere any more, at once, and is said to be erased.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Act } from '@open-socialism/kernel'
import type { Session } from '../src/index.ts'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let proposal: string
let mine: Record<string, string>
const viewer: Session = { person: 'f4', auth: 'session', id: 's' }
const here = () =>
  served.server.openSocialismFor({
    arrival: { host: 'localhost', secure: false, from: 't' },
    session: viewer,
    anonymous: false,
    device: null,
  })

before(async () => {
  served = await serve('real')
  mine = bearer(await served.token('f4'))
  const path = '/api/circles/health/decisions'
  proposal = `d${String(entryOf(await send(served.address, 'POST', path, { body: { content: content() }, headers: mine })))}`
})
after(() => served.close())

const say = async (path: string, text: string, more: object = {}) =>
  entryOf(
    await send(served.address, 'POST', `/api/decisions/${proposal}/comments${path}`, {
      body: { text, ...more },
      headers: mine,
    }),
  )
const erase = (texts: object[]) =>
  send(served.address, 'POST', '/api/people/f4/erasures', { body: { texts }, headers: mine })
const found = async (word: string) => {
  const { body } = await send(served.address, 'GET', `/api/search?q=${word}`)
  return (body['items'] as unknown[]).length
}

test('5.6 one’s own comment with its earlier version is erased everywhere at once', async () => {
  const first = await say('', 'Quicksilver thoughts')
  const second = await say(`/c${String(first)}/versions`, 'Quicksilver afterthoughts', { version: 1 })
  const { queries } = here()
  const before = await queries.decision(proposal, viewer)
  ok(JSON.stringify(before).includes('Quicksilver'))
  equal(await found('quicksilver'), 2)
  const own = await queries.ownWords(viewer, { entry: first, before: null })
  deepEqual(
    own?.words.map(({ entry, field, stays }) => [entry, field, stays]),
    [
      [first, 'text', false],
      [second, 'text', false],
    ],
  )
  const texts = own.words.map(({ entry, text }) => ({ entry, text: text.commitment }))
  const { erasures } = here()
  const head = await served.store.head()
  equal((await erase(texts)).status, 200)
  ok(here().erasures > erasures)
  const after = await queries.decision(proposal, viewer)
  ok(!JSON.stringify(after).includes('Quicksilver'))
  deepEqual(
    texts.map(({ text }) => after?.erasures[text]?.law),
    [null, null],
  )
  equal(await found('quicksilver'), 0)
  for (const { text } of texts) equal((await fetch(`${served.address}/record/text/${text}`)).status, 410)
  const data = await (await fetch(`${served.address}/api/me/data`, { headers: mine })).text()
  ok(!data.includes('Quicksilver'))
  // The moment before it is looked back to holds the place and not the words.
  const past = await here().asOf(String(head.at))
  ok(typeof past !== 'string')
  ok(!JSON.stringify(await past.queries.decision(proposal, null)).includes('Quicksilver'))
  equal((await served.store.verifyRoot()).matches, true)
})

test('5.6 the list of one’s words says which name stays for now', async () => {
  const all = await here().queries.ownWords(viewer, { entry: null, before: null })
  const name = all?.words.find(({ field }) => field === 'name')
  equal(name?.stays, true)
  const refused = await erase([{ entry: name.entry, text: name.text.commitment }])
  deepEqual(
    [refused.status, refused.body['clause'], refused.body['reason']],
    [409, '5.6', 'seats-must-be-left-before-the-name-is-erased'],
  )
  equal(await here().queries.ownWords({ ...viewer, person: 'f999' }, { entry: null, before: null }), null)
})

test('5.6 what the operator erases is said to be erased by that law', async () => {
  const entry = await say('', 'Marmalade')
  const own = await here().queries.ownWords(viewer, { entry, before: null })
  const text = own?.words[0]?.text.commitment ?? ''
  const act = { id: 'operator:erase:1', type: 'erase-by-law', texts: [{ entry, text }], law: 'Art. 17' }
  const outcome = await served.store.submit(act as Act, { by: 'operator', auth: 'operator' })
  equal(outcome.kind, 'entered')
  const page = await here().queries.decision(proposal, null)
  equal(page?.erasures[text]?.law, 'Art. 17')
  ok(!JSON.stringify(page).includes('Marmalade'))
})
