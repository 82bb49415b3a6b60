// Founding a society of one's own from the page (2.13): the printed token, faults with their line, and the new society.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OpenSocialism } from '../src/index.ts'
import { serve, type Served } from './support/served.ts'

const opened: string[] = []
let served: Served
let here: OpenSocialism
before(async () => {
  served = await serve('simulated', {
    founding: {
      token: 'printed-token',
      open(society, name) {
        opened.push(`${society.name} as ${name ?? 'itself'}`)
        return Promise.resolve({
          society: society.name,
          links: [{ person: 'f1', name: 'Ada', secret: 'once' }],
        })
      },
    },
  })
  here = served.server.openSocialismFor({
    arrival: { host: 'localhost', secure: false, from: 't' },
    session: null,
    anonymous: true,
    device: null,
  })
})
after(() => served.close())

const good = `
name: Ours
people: [{ id: ada, name: Ada }]
circles: [{ name: All, area: everything, purpose: To live well., members: [ada] }]
`

test('without the token that the terminal printed nothing is founded', async () => {
  for (const token of ['', 'printed-toke', 'printed-token ', 'x'.repeat(10_000)])
    deepEqual(await here.found({ token, from: { kind: 'file', text: good }, name: null }), {
      ok: false,
      why: 'token',
    })
  deepEqual(opened, [])
})

test('a file with a fault founds nothing, and each fault has its line, path and what was expected', async () => {
  const file = good.replace('name: Ada', 'name: 7').replace('members: [ada]', 'members: [nobody]')
  const answer = await here.found({ token: 'printed-token', from: { kind: 'file', text: file }, name: null })
  ok(!answer.ok && answer.why === 'file')
  ok(
    answer.faults.some(
      ({ line, path, expected }) => line === 3 && path.includes('people[1].name') && expected !== '',
    ),
  )
  deepEqual(opened, [])
})

test('a good file is handed over, and the founders’ links come back once', async () => {
  const answer = await here.found({
    token: 'printed-token',
    from: { kind: 'file', text: good },
    name: 'mine',
  })
  ok(answer.ok)
  equal(answer.society, 'Ours')
  deepEqual(
    answer.links.map(({ person }) => person),
    ['f1'],
  )
  deepEqual(opened, ['Ours as mine'])
})

const list = 'person,circle,parent\nAda,All,\nBen,All,\nBen,Boats,All\n'
const tables = (content: string | Uint8Array, kind: 'seats' | null = null) => ({
  kind: 'tables' as const,
  name: 'Club',
  clock: 'simulated' as const,
  tables: [{ file: 'list.csv', kind, content }],
})

test('a look before founding shows what would come in, and founds nothing', () => {
  const before = opened.length
  const looked = here.lookBeforeFounding({ token: '', from: tables(new TextEncoder().encode(list)) })
  ok(looked.ok)
  deepEqual(
    looked.preview?.tree.map(({ name, level, seats }) => [name, level, seats]),
    [
      ['All', 1, 2],
      ['Boats', 2, 1],
    ],
  )
  deepEqual([looked.preview.name, looked.faults], ['Club', []])
  const file = here.lookBeforeFounding({ token: '', from: { kind: 'file', text: good } })
  ok(file.ok)
  deepEqual([file.preview?.counts.circles, file.preview?.counts.people], [1, 1])
  equal(opened.length, before)
})

test('tables with faults found nothing, and each fault names file, line and column', async () => {
  const before = opened.length
  const from = tables(`${list}Eve,Woods,Nowhere\nEve,Woods,Boats\n`)
  const looked = here.lookBeforeFounding({ token: '', from })
  ok(looked.ok)
  deepEqual(
    looked.faults.map(({ file, line, column, path }) => [file, line, column, path]),
    [
      ['list.csv', 5, 2, 'circle'],
      ['list.csv', 6, 2, 'circle'],
      ['list.csv', 6, 3, 'parent'],
    ],
  )
  equal((await here.found({ token: 'printed-token', from, name: null })).ok, false)
  equal(opened.length, before)
})

test('a large table is looked through only for whoever has the token', () => {
  const from = tables(list + 'Ada,All,\n'.repeat(50_000), 'seats')
  deepEqual(here.lookBeforeFounding({ token: 'other', from }), { ok: false, why: 'token' })
  ok(here.lookBeforeFounding({ token: 'printed-token', from }).ok)
})

test('tables found a society as a file does', async () => {
  const answer = await here.found({ token: 'printed-token', from: tables(list), name: null })
  ok(answer.ok)
  equal(opened.at(-1), 'Club as itself')
})

test('where nobody gave the means, no token founds anything', async () => {
  const plain = await serve('simulated')
  try {
    const there = plain.server.openSocialismFor({
      arrival: { host: 'localhost', secure: false, from: 't' },
      session: null,
      anonymous: true,
      device: null,
    })
    equal((await there.found({ token: '', from: { kind: 'file', text: good }, name: null })).ok, false)
  } finally {
    await plain.close()
  }
})

test('a trial seat acts as such, and time can be moved by anyone (simulated clock)', async () => {
  const tried = await here.identity.trySeat('f1')
  ok(tried.ok)
  equal((await here.identity.trySeat('f999')).ok, false)
  const response = await fetch(`${served.address}/api/people/f1/details`, {
    method: 'POST',
    headers: { cookie: `session=${tried.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Tried' }),
  })
  const { entry } = (await response.json()) as { entry: number }
  equal((await served.store.entry(entry))?.entry.auth, 'trial')
  const now = await served.store.now()
  const moved = await here.advance?.(now + 3_600_000, null)
  equal(moved?.kind, 'accepted')
  equal(await served.store.now(), now + 3_600_000)
  const refused = await here.identity.issueLink({ person: 'f1', auth: 'trial', id: 't' }, 'Mine now')
  ok(!refused.ok && refused.refusal?.reason === 'way-in-must-not-come-from-a-trial')
})
