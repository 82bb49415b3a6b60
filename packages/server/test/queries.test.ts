// What pages ask, on the example society with its whole story: every page, for a visitor and for a member.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { circleLists, personLists, type RecordPage, type Resolved, type Session } from '../src/index.ts'
import { serveExample } from './support/example.ts'
import type { Served } from './support/served.ts'

let served: Served
before(async () => {
  served = await serveExample()
})
after(() => served.close())

const member: Session = { person: 'f1', auth: 'trial', id: 'test' }

/** Every commitment and every person that occurs in a page's data must be resolved beside it. */
function assertResolved(page: Resolved | null): asserts page is Resolved {
  ok(page !== null)
  const { texts, names, ...data } = page
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /^[fp]\d+$/.test(value)) ok(value in names.person, `name of ${value}`)
    if (typeof value === 'string' && /^d\d+$/.test(value)) ok(value in names.proposal, `name of ${value}`)
    if (typeof value !== 'object' || value === null) return
    if ('commitment' in value && 'length' in value) ok((value.commitment as string) in texts, 'text')
    else for (const item of Object.values(value)) look(item)
  }
  look(data)
}

test('the first page shows open and decided decisions, drafts and the newest entries', async () => {
  const page = await served.server.queries.now(null)
  assertResolved(page)
  ok(page.open.length > 0 && page.decided.length === 8 && page.feed.length === 14)
  equal(page.openTotal, page.open.length)
  deepEqual(page.queue, [])
  const ends = page.open.map(({ proposal }) => proposal.phaseEnds)
  deepEqual(
    ends,
    ends.toSorted((a, b) => a - b),
  )
  ok(page.open.some(({ positions }) => positions.length > 0))
  for (const { proposal, entry, decidedEntry } of page.decided) {
    const types = async (index: number | null) =>
      (await served.store.entry(index ?? -1))?.entry.events.flatMap((event) =>
        'proposal' in event && event.proposal === proposal.id ? [event.type] : [],
      ) ?? []
    ok((await types(entry)).includes('proposal-opened'), `${proposal.id} opened`)
    ok(
      (await types(decidedEntry)).some((type) => /^proposal-(adopted|rejected|lapsed)$/.test(type)),
      `${proposal.id} decided`,
    )
  }
})

test('what is new on the first page: keys that are issued in crowds push nothing away that people did', async () => {
  const before = (await served.server.queries.now(null)).feed
  const [person = ''] = served.people.values()
  for (let n = 0; n < 15; n++) await served.server.invite(person, 'link', 'A crowd')
  const after = (await served.server.queries.now(null)).feed
  deepEqual(after, before)
})

test('the frame counts what waits for the viewer as the first page lists it', async () => {
  for (const person of served.people.values()) {
    const viewer: Session = { person, auth: 'trial', id: 'test' }
    const [frame, page] = [await served.server.queries.frame(viewer), await served.server.queries.now(viewer)]
    equal(frame.viewer?.needs, page.queue.length)
  }
})

test('the tree has every living circle under its parent, with levels from the top', async () => {
  const { circles } = await served.server.queries.circles(null)
  const levels = new Map(circles.map(({ id, level }) => [id, level]))
  for (const { parent, level } of circles) equal(level, parent === null ? 1 : (levels.get(parent) ?? 0) + 1)
  equal(circles.filter(({ parent }) => parent === null).length, 1)
})

test('each circle, decision, person, project and document has its page, with everything in it resolved', async () => {
  const { queries } = served.server
  const { circles } = await queries.circles(null)
  for (const viewer of [null, member]) {
    for (const { id } of circles) {
      const page = await queries.circle(id, viewer)
      assertResolved(page)
      equal(page.chain.at(-1)?.id, id)
      deepEqual(Object.keys(page.memberEntries).sort(), Object.keys(page.circle.members).sort())
      assertResolved(await queries.propose(id, viewer))
      for (const project of page.projects) assertResolved(await queries.project(project.id))
      for (const document of page.documents) {
        const found = await queries.document(document.id, { version: null, since: null })
        assertResolved(found)
        ok(found.text !== null && found.versions.length === document.version)
      }
    }
    const rows = await served.store.pool.query<{ id: string }>(
      'select id from proposal where to_entry is null',
    )
    ok(rows.rows.length > 30)
    for (const { id } of rows.rows) {
      const page = await queries.decision(id, viewer)
      // What a page does not show of earlier versions is not resolved.
      ok(page !== null)
      const { history, ...rest } = page
      assertResolved(rest)
      const isUndecided = ['draft', 'open'].includes(page.row.proposal.status)
      equal(page.dryRun !== null, isUndecided)
      ok(history.versions.length > 0 && page.record.length > 0)
    }
  }
  for (const person of served.people.values()) assertResolved(await queries.person(person, member))
  assertResolved(await queries.people({ q: 'a', after: null }, member))
  assertResolved(await queries.settings(member))
  assertResolved(await queries.try(''))
  assertResolved(await queries.entry(3))
})

const everything = { page: 1, q: '', state: null }

test('each list of a circle and of a person has its rows, counted by state, and no more than a page', async () => {
  const { queries } = served.server
  const { circles } = await queries.circles(null)
  let rows = 0
  for (const { id } of circles)
    for (const list of circleLists) {
      const page = await queries.circleList(id, list, everything, null)
      assertResolved(page)
      equal(page.rows.length, Math.min(page.total, page.pageSize), `${id} ${list}`)
      for (const [state, count] of Object.entries(page.counts)) {
        const some = await queries.circleList(id, list, { ...everything, state }, null)
        equal(some?.total, count, `${id} ${list} ${state}`)
        equal(some.rows.length, Math.min(count, page.pageSize), `${id} ${list} ${state}`)
      }
      rows += page.rows.length
      equal((await queries.circleList(id, list, { ...everything, page: 999 }, null))?.rows.length, 0)
    }
  ok(rows > 200)
  for (const person of served.people.values())
    for (const list of personLists) {
      const page = await queries.personList(person, list, everything, null)
      assertResolved(page)
      equal(page.rows.length, Math.min(page.total, page.pageSize))
    }
  equal(await queries.circleList('nowhere', 'members', everything, null), null)
  equal(await queries.personList('f99999', 'seats', everything, null), null)
})

test('a list is searched by what stands in its titles and names, and by nothing else', async () => {
  const { queries } = served.server
  const { circles } = await queries.circles(null)
  const top = circles.find(({ parent }) => parent === null)?.id ?? ''
  const all = await queries.circleList(top, 'circles', everything, null)
  const [first] = all?.list === 'circles' ? all.rows : []
  const found = await queries.circleList(top, 'circles', { ...everything, q: first?.name ?? '' }, null)
  ok(found?.list === 'circles' && found.rows.some(({ id }) => id === first?.id))
  for (const q of ['%', '_', "'; drop table circle", '\\'])
    equal((await queries.circleList(top, 'decisions', { ...everything, q }, null))?.total, 0, q)
})

test('the record is listed from any moment back, by what it concerns and by kinds of acts, to its beginning', async () => {
  const { queries } = served.server
  const first = { before: null, about: null, types: null, until: null }
  let seen = 0
  let before: number | null = null
  let pages = 0
  do {
    const page: RecordPage = await queries.record({ ...first, before })
    assertResolved(page)
    for (const { index } of page.lines) equal(index, page.size - 1 - seen++)
    before = page.older
    pages++
  } while (before !== null)
  const { record } = await queries.frame(null)
  equal(seen, record.size)
  ok(pages > 3)
  const votes = await queries.record({ ...first, types: ['vote'] })
  ok(votes.lines.length > 5 && votes.lines.every(({ act }) => act.type === 'vote'))
  const { circles } = await queries.circles(null)
  const about = `circle:${circles[1]?.id ?? ''}`
  const some = await queries.record({ ...first, about })
  const page = await queries.circle(circles[1]?.id ?? '', null)
  equal(some.lines.length, Math.min(page?.recordTotal ?? 0, 100))
  const start = (await served.store.entry(0))?.entry.at ?? 0
  equal((await queries.record({ ...first, until: start - 1 })).lines.length, 0)
  ok((await queries.record({ ...first, until: start })).lines.every(({ at }) => at === start))
})

test('what does not exist is null', async () => {
  const { queries } = served.server
  equal(await queries.circle('nowhere', null), null)
  equal(await queries.decision('d999999', null), null)
  equal(await queries.person('f99999', null), null)
  equal(await queries.entry(99_999_999), null)
  equal(await queries.document('nothing', { version: null, since: null }), null)
})

test('what the viewer may do is what the rules answer: where they say yes, the act is entered', async () => {
  const { queries, openSocialismFor } = served.server
  const here = openSocialismFor({
    arrival: { host: 'localhost', secure: false, from: 't' },
    session: member,
    anonymous: false,
    device: null,
  })
  const { open } = await queries.now(null)
  let asked = 0
  for (const { proposal } of open) {
    for (const person of proposal.electorate.slice(0, 2)) {
      const viewer: Session = { person, auth: 'trial', id: 't' }
      const page = await queries.decision(proposal.id, viewer)
      const act = {
        id: `may:${proposal.id}:${person}`,
        type: 'comment',
        proposal: proposal.id,
        text: 'Seen.',
      }
      const answer = await here.submit(act, viewer)
      equal(answer.kind === 'accepted', page?.may.comment === null)
      asked++
    }
  }
  ok(asked > 3)
})

test('a dry run of effects that cannot be read names them; a good one shows before and after (4.17)', async () => {
  const { queries } = served.server
  const { circles } = await queries.circles(null)
  const circle = circles[1]?.id ?? ''
  const wrong = await queries.dryRun(circle, [{ type: 'admit-member' }] as never, member)
  equal(wrong.issues.length, 1)
  const good = await queries.dryRun(circle, [{ type: 'state-position', position: 'Yes.' }], member)
  deepEqual([good.issues, good.refusal], [[], null])
  ok(good.events.some(({ type }) => type === 'position-stated'))
})

test('a circle’s practices are those of the entry that made them so (3.2)', async () => {
  const { queries } = served.server
  const { circles } = await queries.circles(null)
  let changed = 0
  for (const { id } of circles) {
    const page = await queries.circle(id, null)
    const made = await served.store.entry(page?.practiceEntry ?? -1)
    const types = made?.entry.events.flatMap((event) =>
      'circle' in event && event.circle === id ? [event.type] : [],
    )
    ok(
      types?.includes('practices-changed') === true || types?.includes('circle-created') === true,
      `${id} ${String(page?.practiceEntry)} ${String(made?.entry.events.map(({ type }) => type).join())}`,
    )
    if (types.includes('practices-changed')) changed++
  }
  ok(changed > 0)
})
