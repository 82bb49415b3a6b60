// What pages list beside the states: seats, vouches, versions, comments, suggestions, answers, interests, statements.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '@open-socialism/kernel'
import type { BesideText } from '../src/index.ts'
import { openViewRows } from '../src/view/rows.ts'
import { beginning, comment, day, indexOf, position, proposal, words } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store } = await testStore({ people: 30, circles: 3 })

/** Enters an act of a person, with the texts that `make` commits to. */
async function enter(by: string, make: (texts: BesideText[]) => object): Promise<number> {
  const texts: BesideText[] = []
  return indexOf(await store.submit(make(texts) as Act, { by, auth: 'session', texts }))
}

const on = `d${await enter('f10', (texts) => proposal('circle-1', 'to-be-viewed', texts))}`
const read = async (commitment: string | null) =>
  commitment === null ? null : (await store.texts([commitment])).get(commitment)?.text

test('seats are there from the founding on, and end with a resignation', async () => {
  const founded = await store.db.selectFrom('seat').selectAll().where('circle', '=', 'circle-2').execute()
  assert.equal(founded.length, 9)
  assert.ok(founded.every(({ to_entry, since }) => to_entry === null && since === beginning))
  const entry = await enter('f20', () => ({ id: 'resign-to-view', type: 'resign', circle: 'circle-2' }))
  const seats = await store.db.selectFrom('seat').selectAll().where('person', '=', 'f20').execute()
  const left = seats.find(({ circle }) => circle === 'circle-2')
  assert.deepEqual([left?.to_entry, left?.until], [entry, beginning])
  const others = await store.db
    .selectFrom('seat')
    .select('person')
    .where('circle', '=', 'circle-2')
    .where('to_entry', 'is', null)
    .execute()
  assert.equal(others.length, 8)
})

test('a seat that ends in the batch in which it began ends there alone', () => {
  const rows = openViewRows(100)
  const seat = (entry: number) => rows.add('seat', { circle: 'c', person: 'p', from_entry: entry, since: 1 })
  seat(100)
  rows.end('seat', { circle: 'c', person: null }, { to_entry: 101, until: 2 })
  seat(102)
  const [insert, end] = rows.statements()
  const inserted = JSON.parse(insert!.values[0] as string) as { from_entry: number; to_entry?: number }[]
  assert.deepEqual(
    inserted.map(({ from_entry, to_entry }) => [from_entry, to_entry]),
    [
      [100, 101],
      [102, undefined],
    ],
  )
  assert.deepEqual(JSON.parse(end!.values[0] as string), [
    { circle: 'c', person: null, to_entry: 101, until: 2, first: 100 },
  ])
})

test('vouches are listed for whom and by whom', async () => {
  const newcomer = await enter('visitor', (texts) => ({
    id: 'register-to-view',
    type: 'register-person',
    name: words('New Comer', texts),
    way: 'way-of-newcomer',
    wayKind: 'link',
    label: 'link',
  }))
  const entry = await enter('f1', () => ({ id: 'vouch-to-view', type: 'vouch', person: `p${newcomer}` }))
  const vouches = await store.db.selectFrom('vouch').selectAll().execute()
  assert.deepEqual(vouches, [
    { person: `p${newcomer}`, by: 'f1', from_entry: entry, to_entry: null, at: beginning },
  ])
})

test('comments, arguments against, answers to objections and interests are kept with their words', async () => {
  const said = await enter('f25', (texts) => comment(on, 'comment-to-view', 'I like it', texts))
  const reply = await enter('f12', (texts) => ({
    ...comment(on, 'reply-to-view', 'So do I', texts),
    replyTo: `c${said}`,
  }))
  const against = await enter('f13', (texts) => ({
    id: 'against-to-view',
    type: 'argue-against',
    proposal: on,
    text: words('It costs too much', texts),
  }))
  const rows = await store.db
    .selectFrom('comment')
    .selectAll()
    .where('proposal', '=', on)
    .orderBy('from_entry')
    .execute()
  assert.deepEqual(
    rows.map(({ id, against, person, reply_to }) => [id, against, person, reply_to]),
    [
      [`c${said}`, false, 'f25', null],
      [`c${reply}`, false, 'f12', `c${said}`],
      [`c${against}`, true, 'f13', null],
    ],
  )
  assert.equal(await read(rows[2]!.words_text), 'It costs too much')

  const edited = await enter('f25', (texts) => ({
    id: 'edit-to-view',
    type: 'edit-comment',
    proposal: on,
    comment: `c${said}`,
    version: 1,
    text: words('I like it a lot', texts),
  }))
  const versions = await store.db
    .selectFrom('comment')
    .select(['from_entry', 'to_entry', 'words_text'])
    .where('id', '=', `c${said}`)
    .orderBy('from_entry')
    .execute()
  assert.deepEqual(
    versions.map((one) => [one.from_entry, one.to_entry]),
    [
      [said, edited],
      [edited, null],
    ],
  )
  assert.equal(await read(versions[0]!.words_text), 'I like it')
  assert.equal(await read(versions[1]!.words_text), 'I like it a lot')

  await enter('f14', (texts) => ({
    ...position(on, 'object-to-view', 'object'),
    reason: words('Not like this', texts),
  }))
  const answered = await enter('f10', (texts) => ({
    id: 'answer-to-view',
    type: 'answer-objection',
    proposal: on,
    person: 'f14',
    answer: words('Then like that', texts),
  }))
  const [answer] = await store.db.selectFrom('objection_answer').selectAll().execute()
  assert.deepEqual([answer?.entry, answer?.person, answer?.answered_by], [answered, 'f14', 'f10'])
  assert.equal(await read(answer!.answer_text), 'Then like that')

  await enter('f15', (texts) => ({
    id: 'interest-to-view',
    type: 'declare-interest',
    proposal: on,
    interest: words('My sister works there', texts),
  }))
  const [interest] = await store.db.selectFrom('interest').selectAll().execute()
  assert.deepEqual([interest?.person, interest?.late], ['f15', false])
  assert.equal(await read(interest!.interest_text), 'My sister works there')
})

test('a suggestion that is accepted makes a new version of the content', async () => {
  const suggested = await enter('f25', (texts) => ({
    id: 'suggest-to-view',
    type: 'suggest-amendment',
    proposal: on,
    version: 1,
    title: words('A better title', texts),
    reason: words('It is clearer', texts),
  }))
  const accepted = await enter('f10', (texts) => ({
    id: 'accept-to-view',
    type: 'answer-suggestion',
    proposal: on,
    suggestion: `c${suggested}`,
    answer: 'accept',
    reason: words('So it is', texts),
  }))
  const notes = await store.db.selectFrom('suggestion_note').selectAll().orderBy('entry').execute()
  assert.deepEqual(
    notes.map(({ entry, kind, person }) => [entry, kind, person]),
    [
      [suggested, 'suggested', 'f25'],
      [accepted, 'accept', 'f10'],
    ],
  )
  const state = await store.db
    .selectFrom('suggestion')
    .select(['answer', 'title'])
    .where('id', '=', `c${suggested}`)
    .where('to_entry', 'is', null)
    .executeTakeFirst()
  assert.equal(state?.answer, 'accept')
  assert.equal(await read(state.title), 'A better title')
  const versions = await store.db
    .selectFrom('content_version')
    .selectAll()
    .where('proposal', '=', on)
    .orderBy('entry')
    .execute()
  assert.deepEqual(
    versions.map(({ version, effects_changed, person }) => [version, effects_changed, person]),
    [
      [1, true, 'f10'],
      [2, false, 'f10'],
    ],
  )
  assert.equal(await read(versions[1]!.content.title.commitment), 'A better title')
})

test('lists find proposals by circle, status and end, from columns that the database makes', async () => {
  const rows = await store.db
    .selectFrom('proposal')
    .select(['id', 'title', 'number', 'ends_at', 'value'])
    .where('circle', '=', 'circle-1')
    .where('status', '=', 'open')
    .where('to_entry', 'is', null)
    .execute()
  assert.equal(rows.length, 1)
  const [row] = rows
  assert.equal(row?.id, on)
  assert.equal(row.ends_at, row.value.phaseEnds)
  assert.equal(row.title, row.value.content.title.commitment)
})

test('a position that the circle states is listed with its decision', async () => {
  const stated = `d${await enter('f1', (texts) => proposal('circle-0', 'state-to-view', texts))}`
  for (let n = 1; n <= 9; n++) await enter(`f${n}`, () => position(stated, `state-position-${n}`, 'agree'))
  await enter('f2', (texts) => ({
    id: 'against-state-to-view',
    type: 'argue-against',
    proposal: stated,
    text: words('Say nothing', texts),
  }))
  const to = beginning + 30 * day
  indexOf(
    await store.submit(
      { id: 'advance-to-view', type: 'advance-clock', to },
      {
        by: 'operator',
        auth: 'operator',
      },
    ),
  )
  const [statement] = await store.db.selectFrom('statement').selectAll().execute()
  assert.deepEqual(
    [statement?.kind, statement?.circle, statement?.decision],
    ['position-stated', 'circle-0', stated],
  )
})
