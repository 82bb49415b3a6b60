// The example goes out as Popolo data and as tables while it is served: valid, whole, and safe to open in a spreadsheet (5.7).
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { cell } from '../src/exporting/csv.ts'
import { open } from './open.ts'
import { faultsOf } from './popolo.ts'
import { typed } from './typed.ts'

/** A folder that holds Popolo's schemas: github.com/popolo-project/popolo-spec, schemas. */
const schemas = process.env['OPEN_SOCIALISM_POPOLO']
const skip = schemas === undefined ? 'OPEN_SOCIALISM_POPOLO names no folder with Popolo’s schemas' : false

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-exports-'))
const data = join(folder, 'data')
const [popolo, csv] = [join(folder, 'popolo'), join(folder, 'csv')]
let served: Awaited<ReturnType<typeof open>>
before(async () => {
  served = await open('--data', data)
  for (const [what, where] of [
    ['popolo', popolo],
    ['csv', csv],
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

test('what is named is there, ids are never twice, and counts are those of the votes', () => {
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

test('every table has the columns of the dictionary and a row for each thing', () => {
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

test('a folder that holds something is left alone', async () => {
  const ran = await typed('export', 'csv', popolo, '--data', data)
  assert.notEqual(ran.code, 0)
  assert.match(ran.err, /holds something already/)
  assert.ok(!existsSync(join(popolo, 'people.csv')))
})
