// After any history: one order, a root that can be computed anew, and a past that reads as it was.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apply, type Act, type Key, type State } from '@open-socialism/kernel'
import { kinds } from '../src/state/kinds.ts'
import type { BesideText, RecordedEntry, Store } from '../src/index.ts'
import { beginning, comment, day, indexOf, membersOf, position, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const shape = { people: 40, circles: 4 }
/** A small cache, so that states are dropped from it and loaded again. */
const { store, another } = await testStore({ ...shape, clock: 'simulated', cacheBytes: 30_000 })

/** Numbers that look random and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const choices = ['agree', 'stand-aside', 'abstain', 'object']

async function randomHistory(stores: Store[], acts: number, seed: number): Promise<number> {
  const below = numbersFrom(seed)
  const proposals: { id: string; members: string[] }[] = []
  let now = beginning
  let entered = 0
  for (let n = 0; n < acts; n += 10) {
    const group = Array.from({ length: 10 }, async (_, m): Promise<void> => {
      const by = stores[below(stores.length)]!
      const texts: BesideText[] = []
      const id = `history-${seed}-${n + m}`
      const circle = below(shape.circles)
      const members = membersOf(circle, shape)
      const on = proposals[below(Math.max(1, proposals.length))]
      const kind = below(10)
      if (on === undefined || kind === 0) {
        const act = proposal(`circle-${circle}`, id, texts)
        const outcome = await by.submit(act, { by: members[below(9)]!, auth: 'session', texts })
        proposals.push({ id: `d${indexOf(outcome)}`, members })
        return
      }
      const person = on.members[below(9)]!
      const act =
        kind < 4
          ? comment(on.id, id, `Words ${n}`, texts)
          : kind === 4
            ? ({ id, type: 'argue-against', proposal: on.id, text: { ...textOf(texts) } } as Act)
            : position(on.id, id, choices[below(3 + (n % 2))]!)
      const outcome = await by.submit(act, { by: person, auth: 'session', texts })
      if (outcome.kind === 'entered') entered++
    })
    await Promise.all(group)
    if (below(3) > 0) continue
    now += below(2 * day)
    const act = { id: `advance-${seed}-${n}`, type: 'advance-clock', to: now } as Act
    indexOf(await stores[0]!.submit(act, { by: 'operator', auth: 'operator' }))
  }
  return entered
}

const textOf = (texts: BesideText[]) => {
  const act = comment('d1', 'xxxxxxxx', 'An argument.', texts) as unknown as {
    text: { commitment: string; length: number }
  }
  return act.text
}

/** A state as JSON can say it: without properties that are undefined. */
const plain = (state: State | undefined): unknown => JSON.parse(JSON.stringify(state))

async function allEntries(): Promise<RecordedEntry[]> {
  const all: RecordedEntry[] = []
  for (;;) {
    const page = await store.entriesFrom(all.length, 1000)
    if (page.length === 0) return all
    all.push(...page)
  }
}

test('a random history by two stores at once keeps one order and one root', async () => {
  // The other one keeps all that it has seen, and must hear of what changed since.
  const other = await another({ cacheBytes: 10_000_000 })
  const entered = await randomHistory([store, other], 600, 7)
  assert.ok(entered > 300, `only ${entered} acts were entered`)
  const entries = await allEntries()
  const head = await store.head()
  assert.equal(entries.length, head.size)
  entries.forEach(({ index }, n) => assert.equal(index, n))
  entries.reduce((before, { entry }) => {
    assert.ok(entry.at >= before, 'time never goes back')
    return entry.at
  }, 0)
  assert.deepEqual((await store.verifyRoot()).matches, true)
})

test('every version ends where the next one begins', async () => {
  for (const kind of kinds) {
    const rows = await store.db
      .selectFrom(kind)
      .select(['id', 'from_entry', 'to_entry'])
      .orderBy('id')
      .orderBy('from_entry')
      .execute()
    rows.forEach((row, n) => {
      const next = rows[n + 1]
      const ends = next?.id === row.id ? next.from_entry : null
      assert.equal(row.to_entry, ends, `${kind} ${row.id} from ${row.from_entry}`)
    })
  }
})

test('the past reads as it was: at the end of each batch, states are those of a replay up to it', async () => {
  const batches = await store.db.selectFrom('batch').select(['size', 'at', 'root']).orderBy('size').execute()
  const entries = await allEntries()
  const states = new Map<Key, State>()
  let next = 0
  let compared = 0
  for (const { size } of batches) {
    for (; next < size; next++) {
      const { entry, index } = entries[next]!
      const context = { by: entry.by, at: entry.at, auth: entry.auth, index }
      const applied = apply(entry.events, context, (key) => states.get(key) ?? null)
      assert.ok(applied.kind === 'applied')
      for (const [key, state] of applied.changes) states.set(key, state)
    }
    if (size % 3 !== 0 && size !== entries.length) continue
    const keys = [...states.keys()]
    const stood = await store.states(keys, { entry: size - 1 })
    for (const key of keys) assert.deepEqual(stood.get(key), plain(states.get(key)), key)
    compared += keys.length
  }
  assert.ok(compared > 1000)
  const present = await store.states([...states.keys()])
  for (const [key, state] of states) assert.deepEqual(present.get(key), plain(state), key)
})

test('a moment of the past is the last entry before it, also within a moved clock', async () => {
  const entries = await allEntries()
  const moments = [...new Set(entries.map(({ entry }) => entry.at))]
  for (const moment of [...moments, moments[0]! - 1, moments.at(-1)! + day]) {
    const last = entries.findLastIndex(({ entry }) => entry.at <= moment)
    assert.equal(await store.entryAt(moment), last, `at ${moment}`)
  }
})

test('what concerns a decision is found by it, newest first', async () => {
  const entries = await allEntries()
  const [first] = await store.db.selectFrom('proposal').select('id').limit(1).execute()
  const subject = `proposal:${first!.id}`
  const expected = entries.filter(({ subjects }) => subjects.includes(subject)).map(({ index }) => index)
  const found = await store.entriesAbout(subject, { limit: 1000 })
  assert.deepEqual(
    found.map(({ index }) => index),
    expected.toReversed(),
  )
  assert.equal(await store.countAbout(subject), expected.length)
  const older = await store.entriesAbout(subject, { limit: 2, before: expected.at(-1)! })
  assert.deepEqual(
    older.map(({ index }) => index),
    expected.slice(0, -1).slice(-2).toReversed(),
  )
})
