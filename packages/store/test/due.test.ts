// What falls due happens once, in order and at its time: across processes, after downtime, when clocks jump (4.8).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '@open-socialism/kernel'
import type { BesideText, Store } from '../src/index.ts'
import { writerProcess } from './support/process.ts'
import { beginning, comment, day, hour, indexOf, position, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const minute = 60_000

async function open(store: Store, circle: string, by: string, id: string): Promise<string> {
  const texts: BesideText[] = []
  return `d${indexOf(await store.submit(proposal(circle, id, texts), { by, auth: 'session', texts }))}`
}

const ticksOn = async (store: Store, proposal: string) =>
  (await store.entriesAbout(`proposal:${proposal}`, { limit: 1000 }))
    .filter(({ entry }) => entry.act.type === 'clock-tick')
    .toReversed()

const advance = (store: Store, to: number) =>
  store.submit(
    { id: `advance-to-${to}`, type: 'advance-clock', to },
    {
      by: 'operator',
      auth: 'operator',
    },
  )

test('a simulated clock runs everything on the way, each at its own time, and then says that it was moved', async () => {
  const { store } = await testStore({ clock: 'simulated' })
  const decisions = [
    await open(store, 'circle-0', 'f1', 'on-the-way-0'),
    await open(store, 'circle-1', 'f10', 'on-the-way-1'),
  ]
  assert.equal(await store.now(), beginning, 'time stands still')
  const target = beginning + 60 * day
  const moved = await advance(store, target)
  const last = indexOf(moved)
  assert.equal((await store.head()).size, last + 1)
  assert.equal(await store.now(), target)
  const all = await store.entriesFrom(0, 1000)
  const ticks = all.filter(({ entry }) => entry.act.type === 'clock-tick')
  assert.ok(ticks.length > 10)
  ticks.forEach(({ entry }) => {
    assert.equal(entry.act.id.split(':').at(-1), String(entry.at), 'at its own time')
    assert.ok(entry.at <= target)
  })
  for (const decision of decisions) {
    const state = await store.state(`proposal:${decision}`)
    assert.equal(
      state?.kind === 'proposal' && state.status,
      'rejected',
      'down the whole ladder without a vote',
    )
  }
  const back = await advance(store, beginning)
  assert.equal(back.kind, 'refused')
  assert.equal((await store.head()).size, last + 1, 'a refused move runs nothing')
})

test('a moved clock stops at what is not yet due', async () => {
  const { store } = await testStore({ clock: 'simulated' })
  await open(store, 'circle-0', 'f1', 'not-yet-due')
  const next = await store.nextDue()
  assert.ok(next !== null)
  indexOf(await advance(store, next - 1))
  const before = (await store.head()).size
  indexOf(await advance(store, next))
  const entries = await store.entriesFrom(before, 10)
  assert.deepEqual(
    entries.map(({ entry }) => entry.act.type),
    ['clock-tick', 'advance-clock'],
  )
})

test('on a real clock what is due happens before the next act, at the time of that act', async () => {
  let now = beginning
  const { store } = await testStore({ clock: 'real', systemNow: () => now })
  const decision = await open(store, 'circle-0', 'f1', 'before-the-next')
  const due = await store.nextDue()
  assert.ok(due !== null)
  // Time passes in small steps, with a server that runs: no outage.
  for (; now < due + 9 * minute; now += 9 * minute) assert.equal((await store.runDue()).kind, 'ran')
  const ticks = await ticksOn(store, decision)
  assert.equal(ticks.length, 1)
  assert.ok(ticks[0]!.entry.at >= due && ticks[0]!.entry.at < due + 10 * minute)
  const texts: BesideText[] = []
  const after = await store.submit(comment(decision, 'a-comment-later', 'Later', texts), {
    by: 'f2',
    auth: 'session',
    texts,
  })
  assert.ok(indexOf(after) > ticks[0]!.index)
  assert.equal((await ticksOn(store, decision)).length, 1, 'once')
})

test('clause 4.8: after an outage ends that fell due before it close, those in it and after it move by its length', async () => {
  let now = beginning
  const { store, another, reports } = await testStore({ clock: 'real', systemNow: () => now })
  const decision = await open(store, 'circle-0', 'f1', 'through-an-outage')
  const before = await store.db.selectFrom('due').selectAll().orderBy('at').execute()
  assert.ok(before.length >= 2)
  const outage = 10 * day
  now += outage
  const again = await another()
  assert.equal((await again.runDue()).kind, 'ran')
  const entries = await store.entriesAbout(`proposal:${decision}`, { limit: 10 })
  const decided = entries.flatMap(({ entry }) => entry.events).filter(({ type }) => type === 'step-decided')
  assert.deepEqual(decided, [], 'nobody lost a vote')
  const [recorded] = (await store.entriesFrom(0, 1000)).filter(
    ({ entry }) => entry.act.type === 'record-outage',
  )
  assert.deepEqual(recorded?.entry.events, [
    { type: 'outage-recorded', from: beginning, to: beginning + outage },
  ])
  const after = await store.db.selectFrom('due').selectAll().orderBy('at').execute()
  const moved = new Map(after.map(({ key, name, at }) => [key + name, at]))
  const phaseEnd = before.find(({ name }) => name === 'phase-end')
  assert.equal(moved.get(phaseEnd!.key + phaseEnd!.name), phaseEnd!.at + outage)
  assert.deepEqual(
    reports.filter((what) => what !== 'migrated' && what !== 'commits-are-not-durable'),
    [],
  )
})

test('clause 4.8: after an outage however much is moved, a little at a time', async () => {
  let now = beginning
  const { store, another } = await testStore({
    clock: 'real',
    systemNow: () => now,
    limits: { duesAtOnce: 3 },
  })
  const decisions: string[] = []
  for (let n = 0; n < 8; n++)
    decisions.push(await open(store, `circle-${n % 3}`, `f${(n % 3) * 9 + 1}`, `many-${n}`))
  const ends = async () => {
    const rows = await store.db.selectFrom('due').selectAll().where('name', '=', 'phase-end').execute()
    return new Map(rows.map(({ key, at }) => [key, at]))
  }
  const before = await ends()
  const outage = 10 * day
  now += outage
  const again = await another()
  assert.equal((await again.runDue()).kind, 'ran')
  const after = await ends()
  for (const id of decisions) {
    const key = `proposal:${id}`
    const closed = (await ticksOn(store, id)).filter(({ entry }) => entry.act.id.includes('phase-end'))
    assert.deepEqual(closed, [], 'nobody lost a vote')
    assert.equal(after.get(key), (before.get(key) ?? 0) + outage)
  }
})

test('clause 4.11: a shorter time to take up again ends what waits already', async () => {
  const { store } = await testStore({ clock: 'simulated' })
  const waiting = await open(store, 'circle-0', 'f1', 'to-be-withdrawn')
  const by = (person: string) => ({ by: person, auth: 'session' }) as const
  indexOf(await store.submit({ id: 'withdraw-it', type: 'withdraw', proposal: waiting } as Act, by('f1')))
  const texts: BesideText[] = []
  const change = proposal('top', 'shorten', texts) as Act & { content: { effects: object[] } }
  change.content.effects = [{ type: 'change-settings', changes: { takeUpDays: 1 } }]
  const decision = `d${indexOf(await store.submit(change, { ...by('f1'), texts }))}`
  indexOf(await advance(store, beginning + 2 * hour))
  for (let n = 1; n <= 9; n++) await store.submit(position(decision, `agree-${n}`, 'agree'), by(`f${n}`))
  indexOf(await advance(store, beginning + 2 * day))
  const [tick] = await ticksOn(store, waiting)
  assert.equal((tick?.entry.at ?? 0) < beginning + 2 * day, true)
})

test('an outage shorter than the setting moves nothing', async () => {
  let now = beginning
  const { store } = await testStore({ clock: 'real', systemNow: () => now })
  await open(store, 'circle-0', 'f1', 'a-short-outage')
  const before = await store.nextDue()
  now += 9 * minute
  await store.runDue()
  assert.equal(await store.nextDue(), before)
})

test('a clock that jumps back does not take the record with it', async () => {
  let now = beginning + day
  const { store } = await testStore({ clock: 'real', systemNow: () => now })
  const decision = await open(store, 'circle-0', 'f1', 'before-the-jump')
  now -= 10 * hour
  const texts: BesideText[] = []
  const outcome = await store.submit(comment(decision, 'after-the-jump', 'Hm', texts), {
    by: 'f2',
    auth: 'session',
    texts,
  })
  assert.equal(outcome.kind === 'entered' && outcome.at, beginning + day)
  assert.equal((await store.verifyRoot()).matches, true)
})

test('two processes that both keep time run everything once', async () => {
  const { store, connectionString } = await testStore({ clock: 'simulated', people: 90, circles: 10 })
  const decisions = await Promise.all(
    Array.from({ length: 10 }, (_, n) => open(store, `circle-${n}`, `f${n * 9 + 1}`, `kept-by-two-${n}`)),
  )
  const writers = await Promise.all([writerProcess(connectionString), writerProcess(connectionString)])
  for (const writer of writers) writer.keepTime()
  // Each moves the clock in steps of its own, while the other does so too.
  for (let step = 1; step <= 40; step++) {
    for (const [n, writer] of writers.entries()) {
      const to = beginning + step * day + n * hour
      writer.submit(
        { id: `two-movers-${n}-${step}`, type: 'advance-clock', to },
        {
          by: 'operator',
          auth: 'operator',
        },
      )
    }
  }
  await Promise.all(writers.map((writer) => writer.finish()))
  const lone = await testStore({ clock: 'simulated', people: 90, circles: 10 })
  const same = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      open(lone.store, `circle-${n}`, `f${n * 9 + 1}`, `kept-by-two-${n}`),
    ),
  )
  indexOf(await advance(lone.store, beginning + 40 * day + hour))
  for (const [n, decision] of decisions.entries()) {
    const ticks = await ticksOn(store, decision)
    const expected = await ticksOn(lone.store, same[n]!)
    const what = (list: typeof ticks, id: string) =>
      list.map(({ entry }) => [
        entry.act.id.replace(`:${id}:`, ':'),
        entry.at,
        entry.events.map(({ type }) => type),
      ])
    assert.deepEqual(what(ticks, decision), what(expected, same[n]!))
  }
  assert.equal((await store.verifyRoot()).matches, true)
})

test('clause 4.8: a hidden round shows all votes at its close, from texts withheld until then', async () => {
  const { store } = await testStore({ clock: 'simulated', hiddenVotes: true })
  const decision = await open(store, 'circle-0', 'f1', 'a-hidden-round')
  const before = await store.state(`proposal:${decision}`)
  assert.equal(before?.kind === 'proposal' && before.phase, 'round')
  const votes = ['for', 'against', 'for', 'for']
  const commitments: string[] = []
  for (const [n, vote] of votes.entries()) {
    const texts: BesideText[] = []
    const act = comment(decision, `hidden-vote-${n}`, vote, texts) as unknown as { text: object }
    commitments.push(texts[0]!.commitment)
    const sealed = {
      id: `hidden-vote-${n}`,
      type: 'vote-hidden',
      proposal: decision,
      step: 0,
      sealed: act.text,
    }
    indexOf(await store.submit(sealed as unknown as Act, { by: `f${n + 1}`, auth: 'session', texts }))
  }
  for (const text of (await store.texts(commitments)).values())
    assert.deepEqual([text.withheld, text.text], [true, null])
  indexOf(await advance(store, beginning + 4 * day))
  const texts = await store.texts(commitments)
  assert.deepEqual(
    commitments.map((one) => texts.get(one)?.text),
    votes,
  )
  const ticks = await ticksOn(store, decision)
  const shown = ticks
    .flatMap(({ entry }) => entry.events)
    .find(({ type }) => type === 'hidden-votes-revealed')
  assert.deepEqual(
    shown?.type === 'hidden-votes-revealed' && shown.reveals.map(({ person, vote }) => [person, vote]),
    votes.map((vote, n) => [`f${n + 1}`, vote]),
  )
})

test('a round in which everyone has spoken closes at once, without the clock being moved', async () => {
  const { store } = await testStore({ clock: 'simulated', hiddenVotes: true })
  const decision = await open(store, 'circle-1', 'f10', 'everyone-speaks')
  for (let n = 10; n <= 18; n++) {
    const texts: BesideText[] = []
    const { text } = comment(decision, `everyone-votes-${n}`, 'for', texts) as unknown as { text: object }
    const act = { id: `everyone-votes-${n}`, type: 'vote-hidden', proposal: decision, step: 0, sealed: text }
    indexOf(await store.submit(act as unknown as Act, { by: `f${n}`, auth: 'session', texts }))
  }
  const state = await store.state(`proposal:${decision}`)
  assert.equal(state?.kind === 'proposal' && state.status, 'adopted')
  assert.equal(await store.now(), beginning)
})

test('positions of people outside the electorate are refused and leave no trace', async () => {
  const { store } = await testStore({ clock: 'simulated' })
  const decision = await open(store, 'circle-0', 'f1', 'a-non-member')
  const size = (await store.head()).size
  const outcome = await store.submit(position(decision, 'a-non-member-acts', 'agree'), {
    by: 'f20',
    auth: 'session',
  })
  assert.equal(outcome.kind, 'refused')
  assert.equal((await store.head()).size, size)
})

test('more than one transaction takes is run in several, and the act that waited comes after all of it', async () => {
  const whole = await testStore({ clock: 'simulated' })
  const parts = await testStore({ clock: 'simulated', limits: { duesAtOnce: 3 } })
  const histories = await Promise.all(
    [whole.store, parts.store].map(async (store) => {
      for (let n = 0; n < 8; n++)
        await open(store, `circle-${n % 3}`, `f${(n % 3) * 9 + 1}`, `in-several-${n}`)
      indexOf(await advance(store, beginning + 40 * day))
      assert.equal((await store.verifyRoot()).matches, true)
      const entries = await store.entriesFrom(0, 1000)
      assert.equal(entries.at(-1)?.entry.act.type, 'advance-clock')
      return entries.map(({ entry }) => [entry.at, entry.act.id])
    }),
  )
  const [one, several] = histories
  assert.deepEqual(several, one)
  const batches = await parts.store.db.selectFrom('batch').select('size').execute()
  assert.ok(batches.length > 12, 'in several transactions')
})
