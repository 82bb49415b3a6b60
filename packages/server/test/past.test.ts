// Looking back (5.2): for any history, what a page is told of a moment is what it was told at that moment.
import { deepEqual, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { circleLists, personLists, type Found, type Queries, type SearchAsked } from '../src/index.ts'
import { serveExample } from './support/example.ts'
import type { Served } from './support/served.ts'

type Question = (queries: Queries) => Promise<unknown>
type Answered = { entry: number; name: string; ask: Question; answer: unknown }

let served: Served
const answered: Answered[] = []

/** Numbers that look random and are the same in every run. */
let state = 11
const below = (limit: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}
const some = <One>(of: readonly One[]): One | undefined => of[below(of.length)]

/** What nobody can do in the past is no part of it, and which moment is looked at only the past has. */
function plain(answer: unknown): unknown {
  const { may: _, past: __, ...rest } = JSON.parse(JSON.stringify(answer ?? {})) as Record<string, unknown>
  return rest
}

/** A few pages of every kind, of things that are there now. */
async function questions({ store }: Served): Promise<[string, Question][]> {
  const ids = async (kind: string) =>
    (
      await store.pool.query<{ id: string }>(`select id from ${kind} where to_entry is null order by id`)
    ).rows.map(({ id }) => id)
  const [circles, people, decisions] = [await ids('circle'), await ids('person'), await ids('proposal')]
  const [projects, documents] = [await ids('project'), await ids('document')]
  const [circle = '', person = '', project = '', document = ''] = [circles, people, projects, documents].map(
    (of) => some(of),
  )
  const filter = { page: 1, q: '', state: null }
  const list = some(circleLists) ?? 'decisions'
  const own = some(personLists) ?? 'seats'
  return [
    ['frame', (queries) => queries.frame(null)],
    ['now', (queries) => queries.now(null)],
    ['map', (queries) => queries.circles(null, { in: null, view: 'map', page: 1 })],
    ['list', (queries) => queries.circles(null)],
    [`circle ${circle}`, (queries) => queries.circle(circle, null)],
    [`${list} of ${circle}`, (queries) => queries.circleList(circle, list, filter, null)],
    [`person ${person}`, (queries) => queries.person(person, null)],
    [`${own} of ${person}`, (queries) => queries.personList(person, own, filter, null)],
    ['people', (queries) => queries.people({ q: '', after: null }, null)],
    ['record', (queries) => queries.record({ before: null, about: null, types: null, until: null })],
    [
      `about ${circle}`,
      (queries) => queries.record({ before: null, about: `circle:${circle}`, types: null, until: null }),
    ],
    [`project ${project}`, (queries) => queries.project(project)],
    [`document ${document}`, (queries) => queries.document(document, { version: null, since: null })],
    ...[some(decisions), some(decisions), decisions.at(-1)].map((id = ''): [string, Question] => [
      `decision ${id}`,
      (queries) => queries.decision(id, null),
    ]),
  ]
}

const nothing: SearchAsked = {
  q: '',
  kind: null,
  circle: null,
  status: null,
  person: null,
  from: null,
  to: null,
  page: 1,
}
/** Searches that find less than a page, in the words of the story. */
const searches: Partial<SearchAsked>[] = [
  ...['beds', 'school', 'Ida', 'rent', 'night'].map((q) => ({ q })),
  { kind: 'decision', status: 'open' },
  { kind: 'person', q: 'ida', status: 'citizen' },
  { kind: 'document' },
  { kind: 'project', status: 'running' },
]
const searched: { entry: number; asked: SearchAsked; found: Found[] }[] = []

async function look(served: Served): Promise<void> {
  const entry = (await served.store.head()).size - 1
  for (const some of searches) {
    const asked = { ...nothing, ...some }
    const { found } = await served.server.queries.search(asked)
    if (found.length < 30) searched.push({ entry, asked, found })
  }
  for (const [name, ask] of await questions(served))
    answered.push({ entry, name, ask, answer: plain(await ask(served.server.queries)) })
}

const visit = {
  arrival: { host: 'localhost', secure: false, from: 'test' },
  session: null,
  anonymous: true,
  device: null,
} as const

async function asOf(at: string): Promise<Queries> {
  const found = await served.server.openSocialismFor(visit).asOf(at)
  if (typeof found === 'string') throw new Error(`${at}: ${found}`)
  return found.queries
}

before(async () => {
  served = await serveExample(async (playing) => {
    if (below(14) === 0) await look(playing)
  })
  await look(served)
})
after(() => served.close())

test('5.2 a moment shows what was shown at it, on every page, however much came since', async () => {
  const moments = new Set(answered.map(({ entry }) => entry))
  ok(moments.size > 10, `${String(moments.size)} moments`)
  for (const { entry, name, ask, answer } of answered)
    deepEqual(plain(await ask(await asOf(String(entry)))), answer, `${name} as of entry ${String(entry)}`)
})

test('5.2 a search of a moment finds what stood then as it stood then, and nothing that came or changed since', async () => {
  ok(searched.length > 50, `${String(searched.length)} searches`)
  for (const { entry, asked, found } of searched) {
    const page = await (await asOf(String(entry))).search(asked)
    deepEqual(page.found, found, `${JSON.stringify(asked)} as of entry ${String(entry)}`)
  }
})
