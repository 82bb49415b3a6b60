// Who may send what: every act of the table, by every kind of caller, in generated order. What is entered is the
// caller's own; nobody acts as anybody else, and nothing answers with a fault of the server.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { actSchemas } from '../src/acts/schemas.ts'
import { actRoutes } from '../src/api/act-routes.ts'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let callers: Record<string, { by: string | null; headers: Record<string, string> }>
let proposal: string
let words: { entry: number; text: string }[]
let way: string

before(async () => {
  served = await serve('real')
  const revoked = await served.cookie('f9')
  const person = await served.store.state('person:f9')
  const used = person?.kind === 'person' ? person.waysIn.at(-1)?.id : undefined
  entryOf(
    await send(served.address, 'POST', `/api/ways-in/${String(used)}/revocation`, {
      body: {},
      headers: { cookie: revoked },
    }),
  )
  callers = {
    nobody: { by: null, headers: {} },
    'a revoked session': { by: null, headers: { cookie: revoked } },
    'a made-up session': { by: null, headers: { cookie: `session=${'x'.repeat(43)}` } },
    'a made-up token': { by: null, headers: bearer(`os-${'x'.repeat(43)}`) },
    'a member by session': { by: 'f1', headers: { cookie: await served.cookie('f1') } },
    'a member by token': { by: 'f4', headers: bearer(await served.token('f4')) },
    'a citizen without a seat': { by: 'f10', headers: { cookie: await served.cookie('f10') } },
  }
  const proposed = await send(served.address, 'POST', '/api/circles/health/decisions', {
    body: { content: content() },
    headers: callers['a member by session']?.headers ?? {},
  })
  proposal = `d${String(entryOf(proposed))}`
  const opened = await served.store.state(`proposal:${proposal}`)
  ok(opened?.kind === 'proposal')
  words = [{ entry: entryOf(proposed), text: opened.content.title.commitment }]
  // Not the way by which the session began: revoking that one would end it.
  const spare = await served.server.invite('f1', 'link', 'Spare')
  way = spare.ok ? spare.way : ''
})
after(() => served.close())

/** Fields that every act can be made of; each takes those that its schema knows. */
const fields = (): Record<string, unknown> => ({
  proposal,
  way,
  circle: 'health',
  person: 'f2',
  suggestion: 'c1',
  content: content(),
  version: 1,
  position: 'agree',
  step: 0,
  vote: 'for',
  sealed: 'for',
  decide: 'adopt',
  reason: 'A reason.',
  text: 'Some words.',
  title: 'Another title',
  answer: 'accept',
  interest: 'My cousin.',
  outcome: 'better',
  measured: 'Three.',
  name: 'Somebody',
  to: Date.now() + 1_000_000,
  key: { algorithm: 'ed25519', publicKey: 'a'.repeat(59) },
  texts: words,
})

const isSent = (type: string) =>
  ['person', 'anyone'].includes(actRoutes[type as keyof typeof actRoutes].sender)

function requestOf(type: string, by: string): { path: string; body: Record<string, unknown> } {
  const route = actRoutes[type as keyof typeof actRoutes]
  const known = Object.keys(actSchemas.get(type)?.committed.shape ?? {})
  const all = fields()
  if (type === 'answer-objection') all['answer'] = 'An answer.'
  const path = route.path.replaceAll(/\{([a-z]+)\}/g, (_, field: string) =>
    field === 'self' ? by : String(all[field]),
  )
  const inPath = [...route.path.matchAll(/\{([a-z]+)\}/g)].map(([, field]) => field)
  const body = Object.fromEntries(
    Object.entries(all).filter(([field]) => known.includes(field) && !inPath.includes(field)),
  )
  return { path: `/api${path}`, body }
}

const types = Object.keys(actRoutes).filter(isSent)

test('whoever is not signed in, or no longer, is told so, for every act but those that anyone may send', async () => {
  const size = (await served.store.head()).size
  for (const type of types)
    for (const [name, { by, headers }] of Object.entries(callers)) {
      if (by !== null) continue
      const { path, body } = requestOf(type, 'f1')
      const { status } = await send(served.address, 'POST', path, { body, headers })
      const expected =
        actRoutes[type as keyof typeof actRoutes].sender === 'anyone' && name !== 'a made-up token'
          ? 409
          : 401
      equal(status, expected, `${type} by ${name}`)
    }
  equal((await served.store.head()).size, size)
})

test('acts that are the clock’s, the operator’s, the founding’s or the server’s own steps have no address', async () => {
  const size = (await served.store.head()).size
  const here = served.server.openSocialismFor({
    arrival: { host: 'localhost', secure: false, from: 't' },
    session: null,
    anonymous: false,
    device: null,
  })
  for (const type of Object.keys(actRoutes).filter((one) => !isSent(one))) {
    const answer = await here.submit(
      { id: `try:${type}:1`, type, ...fields() },
      { person: 'f1', auth: 'session', id: 's' },
    )
    equal(answer.kind, 'invalid', type)
  }
  equal((await served.store.head()).size, size)
})

test('in any order of acts by any callers, each entry is by its caller and known as its session was', async () => {
  const step = fc.record({
    type: fc.constantFrom(...types),
    caller: fc.constantFrom(...Object.keys(callers)),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      for (const { type, caller } of steps) {
        const { by, headers } = callers[caller] ?? { by: null, headers: {} }
        const { path, body } = requestOf(type, by ?? 'f1')
        const answered = await send(served.address, 'POST', path, { body, headers })
        ok(answered.status < 500, `${type} by ${caller}: ${JSON.stringify(answered.body)}`)
        if (answered.status !== 200) {
          equal(typeof answered.body['reason'], 'string')
          continue
        }
        const entry = await served.store.entry(entryOf(answered))
        equal(entry?.entry.by, by)
        // What was erased was the caller's own (5.6).
        for (const event of entry.entry.events) if (event.type === 'text-erased') equal(event.person, by)
        equal(entry.entry.act.type, type)
        equal(entry.entry.auth, caller === 'a member by token' ? 'token' : 'session')
      }
    }),
    { numRuns: 12 },
  )
})

test('what says `{self}` in its path is for that person alone', async () => {
  const { headers = {} } = callers['a member by session'] ?? {}
  const { status, body } = await send(served.address, 'POST', '/api/people/f2/details', {
    body: { name: 'Not me' },
    headers,
  })
  deepEqual([status, body['reason']], [403, 'person-must-be-oneself'])
})
