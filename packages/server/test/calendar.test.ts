// Calendars on a real database: what they hold, how a moved end counts, what is cancelled (4.5, 4.7, 4.8, 4.11).
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CalendarOf, CalendarPage } from '../src/index.ts'
import { serveExample } from './support/example.ts'
import { bearer, content, entryOf, send, serve, type Served } from './support/served.ts'

let served: Served
let example: Served
before(async () => {
  served = await serve('simulated')
  example = await serveExample()
})
after(async () => {
  await served.close()
  await example.close()
})

const calendar = async (of: CalendarOf, from = served): Promise<CalendarPage> => {
  const page = await from.server.queries.calendar(of)
  ok(page !== null)
  return page
}
const post = async (person: string, path: string, body: object) =>
  entryOf(await send(served.address, 'POST', path, { body, headers: bearer(await served.token(person)) }))

test('a decision has the end of its stage, later with each amendment that moves it, and cancelled when it is withdrawn', async () => {
  const entry = await post('f4', '/api/circles/health/decisions', { content: content() })
  const decision = `d${String(entry)}`
  const of = { kind: 'decision', id: decision } as const
  const [first] = (await calendar(of)).decisions
  ok(first !== undefined && first.kind === 'stage' && !first.cancelled)
  equal(first.at, (await served.server.queries.decision(decision, null))?.row.proposal.phaseEnds)

  await served.server.openSocialismFor(visit).advance?.(first.at - 3_600_000, null)
  await post('f4', `/api/decisions/${decision}/versions`, { version: 1, content: content('Other words') })
  const [moved] = (await calendar(of)).decisions
  ok(moved !== undefined && moved.at > first.at && moved.changes > first.changes)
  deepEqual([moved.key, moved.cancelled], [first.key, false])
  ok(moved.changedAt > first.changedAt)

  await post('f4', `/api/decisions/${decision}/withdrawals`, {})
  const [gone] = (await calendar(of)).decisions
  ok(gone !== undefined && gone.cancelled && gone.changes > moved.changes)
  deepEqual([gone.key, gone.at], [moved.key, moved.at])
})

test('the calendars of the circle that decides and of the society hold it too, and no other', async () => {
  const keys = async (of: CalendarOf) => (await calendar(of)).decisions.map(({ decision }) => decision)
  const [decision] = await keys({ kind: 'circle', id: 'health' })
  ok(decision !== undefined)
  ok((await keys({ kind: 'society' })).includes(decision))
  deepEqual(await keys({ kind: 'circle', id: 'research' }), [])
  deepEqual(await keys({ kind: 'chosen', circles: ['health'], decisions: [], projects: [] }), [decision])
  deepEqual(await keys({ kind: 'chosen', circles: [], decisions: [decision], projects: [] }), [decision])
})

test('there is no calendar of a circle or decision that does not exist, nor of a draft', async () => {
  const { queries } = served.server
  equal(await queries.calendar({ kind: 'circle', id: 'nowhere' }), null)
  equal(await queries.calendar({ kind: 'decision', id: 'd999999' }), null)
  const entry = await post('f4', '/api/circles/health/drafts', { content: content() })
  equal(await queries.calendar({ kind: 'decision', id: `d${String(entry)}` }), null)
})

test('the example has stages that end, reviews that are due, and the same calendar each time', async () => {
  const page = await calendar({ kind: 'society' }, example)
  const now = await example.server.queries.now(null)
  const stages = page.decisions.filter(({ kind, cancelled }) => kind === 'stage' && !cancelled)
  deepEqual(stages.map(({ decision }) => decision).sort(), now.open.map(({ proposal }) => proposal.id).sort())
  ok(page.decisions.some(({ kind }) => kind === 'review'))
  deepEqual(await calendar({ kind: 'society' }, example), page)
  for (const { decision } of page.decisions) ok(decision in page.names.proposal)
})

const visit = {
  arrival: { host: 'localhost', secure: false, from: 'test' },
  session: null,
  anonymous: true,
  device: null,
}
