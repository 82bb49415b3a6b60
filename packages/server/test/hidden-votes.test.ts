// Hidden votes over HTTP (4.8): until the round closes nobody can read them anywhere; then all of them at once.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OpenSocialism } from '../src/index.ts'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

const file = `
name: Secretland
clock: simulated
people: [${[1, 2, 3].map((n) => `{ id: n${String(n)}, name: Person ${String(n)} }`).join(', ')}]
circles:
  - name: Council
    area: everything
    purpose: To care for all.
    goals: [1]
    members: [n1, n2, n3]
    practices:
      general:
        name: Hidden
        stages: [{ method: vote, threshold: majority, hours: 72 }]
        hiddenVotes: true
      byKind: {}
`

let served: Served
let here: OpenSocialism
before(async () => {
  served = await serve('simulated', {}, file)
  here = served.server.openSocialismFor({
    arrival: { host: 'localhost', secure: false, from: 't' },
    session: null,
    anonymous: true,
    device: null,
  })
})
after(() => served.close())

const votes = { f1: 'for', f2: 'against', f3: 'for' } as const

test('4.8 nothing that can be read tells how anybody voted before the close, and then everything does', async () => {
  const f1 = bearer(await served.token('f1'))
  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    send(served.address, 'POST', path, { body, headers })
  const now = await served.store.now()
  const expectation = { measure: 'm', expected: 'e', reviewAt: now + 100 * 86_400_000 }
  const id = `d${String(entryOf(await post('/api/circles/council/decisions', { content: { ...content(), expectation } }, f1)))}`
  const entries: number[] = []
  for (const [person, sealed] of Object.entries(votes).slice(0, 2)) {
    const headers = bearer(await served.token(person))
    equal(
      (await post(`/api/decisions/${id}/hidden-votes`, { step: 0, sealed: 'maybe' }, headers)).status,
      422,
    )
    entries.push(entryOf(await post(`/api/decisions/${id}/hidden-votes`, { step: 0, sealed }, headers)))
  }
  const read = async (path: string) => JSON.stringify((await send(served.address, 'GET', path)).body)
  const seen = async () => [
    ...(await Promise.all(entries.map((entry) => read(`/api/entries/${String(entry)}`)))),
    await read(`/api/decisions/${id}`),
    JSON.stringify(await served.server.queries.decision(id, { person: 'f3', auth: 'session', id: 's' })),
    JSON.stringify(await served.server.queries.person('f2', null)),
  ]
  for (const text of await seen())
    ok(!/"(text|choice|vote)":"(for|against)\\s*"/.test(text), text.slice(0, 400))
  // A shorter text would give a vote for away.
  const lengths = (await seen()).slice(0, 2).map((text) => /"length":(\d+)/.exec(text)?.[1])
  deepEqual(lengths, ['7', '7'])
  equal((await here.advance?.(now + 4 * 86_400_000, null))?.kind, 'accepted')
  const decision = await served.server.queries.decision(id, null)
  const shown = decision?.history.votes.map(({ person, vote }) => [person, vote])
  deepEqual(shown?.sort(), Object.entries(votes).slice(0, 2))
})
