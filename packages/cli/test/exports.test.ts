// The example goes out as Popolo data and as tables while it is served: valid, whole, and safe to open in a spreadsheet (5.7).
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { cell } from '../src/exporting/csv.ts'
import { open } from './open.ts'
import { faultsOf } from './popolo.ts'
import { iso, replay, type Replayed } from './replayed.ts'
import { typed } from './typed.ts'

/** A folder that holds Popolo's schemas: github.com/popolo-project/popolo-spec, schemas. */
const schemas = process.env['OPEN_SOCIALISM_POPOLO']
const skip = schemas === undefined ? 'OPEN_SOCIALISM_POPOLO names no folder with Popolo’s schemas' : false

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-exports-'))
const data = join(folder, 'data')
const [popolo, csv, record] = [join(folder, 'popolo'), join(folder, 'csv'), join(folder, 'record')]
let served: Awaited<ReturnType<typeof open>>
before(async () => {
  served = await open('--data', data)
  for (const [what, where] of [
    ['popolo', popolo],
    ['csv', csv],
    ['record', record],
  ] as const) {
    const ran = await typed('export', what, where, '--data', data)
    assert.equal(ran.code, 0, ran.err)
  }
})
after(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

type Thing = { id: string; [field: string]: unknown }
const things = (name: string) => JSON.parse(readFileSync(join(popolo, `${name}.json`), 'utf8')) as Thing[]
const classes = {
  people: 'person',
  organizations: 'organization',
  posts: 'post',
  memberships: 'membership',
  motions: 'motion',
  vote_events: 'vote_event',
} as const

test('Popolo’s schemas find no fault in anything', { skip }, () => {
  for (const [name, schema] of Object.entries(classes))
    for (const thing of things(name))
      assert.deepEqual(faultsOf(schemas ?? '', `${schema}.json`, thing), [], thing.id)
})

test('5.7 what Popolo names is there, ids are never twice, and counts are those of the votes', () => {
  const ids = Object.fromEntries(
    Object.keys(classes).map((name) => [name, new Set(things(name).map(({ id }) => id))]),
  )
  for (const name of Object.keys(classes)) {
    assert.ok(things(name).length > 10, name)
    assert.equal(ids[name]?.size, things(name).length, name)
  }
  for (const { organization_id, person_id } of things('memberships'))
    assert.ok(ids['organizations']?.has(String(organization_id)) && ids['people']?.has(String(person_id)))
  const results = new Set<unknown>()
  for (const event of things('vote_events')) {
    assert.ok(ids['motions']?.has(String(event['motion_id'])))
    const votes = event['votes'] as { option: string; voter_id: string }[]
    const counts = event['counts'] as { option: string; value: number }[]
    for (const { option, value } of counts)
      assert.equal(votes.filter((one) => one.option === option).length, value)
    assert.equal(new Set(votes.map((one) => one.voter_id)).size, votes.length)
    results.add(event['result'])
  }
  assert.deepEqual([...results].sort(), ['fail', 'pass'])
})

test('5.7 every table has the columns of the dictionary and a row for each thing', () => {
  const lines = (name: string) =>
    readFileSync(join(csv, `${name}.csv`), 'utf8')
      .split('\r\n')
      .slice(0, -1)
  const described = new Map<string, string[]>()
  for (const line of lines('dictionary').slice(1)) {
    const [table = '', column = ''] = line.split(',')
    described.set(table, [...(described.get(table) ?? []), column])
  }
  assert.deepEqual(
    readdirSync(csv).sort(),
    [...described.keys(), 'dictionary'].map((name) => `${name}.csv`).sort(),
  )
  for (const [name, columns] of described) assert.deepEqual(lines(name)[0], columns.join(','))
  assert.equal(lines('people').length - 1, things('people').length)
  assert.equal(lines('entries').at(-1)?.split(',')[0], String(lines('entries').length - 2))
})

test('a cell says what it holds, and no spreadsheet takes it for a formula', () => {
  const cases: [Parameters<typeof cell>[0], string][] = [
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    ['\tx', "'\tx"],
    [-2, '-2'],
    [null, ''],
  ]
  for (const [value, wanted] of cases) assert.equal(cell(value), wanted)
})

/** The rows of a table, each by its columns. */
const rowsOf = (name: string): Record<string, string>[] => {
  const [head = [], ...rows] = cellsOf(readFileSync(join(csv, `${name}.csv`), 'utf8'))
  return rows.map((row) => Object.fromEntries(head.map((column, n) => [column, row[n] ?? ''])))
}
/** RFC 4180, read without anything of what wrote it. */
const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}
type Value = string | number | boolean | null | undefined
const sorted = (rows: readonly (readonly Value[])[]): string[] =>
  rows.map((row) => row.map((one) => String(one ?? '')).join(' | ')).sort()

let comesTo: Promise<Replayed> | undefined
const replayed = (): Promise<Replayed> => (comesTo ??= replay(record))
/** Says that these columns of a table hold these rows, in whatever order. */
const holds = (table: string, columns: readonly string[], wanted: readonly (readonly Value[])[]) => {
  const rows = rowsOf(table).map((row) => columns.map((column) => row[column]))
  assert.ok(rows.length > 0, table)
  assert.deepEqual(sorted(rows), sorted(wanted), table)
}

test('5.7 the tables hold every circle, person, project, decision and entry of the exported record', async () => {
  const { size, all } = await replayed()
  assert.equal(rowsOf('entries').length, size)
  holds(
    'circles',
    ['id', 'parent', 'name', 'status', 'members'],
    all('circle').map(({ id, parent, name, status, members }) => [
      ...[id, parent, name, status, Object.keys(members).length],
    ]),
  )
  holds(
    'people',
    ['id', 'citizen_since', 'seats'],
    all('person').map(({ id, citizenSince, seats }) => [id, iso(citizenSince), seats.length]),
  )
  holds(
    'projects',
    ['id', 'circle', 'name', 'goal', 'ended_at'],
    all('project').map(({ id, circle, name, goal, endedAt }) => [id, circle, name, goal, iso(endedAt)]),
  )
  holds(
    'decisions',
    ['id', 'circle', 'proposer', 'status', 'version', 'decided_at'],
    all('proposal').map(({ id, circle, proposer, status, version, decidedAt }) => [
      ...[id, circle, proposer, status, version, iso(decidedAt)],
    ]),
  )
})

test('5.7 the tables and Popolo hold every seat in a circle or team, past and present', async () => {
  const { circleSeats, teamSeats } = await replayed()
  holds('seats', ['circle', 'person', 'since', 'until'], circleSeats)
  holds('team-seats', ['project', 'person', 'since', 'until'], teamSeats)
  assert.ok(circleSeats.some(([, , , until]) => until !== ''))
  assert.equal(things('memberships').length, circleSeats.length + teamSeats.length)
})

test('5.7 the tables and Popolo hold every vote of every stage that was counted, and where people stand now', async () => {
  const { all, stages } = await replayed()
  const sums = ['for', 'against', 'abstain', 'objections', 'silent', 'electorate', 'passed'] as const
  const counted = rowsOf('stages').filter(({ kind }) => kind !== 'lead')
  assert.deepEqual(
    sorted(counted.map((row) => ['entry', 'decision', 'step', ...sums].map((column) => row[column]))),
    sorted(
      stages.map(({ entry, decision, step, tally }) => [
        entry,
        decision,
        step,
        ...sums.map((sum) => tally[sum]),
      ]),
    ),
  )
  // Earlier stages too: how many said what in each is the sum that was entered.
  const said = Map.groupBy(rowsOf('votes'), ({ entry, decision }) => `${String(entry)} ${String(decision)}`)
  for (const { entry, decision, tally } of stages) {
    const votes = said.get(`${String(entry)} ${decision}`) ?? []
    const count = (...choices: string[]) => votes.filter(({ choice = '' }) => choices.includes(choice)).length
    assert.deepEqual(
      [count('for', 'agree'), count('against', 'stand-aside'), count('abstain'), count('object')],
      [tally.for, tally.against, tally.abstain, tally.objections],
      `${decision} in entry ${String(entry)}`,
    )
  }
  assert.ok(stages.some(({ step }) => step > 0))
  const events = things('vote_events')
  assert.equal(events.length, rowsOf('stages').length)
  assert.equal(events.flatMap(({ votes }) => votes).length, rowsOf('votes').length)
  holds(
    'positions',
    ['decision', 'person', 'step', 'choice'],
    all('position').map(({ proposal, person, step, choice }) => [proposal, person, step, choice]),
  )
})

test('a folder that holds something is left alone', async () => {
  const ran = await typed('export', 'csv', popolo, '--data', data)
  assert.notEqual(ran.code, 0)
  assert.match(ran.err, /holds something already/)
  assert.ok(!existsSync(join(popolo, 'people.csv')))
})
